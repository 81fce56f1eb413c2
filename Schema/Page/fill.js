// Filling in: one's own units on one screen, by keyboard alone, with the figures of the last count beside.

import { h, show } from './dom.js';
import { Problem, all, newKey, withQuery, write } from './api.js';
import { drafts } from './drafts.js';
import { faultBox } from './faults.js';
import { ago, label, moment, number, say } from './words.js';
import * as who from './who.js';

const kinds = ['available', 'reserved', 'unstaffed', 'total'];

/** A cell: what is typed, and what the last count said. */
function cell(unit, kind, state) {
  const before = unit.count?.[kind];
  const id = `fill-${unit.id}-${kind}`;
  const input = h('input', {
    id, type: 'text', inputmode: 'numeric', maxlength: 4, autocomplete: 'off', class: 'figure', 'data-unit': unit.id, 'data-kind': kind,
    'aria-label': say('page.fill.cell', say(`page.fill.${kind}`), unit.id), 'aria-describedby': `${id}-was ${id}-error`,
    value: state.typed[kind] ?? (kind === 'total' && before !== undefined ? String(before) : ''),
    on: { input: () => state.changed(kind, input.value) },
  });
  state.inputs[kind] = input;
  return h('td', { class: 'n', 'data-label': say(`page.fill.${kind}`), role: 'cell' }, h('span', { class: 'pair' }, input,
    h('span', { class: 'was', id: `${id}-was` }, before === undefined ? say('page.fill.never') : say('page.fill.was', number(before)))),
  h('p', { class: 'error', id: `${id}-error`, hidden: true }));
}

const isNumber = (text) => /^[0-9]{1,4}$/.test(text);

/** A row: a unit, its cells, and how many are occupied by what is typed. */
function makeRow(unit, keep) {
  const typed = drafts.get('fill')?.[unit.id] || {};
  const occupied = h('output', { class: 'occupied', 'aria-live': 'off' });
  const told = h('span', { class: 'told' });
  const state = {
    unit, typed: { ...typed }, inputs: {}, told,
    changed(kind, value) { state.typed[kind] = value.trim(); keep(); reckon(); },
    isTouched: () => ['available', 'reserved', 'unstaffed'].some((kind) => state.inputs[kind].value.trim() !== ''),
    fault(kind, text) {
      const input = state.inputs[kind] || state.inputs.available;
      const line = input.closest('td').querySelector('.error');
      line.hidden = !text;
      line.textContent = text;
      if (text) input.setAttribute('aria-invalid', 'true'); else input.removeAttribute('aria-invalid');
      return input;
    },
    values() {
      const read = Object.fromEntries(kinds.map((kind) => [kind, state.inputs[kind].value.trim()]));
      for (const kind of kinds) if (kind !== 'total' && read[kind] === '') read[kind] = '0';
      return read;
    },
  };
  function reckon() {
    const values = state.values();
    if (!state.isTouched() || !kinds.every((kind) => isNumber(values[kind]))) { show(occupied, '–'); return; }
    const rest = Number(values.total) - Number(values.available) - Number(values.reserved) - Number(values.unstaffed);
    show(occupied, rest < 0 ? say('page.fill.too_many') : number(rest));
    occupied.classList.toggle('wrong', rest < 0);
  }
  state.element = h('tr', { role: 'row', 'data-unit': unit.id },
    h('th', { scope: 'row', role: 'rowheader', 'data-label': say('page.units.unit') }, h('span', { class: 'code' }, unit.id), h('span', { class: 'sub' }, [unit.location, unit.type].filter(Boolean).join(' · ')),
      unit.phone && unit.reasons ? h('span', { class: 'sub' }, h('a', { href: `tel:${unit.phone.replace(/[^0-9+]/g, '')}` }, unit.phone), unit.reachable ? ` ${unit.reachable}` : '') : null),
    kinds.map((kind) => cell(unit, kind, state)),
    h('td', { class: 'n', 'data-label': say('page.fill.occupied'), role: 'cell' }, h('span', { class: 'pair' }, occupied, h('span', { class: 'was' }, unit.count ? say('page.fill.was', number(unit.count.occupied)) : ''))),
    h('td', { class: 'sub', 'data-label': say('page.units.age'), role: 'cell' }, told, unit.count ? h('span', { title: moment(unit.count.countedAt) }, `${ago(unit.count.countedAt)}, ${label('countSource', unit.count.source)}`) : say('page.map.never')));
  reckon();
  return state;
}

