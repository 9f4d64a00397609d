// The rows of the queue, drawn as the server draws them (_rows.html), and kept up to date without losing the focus.

import { badge, drawn, h, icon, unseen } from "./dom.js";
import { brief, clock, full, span } from "./times.js";

// Where the ring is full when nothing was promised, in minutes.
const FULL_RING = 60;
const ENDS = { snoozed: "moon", resolved: "check", bot: "bot" };

export class Rows {
  #drawn = new Map();

  // `list` holds the rows; `current` is the conversation that is looked at.
  constructor(list, current) {
    Object.assign(this, { list, current });
    for (const item of list.children) this.#drawn.set(item.dataset.id, { item, sign: "" });
  }

  // Shows these rows; what has not changed stays as it is.
  show(rows) {
    const focused = document.activeElement?.closest("[data-id]")?.dataset.id;
    const had = this.list.contains(document.activeElement);
    const drawings = new Map(rows.map((one) => [one.id, this.#fresh(one)]));
    this.#drawn = drawings;
    this.list.replaceChildren(...[...drawings.values()].map(({ item }) => item));
    // Focus that would be lost stays on its row, or goes to the first one.
    if (had) (this.links.find((link) => link.closest("[data-id]").dataset.id === focused) ?? this.links[0])?.focus();
  }

  get links() {
    return [...this.list.querySelectorAll("a")];
  }

  // Moves the focus up or down the rows, beginning at the one that is looked at.
  step(by) {
    const { links } = this;
    const here = links.findIndex((link) => link === document.activeElement);
    const from = here >= 0 ? here : links.findIndex((link) => link.ariaCurrent);
    const next = links[Math.min(Math.max(from + by, 0), links.length - 1)];
    next?.focus();
    next?.closest("[data-id]").scrollIntoView({ block: "nearest" });
  }

  #fresh(one) {
    const sign = JSON.stringify(one);
    const before = this.#drawn.get(one.id);
    return before?.sign === sign ? before : { item: row(one, this.current), sign };
  }
}

function row(one, current) {
  const { id, unread, last, snoozed_until: until, overdue, mine } = one;
  return h(
    "li",
    { "data-id": id, "data-overdue": overdue, "data-mine": mine },
    lead(one),
    h(
      "div",
      { class: "about" },
      h(
        "p",
        { class: "title" },
        h("a", { href: `/console/conversations/${id}`, "aria-current": id === current || null }, title(one)),
        unread > 0 && h("span", { class: "unread" }, String(unread), unseen(" unread")),
        last && h("time", { datetime: last.at, title: full(last.at) }, brief(last.at)),
      ),
      h("p", { class: "last", dir: "auto" }, last ? last.text : "No words yet"),
      h("p", { class: "signs" }, ...signs(one, until)),
    ),
  );
}

export function title({ order_number: number, id }) {
  return number ? `Order ${number}` : `Visitor ${id.slice(0, 4)}`;
}

// A ring that fills while somebody waits; a picture of the state for the others.
function lead(one) {
  if (one.speaker === "queued" && !one.snoozed_until) return ring(one);
  if (one.speaker === "agent" && !one.snoozed_until) {
    return h("span", { class: "lead face agent", "aria-hidden": true }, (one.assignee?.name ?? "?").slice(0, 1));
  }
  return h("span", { class: "lead face" }, icon(ENDS[one.snoozed_until ? "snoozed" : one.speaker]));
}

function ring(one) {
  const { waiting_minutes: minutes } = one;
  const gone = share(one);
  const kind = one.overdue || gone >= 100 ? "bad" : gone >= 50 ? "warn" : "good";
  const circle = (name, more) => drawn("circle", { class: name, cx: 18, cy: 18, r: 15.9155, ...more });
  return h(
    "span",
    { class: `lead ring ${kind}` },
    drawn(
      "svg",
      { viewBox: "0 0 36 36", "aria-hidden": true },
      circle("all", {}),
      circle("gone", { "stroke-dasharray": `${gone} 100`, transform: "rotate(-90 18 18)" }),
    ),
    h("span", {}, span(minutes), unseen(" waiting")),
  );
}

// How much of the time until the promised answer is gone, in percent; the server's clock counts, not the browser's.
function share({ waiting_minutes: minutes, queued_at: since, promise_due: due }) {
  const allowed = since && due ? (Date.parse(due) - Date.parse(since)) / 60_000 : FULL_RING;
  return Math.round(Math.min(Math.max(minutes / Math.max(allowed, 1), 0.02), 1) * 100);
}

function* signs(one, until) {
  const { reason, reason_words: words, language, language_name: name, shop_name: shop, escalated, overdue, promise_due: due, assignee, mine } = one;
  if (overdue) yield badge("bad", "warning", "Promise overdue");
  if (escalated) yield badge("warn", "up", "For a lead");
  if (reason) yield badge("", reason, words);
  yield h("span", { class: "sign" }, shop);
  if (language) yield h("span", { class: "sign tongue", title: name }, unseen(`${name} `), h("span", { "aria-hidden": true }, language));
  if (assignee) yield h("span", { class: "sign" }, mine ? "You" : assignee.name);
  if (due && !overdue) yield h("span", { class: "sign" }, "promised by ", h("time", { datetime: due }, clock(due)));
  if (until) yield h("span", { class: "sign" }, "until ", h("time", { datetime: until }, clock(until)));
}
