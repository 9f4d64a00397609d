// The chat API over HTTP: calls, and news as a stream of events or, where streams do not get through, by asking again.

const CALL_MS = 15_000;
// The first words of a stream come at once, later there is a sign of life every fifteen seconds.
const FIRST_MS = 6_000;
const SILENCE_MS = 40_000;
const POLL_SECONDS = 20;

export class Api {
  #base;
  #store;
  #polls = !window.TextDecoderStream;

  constructor(base, store) {
    this.#base = `${base}api/v1/conversations`;
    this.#store = store;
  }

  // Calls something of the conversation. A fault has the `status` of a refusal, and `opening` when there is no conversation yet.
  async call(method, path, body, signal = AbortSignal.timeout(CALL_MS), after = undefined) {
    const { id, token } = this.#store.state;
    const headers = { authorization: `Bearer ${token}` };
    if (body) headers["content-type"] = "application/json";
    if (after) headers["last-event-id"] = after;
    const address = this.#base + (id && `/${id}${path}`);
    const response = await fetch(address, { method, headers, body: JSON.stringify(body), signal, cache: "no-store" });
    if (response.ok) return response;
    const seconds = Number(response.headers.get("retry-after")) || 5;
    throw Object.assign(new Error(response.status), { status: response.status, seconds, opening: !id });
  }

  // Tells what is new after a message until the connection ends, by breaking or in peace.
  async follow(after, tell, signal) {
    const ended = new AbortController();
    const end = () => ended.abort();
    let timer;
    let heard = false;
    const within = (milliseconds) => {
      clearTimeout(timer);
      timer = setTimeout(end, milliseconds);
    };
    const news = (name, data) => {
      heard = true;
      within(SILENCE_MS);
      if (data) tell(name, data);
    };
    signal.addEventListener("abort", end);
    within(this.#polls ? SILENCE_MS : FIRST_MS);
    try {
      await (this.#polls ? this.#poll(after, news, ended.signal) : this.#stream(after, news, ended.signal));
    } finally {
      // Nothing came, not even a sign of life: something on the way holds streams back. From now on, ask.
      if (!heard && ended.signal.aborted && !signal.aborted) this.#polls = true;
      clearTimeout(timer);
      end();
    }
  }

  async #stream(after, news, signal) {
    const { body } = await this.call("GET", "/events", undefined, signal, after);
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = "", name; ; ) {
      const { value, done } = await reader.read();
      if (done) return;
      const lines = (rest + value).split("\n");
      rest = lines.pop();
      for (const line of lines) {
        const [field, said] = line.split(/: ([^]*)/);
        if (field === "event") name = said;
        news(name, field === "data" && JSON.parse(said));
      }
    }
  }

  async #poll(after, news, signal) {
    for (let wait = 0; ; wait = POLL_SECONDS) {
      const response = await this.call("GET", `/messages?after=${after}&wait=${wait}`, undefined, signal);
      const found = await response.json();
      for (const message of found.messages) {
        after = message.seq;
        news("message", message);
      }
      news("status", found);
      news("typing", found);
    }
  }
}
