// Which page is shown: the part of the address behind the #, so that a view can be kept, sent and gone back to.

import { NoAnswer } from './api.js';

/** The address of a view: a path and what is filtered. */
export function address(path, query = {}) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return `#/${path}${text ? `?${text}` : ''}`;
}

/** The view that an address names. */
export function parse(hash) {
  const [path, query] = hash.replace(/^#\/?/, '').split('?');
  return {
    parts: path.split('/').filter(Boolean).map((part) => { try { return decodeURIComponent(part); } catch { return part; } }),
    query: Object.fromEntries(new URLSearchParams(query || '')),
  };
}

/** Each page, fetched when it is first asked for. */
const pages = {
  work: () => import('./work.js'),
  cases: () => import('./cases.js'),
  case: () => import('./case.js'),
  register: () => import('./register.js'),
  suggestions: () => import('./suggestions.js'),
  beds: () => import('./beds.js'),
  fill: () => import('./fill.js'),
  table: () => import('./table.js'),
  meeting: () => import('./meeting.js'),
  bottlenecks: () => import('./bottlenecks.js'),
  bottleneck: () => import('./bottleneck.js'),
  report: () => import('./report.js'),
  access: () => import('./access.js'),
};

/** Which page shows a view, under which entry of the menu. */
export function pageOf({ parts }) {
  const [first, second, third] = parts;
  if (first === 'cases' && second === 'new') return { name: 'register', menu: 'cases' };
  if (first === 'cases' && second && third === 'beds') return { name: 'suggestions', menu: 'cases', id: second };
  if (first === 'cases' && second && third === 'access') return { name: 'access', menu: 'cases', id: second };
  if (first === 'cases' && second) return { name: 'case', menu: 'cases', id: second };
  if (first === 'table' && second) return { name: 'meeting', menu: 'table', id: second };
  if (first === 'bottlenecks' && second) return { name: 'bottleneck', menu: 'bottlenecks', id: second };
  return pages[first] ? { name: first, menu: first } : { name: null, menu: null };
}

/** The module of a page. */
export async function load(name) {
  try {
    return await pages[name]();
  } catch (fault) {
    if (fault instanceof TypeError) throw new NoAnswer();
    throw fault;
  }
}

/** Fetches the other pages while nothing else is to be done, so that they are there when the connection is not. */
export function fetchAhead() {
  for (const page of Object.values(pages)) page().catch(() => {});
}

/** Goes to a view. */
export function go(to) {
  if (location.hash === to) window.dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = to;
}

/** Changes the address of the view that is shown, without showing it again. */
export function rename(to) {
  history.replaceState(null, '', to);
}
