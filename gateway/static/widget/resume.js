// The page that a mail's link opens: exchanges the token behind the "#" for the key to the conversation, keeps that where
// the widget looks for it, and shows the chat.

import { Store } from "./store.js";

const HOST = new URL("../../", import.meta.url);
const TRY_MS = 15_000;
const { shop } = document.querySelector("script[data-shop]").dataset;
const again = document.getElementById("again");
// Kept here only, and no longer in the address, where the next page or a picture of the screen would tell it.
const token = location.hash.slice(1);
history.replaceState(null, "", location.pathname);

function show(name) {
  for (const one of ["opening", "opened", "over", "trouble"]) document.getElementById(one).hidden = one !== name;
  again.hidden = name !== "trouble";
}

// Brings in the chat, which begins with what is kept; `open` it also where it would cover the page.
function chat(open) {
  if (open) addEventListener("shop-chat:ready", ({ target }) => target.show(), { once: true });
  const script = document.createElement("script");
  Object.assign(script, { type: "module", src: new URL("widget.js", HOST) });
  script.dataset.shop = shop;
  document.head.append(script);
}

async function resume() {
  show("opening");
  const response = await fetch(new URL("api/v1/resume", HOST), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token }),
    cache: "no-store",
    signal: AbortSignal.timeout(TRY_MS),
  });
  if (response.status === 404 || response.status === 422) {
    show("over");
    chat(false);
    return;
  }
  if (!response.ok) throw new Error(response.status);
  const found = await response.json();
  const store = new Store(HOST.href, found.shop);
  if (store.state.id !== found.id) store.forget();
  store.change({ id: found.id, token: found.token, open: true });
  show("opened");
  chat(true);
}

const begin = () => resume().catch(() => show("trouble"));
again.addEventListener("click", begin);
// The page was loaded again: what the link has opened is open.
if (!token && new Store(HOST.href, shop).state.id) {
  show("opened");
  chat(true);
} else begin();
