// <shop-chat>: the launcher, and what belongs to the page around it. Attributes, events and looks: docs/embedding.md.

import { Api } from "./api.js";
import { fill, h, tool } from "./dom.js";
import { Panel } from "./panel.js";
import { Session } from "./session.js";
import { Store } from "./store.js";

const BASE = new URL("../../", import.meta.url).href;
const BUBBLE = "M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z";
const AGAIN_MS = 15_000;
// Where the panel takes the whole screen; the style sheet says the same.
const SMALL = matchMedia("(max-width: 30em), (max-height: 30em)");

class ShopChat extends HTMLElement {
  static observedAttributes = ["section"];
  #store;
  #session;
  #panel;
  #before;

  connectedCallback() {
    this.#begin().catch(() => setTimeout(() => this.isConnected && this.connectedCallback(), AGAIN_MS));
  }

  disconnectedCallback() {
    this.#session?.end();
  }

  attributeChangedCallback(_, __, section) {
    this.#panel?.offer(section);
  }

  // Opens the panel and moves the focus into it.
  show() {
    if (!this.#panel) return;
    this.#open(true);
    const { title, field } = this.#panel;
    // A keyboard on the screen would cover what is to be read first.
    (matchMedia("(pointer: coarse)").matches ? title : field).focus();
  }

  // Opens the panel with the beginning of a question about a section of the page.
  ask(section) {
    this.show();
    this.#panel?.ask(section);
  }

  // Puts the panel away and gives the focus back.
  hide(focus = true) {
    if (!this.#panel?.dialog.open) return;
    this.#panel.dialog.close();
    this.#store.change({ open: false });
    this.launcher.hidden = false;
    if (focus) (this.#before?.isConnected ? this.#before : this.launcher).focus();
    this.#changed();
    this.#fire("close");
  }

  async #begin() {
    // The words come in the first language that both the shopper and the shop speak.
    const shop = this.getAttribute("shop");
    const wanted = [this.lang, document.documentElement.lang, ...navigator.languages].filter(Boolean).slice(0, 8);
    const [words, style] = await Promise.all([
      got(new URL(`widget/strings/${wanted}.json?shop=${shop}`, BASE)),
      got(new URL("chat.css", import.meta.url)),
    ]);
    const told = await words.json();
    const sheet = await new CSSStyleSheet().replace(await style.text());
    const about = () => ({
      shop,
      language: told.lang,
      page_url: location.origin + location.pathname,
      identity_token: this.getAttribute("identity-token") ?? undefined,
    });
    this.#session?.end();
    this.#store = new Store(BASE, shop);
    this.#session = new Session(new Api(BASE, this.#store), this.#store, about, (what, detail) => this.#hear(what, detail));
    this.#panel = new Panel(told, this.#session, BASE, (...event) => this.#fire(...event), () => this.hide());
    this.#draw(told, sheet);
    this.#panel.offer(this.getAttribute("section"));
    if (this.#store.state.open && !SMALL.matches) this.#open();
    this.#session.follow(true);
    this.#session.wake();
    this.#changed();
    this.#fire("ready");
  }

  #draw({ words, lang, dir }, sheet) {
    const { dialog } = this.#panel;
    this.badge = h("span", { class: "badge", "aria-hidden": true });
    this.launcher = tool("launcher", words.launcher, BUBBLE, () => this.show());
    this.launcher.part = "launcher";
    this.launcher.ariaHasPopup = "dialog";
    this.launcher.append(h("span", { class: "label" }, words.launcher), this.badge);
    this.live = h("div", { class: "unseen", role: "status" });
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(h("div", { class: "root", lang, dir }, this.launcher, this.live, dialog));
    const leave = (event) => {
      if (event.target.closest(".sure") || event.isComposing) return;
      event.preventDefault();
      this.hide();
    };
    dialog.addEventListener("cancel", leave);
    dialog.addEventListener("keydown", (event) => event.key === "Escape" && leave(event));
  }

  #hear(what, detail) {
    if (what === "message") this.#panel.add(detail);
    else if (what === "reset") this.#panel.reset(detail);
    else this.#panel.update();
    if (what === "message" && this.#session.complete) {
      const { seq, author, agent, text } = detail;
      const who = agent || this.#panel.words[`author-${author}`];
      if (author !== "shopper") this.#announce(`${who}: ${text}`);
      this.#fire("message", { seq, author });
    }
    this.#changed();
  }

  #announce(text) {
    if (this.#panel.dialog.open) this.#panel.announce(text);
    else this.live.textContent = text;
  }

  // Counts what is unread, and stays connected while somebody looks, an answer is due or a person is awaited.
  #changed() {
    const { messages, queue, status, complete } = this.#session;
    const { dialog, words } = this.#panel;
    const last = Math.max(0, ...messages.map(({ seq }) => seq));
    const { seen } = this.#store.state;
    if (dialog.open && !document.hidden && last > seen) {
      this.#store.change({ seen: last });
      // What a person has said is mailed unless it is seen.
      if (["agent", "system"].includes(messages.at(-1).author)) this.#session.call("POST", "/seen", { seq: last }).catch(() => {});
    }
    const unread = dialog.open ? 0 : messages.filter(({ author, seq }) => author !== "shopper" && seq > seen).length;
    this.badge.textContent = unread;
    this.badge.hidden = !unread;
    this.launcher.ariaLabel = unread ? `${words.launcher}. ${fill(words.unread, unread)}` : words.launcher;
    const due = queue.length || messages.at(-1)?.author === "shopper" || status === "queued" || status === "agent";
    this.#session.follow(dialog.open || !complete || Boolean(due));
  }

  #open(asked) {
    const { dialog } = this.#panel;
    if (dialog.open) return;
    const before = document.activeElement;
    this.#before = before === this || before === document.body ? null : before;
    // A panel that covers everything keeps the focus from what it covers; elsewhere the page stays usable.
    if (asked && SMALL.matches) dialog.showModal();
    else dialog.open = true;
    this.#store.change({ open: true });
    this.launcher.hidden = true;
    if (this.#session.messages.length) this.#panel.down();
    this.#changed();
    if (asked) this.#fire("open");
  }

  #fire(name, detail = {}) {
    const on = this.dispatchEvent(new CustomEvent(`shop-chat:${name}`, { detail, cancelable: true, bubbles: true, composed: true }));
    // What the page shows must not be covered.
    if (!on && SMALL.matches) this.hide(false);
    return on;
  }
}

async function got(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.status);
  return response;
}

// Puts a chat at the end of the page for the script that asks for one, unless the page has one where it wants it.
export function place({ dataset }) {
  if (!dataset.shop || document.querySelector("shop-chat")) return;
  const chat = document.createElement("shop-chat");
  for (const name of ["shop", "lang", "theme", "identityToken"]) {
    if (dataset[name]) chat.setAttribute(name.replace("T", "-t"), dataset[name]);
  }
  document.body.append(chat);
}

customElements.define("shop-chat", ShopChat);
