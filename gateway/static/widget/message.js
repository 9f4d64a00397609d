// One message of the transcript: its words, the parcel's card, the sources, possible replies and the two thumbs.

import { card } from "./card.js";
import { button, fill, h, tool } from "./dom.js";

const THUMB = "M7 11v9H4v-9zm0 0 4-8c1.5 0 2.5 1 2.5 2.5V9H19c1.2 0 2 1 1.8 2.2l-1.3 7c-.2 1-1 1.8-2 1.8H7";

// `panel` has the words, and does what the shopper wants done with a message.
export function message({ seq, author, at, text, card: parcels, citations = [], choices = [], invites, agent }, panel) {
  const sections = new Map(citations.map(({ section }) => [section, citations.filter((one) => one.section === section)]));
  return h(
    "li",
    { "data-author": author, "data-seq": seq, "data-invites": invites },
    meta(author, at, panel, agent),
    h("div", { class: "bubble" }, words(spoken(text, sections)), parcels?.parcels && card(parcels, panel.words), ...sources(sections, panel)),
    (author === "bot" || author === "agent") && rating(seq, panel),
    choices.length > 0 && replies(choices, panel.words.choices, (choice) => panel.session.send({ choice })),
  );
}

// A message on its way, with what can be done when it does not get through.
export function pending({ client_id, at, text, choice, failed }, panel) {
  const state = failed ? "refused" : panel.session.trouble ? "unsent" : "sending";
  const way = failed ? "discard" : panel.session.trouble && "retry";
  return h(
    "li",
    { "data-author": "shopper", "data-state": state },
    meta("shopper", at, panel),
    h("div", { class: "bubble" }, words(text ?? choice ?? panel.words.person)),
    h("p", { class: "quiet" }, panel.words[state], " ", way && button("link", () => panel.session.settle(client_id, way), panel.words[way])),
  );
}

// Buttons that say something in the shopper's place.
export function replies(texts, label, say) {
  return h("div", { class: "chips", role: "group", "aria-label": label }, ...texts.map((text) => button("chip", () => say(text), text)));
}

export function words(text) {
  return h("p", { class: "text", dir: "auto" }, text);
}

// An agent is called by name.
function meta(author, at, panel, agent) {
  return h("p", { class: "meta" }, agent || panel.words[`author-${author}`], " ", h("time", { datetime: at }, panel.when(at)));
}

// The line that names the sources is drawn as buttons instead.
function spoken(text, sections) {
  const named = (line) => line.split(" · ").slice(1);
  const isSources = (line) => named(line).length > 0 && named(line).every((name) => sections.has(name));
  return text.split("\n").filter((line) => !isSources(line)).join("\n");
}

// A page that shows the clause itself says so; else its words are told here.
function* sources(sections, panel) {
  for (const [section, citations] of sections) {
    const clauses = h("div", { class: "clauses", hidden: true });
    const quotes = new Map(citations.map(({ quote, effective }) => [quote, effective]));
    for (const [quote, effective] of quotes) {
      clauses.append(h("blockquote", { dir: "auto" }, quote));
      if (effective) clauses.append(h("p", { class: "quiet" }, fill(panel.words.effective, panel.date(effective))));
    }
    clauses.append(h("a", { href: panel.address(citations[0].url), target: "_blank", rel: "noopener" }, panel.words["open-policy"]));
    const turn = () => {
      if (clauses.hidden && panel.cited(citations[0])) return;
      clauses.hidden = !clauses.hidden;
      source.ariaExpanded = !clauses.hidden;
    };
    const source = button("source", turn, h("span", { class: "unseen" }, `${panel.words.sources}: `), section);
    source.ariaExpanded = false;
    yield source;
    yield clauses;
  }
}

function rating(seq, panel) {
  const given = panel.session.rated[seq];
  const thumbs = ["helpful", "unhelpful"].map((word) => {
    const thumb = tool(word, panel.words[word], THUMB, async () => {
      if (await panel.rate(seq, word === "helpful")) for (const one of thumbs) one.ariaPressed = one === thumb;
    });
    thumb.ariaPressed = given === (word === "helpful");
    return thumb;
  });
  return h("div", { class: "rating" }, ...thumbs);
}
