// The switches of what somebody likes, kept in this browser.

import { parts } from "./dom.js";
import { likes } from "./prefs.js";

// Before these are switched on, somebody else must agree or the browser wants to see a click.
const FIRST = {
  notify: async () => (await globalThis.Notification?.requestPermission()) === "granted",
};

// Makes every switch work; `told(name, on)` hears of a change, and says in words when one is not possible.
export function likings(told = () => {}) {
  for (const one of parts("like")) {
    const name = one.dataset.like;
    show(one, likes.all[name]);
    one.addEventListener(one.type === "checkbox" ? "change" : "click", async () => {
      let on = !likes.all[name];
      if (on && FIRST[name]) on = await FIRST[name]();
      likes.change({ [name]: on });
      for (const other of parts("like")) if (other.dataset.like === name) show(other, on);
      told(name, on);
    });
  }
}

function show(one, on) {
  if (one.type === "checkbox") one.checked = on;
  else one.ariaPressed = on;
}
