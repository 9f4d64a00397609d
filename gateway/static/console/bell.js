// Tells that somebody begins to wait: a soft sound and a notification, each only when it is wanted, and the number in the title.

import { likes } from "./prefs.js";

const TONES = [660, 880];
const TONE_SECONDS = 0.16;
const TITLE = document.title;

// Tells of the newest waiting conversation, once in this browser.
export function ring(newest) {
  if (!newest || likes.all.told === newest) return;
  likes.change({ told: newest });
  if (likes.all.sound) beep();
  if (likes.all.notify && document.hidden) notify(newest);
}

// What waited before this page was opened is no news.
export function known(newest) {
  if (newest) likes.change({ told: newest });
}

export function count(number) {
  document.title = number > 0 ? `(${number}) ${TITLE}` : TITLE;
}

export function beep() {
  const sound = new AudioContext();
  TONES.forEach((tone, place) => {
    const begin = sound.currentTime + place * TONE_SECONDS;
    const [source, volume] = [sound.createOscillator(), sound.createGain()];
    source.frequency.value = tone;
    volume.gain.setValueAtTime(0.0001, begin);
    volume.gain.exponentialRampToValueAtTime(0.08, begin + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + TONE_SECONDS);
    source.connect(volume).connect(sound.destination);
    source.start(begin);
    source.stop(begin + TONE_SECONDS);
  });
  setTimeout(() => sound.close(), 1000);
}

// No words of the shopper go where others may see them.
function notify(newest) {
  if (globalThis.Notification?.permission !== "granted") return;
  const told = new Notification("Somebody is waiting for a person", { tag: newest });
  told.addEventListener("click", () => {
    focus();
    location.assign(`/console/conversations/${newest}`);
  });
}
