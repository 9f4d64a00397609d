// The one script that a shop's page names. It waits until the page has nothing better to do, then brings in the rest.

const script = [...document.scripts].find(({ src }) => src === import.meta.url);
const load = async () => (await import("./widget/current/element.js")).place(script ?? document.body);
const later = () => (window.requestIdleCallback ?? setTimeout)(load);

if (document.readyState === "complete") later();
else addEventListener("load", later);
