// One conversation: who leads it, what was said, what is on its way, and the acts. It knows nothing of the page.

import { Fault, call } from "./api.js";
import { Outbox } from "./outbox.js";

const WRITING_MS = 4000;

export class Talk {
  #tell;
  #asking = null;
  #more = false;
  #seen = 0;
  #wrote = 0;
  #last;

  // `tell(what, detail)` hears of every change: "state", "message", "note", "pending", "refused", "presence", "gone".
  constructor(id, state, kept, me, tell) {
    Object.assign(this, { id, state, me });
    this.#tell = tell;
    this.#last = state.last_seq;
    const refused = (item, fault) => {
      this.#learn(fault);
      tell("refused", { item, fault });
    };
    this.outbox = new Outbox(kept, (item) => this.#send(item), refused, () => tell("pending"));
  }

  // Whether this agent, another one or nobody of the team leads.
  get leader() {
    const { speaker, mine } = this.state;
    return speaker === "agent" ? (mine ? "me" : "other") : "nobody";
  }

  // Asks what is new; asked twice at once, it asks once more afterwards.
  async refresh() {
    this.#more = true;
    this.#asking ??= this.#ask();
    await this.#asking;
  }

  // Hears the live news.
  hear(name, data) {
    if (name === "presence") this.#tell("presence", data);
    else if (name === "again") this.refresh();
    else if (name === "conversation" && data.id === this.id) this.refresh();
  }

  // Does an act; raises Fault when it is not possible. What was done is in the state.
  async act(name, about = {}) {
    try {
      const { state } = await call("POST", `/conversations/${this.id}/${name}`, { epoch: this.state.epoch, ...about });
      if (state) this.#became(state);
    } catch (fault) {
      this.#learn(fault);
      throw fault;
    }
    this.refresh();
  }

  // Sends a reply, after taking the conversation over when nobody of the team leads.
  async say(text) {
    if (this.leader === "other") throw new Fault(409, { detail: `${this.state.assignee.name} leads this conversation.` });
    if (this.leader === "nobody") await this.act("take");
    this.outbox.add(text, this.state.epoch);
  }

  async note(text) {
    await call("POST", `/conversations/${this.id}/note`, { epoch: this.state.epoch, text });
    await this.refresh();
  }

  async check(text) {
    const { unsourced } = await call("POST", `/conversations/${this.id}/check`, { epoch: this.state.epoch, text });
    return unsourced;
  }

  canned() {
    return call("GET", `/conversations/${this.id}/canned`);
  }

  // Somebody has looked at everything up to here.
  saw() {
    if (this.#last <= this.#seen) return;
    this.#seen = this.#last;
    this.#quietly("seen", { seq: this.#last });
  }

  // Tells colleagues that a reply is being written, not more often than they need it.
  writes() {
    if (Date.now() - this.#wrote < WRITING_MS) return;
    this.#wrote = Date.now();
    this.#quietly("writing", {});
  }

  async #ask() {
    while (this.#more) {
      this.#more = false;
      try {
        this.#hear(await call("GET", `/conversations/${this.id}?after=${this.#last}`));
      } catch ({ status }) {
        if (status === 404) this.#tell("gone");
      }
    }
    this.#asking = null;
  }

  #hear({ state, messages, notes }) {
    for (const one of messages) {
      if (one.seq <= this.#last) continue;
      this.#last = one.seq;
      this.outbox.discard(one.client_id);
      this.#tell("message", one);
    }
    for (const one of notes) this.#tell("note", one);
    this.#became(state);
    this.#tell("presence", state);
  }

  #became(state) {
    if (state.epoch < this.state.epoch) return;
    this.state = state;
    this.#tell("state");
  }

  async #send({ text, client_id, epoch }) {
    const { seq, state } = await call("POST", `/conversations/${this.id}/say`, { text, client_id, epoch });
    if (state) this.#became(state);
    // It stays in sight until it comes back as a message, unless it did so before the page was loaded again.
    if (seq <= this.#last) this.outbox.discard(client_id);
    else this.refresh();
  }

  // Who was faster is told with the refusal.
  #learn(fault) {
    if (fault.state) this.#became(fault.state);
  }

  #quietly(name, about) {
    call("POST", `/conversations/${this.id}/${name}`, { epoch: this.state.epoch, ...about }).catch(() => {});
  }
}
