// What was typed and not sent, for as long as the page is open. Never in storage: it is about people.

/** By form: the fields and what they held. */
export const drafts = new Map();

/** Forgets what was typed. */
export function forgetDrafts() {
  drafts.clear();
}

window.addEventListener('beforeunload', (event) => { if (drafts.size) event.preventDefault(); });
