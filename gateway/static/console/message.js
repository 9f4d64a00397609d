// One message or note of the conversation, drawn as the server draws it (_message.html), and one that is still on its way.

import { badge, h, icon } from "./dom.js";
import { clock, full } from "./times.js";

const NAMES = { shopper: "Shopper", bot: "Assistant", system: "Notice" };
const FACES = { shopper: "shopper", bot: "bot", note: "note" };

// `about` is {id, language} of the conversation.
export function message(one, { id, language }) {
  const { seq, author, text, citations = [], choices = [], card, at } = one;
  const name = NAMES[author] ?? (one.agent || "Colleague");
  const lang = author !== "agent" && language;
  const why = author === "bot" && h("a", { href: `/console/conversations/${id}/why/${seq}` }, "Why this answer?");
  return said(
    { author, name, "data-seq": seq },
    [],
    [words(text, lang), ...(card?.parcels ?? []).map(carried), sources(citations), choices.length > 0 && offered(choices)],
    [time(at), " ", why],
  );
}

export function note({ id, author, text, at }) {
  return said({ author: "note", name: author, "data-note": id }, [" ", badge("warn", "", "Private note")], [words(text)], [time(at)]);
}

// A reply on its way, with what can be done when it does not get through.
export function pending({ text, at, state, detail }, me, does) {
  const told = { sending: "Sending…", sent: "Sent", unsent: "Not sent yet, trying again…", stuck: "Not sent.", refused: detail || "Not sent." }[state];
  const act = (word, what) => [" ", h("button", { type: "button", class: "link", onclick: what }, word)];
  const acts = state === "sending" || state === "sent" ? [] : [...act("Try again", does.again), ...act("Edit", does.edit), ...act("Discard", does.discard)];
  const item = said({ author: "agent", name: me }, [], [words(text)], [told, ...acts]);
  item.dataset.state = state;
  item.dataset.at = at;
  return item;
}

// What follows words of the same author needs no name.
export function regroup(item) {
  const before = item.previousElementSibling;
  const same = ["author", "name"].every((about) => before?.dataset[about] === item.dataset[about]);
  item.classList.toggle("follows", same);
}

function said({ author, name, ...more }, beside, inside, below) {
  const picture = FACES[author] ? h("span", { class: "face" }, icon(FACES[author])) : author === "agent" && initial(name);
  return h(
    "li",
    { class: "said", "data-author": author, "data-name": name, ...more },
    h("p", { class: "who" }, picture, h("strong", {}, name), ...beside),
    h("div", { class: "bubble" }, ...inside),
    h("p", { class: "when" }, ...below),
  );
}

function initial(name) {
  return h("span", { class: "face", "aria-hidden": true }, name.slice(0, 1));
}

function words(text, lang) {
  return h("p", { class: "words", dir: "auto", lang: lang || null }, text);
}

function time(at) {
  return h("time", { datetime: at, title: full(at) }, clock(at));
}

function carried({ heading, status }) {
  return h("p", { class: "carried" }, icon("parcel"), heading, " ", status && badge("", "", status.text));
}

function sources(citations) {
  const link = ({ url, quote, section }) => h("a", { href: url, target: "_blank", rel: "noopener", title: quote }, `§ ${section}`);
  return citations.length > 0 && h("p", { class: "cited" }, ...citations.flatMap((one, place) => [place > 0 && " ", link(one)]));
}

function offered(choices) {
  return h("p", { class: "offered" }, `Offered: ${choices.join(" · ")}`);
}
