// The card of a parcel: where it stands, the expected window on a line of time, and its scans. All its words come ready.

import { button, h } from "./dom.js";

const SHOWN_SCANS = 3;

export function card({ parcels, language }, words) {
  return h("div", { class: "card", lang: language }, ...parcels.map((parcel) => drawn(parcel, words)));
}

function drawn(parcel, words) {
  const { heading, status, progress, timeline = [] } = parcel;
  const facts = ["window", "today", "delivered", "limit"].filter((kind) => parcel[kind]?.text);
  return h(
    "section",
    {},
    h("h3", {}, heading ?? "", " ", status && h("span", { class: "tag", "data-code": status.code }, status.text)),
    bar(parcel, timeline),
    h("ul", { class: "facts" }, ...facts.map((kind) => h("li", { "data-kind": kind }, parcel[kind].text)), progress && h("li", {}, progress)),
    ...scans(timeline, words),
  );
}

// The line is a picture of what the facts below it say, so it is not read out.
function bar({ started, window: expected, today, limit, delivered }, timeline) {
  const begin = started?.date ?? timeline[0]?.at ?? expected?.from;
  const points = [begin, expected?.from, expected?.to, today?.date, limit?.date, delivered?.date].filter(Boolean).map(day);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  if (!expected || low === high) return null;
  const mark = (kind, from, to = from) => {
    const made = h("i", { "data-kind": kind });
    made.style.setProperty("--from", (day(from) - low) / (high - low));
    made.style.setProperty("--to", (day(to) - low) / (high - low));
    return made;
  };
  const now = delivered ?? today;
  return h(
    "div",
    { class: "bar", "aria-hidden": true },
    now && mark("gone", begin, now.date),
    mark("window", expected.from, expected.to),
    limit && mark("limit", limit.date),
    now && mark(delivered ? "delivered" : "today", now.date),
  );
}

// The newest scans, and a button for the others.
function scans(timeline, words) {
  const newest = timeline.map(({ at, label, text, place, message }) =>
    h(
      "li",
      {},
      h("strong", {}, label ?? ""),
      place && ` · ${place}`,
      message && h("p", { class: "quiet", dir: "auto" }, message),
      h("p", { class: "quiet" }, h("time", { datetime: at }, text ?? at)),
    ),
  );
  const rest = newest.reverse().splice(SHOWN_SCANS);
  const list = h("ol", { class: "scans", "aria-label": words.scans }, ...newest);
  const more = button("link", () => show(!rest[0].isConnected), words["more-scans"]);
  const show = (open) => {
    if (open) list.append(...rest);
    else for (const one of rest) one.remove();
    more.ariaExpanded = open;
    more.textContent = words[open ? "fewer-scans" : "more-scans"];
  };
  more.ariaExpanded = false;
  return newest.length ? [list, rest.length && more] : [];
}

// A date, or the day of a moment as it was where it was noted.
function day(text) {
  return Date.parse(text.slice(0, 10));
}
