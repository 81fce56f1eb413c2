// The cases that one may see: what is stuck first, filtered by the address, sorted by the headings.

import { h, show, unseen } from './dom.js';
import { whenChanged } from './changes.js';
import { address, go, rename } from './router.js';
import { regions } from './references.js';
import { paged, sorted, table, tag } from './lists.js';
import { faultBox } from './faults.js';
import { choiceField, dayField, textField } from './fields.js';
import { capital, codes, count, day, daysBetween, label, number, say, today } from './words.js';

const filters = ['rung', 'province', 'region', 'reporterType', 'stuck', 'openedFrom', 'openedTo', 'q'];

/** How pressing a deadline is, in words. */
export function dueWords(dueOn) {
  const days = daysBetween(today(), dueOn);
  if (days < 0) return count('page.due.late', -days);
  if (days === 0) return say('page.due.today');
  return count('page.due.left', days);
}

function nextDeadline(one) {
  return (one.deadlines || []).filter((deadline) => deadline.dueOn).map((deadline) => deadline.dueOn).sort()[0];
}

function needWords(need) {
  if (!need) return '';
  const levels = need.levels.length ? say('page.case.level', need.levels.join(', ')) : say('page.case.no_level');
  return [levels, ...need.specialisms.map((code) => label('specialism', code)), need.careType && label('careType', need.careType)].filter(Boolean).join(' · ');
}

const tagsAtMost = 2;

/** The reasons why a case is stuck: a few as marks, the others behind a number. */
export function stuckTags(reasons) {
  const words = reasons.map((code) => label('stuckReason', code));
  const rest = words.slice(tagsAtMost);
  return [words.slice(0, tagsAtMost).map((word) => tag('bad', word)),
    rest.length ? h('span', { class: 'tag bad', title: rest.join(', ') }, h('span', { 'aria-hidden': 'true' }, `+${rest.length}`), unseen(rest.join(', '))) : null];
}

function columns() {
  return [
    { name: 'id', title: say('page.cases.case'), cell: (one) => [h('a', { href: address(`cases/${one.id}`), class: 'code' }, one.id), one.reporterReference && h('span', { class: 'sub' }, one.reporterReference)], sort: (one) => one.id },
    { name: 'stuck', title: say('page.cases.stuck'), cell: (one) => stuckTags(one.stuck?.reasons || []), sort: (one) => -(one.stuck?.reasons.length || 0) },
    { name: 'rung', title: say('page.cases.rung'), cell: (one) => one.rung && [label('rung', one.rung).split(' (')[0], one.holder ? h('span', { class: 'sub' }, say('page.case.turn', one.holder)) : null, one.suspended ? h('span', { class: 'sub' }, say('page.case.suspended')) : null], sort: (one) => codes('rung').findIndex(([code]) => code === one.rung) },
    { name: 'due', title: say('page.cases.due'), cell: (one) => { const due = nextDeadline(one); return due ? [h('span', { class: 'day' }, day(due)), h('span', { class: 'sub' }, dueWords(due))] : ''; }, sort: nextDeadline },
    { name: 'need', title: say('page.cases.need'), cell: (one) => needWords(one.need) },
    { name: 'rejections', title: say('page.cases.rejections'), number: true, cell: (one) => (one.rejectionCount === undefined ? '' : number(one.rejectionCount)), sort: (one) => one.rejectionCount },
    { name: 'province', title: say('page.cases.province'), cell: (one) => label('province', one.province), sort: (one) => label('province', one.province) },
    { name: 'opened', title: say('page.cases.opened'), cell: (one) => h('span', { class: 'day' }, day(one.openedOn)), sort: (one) => one.openedOn },
  ];
}

