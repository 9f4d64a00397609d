// On narrow screens one pane is seen at a time.

import { part, parts } from "./dom.js";

// Shows "chat", "dossier" or "queue"; `told(name)` hears of it.
export function panes(told) {
  const box = part("panes");
  const show = (name) => {
    box.dataset.panes = name;
    for (const one of parts("show")) one.ariaCurrent = one.dataset.show === name || null;
    told(name);
  };
  for (const one of parts("show")) one.addEventListener("click", () => show(one.dataset.show));
  return show;
}
