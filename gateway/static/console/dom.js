// Small helpers. Whatever others have written goes in as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

// Makes an element: attributes by name, listeners by "onclick" and the like, and what stands inside.
export function h(tag, about, ...inside) {
  return filled(document.createElement(tag), about, inside);
}

// The same for a drawing.
export function drawn(tag, about, ...inside) {
  return filled(document.createElementNS(SVG, tag), about, inside);
}

function filled(made, about, inside) {
  for (const [name, value] of Object.entries(about)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name.startsWith("aria-") && value != null) made.setAttribute(name, value);
    else if (value != null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...inside.filter(Boolean));
  return made;
}

// A picture of the sprite; it says nothing, the words beside it do.
export function icon(name) {
  const address = `${document.querySelector("[data-icons]").dataset.icons}#${name}`;
  return drawn("svg", { class: "icon", "aria-hidden": true }, drawn("use", { href: address }));
}

export function badge(kind, picture, ...words) {
  return h("span", { class: `badge ${kind}`.trim() }, picture && icon(picture), ...words);
}

// Words for those who listen instead of looking.
export function unseen(words) {
  return h("span", { class: "unseen" }, words);
}

// The element of the page that carries an attribute such as `data-log`.
export function part(name, root = document) {
  return root.querySelector(`[data-${name}]`);
}

export function parts(name, root = document) {
  return [...root.querySelectorAll(`[data-${name}]`)];
}
