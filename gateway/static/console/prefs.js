// What this browser keeps: how somebody likes to work (for good), and what is not sent yet (as long as the tab lives).

const LIKES = "helpdesk-console";

// One record of a storage; where storing is not possible, it is remembered until the page is left.
class Kept {
  #memory = {};

  constructor(storage, key, nothing) {
    Object.assign(this, { storage, key, nothing });
  }

  get all() {
    try {
      return { ...this.nothing, ...JSON.parse(this.storage().getItem(this.key)) };
    } catch {
      return { ...this.nothing, ...this.#memory };
    }
  }

  change(changes) {
    this.#memory = { ...this.all, ...changes };
    try {
      this.storage().setItem(this.key, JSON.stringify(this.#memory));
    } catch {
      // Storage is closed or full.
    }
  }
}

// `told` is the newest waiting conversation this browser was told of, so that two tabs do not both ring.
export const likes = new Kept(() => localStorage, LIKES, { keys: true, enter: true, sound: false, notify: false, told: "" });

// What is written in a conversation: a text for each mode, and what is on its way.
export function unsent(id) {
  return new Kept(() => sessionStorage, `${LIKES} ${id}`, { mode: "reply", reply: "", note: "", queue: [] });
}
