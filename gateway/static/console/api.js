// Calls to the console's API.

const CALL_MS = 15_000;

// What went wrong: `status` of a refusal (0: nothing came back), its `detail` in words, and `state` when somebody was faster.
export class Fault extends Error {
  constructor(status, { detail = "", state = null } = {}, seconds = 0) {
    super(detail || String(status));
    Object.assign(this, { status, detail, state, seconds });
  }

  // The same call may get through later.
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

// Returns what the server says; raises Fault. `document` hears "signedout" when the sign-in has ended.
export async function call(method, path, body) {
  const headers = { accept: "application/json", "x-csrf-token": document.querySelector('meta[name="csrf"]').content };
  if (body) headers["content-type"] = "application/json";
  const about = { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(CALL_MS), cache: "no-store" };
  const response = await fetch(`/console/api${path}`, about).catch(() => null);
  if (response === null) throw new Fault(0);
  const told = await response.json().catch(() => ({}));
  if (response.ok) return told;
  if (response.status === 401) document.dispatchEvent(new CustomEvent("signedout"));
  throw new Fault(response.status, told, Number(response.headers.get("retry-after")));
}

// Ever longer, and never as long as others rest who lost the connection at the same time.
export function backoff(tries) {
  return Math.min(800 * 2 ** tries, 20_000) * (0.5 + Math.random() / 2);
}
