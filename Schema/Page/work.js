// What waits for who works here: whose turn, which deadlines, which actions and meetings.

import { h, show } from './dom.js';
import { whenChanged } from './changes.js';
import { getOr } from './api.js';
import { percent } from './doubles.js';
import { address } from './router.js';
import { paged, tag } from './lists.js';
import { dueWords } from './cases.js';
import { capital, codes, day, label, say } from './words.js';
import * as who from './who.js';

function whereTo(entry) {
  if (entry.reviewId) return [address(`table/${entry.reviewId}`), entry.reviewId];
  return entry.caseId ? [address(`cases/${entry.caseId}`), entry.caseId] : [address('table'), say('page.menu.table')];
}

function item(entry) {
  const [to, name] = whereTo(entry);
  return h('li', { 'data-kind': entry.kind, 'data-case': entry.caseId, class: entry.late ? 'late' : undefined },
    h('a', { href: to, class: 'code' }, name),
    h('span', { class: 'detail' }, entry.detail, ' ', entry.reasons.map((code) => [tag('bad', label('stuckReason', code)), ' '])),
    h('span', { class: 'due' }, entry.dueOn ? [entry.late ? tag('bad', say('page.work.late')) : null, ` ${day(entry.dueOn)}`, h('span', { class: 'sub' }, dueWords(entry.dueOn))] : null));
}

const atFirst = 15;

function inboxList(entries) {
  const list = h('ul', { class: 'plain-list inbox' }, entries.slice(0, atFirst).map(item));
  if (entries.length <= atFirst) return list;
  const more = h('button', { type: 'button', class: 'more', on: { click: () => {
    list.append(...entries.slice(atFirst).map(item));
    more.remove();
    list.children[atFirst].querySelector('a').focus();
  } } }, say('page.work.more', entries.length - atFirst));
  return [list, more];
}

function grouped(rows) {
  return codes('inboxKind').map(([kind, words]) => [kind, words, rows.filter((entry) => entry.kind === kind)]).filter(([, , entries]) => entries.length)
    .map(([kind, words, entries]) => h('section', { class: 'panel', 'aria-labelledby': `work-${kind}` },
      h('h2', { id: `work-${kind}` }, `${capital(words)} `, h('span', { class: 'sub' }, entries.length)),
      inboxList(entries)));
}

function likelyDoubles(items) {
  return h('section', { class: 'panel', id: 'doubles', 'aria-labelledby': 'doubles-title' }, h('h2', { id: 'doubles-title' }, say('page.doubles.title')),
    h('ul', { class: 'plain-list inbox' }, items.map((item) => h('li', {},
      h('span', {}, item.cases.map((one, n) => [n ? ' = ' : '', h('a', { href: address(`cases/${one.caseId}`), class: 'code' }, one.caseId)])),
      h('span', { class: 'detail' }, item.cases.map((one) => one.reporter).join(' · ')),
      h('span', { class: 'due' }, say('page.doubles.chance', percent(item.probability)))))));
}

/** Shows what waits. */
export async function view(room, { signal, announce }) {
  const box = h('div', { id: 'inbox' });
  const list = () => paged({ sources: [['/v1/inbox', {}]], limit: 100, signal, announce, none: say('page.work.none'), draw: (rows) => h('div', { class: 'cards' }, grouped(rows)) });
  async function fetchAll() {
    const made = list();
    await made.first();
    show(box, made.element);
  }
  await fetchAll();
  const doubles = who.me().type === 'lcbb' ? await getOr(null, '/v1/doubles?limit=20', signal) : null;
  whenChanged((change) => Boolean(change.caseId), () => fetchAll().catch(() => {}), signal);
  show(room, h('div', { class: 'top' }, h('div', {}, h('h1', {}, say('page.menu.work')), h('p', { class: 'lead' }, who.me().name))), box, doubles?.items.length ? likelyDoubles(doubles.items) : null);
}
