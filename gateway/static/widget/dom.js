// Small helpers. Whatever others have written goes in as text, never as markup.

// Makes an element: attributes by name, listeners by "onclick" and the like, and what stands inside.
export function h(tag, about, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(about)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value != null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...inside.filter(Boolean));
  return made;
}

export function button(name, onclick, ...inside) {
  return h("button", { type: "button", class: name, onclick }, ...inside);
}

// A button that shows a picture and says its name.
export function tool(name, word, path, onclick) {
  const [svg, drawn] = ["svg", "path"].map((tag) => document.createElementNS("http://www.w3.org/2000/svg", tag));
  svg.setAttribute("viewBox", "0 0 24 24");
  drawn.setAttribute("d", path);
  svg.append(drawn);
  const made = button(name, onclick, svg);
  made.title = made.ariaLabel = word;
  return made;
}

// Puts a value into a sentence, such as {count} into "New messages: {count}".
export function fill(sentence, value) {
  return sentence.replace(/{\w+}/, () => value);
}
