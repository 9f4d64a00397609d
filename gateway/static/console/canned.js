// Canned replies: a list beside the field, opened by "/" or a button, narrowed by what is typed after it, walked with the arrows.

import { badge, h } from "./dom.js";

// What stands after a "/" at the beginning of a word, up to where somebody writes.
const TYPED = /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u;

export class Canned {
  #replies;
  #shown = [];
  #at = 0;

  // `replies` are known already, `ask()` brings those of now; `live(text)` says something to those who listen.
  constructor(field, list, replies, ask, live) {
    Object.assign(this, { field, list, ask, live });
    this.#replies = replies;
    field.addEventListener("input", () => this.#look());
    field.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("blur", () => setTimeout(() => this.close(), 150));
    // The field keeps the focus while somebody presses a reply.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get isOpen() {
    return !this.list.hidden;
  }

  // Opens the list for who pressed the button: as if a "/" had been typed.
  open() {
    const { field } = this;
    const before = field.value.slice(0, field.selectionStart);
    field.focus();
    if (!TYPED.test(before)) field.setRangeText(before && !/\s$/.test(before) ? " /" : "/", field.selectionStart, field.selectionEnd, "end");
    this.#look();
  }

  close() {
    this.list.hidden = true;
    this.field.removeAttribute("aria-activedescendant");
    this.field.removeAttribute("aria-controls");
  }

  // The values that replies are filled with may have changed.
  async refresh() {
    this.#replies = await this.ask().catch(() => this.#replies);
  }

  #look() {
    const typed = TYPED.exec(this.field.value.slice(0, this.field.selectionEnd));
    if (!typed) return this.close();
    const word = typed[1].toLowerCase();
    const fits = ({ shortcut, text }) => shortcut.toLowerCase().includes(word) || (word.length > 2 && text.toLowerCase().includes(word));
    this.#shown = this.#replies.filter(fits);
    this.#at = 0;
    this.#draw();
  }

  #draw() {
    const option = ({ shortcut, text, missing }, place) =>
      h(
        "li",
        { role: "option", id: `canned_${place}`, "aria-selected": String(place === this.#at), onclick: () => this.#take(place) },
        h("strong", {}, `/${shortcut}`),
        h("span", { dir: "auto" }, text),
        missing.length > 0 && badge("warn", "warning", `needs ${missing.join(", ")}`),
      );
    const none = h("li", { role: "option", "aria-disabled": true, "aria-selected": "false" }, "No canned reply fits. Leads write them under “Replies”.");
    this.list.replaceChildren(...(this.#shown.length ? this.#shown.map(option) : [none]));
    if (!this.isOpen) this.live(`${this.#shown.length} canned replies, use the arrow keys`);
    this.list.hidden = false;
    this.field.setAttribute("aria-controls", this.list.id);
    if (this.#shown.length) this.field.setAttribute("aria-activedescendant", `canned_${this.#at}`);
    this.list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  #key(event) {
    if (!this.isOpen || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.#shown.length) {
      this.#at = (this.#at + step + this.#shown.length) % this.#shown.length;
      this.#draw();
    } else if ((event.key === "Enter" || event.key === "Tab") && this.#shown.length) this.#take(this.#at);
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  // Puts the reply where its shortcut was typed; it is not sent.
  #take(place) {
    const { field } = this;
    const end = field.selectionEnd;
    const typed = TYPED.exec(field.value.slice(0, end));
    const start = typed ? end - typed[1].length - 1 : end;
    field.setRangeText(this.#shown[place].text, start, end, "end");
    this.close();
    field.dispatchEvent(new Event("input"));
  }
}
