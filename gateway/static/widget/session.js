// One shopper's conversation: what was said, what is still to be sent, and who may speak. It knows nothing of the page.

const FIRST_REST = 800;
const LONGEST_REST = 30_000;

export class Session {
  messages = [];
  status = "bot";
  typing = false;
  // Why nothing gets through at the moment: "", "offline", "unreachable" or "busy".
  trouble = navigator.onLine ? "" : "offline";
  #api;
  #store;
  #about;
  #tell;
  #wanted = false;
  #last = 0;
  #following = null;
  #sending = false;
  #wakers = new Set();
  #life = new AbortController();

  // `about()` returns what a new conversation is opened with; `tell(what, detail)` hears of every change.
  constructor(api, store, about, tell) {
    [this.#api, this.#store, this.#about, this.#tell] = [api, store, about, tell];
    const { signal } = this.#life;
    this.#begin();
    store.watch(() => this.#changed(), signal);
    addEventListener("online", () => this.wake(), { signal });
    addEventListener("offline", () => this.#lack("offline"), { signal });
    document.addEventListener("visibilitychange", () => this.#changed(), { signal });
  }

  get queue() {
    return this.#store.state.queue;
  }

  get rated() {
    return this.#store.state.rated;
  }

  // Follows the conversation, if there is one, for as long as somebody looks or something is awaited.
  follow(wanted) {
    this.#wanted = wanted;
    this.#follow();
  }

  // Takes {text}, {choice} or {person: true}, and sends it after whatever was taken before.
  send(what) {
    const client_id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
    this.#store.change({ queue: [...this.queue, { client_id, at: new Date().toISOString(), ...what }] });
    this.#tell("state");
    this.wake();
  }

  // What could not be sent is sent again or discarded.
  settle(id, way) {
    this.#store.settle(id, way === "retry" && { failed: false });
    this.#tell("state");
    this.wake();
  }

  call(method, path, body) {
    return this.#api.call(method, path, body);
  }

  async rate(seq, helpful) {
    await this.call("POST", "/feedback", { seq, helpful });
    this.#store.change({ rated: { ...this.#store.state.rated, [seq]: helpful } });
  }

  async erase() {
    if (this.id) {
      await this.#api.call("DELETE", "").catch((fault) => {
        if (fault.status !== 401) throw fault;
      });
    }
    this.#store.change({ queue: [] });
    this.#renew("deleted");
  }

  // Tries at once whatever rests.
  wake() {
    if (this.trouble === "offline" && navigator.onLine) this.#lack("");
    for (const waker of this.#wakers) waker();
    this.#deliver();
    this.#follow();
  }

  end() {
    this.#wanted = false;
    this.#life.abort();
    this.#following?.abort();
  }

  async #follow() {
    if (this.#following) {
      if (!this.#wanted) this.#following.abort();
      return;
    }
    for (let tries = 0; this.#wanted && this.id; tries += 1) {
      const { signal } = (this.#following = new AbortController());
      const hear = (name, data) => {
        tries = 0;
        if (this.trouble !== "busy") this.#lack("");
        this.#hear(name, data);
      };
      let rest = backoff(tries);
      try {
        await this.#api.follow(this.#last, hear, signal);
      } catch ({ status, seconds }) {
        if (signal.aborted) tries = 0;
        else if (status === 401) this.#renew("renewed");
        else if (status === 429 || status === 503) rest = seconds * 1000;
        else if (tries) this.#lack("unreachable");
      }
      this.#hear("typing", { typing: false });
      if (this.#wanted) await this.#rest(rest);
    }
    this.#following = null;
  }

  #hear(name, data) {
    if (name === "message") {
      this.#last = data.seq;
      this.#store.settle(data.client_id);
      this.#add(data);
      return;
    }
    this.complete ||= name === "status";
    this[name] = data[name];
    this.#tell("state");
  }

  // Adds a message unless it is there: our own are, as soon as the server has taken them.
  #add(message) {
    if (this.messages.some((one) => one.seq === message.seq)) return;
    this.messages.push(message);
    this.#tell("message", message);
  }

  // Sends what is to be sent, one after the other, and only in one tab at a time.
  async #deliver() {
    if (this.#sending) return;
    this.#sending = true;
    for (let tries = 0; !this.#life.signal.aborted && this.#next(); tries += 1) {
      const rest = await this.#store.alone(async () => {
        const item = this.#next();
        try {
          if (item) await this.#send(item);
          this.#lack("");
          tries = -1;
          return 0;
        } catch (fault) {
          return this.#coped(fault, item, tries);
        }
      });
      if (rest) await this.#rest(rest);
    }
    this.#sending = false;
  }

  #next() {
    return this.queue.find((item) => !item.failed);
  }

  async #send({ client_id, at, text, choice, person }) {
    if (!this.#store.state.id) await this.#open();
    const response = await (person ? this.call("POST", "/handoff") : this.call("POST", "/messages", { client_id, text, choice }));
    const { seq } = await response.json();
    this.#store.settle(client_id);
    if (person) this.#tell("state");
    else this.#add({ seq, at, author: "shopper", text: text ?? choice });
    this.#follow();
  }

  async #open() {
    const { identity_token, ...about } = this.#about();
    const opened = await this.call("POST", "", { ...about, identity_token }).catch((fault) => {
      // A sign-in that has run out must not keep a shopper from asking.
      if (fault.status !== 401 || !identity_token) throw fault;
      return this.call("POST", "", about);
    });
    const { id, token } = await opened.json();
    this.#store.change({ id, token });
    Object.assign(this, { id, complete: true });
  }

  // Deals with a fault of sending; returns how many milliseconds to rest.
  #coped({ status, seconds, opening }, item, tries) {
    if (status === 429) {
      this.#lack("busy");
      return seconds * 1000;
    }
    if (!(status < 500) || status === 408 || opening) {
      this.#lack("unreachable");
      return backoff(tries);
    }
    if (status === 401) {
      this.#renew("renewed");
      return tries && backoff(tries);
    }
    this.#store.settle(item.client_id, { failed: true });
    this.#tell("state");
    return 0;
  }

  // The conversation has ended: begins anew.
  #renew(why) {
    this.#store.forget();
    this.#begin();
    this.#tell("reset", why);
  }

  #begin() {
    const { id } = this.#store.state;
    // What comes before the conversation is complete is no news.
    Object.assign(this, { id, messages: [], status: "bot", typing: false, complete: !id });
    this.#last = 0;
    this.#following?.abort();
  }

  // Another tab has sent, opened or erased something, or this one is looked at again.
  #changed() {
    if (this.#store.state.id !== this.id) {
      this.#begin();
      this.#tell("reset");
    }
    this.#tell("state");
    this.wake();
  }

  #lack(trouble) {
    if (trouble && !navigator.onLine) trouble = "offline";
    if (trouble === "offline") this.#following?.abort();
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.#tell("state");
  }

  // Rests until the time is over or something wakes it.
  #rest(milliseconds) {
    return new Promise((resolve) => {
      const waker = () => {
        this.#wakers.delete(waker);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(waker, milliseconds);
      this.#wakers.add(waker);
    });
  }
}

// Ever longer, and never as long as others rest who lost the connection at the same time.
function backoff(tries) {
  return Math.min(FIRST_REST * 2 ** Math.max(tries, 0), LONGEST_REST) * (0.5 + Math.random() / 2);
}
