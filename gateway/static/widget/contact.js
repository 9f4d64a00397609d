// The form for an address to which the answer goes when the shopper cannot wait. Few see it, so it is loaded when it is needed.

import { button, h } from "./dom.js";

const LONGEST = 254;
const LOOKS = [
  ".contact { display: grid; gap: 0.4em; padding: 0.6em 0 0; }",
  ".contact div { display: flex; flex-wrap: wrap; gap: 0.5em; }",
  ".contact input { background: var(--ground); border: 1px solid var(--edge); border-radius: 1.4em; color: inherit; }",
  ".contact input { flex: 1 1 11em; font: inherit; min-height: 2.75em; min-width: 0; padding: 0.3em 1em; }",
  '.contact [aria-invalid="true"] { border-color: var(--bad); }',
  ".contact .fault { color: var(--bad); }",
  '.contact [type="submit"] { min-height: 2.75em; }',
  ':is([data-status="bot"], [data-status="resolved"]) .contact { display: none; }',
].join("");
const sheet = new CSSStyleSheet();
sheet.replaceSync(LOOKS);
let said;

// Puts the form below the last message that offers it, whatever was said since.
export function contact(panel) {
  return put(panel);
}

async function put(panel) {
  const root = panel.dialog.getRootNode();
  const left = isLeft(panel.session);
  const texts = await (said ??= told(panel, root.host.getAttribute("shop")).catch(unsaid));
  const known = await left;
  const place = [...panel.list.querySelectorAll("[data-invites]")].at(-1);
  if (!place || place.querySelector(".contact")) return;
  // Whoever reads further up was offered a way to the end, and stays where they are.
  const atEnd = panel.newest.hidden;
  for (const one of panel.list.querySelectorAll(".contact")) one.remove();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  place.append(form(panel, texts, known));
  if (atEnd) panel.down();
}

async function told({ base, lang }, shop) {
  const response = await fetch(new URL(`widget/strings/${lang}.json?shop=${shop}&of=contact`, base));
  if (!response.ok) throw new Error(response.status);
  return (await response.json()).words;
}

// The next invitation asks for the words again.
function unsaid(fault) {
  said = undefined;
  throw fault;
}

// Whether an address is kept is for the server to say: it forgets one when all is answered.
async function isLeft(session) {
  try {
    const response = await session.call("GET", "/contact");
    return (await response.json()).left;
  } catch {
    return false;
  }
}

function form(panel, texts, left) {
  const { session } = panel;
  const made = h("form", { class: "contact", novalidate: true });
  const fault = h("p", { class: "quiet fault", id: "contact-fault" });

  // Stores an address, or forgets it, and tells what came of it.
  const keep = async (email, done) => {
    fault.textContent = "";
    try {
      await session.call("POST", "/contact", { email });
    } catch ({ status }) {
      const why = status === 422 && email ? texts.wrong : texts.failed;
      fault.textContent = why;
      panel.announce(why);
      return false;
    }
    panel.announce(done);
    return true;
  };

  const ask = (focus) => {
    const about = { id: "contact-email", type: "email", name: "email", autocomplete: "email", maxlength: LONGEST, required: true };
    const field = h("input", { ...about, "aria-describedby": "contact-purpose contact-fault", dir: "ltr" });
    const send = h("button", { type: "submit", class: "chip" }, texts.send);
    made.onsubmit = async (event) => {
      event.preventDefault();
      const email = field.value.trim();
      const complete = field.validity.valid && email.split("@").pop().includes(".");
      field.ariaInvalid = !complete;
      if (!complete) {
        fault.textContent = texts.wrong;
        panel.announce(texts.wrong);
        field.focus();
      } else if (await keep(email, texts.kept)) tell(true);
    };
    made.replaceChildren(
      h("p", {}, texts.invitation),
      h("label", { class: "quiet", for: "contact-email" }, texts.label),
      h("div", {}, field, send),
      fault,
      h("p", { class: "quiet", id: "contact-purpose" }, texts.purpose),
    );
    if (focus) field.focus();
  };

  const tell = (focus) => {
    const remove = button("link", async () => {
      if (await keep("", texts.removed)) ask(true);
    }, texts.remove);
    made.onsubmit = (event) => event.preventDefault();
    made.replaceChildren(h("p", {}, texts.kept), h("p", {}, remove), fault);
    if (focus) remove.focus();
  };

  if (left) tell();
  else ask();
  return made;
}
