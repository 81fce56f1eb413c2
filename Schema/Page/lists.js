// Lists: a table that becomes cards on a narrow screen, sorted by its headings, and fetched page by page.

import { h, show, unseen } from './dom.js';
import { get, withQuery } from './api.js';
import { faultBox } from './faults.js';
import { number, say } from './words.js';

function compare(a, b) {
  if (a === b) return 0;
  if (a === null || a === undefined || a === '') return 1;
  if (b === null || b === undefined || b === '') return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'nl');
}

/** Rows in the order of a column; `-name` turns it round. What has no value stands last either way. */
export function sorted(rows, columns, sort) {
  if (!sort) return rows;
  const isDown = sort.startsWith('-');
  const by = columns.find((column) => column.name === sort.replace(/^-/, ''))?.sort;
  if (!by) return rows;
  return rows.map((row, n) => [by(row), n, row]).sort(([a, n], [b, m]) => {
    const order = compare(a, b);
    const isEmpty = [a, b].some((value) => value === null || value === undefined || value === '');
    return (isDown && !isEmpty ? -order : order) || n - m;
  }).map(([, , row]) => row);
}

function heading(column, sort, choose) {
  const classes = column.number ? 'n' : undefined;
  if (!column.sort || !choose) return h('th', { scope: 'col', class: classes, role: 'columnheader' }, column.title);
  const direction = sort === column.name ? 'ascending' : sort === `-${column.name}` ? 'descending' : undefined;
  const next = direction === 'ascending' ? `-${column.name}` : column.name;
  return h('th', { scope: 'col', class: classes, 'aria-sort': direction, role: 'columnheader' },
    h('button', { type: 'button', class: 'sort', 'data-sort': column.name, on: { click: () => choose(next) } }, column.title,
      h('span', { 'aria-hidden': 'true', class: 'arrow' }, direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕')));
}

/** A row of a table. */
function tableRow(row, columns, attributes) {
  return h('tr', { role: 'row', ...(attributes?.(row) || {}) }, columns.map((column, n) => {
    const isHead = n === 0 && column.head !== false;
    return h(isHead ? 'th' : 'td', {
      scope: isHead ? 'row' : undefined, role: isHead ? 'rowheader' : 'cell', class: column.number ? 'n' : undefined, 'data-label': column.title,
    }, column.cell(row));
  }));
}

/** A table. Each column has a name, a title, what a cell shows and, where one may sort by it, its value. */
export function table({ id, caption, columns, rows, sort, choose, attributes, isCaptionUnseen }) {
  return h('table', { id, class: 'list', role: 'table' },
    h('caption', {}, isCaptionUnseen ? unseen(caption) : caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map((column) => heading(column, sort, choose)))),
    h('tbody', { role: 'rowgroup' }, rows.map((row) => tableRow(row, columns, attributes))));
}

/**
 * A list that is fetched page by page: what is there, and a button for more. `sources` are read one after another,
 * so that what matters most stands first, and what was shown is not shown again where items have an id to tell by.
 * `draw(rows)` gives what shows them.
 */
export function paged({ sources, draw, limit = 50, signal, none, announce }) {
  const room = h('div', { class: 'paged' });
  const more = h('button', { type: 'button', class: 'more', on: { click: next } }, say('page.list.more'));
  const foot = h('div', { class: 'list-foot' });
  let rows = [];
  let at = 0;
  let cursor = null;

  const shown = new Set();

  /** Fetches until there is about a page more, or nothing is left. */
  async function fetchPage() {
    const wanted = rows.length + limit;
    while (at < sources.length && rows.length < wanted - limit / 4) {
      const [path, query] = sources[at];
      const page = await get(withQuery(path, { ...query, limit, cursor }), signal);
      const fresh = sources.length > 1 ? page.items.filter((item) => !shown.has(item.id)) : page.items;
      for (const item of fresh) shown.add(item.id);
      rows = rows.concat(fresh);
      cursor = page.next;
      if (!cursor) at += 1;
    }
  }

  const hasMore = () => at < sources.length;

  function redraw() {
    show(room, rows.length ? draw(rows, hasMore()) : h('p', { class: 'none' }, none));
    show(foot,
      rows.length ? h('p', { class: 'hint' }, say(hasMore() ? 'page.list.shown_more' : 'page.list.shown', number(rows.length))) : null,
      hasMore() ? more : null);
  }

  async function next() {
    const before = rows.length;
    try {
      await fetchPage();
      redraw();
      announce?.(say('page.list.added', number(rows.length - before)));
      if (!more.isConnected) room.querySelectorAll('tbody tr a')[before]?.focus();
      else more.focus();
    } catch (fault) {
      if (!signal?.aborted) show(foot, faultBox(fault, next));
    }
  }

  return {
    element: h('div', {}, room, foot),
    first: async () => { await fetchPage(); redraw(); },
    redraw,
    rows: () => rows,
  };
}

/** Terms with what they are. */
export function terms(pairs, attributes = {}) {
  return h('dl', { class: 'terms', ...attributes }, pairs.filter(Boolean).map(([term, what]) => {
    const isEmpty = what === null || what === undefined || what === '' || (Array.isArray(what) && !what.length);
    return isEmpty ? null : h('div', {}, h('dt', {}, term), h('dd', {}, what));
  }));
}

/** A mark that says something by a word and a shape, never by colour alone. */
export function tag(kind, text) {
  const shapes = { bad: '▲', good: '✓', unknown: '?', plain: '' };
  return h('span', { class: `tag ${kind}` }, shapes[kind] ? h('span', { 'aria-hidden': 'true' }, `${shapes[kind]} `) : null, text);
}
