// The beds of the country: the map of provinces, the units behind it, and a question for beds without a case.

import { h, show } from './dom.js';
import { all, withQuery, write } from './api.js';
import { whenChanged } from './changes.js';
import { form } from './forms.js';
import { choiceField, group, numberField, radioField, ticksField } from './fields.js';
import { address, rename } from './router.js';
import { sorted, table, tag } from './lists.js';
import { provinceMap } from './province-map.js';
import { suggestionsBody } from './suggestions.js';
import { ago, capital, codes, label, moment, number, say } from './words.js';

const filters = ['province', 'level', 'specialism', 'regime', 'careType', 'available', 'stale'];

function columns() {
  const counted = (kind) => ({ name: kind, title: say(`page.units.${kind}`), number: true, cell: (unit) => (unit.count ? number(unit.count[kind]) : '–'), sort: (unit) => unit.count?.[kind] });
  return [
    { name: 'id', title: say('page.units.unit'), cell: (unit) => [h('span', { class: 'code' }, unit.id), h('span', { class: 'sub' }, unit.location || unit.provider)], sort: (unit) => unit.id },
    { name: 'phone', title: say('page.units.phone'), cell: (unit) => [unit.phone && h('a', { class: 'day', href: `tel:${unit.phone.replace(/[^0-9+]/g, '')}` }, unit.phone), unit.reachable && h('span', { class: 'sub' }, unit.reachable)] },
    { name: 'province', title: say('page.cases.province'), cell: (unit) => label('province', unit.province), sort: (unit) => label('province', unit.province) },
    { name: 'level', title: say('page.units.level'), cell: (unit) => `${unit.level} · ${unit.type}`, sort: (unit) => unit.level },
    { name: 'specialism', title: say('page.units.specialism'), cell: (unit) => [label('specialism', unit.specialism), h('span', { class: 'sub' }, unit.regimes.map((code) => label('regime', code).split(' (')[0]).join(', '))], sort: (unit) => label('specialism', unit.specialism) },
    counted('available'), counted('reserved'), counted('unstaffed'), counted('total'),
    { name: 'age', title: say('page.units.age'), cell: (unit) => (unit.count ? [h('span', { title: moment(unit.count.countedAt) }, ago(unit.count.countedAt)), h('span', { class: 'sub' }, label('countSource', unit.count.source)), unit.count.stale ? tag('unknown', say('page.units.stale')) : null] : say('page.map.never')), sort: (unit) => unit.count?.countedAt },
  ];
}

function filterBar(query, change) {
  const list = (name) => codes(name).map(([code, text]) => [code, capital(text)]);
  const any = say('page.cases.any');
  const yes = [['true', say('page.units.only')]];
  const fields = [
    choiceField({ name: 'level', label: say('page.units.level'), choices: ['1', '2', '3', '4'].map((n) => [n, n]), none: any, required: true, value: query.level }),
    choiceField({ name: 'specialism', label: say('page.units.specialism'), choices: list('specialism'), none: any, required: true, value: query.specialism }),
    choiceField({ name: 'regime', label: say('page.units.regime'), choices: list('regime'), none: any, required: true, value: query.regime }),
    choiceField({ name: 'careType', label: say('page.units.care_type'), choices: list('careType'), none: any, required: true, value: query.careType }),
    choiceField({ name: 'available', label: say('page.units.free'), choices: yes, none: any, required: true, value: query.available }),
    choiceField({ name: 'stale', label: say('page.units.stale'), choices: yes, none: any, required: true, value: query.stale }),
  ];
  for (const field of fields) {
    field.control.removeAttribute('aria-required');
    field.control.addEventListener('change', () => change(Object.fromEntries(fields.map((one) => [one.name, one.value()]))));
  }
  return h('form', { class: 'filters', role: 'search', 'aria-label': say('page.cases.filters'), on: { submit: (event) => event.preventDefault() } }, h('details', { open: window.innerWidth > 900 || fields.some((field) => field.value()) }, h('summary', {}, say('page.cases.filters')), h('div', { class: 'filter-row' }, fields.map((field) => field.element))));
}

