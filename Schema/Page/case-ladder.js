// The ladder as a drawing: its rungs, the way the case went over them, and where it stands.

import { draw, h } from './dom.js';
import { capital, count, day, dayOf, daysBetween, label, say, today } from './words.js';

const fromTop = ['closed', 'handed_over', 'admitted', 'national', 'regional', 'regular', 'advice'];
const always = ['national', 'regional', 'regular'];

/** Where the case has been: each stand with its first and last day, in order. */
export function visits(one, moves) {
  const changes = moves.filter((move) => move.from !== move.rung);
  const stands = [{ rung: changes[0]?.from || one.rung, from: one.openedOn }];
  for (const move of changes) {
    const on = dayOf(move.movedAt);
    stands.at(-1).until = on;
    stands.push({ rung: move.rung, from: on, move: move.move, urgent: move.urgent });
  }
  return stands;
}

const width = 310;
const step = 54;

function drawing(stands, current) {
  const levels = fromTop.filter((rung) => always.includes(rung) || stands.some((stand) => stand.rung === rung) || rung === current);
  const y = (rung) => 34 + levels.indexOf(rung) * step;
  const height = 34 + (levels.length - 1) * step + 22;
  const gap = Math.min(56, (width - 60) / Math.max(1, stands.length - 1));
  const x = (n) => (stands.length === 1 ? 40 : 30 + n * gap);
  const last = stands.length - 1;
  return draw('svg', { viewBox: `0 0 ${width} ${height}`, class: 'ladder', role: 'img', 'aria-labelledby': 'ladder-words', width, height, preserveAspectRatio: 'xMinYMin meet' },
    draw('title', { id: 'ladder-words' }, say('page.ladder.alt', label('rung', current))),
    draw('line', { x1: 8, x2: 8, y1: 6, y2: height - 4, class: 'rail' }),
    draw('line', { x1: width - 8, x2: width - 8, y1: 6, y2: height - 4, class: 'rail' }),
    levels.map((rung) => [
      draw('line', { x1: 8, x2: width - 8, y1: y(rung), y2: y(rung), class: rung === current ? 'rung here' : stands.some((stand) => stand.rung === rung) ? 'rung been' : 'rung' }),
    ]),
    draw('polyline', { class: 'way', points: stands.map((stand, n) => `${x(n)},${y(stand.rung)}`).join(' ') }),
    levels.map((rung) => draw('text', { x: 18, y: y(rung) - 14, class: rung === current ? 'name here' : 'name' }, capital(label('rung', rung).split(' (')[0]))),
    levels.includes(current) && draw('text', { x: width - 16, y: y(current) - 14, class: 'now', 'text-anchor': 'end' }, say('page.ladder.here')),
    stands.map((stand, n) => [
      draw('circle', { cx: x(n), cy: y(stand.rung), r: n === last ? 11 : 8, class: n === last ? 'dot here' : 'dot' }),
      draw('text', { x: x(n), y: y(stand.rung) + 4, class: n === last ? 'count here' : 'count', 'text-anchor': 'middle' }, n + 1),
    ]));
}

/** The drawing, and the same in words. */
export function ladder(one, moves) {
  const stands = visits(one, moves);
  return h('section', { class: 'panel', id: 'ladder', 'aria-labelledby': 'ladder-title' },
    h('h2', { id: 'ladder-title' }, say('page.ladder.title')),
    drawing(stands, one.rung),
    h('ol', { class: 'stands' }, stands.map((stand, n) => h('li', { 'aria-current': n === stands.length - 1 ? 'step' : undefined },
      h('strong', {}, capital(label('rung', stand.rung))), ' ',
      stand.until ? say('page.ladder.period', day(stand.from), day(stand.until)) : say('page.ladder.since', day(stand.from)),
      ` (${count('page.ladder.days', Math.max(0, daysBetween(stand.from, stand.until || today())))})`,
      stand.urgent ? ` · ${say('page.ladder.urgent')}` : ''))));
}
