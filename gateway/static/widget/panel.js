// The panel: head, transcript, composer. It shows what the session knows and passes on what the shopper does.

import { button, fill, h, tool } from "./dom.js";
import { message, pending, replies, words } from "./message.js";

const SEND = "M4 12 20 4l-4 16-4-7z";
const DOWN = "m6 9 6 6 6-6";
const BIN = "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13";
// As long as the server takes.
const LONGEST = 4000;
const NEAR = 90;
const PATIENCE_MS = 1200;

export class Panel {
  #fire;
  #waiting = new Map();
  #timer;

  // `told` has the words and their language, `base` is where the shop's pages are, `fire` tells the page around of something.
  constructor(told, session, base, fire, hide) {
    Object.assign(this, told, { session, base });
    this.#fire = fire;
    const time = { hour: "numeric", minute: "2-digit" };
    this.forms = [time, { ...time, day: "numeric", month: "short" }].map((form) => new Intl.DateTimeFormat(this.lang, form));
    this.#build(hide);
    this.reset();
  }

  #build(hide) {
    const say = this.words;
    this.title = h("h2", { id: "title", tabindex: -1 }, say.title);
    this.status = h("p", { class: "status" });
    this.banner = h("p", { class: "banner", hidden: true });
    this.list = h("ol", {});
    this.log = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": say.transcript, tabindex: 0 }, this.list);
    this.newest = tool("newest", say.newest, DOWN, () => this.down());
    this.newest.hidden = true;
    this.log.addEventListener("scroll", () => this.#near() && (this.newest.hidden = true));
    this.about = button("chip", () => this.ask(this.section));
    const send = tool("send", say.send, SEND);
    send.type = "submit";
    const typed = { onkeydown: (event) => this.#key(event), oninput: () => this.#grow() };
    const about = { rows: 1, maxlength: LONGEST, enterkeyhint: "send", dir: "auto", placeholder: say.write, "aria-label": say.write };
    this.field = h("textarea", { ...about, ...typed });
    this.live = h("div", { class: "unseen", role: "status" });
    this.typing = h("li", { class: "typing", "data-author": "bot" }, h("div", { class: "bubble" }, h("i", {}), h("i", {}), h("i", {})));
    const keep = button("chip", () => sure.close(), say["delete-no"]);
    const sure = h(
      "dialog",
      { class: "sure", "aria-labelledby": "sure" },
      h("p", { id: "sure" }, say["delete-sure"]),
      h("div", { class: "chips" }, button("chip", () => this.#erase(sure), say["delete-yes"]), keep),
    );
    const bin = tool("tool", say.delete, BIN, () => {
      sure.showModal();
      keep.focus();
    });
    this.dialog = h(
      "dialog",
      { class: "panel", part: "panel", "aria-labelledby": "title" },
      h("div", { class: "head" }, h("div", {}, this.title, this.status), bin, tool("tool", say.minimise, DOWN, hide)),
      this.banner,
      h("div", { class: "middle" }, this.log, this.newest),
      h("div", { class: "chips" }, button("chip person", () => this.#person(), say.person), this.about),
      h("form", { onsubmit: (event) => this.#submit(event) }, this.field, send),
      this.live,
      sure,
    );
  }

  // Draws everything anew; `why` names what ended the conversation before.
  reset(why) {
    const say = this.words;
    const greeting = h("li", { "data-author": "bot" }, h("div", { class: "bubble" }, words(say.greeting)));
    const suggested = (text) => {
      this.log.focus();
      this.session.send({ text });
    };
    this.suggested = h("li", {}, replies(this.suggest, say.suggestions, suggested));
    this.notice = h("li", { class: "notice" }, say[why] ?? say.loading);
    this.list.replaceChildren(greeting, this.notice, this.suggested, this.typing);
    this.#waiting.clear();
    this.why = why;
    this.update();
    if (why) this.announce(say[why]);
  }

  // Adds a message where its number belongs.
  add(said) {
    const near = this.#near() || said.author === "shopper" || !this.session.complete;
    const item = message(said, this);
    const later = [...this.list.querySelectorAll("[data-seq]")].find((one) => one.dataset.seq > said.seq);
    this.#sweep();
    if (later) item.querySelector(".chips")?.remove();
    this.update();
    this.list.insertBefore(item, later ?? this.#waiting.values().next().value ?? this.typing);
    if (near) this.down(item);
    else this.newest.hidden = false;
    // A form for an address, which few need.
    if (said.invites) import("./contact.js").then(({ contact }) => contact(this)).catch(() => {});
  }

  // Shows who speaks, what is on its way, and what is wrong.
  update() {
    const { status, typing, trouble, complete, queue, messages } = this.session;
    const say = this.words;
    this.dialog.dataset.status = status;
    this.#put(this.status, say[`status-${status}`]);
    this.banner.hidden = !trouble;
    this.#put(this.banner, say[trouble]);
    this.typing.hidden = !typing;
    clearTimeout(this.#timer);
    if (typing) this.#timer = setTimeout(() => this.announce(say.typing), PATIENCE_MS);
    this.notice.hidden = !this.why && (complete || trouble);
    this.suggested.hidden = !complete || messages.length + queue.length > 0;
    this.#wait(queue, trouble);
  }

  // Shows what is not sent yet; what has not changed stays as it is, and keeps the focus.
  #wait(queue, trouble) {
    const waiting = new Map();
    for (const one of queue) {
      const sign = JSON.stringify([one.client_id, one.failed, trouble]);
      waiting.set(sign, this.#waiting.get(sign) ?? pending(one, this));
    }
    for (const [sign, item] of this.#waiting) if (!waiting.has(sign)) this.#remove(item);
    this.#waiting = waiting;
    const fresh = [...waiting.values()].filter((item) => !item.isConnected);
    if (!fresh.length) return;
    this.#sweep();
    this.typing.before(...fresh);
    this.down();
  }

  // Possible replies are for the newest message only.
  #sweep() {
    for (const chips of this.list.querySelectorAll("[data-seq] .chips")) this.#remove(chips);
  }

  // Focus that would be lost stays in the conversation.
  #remove(item) {
    if (item.contains(this.dialog.getRootNode().activeElement)) this.log.focus();
    item.remove();
  }

  // Puts a text in its place, and has it read out when it is another than before; who speaks at first is no news.
  #put(place, text = "") {
    const before = place.textContent;
    place.textContent = text;
    if (text && text !== before && (before || place === this.banner)) this.announce(text);
  }

  announce(text) {
    const said = h("p", {}, text);
    this.live.append(said);
    setTimeout(() => said.remove(), 10_000);
  }

  // Offers to ask about a section of the page around.
  offer(section) {
    this.section = section;
    this.about.hidden = !section;
    this.about.textContent = `${this.words["about-section"]}: ${section}`;
  }

  // Begins a question about a section; the shopper ends and sends it.
  ask(section) {
    const { field } = this;
    const start = fill(this.words["question-about"], section);
    if (!field.value.startsWith(start)) field.value = `${start} ${field.value}`;
    this.#grow();
    field.focus();
  }

  when(at) {
    const moment = new Date(at);
    return this.forms[moment.toDateString() === new Date().toDateString() ? 0 : 1].format(moment);
  }

  date(day) {
    return new Intl.DateTimeFormat(this.lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
  }

  address(url) {
    return this.base + url.replace("/", "");
  }

  // Tells whether the page around shows the clause itself, which it says by preventing the event's default.
  cited({ section, term, quote, url }) {
    if (this.#fire("cite", { section, term, quote, url: this.address(url) })) return false;
    this.announce(this.words.shown);
    return true;
  }

  async rate(seq, helpful) {
    try {
      await this.session.rate(seq, helpful);
    } catch {
      return this.fault();
    }
    this.announce(this.words.rated);
    this.#fire("rated", { seq, helpful });
    return true;
  }

  async #erase(sure) {
    sure.close();
    await this.session.erase().catch(() => this.fault());
  }

  fault() {
    this.banner.hidden = false;
    this.#put(this.banner, this.words.unreachable);
  }

  #person() {
    const { status, queue } = this.session;
    if (status === "queued" || status === "agent") this.announce(this.words[`status-${status}`]);
    else if (!queue.some((item) => item.person)) this.session.send({ person: true });
    this.#fire("handoff");
  }

  #key(event) {
    // Enter also ends the choice of a character in Chinese, Japanese and Korean: then it does not send.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (text) this.session.send({ text });
    this.field.value = "";
    this.#grow();
    this.field.focus();
  }

  #grow() {
    this.field.style.height = "";
    this.field.style.height = `${this.field.scrollHeight}px`;
  }

  #near() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
  }

  // Scrolls to the end, but no further than to the beginning of an answer that is longer than the view.
  down(item) {
    this.log.scrollTop = item && this.session.complete ? item.offsetTop - 12 : this.log.scrollHeight;
    this.newest.hidden = true;
  }
}
