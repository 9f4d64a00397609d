// The acts: which are possible now, the windows that ask for more, and what is told afterwards.

import { h, icon, part, parts } from "./dom.js";
import { LATER, clock } from "./times.js";

const DONE = {
  take: "You lead this conversation now.",
  give: "Passed on.",
  "hand-back": "The bot goes on from here.",
  release: "Back in the queue, in its place.",
  escalate: "Back in the queue, for a lead.",
  snooze: "Set aside.",
  wake: "Back from where it was set aside.",
  resolve: "Closed.",
  promise: "Promised. It stands in the dossier and in the list of promises.",
};
const LEADS = { bot: "The bot speaks", queued: "Waiting for a person", resolved: "Closed" };

// Where no keyboard would cover half of the screen.
const FINE = matchMedia("(pointer: fine)");
const GONE = "This conversation is not there any more: its shopper has erased it, or you do not serve the shop now.";
const PRAISE_MS = 6000;

export class Acts {
  #timer;
  #busy = false;

  // `mayLead` tells whether this agent may act for others in this shop; `done(name)` hears of every act.
  constructor(talk, mayLead, done) {
    Object.assign(this, { talk, mayLead, done, notice: part("notice") });
    for (const one of parts("act")) one.addEventListener("click", () => this.start(one.dataset.act));
    for (const one of parts("dialog")) {
      // A press outside of the window closes it.
      one.addEventListener("click", (event) => event.target === one && one.close());
      one.querySelector("form").addEventListener("submit", (event) => this.#answered(event, one));
    }
    part("menu").addEventListener("toggle", ({ newState }) => newState === "open" && this.#open());
    this.update();
  }

  // Shows what is possible now. Focus that would be lost goes to where the work goes on.
  update() {
    const possible = new Set(this.#possible());
    const focused = document.activeElement;
    for (const one of parts("act")) one.hidden = !possible.has(one.dataset.act);
    if (focused?.hidden) (this.talk.state.mine && FINE.matches ? part("words") : part("log")).focus();
    part("more").hidden = ![...part("menu").children].some((one) => !one.hidden);
    const { speaker, mine, assignee, escalated, snoozed_until: until } = this.talk.state;
    const who = speaker === "agent" ? (mine ? "You lead" : `${assignee?.name ?? "A colleague"} leads`) : LEADS[speaker];
    const more = [escalated && "for a lead", until && `set aside until ${clock(until)}`].filter(Boolean);
    const told = [who, ...more].join(", ");
    const leads = part("leads");
    leads.dataset.speaker = mine ? "me" : speaker;
    if (leads.textContent !== told) leads.textContent = told;
    const take = document.querySelector('[data-act="take"]');
    take.lastChild.textContent = this.talk.leader === "other" ? `Take over from ${assignee?.name}` : "Take over";
  }

  // Begins an act if it is possible: at once, or in a window that asks for more.
  start(name) {
    if (!this.#possible().includes(name)) return;
    part("menu").hidePopover();
    const asks = document.querySelector(`[data-dialog="${name}"]`);
    if (!asks) return this.#do(name);
    this.#ask(asks);
  }

  // Tells something above the messages, until it is read.
  tell(kind, text) {
    const away = h("button", { type: "button", class: "button quiet", "aria-label": "Close this notice", onclick: () => (this.notice.hidden = true) }, icon("cross"));
    this.notice.className = `line ${kind}`;
    this.notice.replaceChildren(icon(kind === "good" ? "check" : "warning"), h("span", {}, text), away);
    this.notice.hidden = false;
    clearTimeout(this.#timer);
    // What went well needs no answer.
    if (kind === "good") this.#timer = setTimeout(() => (this.notice.hidden = true), PRAISE_MS);
  }

  // Tells why something was not done. Who was faster is named.
  fault(fault) {
    const { speaker, assignee, mine } = this.talk.state;
    if (fault.status === 409 && speaker === "agent" && !mine) this.tell("warn", `${assignee?.name} has taken this conversation. What you wrote is kept.`);
    else if (fault.status === 404) this.tell("bad", GONE);
    else if (fault.status === 0) this.tell("bad", "The server could not be reached. Nothing was changed; try again.");
    else this.tell("bad", fault.detail || "That did not work; try again.");
  }

  #possible() {
    const { speaker, mine, snoozed_until: until, escalated } = this.talk.state;
    const manages = mine || this.mayLead;
    const led = speaker === "agent";
    const open = speaker !== "resolved";
    return [
      !mine && (!led || this.mayLead) && "take",
      manages && led && "hand-back",
      manages && led && "release",
      manages && led && !escalated && "escalate",
      manages && open && "give",
      manages && open && (until ? "wake" : "snooze"),
      manages && open && "resolve",
      manages && open && "promise",
    ].filter(Boolean);
  }

  // What a window offers is of now: the moments to come, and who of the colleagues is here.
  async #ask(asks) {
    for (const time of parts("later", asks)) time.textContent = clock(LATER[time.dataset.later]());
    const form = asks.querySelector("form");
    if (asks.dataset.dialog === "give") form.replaceChildren(...(await colleagues(form)));
    form.reset();
    asks.showModal();
  }

  #answered(event, asks) {
    const { value } = event.submitter;
    if (!value) return;
    const about = new FormData(event.target);
    const moment = (name) => new Date(about.get(name)).toISOString();
    const name = asks.dataset.dialog;
    const told = {
      give: () => ({ to: Number(value) }),
      resolve: () => ({ reason: value }),
      snooze: () => ({ until: value === "until" ? moment("until") : LATER[value]().toISOString() }),
      promise: () => ({ subject: about.get("subject").trim(), due: moment("due") }),
    }[name];
    this.#do(name, told());
  }

  async #do(name, about = {}) {
    if (this.#busy) return;
    this.#busy = true;
    const [path, more] = { escalate: ["release", { escalate: true }], release: ["release", { escalate: false }], wake: ["snooze", { until: null }] }[name] ?? [name, {}];
    try {
      await this.talk.act(path, { ...about, ...more });
      this.tell("good", DONE[name]);
      this.done(name);
    } catch (fault) {
      this.fault(fault);
    }
    this.#busy = false;
  }

  // The menu opens under its button, whatever the width.
  #open() {
    const [menu, more] = [part("menu"), part("more").getBoundingClientRect()];
    menu.style.top = `${more.bottom + 4}px`;
    menu.style.left = `${Math.max(8, Math.min(more.right - menu.offsetWidth, innerWidth - menu.offsetWidth - 8))}px`;
    [...menu.children].find((one) => one.offsetWidth)?.focus();
  }
}

// Reads the list of colleagues anew from the page; without an answer it stays as it was.
async function colleagues(form) {
  const response = await fetch(location.pathname, { cache: "no-store" }).catch(() => null);
  const page = response?.ok && new DOMParser().parseFromString(await response.text(), "text/html");
  return (page && page.querySelector('[data-dialog="give"] form')?.childNodes) || form.childNodes;
}
