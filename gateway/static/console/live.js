// News from the server as they happen. A connection that breaks is opened again; `hear("again")` says that something may be missing.
// A browser holds few connections to one host: of all tabs that nobody looks at, one alone goes on listening.

import { backoff } from "./api.js";
import { part } from "./dom.js";

const NAMES = ["queue", "conversation", "presence"];
// A short gap is no reason to alarm anybody.
const GRACE_MS = 1500;
// For so long a tab that was left goes on listening as well.
const LINGER_MS = 10_000;
// Where something on the way has silently let go of the connection, nothing says so.
const LOOK_MS = 60_000;

export class Live {
  #address;
  #hear;
  #source = null;
  #turn = null;
  #over = false;
  #tries = 0;
  #missed = false;
  #timer;

  // `conversation` is the one that is looked at, if any; `hear(name, data)` is told the news.
  constructor(conversation, hear) {
    this.#address = `/console/api/events${conversation ? `?conversation=${conversation}` : ""}`;
    this.#hear = hear;
    this.#open();
    addEventListener("online", () => this.#source && this.#again());
    document.addEventListener("visibilitychange", () => this.#over || (document.hidden ? this.#left() : this.#back()));
    document.addEventListener("signedout", () => this.#end());
    setInterval(() => document.hidden || this.#hear("again"), LOOK_MS);
    part("retry")?.addEventListener("click", () => this.#again());
  }

  #open() {
    const source = (this.#source = new EventSource(this.#address));
    for (const name of NAMES) source.addEventListener(name, ({ data }) => this.#hear(name, JSON.parse(data)));
    source.addEventListener("open", () => this.#opened());
    source.addEventListener("error", () => this.#failed(source));
  }

  #opened() {
    this.#tries = 0;
    clearTimeout(this.#timer);
    part("lost").hidden = true;
    if (this.#missed) this.#hear("again");
    this.#missed = false;
  }

  // The browser tries again by itself unless the server refused.
  #failed(source) {
    if (!this.#missed) this.#timer = setTimeout(() => (part("lost").hidden = false), GRACE_MS);
    this.#missed = true;
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => source === this.#source && this.#open(), backoff(this.#tries));
    this.#tries += 1;
  }

  #again() {
    this.#source?.close();
    this.#open();
    this.#hear("again");
  }

  // Waits for its turn to listen among the tabs that were left, and is silent until then.
  #left() {
    if (!navigator.locks || this.#turn) return;
    const turn = (this.#turn = new AbortController());
    const { signal } = turn;
    const rest = setTimeout(() => this.#close(), LINGER_MS);
    signal.addEventListener("abort", () => clearTimeout(rest));
    const listen = () => {
      clearTimeout(rest);
      if (!this.#source) this.#again();
      return new Promise((resolve) => signal.addEventListener("abort", resolve));
    };
    navigator.locks.request("helpdesk-console", { signal }, listen).catch(() => {});
  }

  #back() {
    this.#turn?.abort();
    this.#turn = null;
    if (this.#source) this.#hear("again");
    else this.#again();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
    part("lost").hidden = true;
  }

  #end() {
    this.#over = true;
    this.#turn?.abort();
    this.#close();
    part("signedout").hidden = false;
  }
}
