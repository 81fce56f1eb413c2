// Starts the page: words, who works here, menu, and which view is shown.

import { h, show, unseen } from './dom.js';
import { language, loadCodes, loadWords, say } from './words.js';
import { NoAnswer, whenRefused } from './api.js';
import { address, fetchAhead, load, pageOf, parse } from './router.js';
import { forgetDrafts } from './drafts.js';
import { faultBox } from './faults.js';
import { resume, signInAgain, signInPage } from './signin.js';
import { startHearing, stopHearing } from './changes.js';
import * as who from './who.js';

const main = document.getElementById('main');
const header = document.getElementById('header');
const footer = document.getElementById('footer');
const status = document.getElementById('status');
let shown = { signal: new AbortController(), path: null };

/** How long after the first view the other pages are fetched, in milliseconds. */
const quietAfter = 1500;

/** Says something to whoever looks or listens, for a while. */
export function announce(text) {
  status.textContent = text;
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => { if (status.textContent === text) status.textContent = ''; }, 8000);
}

function menu(current) {
  return h('nav', { id: 'menu', 'aria-label': say('page.menu.label') },
    h('ul', {}, who.menuPages().map((name) => h('li', {},
      h('a', { href: address(name), 'aria-current': name === current ? 'page' : undefined }, say(`page.menu.${name}`))))));
}

async function changeLanguage(to) {
  try {
    await loadWords(to);
    if (who.me()) await loadCodes();
  } catch { announce(say('page.fault.no_answer')); return; }
  await render();
  document.getElementById('language')?.focus();
}

function languageButton() {
  const other = language === 'nl' ? 'en' : 'nl';
  return h('button', {
    type: 'button', class: 'plain', id: 'language', lang: other,
    on: { click: async () => { await changeLanguage(other); } },
  }, say('page.language.other'));
}

function frame(current) {
  document.getElementById('skip').textContent = say('page.skip');
  const person = who.me();
  const toggle = h('button', { type: 'button', class: 'plain menu-button', 'aria-expanded': 'false', 'aria-controls': 'menu' }, say('page.menu.label'));
  toggle.addEventListener('click', () => {
    const isOpen = header.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(isOpen));
  });
  header.classList.remove('open');
  header.classList.toggle('has-menu', Boolean(person));
  show(header,
    h('p', { class: 'brand' }, h('a', { href: '#/' }, 'casus')),
    person && toggle,
    person && menu(current),
    h('div', { class: 'who' },
      person && h('p', { id: 'signed-in' }, unseen(`${say('page.signed_in')} `), h('span', { id: 'live', class: 'live', title: '' }), h('span', { 'aria-hidden': 'true', title: person.name }, person.party), unseen(person.name)),
      languageButton(),
      person && h('button', { type: 'button', class: 'plain', id: 'sign-out', on: { click: signOut } }, say('page.signout'))));
  live(live.is);
  show(footer, h('p', {}, say('page.foot')));
}

function live(is) {
  live.is = is;
  const lamp = document.getElementById('live');
  if (!lamp) return;
  lamp.classList.toggle('on', Boolean(is));
  show(lamp, h('span', { 'aria-hidden': 'true' }, is ? '●' : '○'), unseen(` ${say(is ? 'page.live.on' : 'page.live.off')}. `));
  lamp.setAttribute('title', say(is ? 'page.live.on' : 'page.live.off'));
}

function signOut() {
  stopHearing();
  who.end();
  forgetDrafts();
  live(false);
  location.hash = '#/';
  render();
}

async function begin() {
  await loadCodes();
  startHearing(live);
  await render();
  setTimeout(fetchAhead, quietAfter);
}

function focusTitle() {
  const title = main.querySelector('h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function showSignIn() {
  frame();
  signInPage(main, (token, person, keep) => { who.begin(token, person, keep); begin(); });
  document.title = `${say('page.signin.title')} – casus`;
}

/** Shows the view that the address names. What is open stays until the new view is there, so that nothing jumps. */
async function render() {
  shown.signal.abort();
  const signal = new AbortController();
  const view = parse(location.hash);
  const path = view.parts.join('/');
  const isSamePlace = path === shown.path;
  shown = { signal, path: who.me() ? path : null };
  if (!who.me()) { showSignIn(); return; }
  if (!path) { location.replace(address(who.menuPages()[0] || 'work')); return; }
  const { name, menu: entry, id } = pageOf(view);
  frame(entry);
  const slow = setTimeout(() => { status.textContent = say('page.loading'); main.setAttribute('aria-busy', 'true'); }, 250);
  const room = h('div', { class: 'page', 'data-page': name || 'nowhere' });
  try {
    if (!name) show(room, h('h1', {}, say('page.nowhere')), h('p', {}, say('page.nowhere.detail')));
    else await (await load(name)).view(room, { id, query: view.query, path: view.parts.join('/'), signal: signal.signal, announce, again: render });
  } catch (fault) {
    if (signal.signal.aborted) return;
    show(room, h('h1', {}, say('page.fault.title')), faultBox(fault, render));
    if (fault instanceof NoAnswer) window.addEventListener('online', () => render(), { once: true, signal: signal.signal });
  } finally {
    clearTimeout(slow);
  }
  if (signal.signal.aborted) return;
  main.removeAttribute('aria-busy');
  if (status.textContent === say('page.loading')) status.textContent = '';
  show(main, room);
  document.title = `${main.querySelector('h1')?.textContent || ''} – casus`;
  if (!isSamePlace) focusTitle();
}

async function start() {
  await loadWords();
  whenRefused(() => (who.me() ? signInAgain(() => { forgetDrafts(); startHearing(live); render(); })
    .then((is) => { if (is) startHearing(live); return is; }) : false));
  window.addEventListener('hashchange', () => { if (location.hash.startsWith('#/') || !location.hash) render(); });
  document.getElementById('skip').addEventListener('click', (event) => { event.preventDefault(); main.focus(); main.scrollIntoView(); });
  await (await resume() ? begin() : render());
}

start().catch((fault) => {
  console.error(fault);
  main.append(h('p', { role: 'alert' }, 'De pagina kon niet geladen worden. Laad haar opnieuw. (The page could not be loaded. Load it again.)'));
});