function questionForm(place) {
  const ticks = (name, list, text) => ticksField({ name, label: text, choices: codes(list) });
  return form({
    id: 'bed-search', shape: 'mostly-optional', draft: 'bed-search', button: say('page.search.button'),
    parts: [
      ticksField({ name: '/need/levels', label: say('page.part.levels'), choices: [['1', '1'], ['2', '2'], ['3', '3'], ['4', '4']], numeric: true, inline: true }),
      ticks('/need/specialisms', 'specialism', say('page.part.specialisms')),
      ticks('/need/regimes', 'regime', say('page.part.regimes')),
      choiceField({ name: '/need/careType', label: say('page.part.careType'), choices: codes('careType') }),
      group('', radioField({ name: '/gender', label: say('page.part.gender'), choices: codes('gender'), inline: true }), radioField({ name: '/adult', label: say('page.part.adult'), choices: codes('answer'), inline: true })),
      group('', numberField({ name: '/birthYear', label: say('page.part.birthYear') }), choiceField({ name: '/province', label: say('page.part.province'), choices: codes('province'), width: 'short' })),
    ],
    perform: (body, { key, lost }) => write('POST', '/v1/bed-searches', { body, key, lost }),
    done: ({ body }) => {
      show(place, suggestionsBody(body));
      place.querySelector('h2')?.scrollIntoView();
      place.tabIndex = -1;
      place.focus();
    },
  }).element;
}

/** Shows the beds. */
export async function view(room, { query: first, signal, announce }) {
  let query = { ...first };
  let units = [];
  const mapPlace = h('div', {});
  const listPlace = h('div', { id: 'unit-list' });
  const found = h('div', { id: 'found' });

  const asked = (names) => Object.fromEntries(names.map((name) => [name, query[name]]));

  function redraw() {
    show(mapPlace, provinceMap(units, { chosen: query.province, choose: (province) => { query.province = province; redraw(); rename(address('beds', query)); mapPlace.querySelector(`[data-province="${province || first.province}"] button`)?.focus(); announce(say('page.list.shown', number(inSight().length))); } }));
    const rows = sorted(inSight(), columns(), query.sort || '-available');
    show(listPlace, rows.length ? table({
      id: 'units', caption: say('page.units.caption', query.province ? label('province', query.province) : say('page.units.everywhere')), columns: columns(), rows, sort: query.sort || '-available',
      choose: (sort) => { query.sort = sort; rename(address('beds', query)); redraw(); listPlace.querySelector(`[data-sort="${sort.replace(/^-/, '')}"]`)?.focus(); },
      attributes: (unit) => ({ 'data-unit': unit.id }),
    }) : h('p', { class: 'none' }, say('page.units.none')));
  }

  const inSight = () => units.filter((unit) => !query.province || unit.province === query.province);

  async function fetchAll() {
    units = (await all(withQuery('/v1/units', asked(filters.filter((name) => name !== 'province'))), { signal })).items;
    redraw();
  }

  await fetchAll();
  whenChanged((change) => Boolean(change.unitId), () => fetchAll().catch(() => {}), signal);
  show(room,
    h('div', { class: 'top' }, h('h1', {}, say('page.menu.beds')), h('p', { class: 'acts' }, h('button', { type: 'button', on: { click: () => window.print() } }, say('page.print')))),
    filterBar(query, async (chosen) => { query = { ...chosen, province: query.province, sort: query.sort }; rename(address('beds', query)); await fetchAll(); announce(say('page.list.shown', number(inSight().length))); }),
    h('div', { class: 'columns two' }, h('div', { class: 'column' }, mapPlace, h('details', { class: 'panel', id: 'ask-beds' }, h('summary', {}, h('h2', {}, say('page.search.title'))), questionForm(found))), h('div', { class: 'column' }, found, listPlace)));
}
