// Where replies and notes are written. Each has a text of its own, so that a note can never go out as a reply.

import { part, parts } from "./dom.js";
import { likes } from "./prefs.js";

const CHECK_MS = 600;

// What a press of the button does, by who leads; a note is a note whoever leads.
const WAYS = {
  me: { word: "Send", hint: "" },
  nobody: { word: "Take over and send", hint: "Sending takes the conversation over." },
  other: { word: "Send", hint: "A colleague leads. You can write a note." },
  note: { word: "Add note", hint: "Only the team reads this." },
};

export class Composer {
  #kept;
  #timer;
  #checked = "";
  #busy = false;

  // `kept` holds the texts; `fault(fault)` tells what went wrong.
  constructor(talk, kept, fault) {
    Object.assign(this, { talk, fault });
    this.#kept = kept;
    this.form = part("composer");
    this.field = part("words", this.form);
    this.check = part("check", this.form);
    for (const one of parts("mode", this.form)) one.addEventListener("click", () => this.mode(one.dataset.mode, true));
    this.form.addEventListener("submit", (event) => this.#submit(event));
    this.field.addEventListener("input", () => this.#typed());
    this.mode(kept.all.mode);
  }

  // Listens last, so that a list of replies that is open comes first.
  listen() {
    this.field.addEventListener("keydown", (event) => this.#key(event));
  }

  get isNote() {
    return this.form.dataset.mode === "note";
  }

  // Writes a reply or a note from now on.
  mode(mode, focus = false) {
    this.form.dataset.mode = mode;
    for (const one of parts("mode", this.form)) one.ariaPressed = one.dataset.mode === mode;
    part("label").textContent = this.isNote ? "Private note for the team" : "Reply to the shopper";
    this.field.placeholder = this.isNote ? "Write a note that only the team reads" : "Write a reply; / for canned replies";
    this.field.value = this.#kept.all[mode];
    this.#kept.change({ mode });
    this.#look([]);
    this.update();
    this.#grow();
    if (focus) this.field.focus();
  }

  // Shows what a press of the button would do.
  update() {
    const way = WAYS[this.isNote ? "note" : this.talk.leader];
    const send = part("send", this.form);
    send.querySelector("span").textContent = way.word;
    send.ariaDisabled = this.#busy || (!this.isNote && this.talk.leader === "other");
    part("hint", this.form).textContent = way.hint;
  }

  // Puts a text into the reply: in its place when it is empty, else after what is there.
  put(text) {
    if (this.isNote) this.mode("reply");
    const { field } = this;
    field.value = field.value.trim() ? `${field.value.trimEnd()}\n${text}` : text;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    this.#typed();
  }

  // Takes back a reply that was not sent, unless something else is being written; tells whether it did.
  takeBack(text) {
    if (this.#kept.all.reply.trim()) return false;
    this.#kept.change({ reply: text });
    if (!this.isNote) this.mode("reply");
    return true;
  }

  #typed() {
    this.#kept.change({ [this.form.dataset.mode]: this.field.value });
    this.#grow();
    clearTimeout(this.#timer);
    if (this.isNote) return;
    if (this.field.value.trim()) this.talk.writes();
    this.#timer = setTimeout(() => this.#proof(), CHECK_MS);
  }

  // Asks which values of the reply have no source; a warning, nothing is held back.
  async #proof() {
    const text = this.field.value.trim();
    if (!/\p{N}/u.test(text)) return this.#look([]);
    const unsourced = await this.talk.check(text).catch(() => []);
    if (!this.isNote && text === this.field.value.trim()) this.#look(unsourced);
  }

  #look(unsourced) {
    const told = unsourced.length ? `No source for: ${unsourced.join(", ")}` : "";
    if (told !== this.#checked) this.check.textContent = this.#checked = told;
  }

  #key(event) {
    if (event.key === "Escape") this.field.blur();
    // Enter also ends the choice of a character in Chinese, Japanese and Korean: then it does not send.
    if (event.key !== "Enter" || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey) return;
    if (likes.all.enter || event.ctrlKey || event.metaKey) this.#submit(event);
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text || part("send", this.form).ariaDisabled === "true") return;
    const mode = this.form.dataset.mode;
    this.#wait(true);
    try {
      await (mode === "note" ? this.talk.note(text) : this.talk.say(text));
      this.#sent(mode, text);
    } catch (fault) {
      this.fault(fault);
    }
    this.#wait(false);
  }

  // Whoever goes on writing while it is sent keeps what they wrote.
  #sent(mode, text) {
    const rest = this.#kept.all[mode].trimStart();
    this.#kept.change({ [mode]: rest.startsWith(text) ? rest.slice(text.length).trimStart() : rest });
    if (this.form.dataset.mode === mode) this.mode(mode);
  }

  #wait(busy) {
    this.#busy = busy;
    this.update();
  }

  #grow() {
    this.field.style.height = "";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }
}
