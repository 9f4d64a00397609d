// Fetches the part about late parcels, which takes a moment to work out. Without this script its link leads to a page of its own.

const place = document.getElementById("lateness");
const link = place?.querySelector("[data-load] a");

async function load() {
  const wait = place.querySelector("[data-wait]");
  wait.textContent = "Working it out…";
  try {
    const answer = await fetch(link.href, { headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...page.getElementById("lateness").childNodes);
    const { localise } = await import(document.querySelector('script[src*="/frame.js"]').src);
    localise(place);
  } catch {
    wait.textContent = "That did not work. The link above tries again.";
  }
}

if (link) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    load();
  });
  // Only what is looked at is worked out.
  new IntersectionObserver((seen, watcher) => {
    if (seen.some((one) => one.isIntersecting)) {
      watcher.disconnect();
      load();
    }
  }).observe(place);
}
