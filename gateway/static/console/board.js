// The queue as it is now: its rows and counts, asked for again when something has changed.

import { call } from "./api.js";
import { count, known, ring } from "./bell.js";
import { part, parts } from "./dom.js";
import { Rows } from "./rows.js";

// Many changes at once are one.
const PAUSE_MS = 250;

export class Board {
  #timer;
  #asked = 0;
  #waiting = null;

  // `filter` is what is shown; `current` the conversation that is looked at.
  constructor(filter, current) {
    Object.assign(this, { filter, rows: new Rows(part("rows"), current) });
  }

  // Hears of a change of the queue: how many are in each view, who began to wait last, and how many of one's own are unread.
  hear({ counts, newest, unread }) {
    if (this.#waiting !== null && counts.waiting > this.#waiting) this.#more(counts.waiting, newest);
    else known(newest);
    this.#waiting = counts.waiting;
    count(counts.waiting + unread);
    this.later();
  }

  // Asks again soon, once for many changes.
  later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), PAUSE_MS);
  }

  async refresh() {
    const asked = (this.#asked += 1);
    const told = await call("GET", `/queue?${new URLSearchParams(this.filter)}`).catch(() => null);
    // A slow answer must not take the place of a later one.
    if (!told || asked !== this.#asked) return;
    this.rows.show(told.rows);
    this.#count(told.counts);
    const empty = part("empty");
    if (empty) empty.hidden = told.rows.length > 0;
  }

  #count(counts) {
    for (const one of parts("count")) one.textContent = counts[one.dataset.count];
  }

  #more(waiting, newest) {
    ring(newest);
    part("live").textContent = `${waiting} waiting`;
  }
}
