// Takes a report over from the page that the server made of it: read as text, tag by tag, and built anew of what is
// allowed. Nothing of it is ever given to the browser as markup.

import { draw, freshId, h } from './dom.js';

/** What may stand in a report, and which of its attributes come along. */
const allowed = {
  section: [], h1: [], h2: [], h3: [], p: ['class'], figure: [], figcaption: [], ul: [], li: [], table: ['class'], thead: [], tbody: [],
  tr: ['class'], th: ['scope', 'class'], td: ['class'],
};
const drawn = {
  svg: ['viewBox', 'role', 'aria-labelledby'], title: ['id'], desc: ['id'], g: [], rect: ['x', 'y', 'width', 'height'],
  text: ['x', 'y', 'text-anchor'], line: ['x1', 'x2', 'y1', 'y2'], polyline: ['points'], tspan: ['x', 'dy'],
};

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", nbsp: '\u00a0' };
const plain = (text) => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

const token = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

function attributesOf(text, names) {
  const all = Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value)]));
  return Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]));
}

/** What stands in the main part of a page, as a tree of names, attributes and texts; what is not allowed is left out. */
export function treeOf(page) {
  const start = page.indexOf('<main>');
  const end = page.lastIndexOf('</main>');
  const root = { name: 'main', children: [] };
  const open = [root];
  for (const [, closes, tag, attributes, isEmpty, text] of page.slice(start < 0 ? page.length : start + 6, end).matchAll(token)) {
    const last = open.at(-1);
    if (text !== undefined) {
      if (text.trim()) last.children.push(plain(text));
    } else if (closes) {
      if (open.length > 1 && last.name === tag) open.pop();
    } else {
      const isDrawn = tag === 'svg' || last.isDrawn;
      const names = (isDrawn ? drawn : allowed)[tag];
      const node = { name: tag, isDrawn, isKept: Boolean(names) && last.isKept !== false, attributes: names ? attributesOf(attributes, names) : {}, children: [] };
      last.children.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  return root;
}

function built(node) {
  if (typeof node === 'string') return node;
  if (!node.isKept) return null;
  const children = node.children.map((child) => built(child));
  if (node.isDrawn) return draw(node.name, node.attributes, children);
  if (node.name === 'h1') return h('h2', { class: 'report-title' }, children);
  return h(node.name, node.attributes, children);
}

/** A table says what it is about; on a narrow screen each of its cells says in which column it stands. */
function label(table) {
  table.setAttribute('aria-label', table.closest('figure')?.querySelector('figcaption')?.textContent || '');
  const titles = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
  if (titles.length < 3) return;
  table.classList.add('list');
  for (const row of table.querySelectorAll('tbody tr')) [...row.cells].forEach((cell, n) => cell.setAttribute('data-label', titles[n] || ''));
}

/** What a table is about: the words of its figure, or the heading above it. */
function titleOf(table) {
  const caption = table.closest('figure')?.querySelector('figcaption');
  if (caption) return caption;
  for (let at = table; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (/^H[1-6]$/.test(before.tagName)) return before;
    }
  }
  return null;
}

function name(table) {
  const title = titleOf(table);
  if (!title) return;
  title.id ||= freshId('report');
  table.setAttribute('aria-labelledby', title.id);
}

/** The report, made anew. */
export function takenOver(page) {
  const made = treeOf(page).children.map((child) => built(child));
  for (const part of made) if (part instanceof Element) for (const table of part.querySelectorAll('table')) { label(table); name(table); }
  return made;
}
