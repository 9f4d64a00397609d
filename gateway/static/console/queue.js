// The page of the queue.

import { beep } from "./bell.js";
import { Board } from "./board.js";
import { part } from "./dom.js";
import { keys } from "./keys.js";
import { likings } from "./likings.js";
import { Live } from "./live.js";
import { clocks } from "./times.js";

const board = new Board(JSON.parse(part("queue").dataset.filter), "");

clocks();
likings((name, on) => {
  if (name === "sound" && on) beep();
  if (name === "notify" && !on) part("live").textContent = "Notifications are off; the browser may not allow them.";
});
keys({
  j: () => board.rows.step(1),
  k: () => board.rows.step(-1),
  "/": () => part("search").focus(),
});
new Live("", (name, data) => {
  if (name === "queue") board.hear(data);
  if (name === "again") board.later();
});
board.refresh();
if (location.hash === "#search") part("search").focus();