function bodyOf(rows, source) {
  return { counts: rows.map((row) => {
    const values = Object.fromEntries(Object.entries(row.values()).map(([kind, text]) => [kind, Number(text)]));
    return { unitId: row.unit.id, ...values, occupied: values.total - values.available - values.reserved - values.unstaffed, source };
  }) };
}

function faultsOf(row) {
  const values = row.values();
  const faults = kinds.filter((kind) => !isNumber(values[kind])).map((kind) => [kind, say('page.fill.no_number')]);
  if (faults.length) return faults;
  const empty = Number(values.available) + Number(values.reserved) + Number(values.unstaffed);
  return empty > Number(values.total) ? [['total', say('page.fill.more_than_total')]] : [];
}

/** Enter goes on, the arrows go up and down, and = takes over the figure of the last count. */
function keys(event, rows, submit) {
  const input = event.target.closest('input.figure');
  if (!input) return;
  const at = rows.findIndex((row) => row.unit.id === input.dataset.unit);
  const kind = input.dataset.kind;
  const inOrder = rows.flatMap((row) => ['available', 'reserved', 'unstaffed'].map((name) => row.inputs[name]));
  const to = (next) => { event.preventDefault(); next?.focus(); next?.select?.(); };
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit.click(); } else if (event.key === 'Enter') to(kind === 'total' ? rows[at + 1]?.inputs.available || submit : inOrder[inOrder.indexOf(input) + 1] || submit);
  else if (event.key === 'ArrowDown') to(rows[at + 1]?.inputs[kind] || submit);
  else if (event.key === 'ArrowUp') to(rows[at - 1]?.inputs[kind]);
  else if (event.key === '=') {
    event.preventDefault();
    const before = rows[at].unit.count?.[kind];
    if (before !== undefined) { input.value = String(before); input.dispatchEvent(new Event('input', { bubbles: true })); }
  }
}

async function fetchUnits(signal) {
  const me = who.me();
  if (me.type === 'lcbb') {
    const { items } = await all('/v1/phone-round', { signal });
    return { units: items.map((item) => ({ ...item, id: item.unitId })), source: 'phoned' };
  }
  const { items } = await all(withQuery('/v1/units', { provider: me.party }), { signal });
  return { units: items, source: 'entered' };
}

function table(rows) {
  return h('table', { class: 'list fill', id: 'fill', role: 'table' }, h('caption', { class: 'unseen' }, say('page.fill.caption')),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, [say('page.units.unit'), ...kinds.map((kind) => say(`page.fill.${kind}`)), say('page.fill.occupied'), say('page.fill.last')]
      .map((text, n) => h('th', { scope: 'col', role: 'columnheader', class: n && n < 6 ? 'n' : undefined }, text)))),
    h('tbody', { role: 'rowgroup' }, rows.map((row) => row.element)));
}

