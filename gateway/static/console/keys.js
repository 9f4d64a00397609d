// Shortcuts of single keys, which work outside of fields and can be switched off (WCAG 2.1.4), and the list of them.

import { part, parts } from "./dom.js";
import { likes } from "./prefs.js";

// `shortcuts` maps keys to what they do.
export function keys(shortcuts) {
  const list = part("keys");
  const all = { ...shortcuts, "?": () => list.showModal() };
  for (const help of parts("help")) help.addEventListener("click", () => list.showModal());
  document.addEventListener("keydown", (event) => {
    if (!likes.all.keys || !isFree(event) || !Object.hasOwn(all, event.key)) return;
    event.preventDefault();
    all[event.key]();
  });
}

// Nobody is writing, choosing or answering a question.
function isFree({ target, ctrlKey, altKey, metaKey, isComposing, defaultPrevented }) {
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return false;
  if (document.querySelector("dialog[open], [popover]:popover-open")) return false;
  return !target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable], [role=listbox]");
}
