// The transcript: messages and notes in their places, replies on their way at the end; it scrolls only for who reads the end.

import { h, part } from "./dom.js";
import { message, note, pending, regroup } from "./message.js";

const NEAR = 80;
const SAID_MS = 10_000;

export class Log {
  #waiting = new Map();
  #missed = 0;
  #atEnd = true;
  #top = 0;

  // `does(what, item)` is asked to send again, edit or discard; `looked()` hears that the end was looked at.
  constructor(talk, does, looked) {
    Object.assign(this, { talk, does, looked });
    this.box = part("log");
    this.list = this.box.querySelector("ol");
    this.live = part("live");
    this.newest = part("newest");
    this.newest.addEventListener("click", () => {
      this.down();
      this.box.focus();
    });
    this.box.addEventListener("scroll", () => this.#scrolled());
    document.addEventListener("visibilitychange", () => this.#atEnd && this.#read());
    // Who reads the end still does when the field below it grows.
    new ResizeObserver(() => this.#atEnd && this.down()).observe(this.box);
    this.down();
  }

  // Adds a message where its number belongs, and says it to those who listen; what is new is counted while nobody looks.
  add(one) {
    if (this.list.querySelector(`[data-seq="${one.seq}"]`)) return;
    this.#place(message(one, { id: this.talk.id, language: this.talk.state.language }), one.author);
    if (one.author !== "agent" || one.agent !== this.talk.me) this.announce(`${one.agent ?? one.author}: ${one.text}`);
  }

  note(one) {
    if (!this.list.querySelector(`[data-note="${one.id}"]`)) this.#place(note(one), "note");
  }

  // Shows what is on its way; what has not changed stays as it is, and keeps the focus.
  pend(items) {
    const waiting = new Map();
    for (const one of items) {
      const sign = JSON.stringify(one);
      const act = (what) => () => this.does(what, one);
      const does = { again: act("again"), edit: act("edit"), discard: act("discard") };
      waiting.set(sign, this.#waiting.get(sign) ?? pending(one, this.talk.me, does));
    }
    for (const [sign, item] of this.#waiting) if (!waiting.has(sign)) this.#remove(item);
    this.#waiting = waiting;
    const fresh = [...waiting.values()].filter((item) => !item.isConnected);
    this.list.append(...waiting.values());
    for (const item of waiting.values()) regroup(item);
    part("silence").hidden = this.list.children.length > 0;
    if (fresh.length) this.down();
  }

  down() {
    this.#atEnd = true;
    this.box.scrollTop = this.box.scrollHeight;
    this.#read();
  }

  announce(text) {
    const said = h("span", {}, text);
    this.live.append(said);
    setTimeout(() => said.remove(), SAID_MS);
  }

  #place(item, author) {
    const near = this.#atEnd && this.box.clientHeight > 0;
    const first = this.#waiting.values().next().value;
    this.list.insertBefore(item, first ?? null);
    regroup(item);
    if (item.nextElementSibling) regroup(item.nextElementSibling);
    part("silence").hidden = true;
    if (near) this.box.scrollTop = this.box.scrollHeight;
    if (near && !document.hidden) this.#read();
    else if (author === "shopper") this.#miss();
    this.newest.hidden = near;
  }

  // Only who scrolls up leaves the end; a field that grows below does not.
  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.box;
    if (scrollHeight - scrollTop - clientHeight < NEAR) this.#atEnd = true;
    else if (scrollTop < this.#top) this.#atEnd = false;
    this.#top = scrollTop;
    if (this.#atEnd) this.#read();
  }

  #read() {
    if (document.hidden || !this.box.clientHeight) return;
    this.newest.hidden = true;
    this.#missed = 0;
    this.#count();
    this.looked();
  }

  #miss() {
    this.#missed += 1;
    this.#count();
  }

  #count() {
    const unread = part("unread");
    unread.hidden = !this.#missed;
    unread.textContent = this.#missed;
  }

  // Focus that would be lost stays in the conversation.
  #remove(item) {
    if (item.contains(document.activeElement)) this.box.focus();
    item.remove();
  }
}