/** Shows the units to fill in. */
export async function view(room, { signal, announce, again }) {
  const { units, source } = await fetchUnits(signal);
  const notice = h('div', { class: 'notice' });
  const submit = h('button', { type: 'submit', class: 'main', id: 'fill-record' }, say('page.fill.record'));
  const state = h('span', { class: 'sending', role: 'status' });
  let key = newKey();
  let isBusy = false;
  const keep = () => drafts.set('fill', Object.fromEntries(rows.filter((row) => Object.keys(row.typed).length).map((row) => [row.unit.id, row.typed])));
  const rows = units.map((unit) => makeRow(unit, keep));

  function summary(faults) {
    for (const row of rows) for (const kind of kinds) row.fault(kind, '');
    const inputs = faults.map(([row, kind, text]) => row.fault(kind, text));
    const box = h('div', { class: 'box wrong summary', role: 'alert', tabindex: '-1' }, h('h2', {}, say('page.form.faults')),
      h('ul', {}, faults.map(([row, , text], n) => h('li', {}, h('a', { href: `#${inputs[n].id}`, on: { click: (event) => { event.preventDefault(); inputs[n].focus(); } } }, `${row.unit.id}: ${text}`)))));
    show(notice, box);
    box.focus();
  }

  function stored(items) {
    drafts.delete('fill');
    for (const item of items) {
      const row = rows.find((one) => one.unit.id === item.unitId);
      if (!row) continue;
      row.unit.count = item;
      row.typed = {};
      const fresh = makeRow(row.unit, keep);
      row.element.replaceWith(fresh.element);
      show(fresh.told, h('strong', { class: 'stored' }, `✓ ${say('page.fill.stored')} `));
      Object.assign(row, fresh, { unit: row.unit });
    }
    show(notice, h('div', { class: 'box', role: 'status', tabindex: '-1', id: 'fill-stored' }, h('h2', {}, say('page.fill.done', number(items.length))), h('p', {}, say('page.fill.done.detail'))));
    notice.firstElementChild.focus();
    announce(say('page.recorded'));
  }

  async function start(event) {
    event.preventDefault();
    if (isBusy) return;
    const touched = rows.filter((row) => row.isTouched());
    if (!touched.length) { show(notice, h('p', { class: 'box', role: 'alert' }, say('page.fill.nothing'))); rows[0]?.inputs.available.focus(); return; }
    const faults = touched.flatMap((row) => faultsOf(row).map(([kind, text]) => [row, kind, text]));
    if (faults.length) { summary(faults); return; }
    for (const row of rows) for (const kind of kinds) row.fault(kind, '');
    show(notice);
    isBusy = true;
    state.textContent = say('page.form.sending');
    try {
      const { body } = await write('POST', '/v1/bed-counts', { body: bodyOf(touched, source), key, lost: () => { state.textContent = say('page.form.retrying'); } });
      key = newKey();
      stored(body.items);
    } catch (fault) {
      if (fault instanceof Problem && fault.status < 500) key = newKey();
      if (fault instanceof Problem && fault.errors.length) {
        summary(fault.errors.map((one) => { const [, , n, kind] = one.pointer.split('/'); return [touched[Number(n)] || touched[0], kinds.includes(kind) ? kind : 'available', one.detail]; }));
      } else show(notice, faultBox(fault));
    } finally {
      isBusy = false;
      state.textContent = '';
    }
  }

  const me = who.me();
  show(room, h('div', { class: 'top' }, h('div', {}, h('h1', {}, say('page.menu.fill')), h('p', { class: 'lead' }, source === 'phoned' ? say('page.fill.lead.phoned', label('countSource', source)) : say('page.fill.lead', me.party)))),
    units.length ? h('form', { id: 'form-fill', novalidate: true, on: { submit: start, keydown: (event) => keys(event, rows, submit) } },
      h('p', { class: 'hint' }, say('page.fill.keys')), notice, table(rows),
      h('div', { class: 'buttons' }, submit, h('button', { type: 'button', class: 'plain', on: { click: () => { drafts.delete('fill'); again(); } } }, say('page.fill.clear')), state))
      : h('p', { class: 'none' }, say('page.fill.none')));
  requestAnimationFrame(() => requestAnimationFrame(() => { if (!document.querySelector('#main :focus')?.matches('input')) rows[0]?.inputs.available.focus(); }));
}
