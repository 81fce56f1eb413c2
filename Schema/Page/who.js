// Who works here. The token lives in memory; in the tab's own storage only when that was asked for; never in an address.

const place = 'casus.token';
let token = null;
let person = null;
const listeners = new Set();

function kept() {
  try { return sessionStorage.getItem(place); } catch { return null; }
}

/** The token, or null. */
export function currentToken() {
  return token;
}

/** Who the token acts for, as `/v1/me` says it. */
export function me() {
  return person;
}

/** The token that an earlier view of this tab kept, by choice. */
export function keptToken() {
  return kept();
}

/** Takes a token that was tried and works. */
export function begin(newToken, newPerson, keep) {
  token = newToken;
  person = newPerson;
  try {
    if (keep) sessionStorage.setItem(place, newToken);
    else sessionStorage.removeItem(place);
  } catch { /* without storage the token stays in memory */ }
  for (const listener of listeners) listener(person);
}

/** Whether the token is kept until the tab closes. */
export function isKept() {
  return kept() !== null;
}

/** Forgets the token. */
export function end() {
  token = null;
  person = null;
  try { sessionStorage.removeItem(place); } catch { /* nothing was kept */ }
  for (const listener of listeners) listener(null);
}

/** Tells when somebody begins or ends. */
export function whenChanged(listener) {
  listeners.add(listener);
}

const everything = ['work', 'cases', 'beds', 'fill', 'table', 'bottlenecks', 'report'];

/** What each kind of party mostly uses: what the menu offers. What may be done is decided by the server alone. */
const offered = {
  lcbb: everything,
  levensloopaanbieder: everything,
  provider: ['work', 'cases', 'beds', 'fill', 'table', 'bottlenecks', 'report'],
  referrer: ['work', 'cases', 'beds', 'table'],
  zvh: ['work', 'cases', 'table', 'bottlenecks'],
  om: ['work', 'cases', 'table'],
  regional_table: ['work', 'cases', 'table', 'bottlenecks', 'report'],
  fpl: ['work', 'cases', 'beds', 'table'],
  zorgkantoor: ['work', 'cases', 'beds', 'table', 'report'],
  insurer: ['work', 'cases', 'table', 'report'],
  dji: ['work', 'cases', 'table', 'report'],
  ministry: ['bottlenecks', 'report'],
  admin: ['access'],
};

/** The pages that the menu offers. */
export function menuPages() {
  if (!person) return [];
  return (offered[person.type] || ['work', 'cases', 'table']);
}
