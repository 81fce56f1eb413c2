// Bottlenecks: what keeps people from a bed, by the level at which it lies.

import { h, show } from './dom.js';
import { form } from './forms.js';
import { choiceField, longField, radioField, textField } from './fields.js';
import { regionField } from './pickers.js';
import { write } from './api.js';
import { address, go, rename } from './router.js';
import { paged, table } from './lists.js';
import { capital, codes, count, dayOf, day, label, number, say } from './words.js';

const columns = () => [
  { name: 'summary', title: say('page.bottlenecks.what'), cell: (one) => h('a', { href: address(`bottlenecks/${one.id}`) }, one.summary || one.id), sort: (one) => one.summary },
  { name: 'level', title: say('page.bottlenecks.level'), cell: (one) => capital(label('bottleneckLevel', one.level)), sort: (one) => codes('bottleneckLevel').findIndex(([code]) => code === one.level) },
  { name: 'kind', title: say('page.bottlenecks.kind'), cell: (one) => [capital(label('bottleneckKind', one.kind)), h('span', { class: 'sub' }, label('bottleneckOrigin', one.origin))] },
  { name: 'region', title: say('page.cases.region'), cell: (one) => one.region, sort: (one) => one.region },
  { name: 'cases', title: say('page.menu.cases'), number: true, cell: (one) => number(one.caseIds.length), sort: (one) => one.caseIds.length },
  { name: 'raised', title: say('page.bottlenecks.raised'), cell: (one) => [h('span', { class: 'day' }, day(dayOf(one.raisedAt))), h('span', { class: 'sub' }, one.raisedBy)], sort: (one) => one.raisedAt },
];

async function raiseForm(announce) {
  return form({
    id: 'form-bottleneck', draft: 'bottleneck', button: say('page.bottlenecks.raise'),
    parts: [
      radioField({ name: '/kind', label: say('page.bottlenecks.kind'), hint: say('page.bottlenecks.kind.hint'), choices: codes('bottleneckKind'), required: true, inline: true }),
      longField({ name: '/summary', label: say('page.bottlenecks.what'), hint: say('page.form.no_names'), max: 8000, required: true }),
      await regionField({ name: '/region', label: say('page.cases.region'), hint: say('page.bottlenecks.region.hint') }),
      textField({ name: '/caseIds', label: say('page.bottlenecks.cases'), hint: say('page.bottlenecks.cases.hint'), max: 800, width: 'wide' }),
      longField({ name: '/remark', label: say('page.bottlenecks.figure'), hint: say('page.bottlenecks.figure.hint'), max: 4000, rows: 2 }),
    ],
    perform: (body, options) => write('POST', '/v1/bottlenecks', { ...options, body: { ...body, caseIds: body.caseIds?.split(/[\s,;]+/).filter(Boolean) } }),
    done: ({ body }) => { announce(say('page.recorded')); go(address(`bottlenecks/${body.id}`)); },
  }).element;
}

/** Shows the bottlenecks. */
export async function view(room, { query: first, signal, announce }) {
  const query = { ...first };
  const box = h('div', { id: 'bottleneck-list' });
  const level = choiceField({ name: 'level', label: say('page.bottlenecks.level'), choices: codes('bottleneckLevel').map(([code, text]) => [code, capital(text)]), none: say('page.cases.any'), required: true, value: query.level });
  level.control.removeAttribute('aria-required');

  async function fetchList() {
    const list = paged({
      sources: [['/v1/bottlenecks', { level: query.level }]], limit: 100, signal, announce, none: say('page.bottlenecks.none'),
      draw: (rows) => table({ id: 'bottlenecks', caption: say('page.menu.bottlenecks'), isCaptionUnseen: true, columns: columns().map((column) => ({ ...column, sort: undefined })), rows, attributes: (one) => ({ 'data-bottleneck': one.id }) }),
    });
    await list.first();
    show(box, list.element);
    return list.rows().length;
  }
  level.control.addEventListener('change', async () => { query.level = level.value(); rename(address('bottlenecks', query)); announce(count('page.bottlenecks.shown', await fetchList())); });
  await fetchList();
  const raise = await raiseForm(announce);
  show(room, h('div', { class: 'top' }, h('h1', {}, say('page.menu.bottlenecks'))), h('div', { class: 'filters' }, h('div', { class: 'filter-row' }, level.element)), box,
    h('details', { class: 'panel', id: 'raise' }, h('summary', {}, h('h2', {}, say('page.bottlenecks.raise.title'))), raise));
}
