// The dossier: asked for again when the shopper says something new, never under the eyes of who is reading in it.

import { h, part } from "./dom.js";
import { clocks } from "./times.js";
import { tracks } from "./track.js";

const PAUSE_MS = 1500;

export class Dossier {
  #box = part("dossier");
  #fault = h("p", { class: "line bad", role: "alert" }, "The dossier could not be loaded.");
  #timer;
  #stale = false;
  #question = "";
  #shown = "";
  #asked = 0;

  // `changed()` hears of every new dossier.
  constructor(id, changed) {
    Object.assign(this, { id, changed });
    this.#box.addEventListener("change", ({ target }) => target.matches("[data-question]") && this.#choose(target.value));
    this.#box.addEventListener("submit", (event) => event.preventDefault());
    this.#box.addEventListener("focusout", () => this.#stale && this.later());
    this.#box.addEventListener("pointerleave", () => this.#stale && this.later());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#hush());
    this.#drawn();
  }

  get suggestion() {
    return part("suggestion", this.#box)?.textContent ?? "";
  }

  // Something has changed: soon, and once for many changes.
  later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#stale = this.#isRead();
      if (!this.#stale) this.load();
    }, PAUSE_MS);
  }

  // Shows the dossier of now, for the question that was chosen here, else for the one the shopper asked last.
  async load() {
    const question = this.#question;
    const asked = (this.#asked += 1);
    this.#box.ariaBusy = true;
    const html = await fragment(`/console/conversations/${this.id}/dossier?${new URLSearchParams({ question })}`);
    if (asked !== this.#asked) return;
    this.#box.ariaBusy = false;
    this.#fault.remove();
    if (html === null) this.#box.prepend(this.#fault);
    else if (html !== this.#shown) this.#show(html);
  }

  #choose(question) {
    this.#question = question;
    this.load();
  }

  // It is our own page's fragment, made by the same templates as the page, in which every text is escaped.
  #show(html) {
    const inside = this.#box.contains(document.activeElement) && document.activeElement !== this.#box;
    const top = this.#box.scrollTop;
    const open = this.#details().filter((one) => one.open).map(named);
    this.#box.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    this.#shown = html;
    this.#drawn();
    for (const one of this.#details()) one.open = open.includes(named(one));
    this.#box.scrollTop = top;
    if (inside) part("question", this.#box)?.focus();
    this.changed();
  }

  #details() {
    return [...this.#box.querySelectorAll("details")];
  }

  #drawn() {
    clocks(this.#box);
    tracks(this.#box);
  }

  #isRead() {
    return this.#box.matches(":hover") || this.#box.matches(":focus-within");
  }

  // What shows the source of a value goes away for who asks so.
  #hush() {
    const { activeElement } = document;
    if (activeElement?.matches(".sourced")) activeElement.blur();
  }
}

function named(details) {
  return details.querySelector("summary").textContent;
}

async function fragment(address) {
  const response = await fetch(address, { cache: "no-store" }).catch(() => null);
  return response?.ok && !response.redirected ? response.text() : null;
}