function filterBar(query, regionList, change) {
  const list = (name) => codes(name).map(([code, text]) => [code, capital(text)]);
  const any = say('page.cases.any');
  const fields = [
    choiceField({ name: 'stuck', label: say('page.cases.stuck'), choices: [['true', say('page.cases.stuck.yes')], ['false', say('page.cases.stuck.no')]], none: say('page.cases.stuck.first'), required: true, value: query.stuck }),
    choiceField({ name: 'rung', label: say('page.cases.rung'), choices: list('rung'), none: any, required: true, value: query.rung }),
    choiceField({ name: 'province', label: say('page.cases.province'), choices: list('province'), none: any, required: true, value: query.province }),
    choiceField({ name: 'region', label: say('page.cases.region'), choices: regionList.map((region) => [region.code, region.name]), none: any, required: true, value: query.region }),
    choiceField({ name: 'reporterType', label: say('page.cases.reporter_type'), choices: list('partyType'), none: any, required: true, value: query.reporterType }),
    dayField({ name: 'openedFrom', label: say('page.cases.from'), required: true, value: query.openedFrom }),
    dayField({ name: 'openedTo', label: say('page.cases.to'), required: true, value: query.openedTo }),
    textField({ name: 'q', label: say('page.cases.q'), max: 60, required: true, value: query.q, width: 'short' }),
  ];
  for (const field of fields) {
    field.control.removeAttribute('aria-required');
    field.control.id = `filter-${field.name}`;
    field.element.querySelector('label').setAttribute('for', field.control.id);
    field.control.addEventListener('change', () => change(Object.fromEntries(fields.map((one) => [one.name, one.value()]))));
  }
  const isOpen = filters.some((name) => name !== 'stuck' && query[name]);
  const clear = h('button', { type: 'button', class: 'plain', id: 'filter-clear', on: { click: () => { for (const field of fields) field.set(''); change({}); } } }, say('page.cases.clear'));
  return h('form', { class: 'filters', role: 'search', 'aria-label': say('page.cases.filters'), on: { submit: (event) => event.preventDefault() } },
    h('details', { open: isOpen || window.innerWidth > 900 }, h('summary', {}, say('page.cases.filters')),
      h('div', { class: 'filter-row' }, fields.map((field) => field.element), clear)));
}

/** Shows the list. */
export async function view(room, { query: first, signal, announce }) {
  let query = { ...first };
  const box = h('div', { id: 'case-list' });
  const fresh = h('p', { class: 'fresh' });
  const regionList = await regions();
  let list;

  function sources() {
    const asked = Object.fromEntries(filters.map((name) => [name, query[name]]));
    return asked.stuck ? [['/v1/cases', asked]] : [['/v1/cases', { ...asked, stuck: 'true' }], ['/v1/cases', asked]];
  }

  function chooseSort(sort) {
    query.sort = sort;
    rename(address('cases', query));
    list.redraw();
    box.querySelector(`[data-sort="${CSS.escape(sort.replace(/^-/, ''))}"]`)?.focus();
    announce(say('page.cases.sorted'));
  }

  async function fetchList() {
    show(fresh);
    list = paged({
      sources: sources(), limit: 100, signal, announce, none: say('page.cases.none'),
      draw: (rows, hasMore) => [
        query.sort && hasMore ? h('p', { class: 'hint' }, say('page.cases.sort_partial', number(rows.length))) : null,
        table({
          id: 'cases', caption: say('page.cases.caption'), isCaptionUnseen: true, columns: columns(), rows: sorted(rows, columns(), query.sort),
          sort: query.sort, choose: chooseSort, attributes: (one) => ({ 'data-case': one.id, class: one.stuck?.reasons.length ? 'is-stuck' : undefined }),
        }),
      ],
    });
    try {
      await list.first();
      show(box, list.element);
    } catch (fault) {
      if (signal.aborted) return;
      show(box, faultBox(fault, fetchList));
    }
  }

  async function change(chosen) {
    query = { ...chosen, sort: query.sort };
    rename(address('cases', query));
    await fetchList();
    announce(say('page.list.shown', number(list.rows().length)));
  }

  await fetchList();
  let changed = 0;
  whenChanged((change) => Boolean(change.caseId), (heard) => {
    changed += heard.length;
    show(fresh, h('button', { type: 'button', id: 'refresh', on: { click: () => { changed = 0; fetchList(); } } }, count('page.cases.changed', changed)));
  }, signal);
  show(room,
    h('div', { class: 'top' }, h('h1', {}, say('page.menu.cases')),
      h('p', { class: 'acts' }, h('button', { type: 'button', class: 'main', id: 'register', on: { click: () => go(address('cases/new')) } }, say('page.cases.register')))),
    filterBar(query, regionList, change), fresh, box);
}
