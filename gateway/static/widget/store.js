// What a shopper's browser keeps of a chat: the key to it, how far it was read, how it was rated, what is not sent yet.
// The words of the conversation are not kept here; they are asked for again.

const NOTHING = { id: "", token: "", seen: 0, open: false, rated: {}, queue: [] };

export class Store {
  #key;
  #memory;

  constructor(base, shop) {
    this.#key = `shop-chat ${base} ${shop}`;
  }

  get state() {
    try {
      return { ...NOTHING, ...JSON.parse(localStorage.getItem(this.#key)) };
    } catch {
      return { ...NOTHING, ...this.#memory };
    }
  }

  change(changes) {
    this.#memory = { ...this.state, ...changes };
    try {
      localStorage.setItem(this.#key, JSON.stringify(this.#memory));
    } catch {
      // Storage is closed or full: this page still remembers, the next one will not.
    }
  }

  // Forgets the conversation but not what is still to be sent.
  forget() {
    const { open, queue } = this.state;
    this.change({ ...NOTHING, open, queue });
  }

  // Takes something off what is to be sent; with a change it stays, changed.
  settle(id, change) {
    this.change({ queue: this.state.queue.flatMap((item) => (item.client_id !== id ? item : change ? { ...item, ...change } : [])) });
  }

  // Calls when another tab has changed something.
  watch(told, signal) {
    addEventListener("storage", (event) => event.key === this.#key && told(), { signal });
  }

  // Does some work while no other tab of this shopper does.
  alone(work) {
    return navigator.locks ? navigator.locks.request(this.#key, work) : work();
  }
}
