// Search within the page, and what the chat needs to know of it. Nothing is sent anywhere; without this script everything
// simply stays readable.

const WORDS = {
  all: "All sections are shown.",
  some: (found, all) => `Found in ${found} of ${all} sections.`,
};

const at = (id) => document.getElementById(id);
const [search, field, status, contents] = ["page_search", "page_words", "page_found", "page_contents"].map(at);

// Keeps the length of the text, so that places found in it are places in the page.
const plain = (text) =>
  text
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD")[0])
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();

const sections = [...document.querySelectorAll("main section")].map((element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(".link")) nodes.push(walker.currentNode);
  }
  const entry = document.querySelector(`nav a[href="#${element.id}"]`)?.parentElement;
  return { element, nodes, entry, words: plain(nodes.map((node) => node.data).join("")) };
});

function* places(node, word) {
  const text = plain(node.data);
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    yield range;
  }
}

function find() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  const found = sections.filter((section) => words.every((word) => section.words.includes(word)));
  for (const section of sections) {
    // The introduction stays: it holds the title, and stands above the field.
    section.element.hidden = !found.includes(section) && !section.element.matches(".lead");
    if (section.entry) section.entry.hidden = section.element.hidden;
  }
  const ranges = found.flatMap(({ nodes }) => nodes.flatMap((node) => words.flatMap((word) => [...places(node, word)])));
  if (window.Highlight) CSS.highlights.set("found", new Highlight(...ranges));
  status.textContent = words.length ? WORDS.some(found.length, sections.length) : WORDS.all;
  return words.length ? found : [];
}

function clear() {
  field.value = "";
  find();
}

field.addEventListener("input", find);
field.addEventListener("keydown", (event) => {
  if (event.key === "Escape") clear();
  else if (event.key === "Enter") find()[0]?.element.querySelector(".link").focus();
});
window.addEventListener("hashchange", () => {
  const target = at(decodeURIComponent(location.hash.slice(1)));
  if (!target?.hidden) return;
  clear();
  target.scrollIntoView();
});

// A phone shows the text first; the contents are one tap away.
const wide = matchMedia("(min-width: 56rem)");
const fold = () => { contents.open = wide.matches; };
wide.addEventListener("change", fold);
fold();
search.hidden = false;

// The chat: asking about a section, the section that is being read, and clauses shown where they stand.

const chat = () => document.querySelector("shop-chat");
const titleOf = (section) => section.querySelector(".ask").dataset.section;

document.addEventListener("shop-chat:ready", () => {
  for (const button of document.querySelectorAll(".ask")) {
    button.hidden = false;
    button.addEventListener("click", () => chat().ask(button.dataset.section));
  }
  const shown = new Set();
  const look = (entries) => {
    for (const { target, isIntersecting } of entries) shown[isIntersecting ? "add" : "delete"](target);
    const read = sections.find(({ element }) => shown.has(element));
    if (read) chat().setAttribute("section", titleOf(read.element));
    else chat().removeAttribute("section");
  };
  // What is being read stands in the upper half of the screen.
  const observer = new IntersectionObserver(look, { rootMargin: "-8% 0px -55%" });
  for (const { element } of sections) observer.observe(element);
}, { once: true });

document.addEventListener("shop-chat:cite", (event) => {
  const { pathname, hash } = new URL(event.detail.url);
  const section = sections.find(({ element }) => `#${element.id}` === hash);
  if (pathname !== location.pathname || !section) return;
  event.preventDefault();
  clear();
  mark(section.nodes, event.detail.quote);
  location.hash = hash;
  section.element.scrollIntoView();
});

// Marks a quote; white space and signs between its words do not matter.
function mark(nodes, quote) {
  const words = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = words.length && RegExp(words.join("[^\\p{L}\\p{N}]+"), "u").exec(nodes.map(({ data }) => data).join(""));
  if (!found || !window.Highlight) return;
  const range = new Range();
  let begin = 0;
  for (const node of nodes) {
    const end = begin + node.length;
    const [first, last] = [found.index, found.index + found[0].length];
    if (begin <= first && first < end) range.setStart(node, first - begin);
    if (begin < last && last <= end) range.setEnd(node, last - begin);
    begin = end;
  }
  CSS.highlights.set("cited", new Highlight(range));
}
