// Who has seen a case, or who did what at all: the access log, newest first. Reading it is itself logged.

import { h, show } from './dom.js';
import { address, rename } from './router.js';
import { dayField } from './fields.js';
import { partyField } from './pickers.js';
import { paged, table } from './lists.js';
import { faultBox } from './faults.js';
import { count, label, moment, number, say, says } from './words.js';

/** What one and the same did within a minute is one look: a view of a case reads a dozen of its parts. */
export function looks(entries) {
  const made = [];
  for (const entry of entries) {
    const last = made.at(-1);
    const isSame = last && ['party', 'user', 'kind', 'result', 'reason', 'origin'].every((name) => last[name] === entry[name])
      && Math.abs(Date.parse(last.loggedAt) - Date.parse(entry.loggedAt)) < 60_000;
    if (isSame) last.actions.push(entry);
    else made.push({ ...entry, actions: [entry] });
  }
  return made;
}

function what(one) {
  const words = say(`page.access.${one.kind}`);
  return h('details', {}, h('summary', {}, words, h('span', { class: 'sub' }, count('page.access.parts', one.actions.length))),
    h('ul', { class: 'plain-list sub' }, one.actions.map((entry) => h('li', {}, `${entry.action} · ${entry.object}`))));
}

const columns = () => [
  { name: 'at', title: say('page.access.at'), cell: (one) => h('span', { class: 'day' }, moment(one.loggedAt)) },
  { name: 'party', title: say('page.access.who'), cell: (one) => [one.party, h('span', { class: 'sub' }, [label('partyType', one.role).split(' (')[0], one.user].filter(Boolean).join(' · '))] },
  { name: 'action', title: say('page.access.action'), cell: what },
  { name: 'result', title: say('page.access.result'), cell: (one) => (says(`page.access.${one.result}`) ? say(`page.access.${one.result}`) : one.result) },
  { name: 'reason', title: say('page.access.reason'), cell: (one) => label('accessReason', one.reason) },
  { name: 'origin', title: say('page.access.origin'), cell: (one) => h('span', { class: 'sub' }, one.origin) },
];

/** Shows the log of a case, or all of it to whoever may read that. */
export async function view(room, { id, query: first, signal, announce }) {
  let query = { ...first };
  const box = h('div', { id: 'access-list' });
  const fields = [
    await partyField({ name: 'party', label: say('page.access.who'), required: true, none: say('page.cases.any'), value: query.party }),
    dayField({ name: 'from', label: say('page.access.from'), required: true, value: query.from }),
    dayField({ name: 'to', label: say('page.access.to'), required: true, value: query.to }),
  ];

  async function fetchList() {
    const list = paged({
      sources: [['/v1/access-log', { case: id, party: query.party, from: query.from, to: query.to }]], limit: 100, signal, announce, none: say('page.access.none'),
      draw: (rows) => table({ id: 'access', caption: say('page.access.caption'), isCaptionUnseen: true, columns: columns(), rows: looks(rows) }),
    });
    try {
      await list.first();
      show(box, list.element);
      return list.rows().length;
    } catch (fault) {
      if (!signal.aborted) show(box, faultBox(fault));
      return 0;
    }
  }

  for (const field of fields) {
    field.control.removeAttribute('aria-required');
    field.control.addEventListener('change', async () => {
      query = Object.fromEntries(fields.map((one) => [one.name, one.value()]));
      rename(address(id ? `cases/${id}/access` : 'access', query));
      announce(say('page.list.shown', number(await fetchList())));
    });
  }
  await fetchList();
  show(room, h('div', { class: 'top' }, h('div', {},
    id && h('p', {}, h('a', { href: address(`cases/${id}`) }, `← ${say('page.beds.back', id)}`)),
    h('h1', {}, say(id ? 'page.access.title' : 'page.menu.access'), id ? [' ', h('span', { class: 'code' }, id)] : ''), h('p', { class: 'lead' }, say('page.access.lead')))),
  h('form', { class: 'filters', role: 'search', 'aria-label': say('page.cases.filters'), on: { submit: (event) => event.preventDefault() } }, h('div', { class: 'filter-row' }, fields.map((field) => field.element))), box);
}
