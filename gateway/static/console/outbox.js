// Replies on their way: kept over a reload, sent one after the other, again and again under the same id, never twice.

import { backoff } from "./api.js";

// So often it is tried by itself; then the agent decides.
const TRIES = 5;

export class Outbox {
  #kept;
  #send;
  #refused;
  #told;
  #busy = false;
  #wake = () => {};

  // `send(item)` brings one to the server; `refused(item, fault)` hears of one that will not be taken; `told()` of every change.
  constructor(kept, send, refused, told) {
    [this.#kept, this.#send, this.#refused, this.#told] = [kept, send, refused, told];
    // What did not get through before the page was left is tried at once.
    this.#change(this.items.map((item) => ({ ...item, state: item.state === "refused" ? "refused" : "sending" })));
    addEventListener("online", () => this.#wake());
  }

  get items() {
    return this.#kept.all.queue;
  }

  add(text, epoch) {
    const client_id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    this.#change([...this.items, { client_id, epoch, text, at: new Date().toISOString(), state: "sending" }]);
    this.deliver();
  }

  // Takes one off, because it has come back as a message or is not to be sent.
  discard(client_id) {
    if (this.items.some((item) => item.client_id === client_id)) this.#change(this.items.filter((item) => item.client_id !== client_id));
  }

  // Tries one again that stopped; with another epoch when the agent has taken the conversation over anew.
  again(client_id, epoch) {
    this.#set(client_id, { state: "sending", epoch });
    this.#wake();
    this.deliver();
  }

  async deliver() {
    if (this.#busy) return;
    this.#busy = true;
    for (let tries = 0, item; (item = this.#next()); ) {
      try {
        await this.#send(item);
        this.#set(item.client_id, { state: "sent" });
        tries = 0;
      } catch (fault) {
        tries += 1;
        await this.#failed(item, fault, tries);
        if (tries >= TRIES) tries = 0;
      }
    }
    this.#busy = false;
  }

  async #failed(item, fault, tries) {
    if (!fault.passing) {
      this.#set(item.client_id, { state: "refused", detail: fault.detail });
      this.#refused(item, fault);
    } else if (tries >= TRIES) {
      this.#set(item.client_id, { state: "stuck" });
    } else {
      this.#set(item.client_id, { state: "unsent" });
      await this.#rest(fault.seconds * 1000 || backoff(tries - 1));
    }
  }

  #next() {
    return this.items.find(({ state }) => state === "sending" || state === "unsent");
  }

  #set(client_id, change) {
    this.#change(this.items.map((item) => (item.client_id === client_id ? { ...item, ...change } : item)));
  }

  #change(queue) {
    this.#kept.change({ queue });
    this.#told();
  }

  // Rests until the time is over, the network is back or somebody asks.
  #rest(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
