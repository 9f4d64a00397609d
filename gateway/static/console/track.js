// The picture of a parcel's way: scans as dots on a line of time, the expected window, today, the limit. The facts below say the same.

import { drawn } from "./dom.js";

const [WIDTH, HEIGHT, LINE, EDGE] = [320, 46, 20, 10];
const WORDS = { today: "today", delivered: "here", limit: "limit" };

// Draws every `[data-parcel]` below a node.
export function tracks(root) {
  for (const place of root.querySelectorAll("[data-parcel]")) {
    const picture = track(JSON.parse(place.dataset.parcel));
    place.replaceChildren(...(picture ? [picture] : []));
  }
}

function track({ started, window: expected, today, limit, delivered, scans }) {
  const dots = [...new Set(scans.map(({ at }) => at.slice(0, 10)))];
  const now = delivered ?? today;
  const begin = started?.date ?? dots[0] ?? expected?.from;
  const points = [begin, ...dots, expected?.from, expected?.to, today?.date, limit?.date, delivered?.date].filter(Boolean).map(day);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  if (!begin || low === high) return null;
  const x = (date) => EDGE + ((day(date) - low) / (high - low)) * (WIDTH - 2 * EDGE);
  const line = (name, from, to) => drawn("line", { class: name, x1: x(from), x2: x(to), y1: LINE, y2: LINE });
  return drawn(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    drawn("line", { class: "way", x1: EDGE, x2: WIDTH - EDGE, y1: LINE, y2: LINE }),
    expected && expectation(x(expected.from), x(expected.to)),
    now && line("gone", begin, now.date),
    ...dots.map((date) => drawn("circle", { class: "dot", cx: x(date), cy: LINE, r: 3.5 })),
    ...marks({ today: delivered ? null : today, delivered, limit }, x),
  );
}

function expectation(from, to) {
  return drawn("rect", { class: "window", x: from - 3, width: to - from + 6, y: LINE - 8, height: 16, rx: 8 });
}

// A mark with its word below; where two would overlap, the later one's word goes above.
function* marks(points, x) {
  let last = -WIDTH;
  const found = Object.entries(points).filter(([, point]) => point);
  for (const [kind, { date }] of found.sort(([, one], [, other]) => day(one.date) - day(other.date))) {
    const at = x(date);
    const crowded = at - last < 42;
    last = at;
    yield drawn("line", { class: `mark ${kind}`, x1: at, x2: at, y1: LINE - 9, y2: LINE + 9 });
    const anchor = at < 30 ? "start" : at > WIDTH - 30 ? "end" : "middle";
    const word = drawn("text", { class: `mark ${kind}`, x: anchor === "middle" ? at : at < 30 ? 2 : WIDTH - 2, y: crowded ? 8 : HEIGHT - 4, "text-anchor": anchor });
    word.textContent = WORDS[kind];
    yield word;
  }
}

function day(text) {
  return Date.parse(text.slice(0, 10));
}
