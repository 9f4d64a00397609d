// The page of a conversation: puts its parts together.

import { Acts } from "./acts.js";
import { beep } from "./bell.js";
import { Board } from "./board.js";
import { Canned } from "./canned.js";
import { Composer } from "./composer.js";
import { Dossier } from "./dossier.js";
import { part, parts } from "./dom.js";
import { keys } from "./keys.js";
import { likings } from "./likings.js";
import { Live } from "./live.js";
import { Log } from "./log.js";
import { panes } from "./panes.js";
import { unsent } from "./prefs.js";
import { Talk } from "./talk.js";
import { clocks } from "./times.js";

const page = part("talk").dataset;
const kept = unsent(page.talk);
const hears = {
  message: (one) => {
    log.add(one);
    if (one.author !== "agent") dossier.later();
  },
  note: (one) => log.note(one),
  pending: () => log?.pend(talk.outbox.items),
  presence: present,
  gone: () => acts.fault({ status: 404 }),
  refused: ({ item, fault }) => {
    acts.fault(fault);
    if (fault.status === 409 && composer.takeBack(item.text)) talk.outbox.discard(item.client_id);
  },
  state: () => {
    acts.update();
    composer.update();
  },
};

let log;
const talk = new Talk(page.talk, JSON.parse(page.state), kept, page.me, (what, detail) => hears[what](detail));
clocks();
log = new Log(talk, settle, () => talk.saw());
const acts = new Acts(talk, Boolean(page.mayLead), (name) => name === "promise" && dossier.load());
const composer = new Composer(talk, kept, (fault) => acts.fault(fault));
const canned = new Canned(part("words"), part("canned-list"), JSON.parse(page.canned), () => talk.canned(), (text) => log.announce(text));
composer.listen();
const dossier = new Dossier(page.talk, () => {
  canned.refresh();
  for (const one of parts("use", part("composer"))) one.hidden = !dossier.suggestion;
});
const board = new Board({ view: "waiting" }, page.talk);
const show = panes((name) => name === "chat" && log.down());

likings((name, on) => name === "sound" && on && beep());
keys({
  j: () => step(1),
  k: () => step(-1),
  t: () => acts.start("take"),
  r: () => write("reply"),
  n: () => write("note"),
  h: () => acts.start("hand-back"),
  e: () => acts.start("resolve"),
  "/": () => location.assign("/console/queue?view=all#search"),
});

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-use]")) use();
  if (target.closest("[data-open-canned]")) canned.open();
});
for (const one of parts("view")) one.addEventListener("click", (event) => view(event, one.dataset.view));

hears.pending();
talk.outbox.deliver();
present(talk.state);
talk.refresh();
board.refresh();
new Live(page.talk, (name, data) => {
  talk.hear(name, data);
  if (name === "queue") board.hear(data);
  if (name === "again") board.later();
});

// What was not sent is sent again, edited or discarded.
function settle(what, { client_id, text }) {
  if (what === "again") talk.outbox.again(client_id, talk.state.epoch);
  else talk.outbox.discard(client_id);
  if (what === "edit") composer.put(text);
}

// The draft goes into the field and stays there until somebody sends it.
function use() {
  show("chat");
  composer.put(dossier.suggestion);
}

function write(mode) {
  show("chat");
  composer.mode(mode, true);
}

function step(by) {
  if (!part("rows").offsetWidth) show("queue");
  board.rows.step(by);
}

// Another view of the queue, beside the conversation.
function view(event, name) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  board.filter = { view: name };
  for (const one of parts("view")) one.ariaCurrent = one.dataset.view === name || null;
  board.refresh();
}

// Who else is here, and who writes at this moment.
function present({ viewers, writing }) {
  const tell = (place, text) => place.textContent !== text && (place.textContent = text);
  const named = (names, is, are) => (names.length ? `${names.join(" and ")} ${names.length > 1 ? are : is}` : "");
  tell(part("others"), named(viewers, "is also here", "are also here"));
  tell(part("writing"), named(writing, "is writing a reply…", "are writing replies…"));
}
