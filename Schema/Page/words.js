// What people read: Dutch by default, English by choice, all of it from the one file of labels.

const known = ['nl', 'en'];
const place = 'casus.language';
let sentences = {};
let lists = {};

/** The language of the page. */
export let language = 'nl';

function remembered() {
  try { return localStorage.getItem(place); } catch { return null; }
}

async function fetchWords(kind, of = language) {
  const answer = await fetch(`/page/${kind}-${of}.json`);
  if (!answer.ok) throw new Error(`${kind}: ${answer.status}`);
  return answer.json();
}

/** Fetches what the codes are called: not needed before somebody has signed in. */
export async function loadCodes() {
  lists = await fetchWords('codes');
}

/** Fetches the words of the language that was chosen before, or of another. */
export async function loadWords(chosen = remembered()) {
  const next = known.includes(chosen) ? chosen : 'nl';
  sentences = await fetchWords('words', next);
  language = next;
  document.documentElement.lang = language;
  try { localStorage.setItem(place, language); } catch { /* the choice then lasts as long as the page */ }
}

/** A sentence, its gaps filled. */
export function say(key, ...gaps) {
  const sentence = sentences[key];
  if (sentence === undefined) return key;
  return sentence.replace(/\{(\d+)\}/g, (gap, n) => (gaps[n] === undefined ? gap : String(gaps[n])));
}

/** Whether there is such a sentence. */
export function says(key) {
  return sentences[key] !== undefined;
}

/** The word for a code of a list. */
export function label(list, code) {
  if (code === null || code === undefined) return '';
  return (lists[list] || {})[code] || String(code);
}

/** The codes of a list, in its order, as [code, word]. */
export function codes(list) {
  return Object.entries(lists[list] || {});
}

const locale = () => (language === 'nl' ? 'nl-NL' : 'en-GB');
const zone = 'Europe/Amsterdam';

/** A day, from `2022-06-15`. */
export function day(text) {
  if (!text) return '';
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${text.slice(0, 10)}T12:00:00Z`));
}

/** A moment, with its time. */
export function moment(text) {
  if (!text) return '';
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: zone,
  }).format(new Date(text));
}

/** The day of a moment, as a day is written. */
export function dayOf(text) {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(text ? new Date(text) : new Date());
}

/** Today in the Netherlands, as `2022-06-15`. */
export function today() {
  return dayOf();
}

/** Whole days from one day to another. */
export function daysBetween(from, to) {
  return Math.round((Date.parse(`${to.slice(0, 10)}T12:00:00Z`) - Date.parse(`${from.slice(0, 10)}T12:00:00Z`)) / 864e5);
}

/** A number as it is written here. */
export function number(value) {
  return new Intl.NumberFormat(locale()).format(value);
}

/** A count of something, in words that know one from many. */
export function count(key, n) {
  return say(n === 1 ? `${key}.one` : `${key}.many`, number(n));
}

/** How long ago a moment is, in days or hours. */
export function ago(text, now = Date.now()) {
  const hours = Math.max(0, Math.round((now - Date.parse(text)) / 36e5));
  if (hours < 1) return say('page.age.now');
  if (hours < 48) return count('page.age.hours', hours);
  return count('page.age.days', Math.round(hours / 24));
}

/** The first letter as a capital. */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
