// The twelve provinces as tiles, roughly where they lie: beds that are free, reserved and without staff.

import { draw, h } from './dom.js';
import { ago, label, number, say } from './words.js';

/** Row and column of each province. */
const places = {
  FR: [1, 3], GR: [1, 4], NH: [2, 2], FL: [2, 3], DR: [2, 4], ZH: [3, 1], UT: [3, 2], GE: [3, 3], OV: [3, 4], ZE: [4, 1], NB: [4, 2], LI: [4, 3],
};

const kinds = ['available', 'reserved', 'unstaffed'];

/** The beds of each province, added up, with the oldest count. */
export function byProvince(units) {
  const sums = Object.fromEntries(Object.keys(places).map((code) => [code, { available: 0, reserved: 0, unstaffed: 0, total: 0, units: 0, stale: 0, oldest: null }]));
  for (const unit of units) {
    const sum = sums[unit.province];
    if (!sum) continue;
    sum.units += 1;
    if (!unit.count) continue;
    for (const kind of kinds) sum[kind] += unit.count[kind];
    sum.total += unit.count.total;
    if (unit.count.stale) sum.stale += 1;
    if (!sum.oldest || unit.count.countedAt < sum.oldest) sum.oldest = unit.count.countedAt;
  }
  return sums;
}

function bar(sum, most) {
  const width = (n) => (n / most) * 100;
  let x = 0;
  return draw('svg', { viewBox: '0 0 100 6', class: 'tile-bar', preserveAspectRatio: 'none', 'aria-hidden': 'true', width: 100, height: 6 },
    kinds.map((kind) => {
      const part = draw('rect', { x, y: 0, width: width(sum[kind]), height: 6, class: kind });
      x += width(sum[kind]);
      return part;
    }));
}

/** The map; `choose(code)` goes on with a province. */
export function provinceMap(units, { chosen, choose }) {
  const sums = byProvince(units);
  const most = Math.max(1, ...Object.values(sums).map((sum) => kinds.reduce((n, kind) => n + sum[kind], 0)));
  return h('section', { class: 'panel', id: 'map', 'aria-labelledby': 'map-title' },
    h('h2', { id: 'map-title' }, say('page.map.title')),
    h('ul', { class: 'legend plain-list' }, kinds.map((kind) => h('li', {}, h('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), say(`page.map.${kind}`)))),
    h('ul', { class: 'tiles plain-list' }, Object.entries(sums).map(([code, sum]) => h('li', { class: `tile r${places[code][0]} c${places[code][1]}`, 'data-province': code },
      h('button', { type: 'button', 'aria-pressed': String(chosen === code), on: { click: () => choose(chosen === code ? '' : code) } },
        h('span', { class: 'tile-name' }, label('province', code)),
        h('span', { class: 'tile-counts' }, kinds.map((kind, n) => [n ? ' ' : '', h('span', { class: kind }, h('strong', {}, number(sum[kind])), ` ${say(`page.map.${kind}.short`)}`)])),
        bar(sum, most),
        h('span', { class: 'tile-age' }, sum.oldest ? say('page.map.oldest', ago(sum.oldest)) : say('page.map.never'), sum.stale ? ` · ${say('page.map.stale', number(sum.stale))}` : ''))))));
}
