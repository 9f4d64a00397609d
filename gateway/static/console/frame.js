// What every page of the console does: moments in the reader's own time, and forms that are sent once.

const SHORT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** Writes every `<time data-local>` below a node in the reader's own time zone. */
export function localise(root = document) {
  for (const time of root.querySelectorAll("time[data-local]")) {
    const at = new Date(time.dateTime);
    if (!Number.isNaN(at.getTime())) {
      time.title = time.textContent;
      time.textContent = SHORT.format(at);
      time.removeAttribute("data-local");
    }
  }
}

/** The token that every change must carry. */
export const csrf = () => document.querySelector('meta[name="csrf"]')?.content ?? "";

document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || !(event.target instanceof HTMLFormElement) || event.target.method !== "post") return;
  const question = event.submitter?.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    return;
  }
  // A second click must not do it twice; coming back by the browser's history makes the buttons work again.
  queueMicrotask(() => event.target.querySelectorAll("button").forEach((button) => button.setAttribute("aria-disabled", "true")));
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
});

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-disabled"));
  }
});

localise();
