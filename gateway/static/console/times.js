// How moments are written: in the reader's own time, short where the day goes without saying.

const TIME = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" });
const DATE = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });

export function clock(at) {
  const moment = new Date(at);
  return (moment.toDateString() === new Date().toDateString() ? TIME : DAY).format(moment);
}

// Shorter still: the time of today, else the day.
export function brief(at) {
  const moment = new Date(at);
  return (moment.toDateString() === new Date().toDateString() ? TIME : DATE).format(moment);
}

export function full(at) {
  return FULL.format(new Date(at));
}

// Minutes as words: "now", "12 min", "3 h", "2 d".
export function span(minutes) {
  if (minutes < 1) return "now";
  if (minutes < 60) return `${Math.floor(minutes)} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60 / 24)} d`;
}

// Writes every `<time data-clock>` below a node.
export function clocks(root = document) {
  for (const time of root.querySelectorAll("time[data-clock]")) {
    time.textContent = clock(time.dateTime);
    time.title = full(time.dateTime);
    time.removeAttribute("data-clock");
  }
}

// A moment on the agent's own clock: an hour from now, tomorrow at nine, Monday at nine.
export const LATER = {
  hour: () => new Date(Date.now() + 3_600_000),
  tomorrow: () => morning(1),
  week: () => morning((8 - new Date().getDay()) % 7 || 7),
};

function morning(days) {
  const then = new Date();
  then.setDate(then.getDate() + days);
  then.setHours(9, 0, 0, 0);
  return then;
}
