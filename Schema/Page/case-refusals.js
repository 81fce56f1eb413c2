// The refusals of a case by reason; and those that go round in a circle, joined by lines.

import { draw, h } from './dom.js';
import { count, capital, day, label, number, say } from './words.js';
import { tag } from './lists.js';

const categories = ['financial', 'content', 'systemic'];

function categoryOf(rejection, reasons) {
  return reasons.find((reason) => reason.code === rejection.primaryReason)?.category || rejection.categories[0] || null;
}

const who = (rejection) => [rejection.unitId, rejection.providerName || rejection.provider].filter(Boolean).join(' · ');

/** The pairs of specialisms that send the case to each other, each with who did. */
export function circles(one, rejections) {
  return (one.stuck?.details || []).filter((detail) => detail.reason === 'circular_rejections').map((detail) => {
    const [first, second] = detail.specialisms;
    const pointing = (to) => [...new Map(rejections.filter((item) => item.pointsTo === to && (!detail.units.length || detail.units.includes(item.unitId)))
      .map((item) => [who(item), item])).values()];
    return { first, second, ofFirst: pointing(second), ofSecond: pointing(first) };
  }).filter((circle) => circle.first && circle.second);
}

const row = 24;
const shownMost = 8;

function circleDrawing(circle, n) {
  const left = circle.ofFirst.slice(0, shownMost);
  const right = circle.ofSecond.slice(0, shownMost);
  const rows = Math.max(left.length, right.length, 1);
  const height = 64 + rows * row;
  const at = (m) => 62 + m * row;
  const id = `circle-${n}`;
  return draw('svg', { viewBox: `0 0 380 ${height}`, class: 'circle', role: 'img', 'aria-labelledby': `${id}-words`, width: 380, height },
    draw('title', { id: `${id}-words` }, say('page.circle.alt', label('specialism', circle.first), label('specialism', circle.second))),
    left.map((_, m) => draw('line', { x1: 92, y1: at(m) - 4, x2: 262, y2: 26, class: 'join first' })),
    right.map((_, m) => draw('line', { x1: 288, y1: at(m) - 4, x2: 118, y2: 26, class: 'join second' })),
    draw('text', { x: 4, y: 22, class: 'name' }, capital(label('specialism', circle.first))),
    draw('text', { x: 376, y: 22, class: 'name', 'text-anchor': 'end' }, capital(label('specialism', circle.second))),
    draw('text', { x: 190, y: 22, class: 'arrows', 'text-anchor': 'middle' }, '⇄'),
    left.map((item, m) => draw('text', { x: 4, y: at(m), class: 'unit' }, item.unitId || item.providerName || item.provider)),
    right.map((item, m) => draw('text', { x: 376, y: at(m), class: 'unit', 'text-anchor': 'end' }, item.unitId || item.providerName || item.provider)));
}

function named(items) {
  const names = items.slice(0, shownMost).map(who).join(', ');
  return items.length > shownMost ? say('page.circle.more', names, number(items.length - shownMost)) : names;
}

function circleBox(circle, n) {
  return h('figure', { class: 'circular' },
    circleDrawing(circle, n),
    h('figcaption', {},
      h('p', {}, say('page.circle.words', label('specialism', circle.first), named(circle.ofFirst), label('specialism', circle.second))),
      h('p', {}, say('page.circle.words', label('specialism', circle.second), named(circle.ofSecond), label('specialism', circle.first)))));
}

function entry(rejection, inCircle, contest) {
  return h('li', { 'data-rejection': rejection.id, class: inCircle ? 'in-circle' : undefined },
    h('p', {}, h('strong', {}, who(rejection)), ' ', rejection.rejectedOn ? h('time', { datetime: rejection.rejectedOn }, day(rejection.rejectedOn)) : say('page.refusals.undated'),
      inCircle ? [' ', tag('bad', say('page.refusals.circular', label('specialism', rejection.pointsTo)))] : rejection.pointsTo ? ` · ${say('page.timeline.points_to', label('specialism', rejection.pointsTo))}` : null,
      rejection.contested ? [' ', tag('unknown', say('page.refusals.contested'))] : null),
    rejection.secondaryReasons.length ? h('p', { class: 'sub' }, `${say('page.timeline.also')} ${rejection.secondaryReasons.map((code) => label('rejectionReason', code)).join('; ')}`) : null,
    rejection.explanation && h('blockquote', {}, rejection.explanation),
    rejection.contests.filter((item) => item.explanation).map((item) => h('blockquote', { class: 'contest' }, `${item.by}: ${item.explanation}`)),
    contest && h('button', { type: 'button', class: 'plain small', on: { click: () => contest(rejection) } }, say('page.refusals.contest')));
}

/** The refusals, by category and reason; the entries of a reason are made when it is opened. */
export function refusals(one, rejections, reasons, { more, contest } = {}) {
  const round = circles(one, rejections);
  const inCircle = new Set(round.flatMap((circle) => [...circle.ofFirst, ...circle.ofSecond].map(who)));
  const isRound = (item) => Boolean(item.pointsTo) && inCircle.has(who(item));
  const byReason = new Map();
  for (const rejection of rejections) {
    const key = rejection.primaryReason || '';
    byReason.set(key, [...(byReason.get(key) || []), rejection]);
  }
  const most = Math.max(1, ...[...byReason.values()].map((items) => items.length));
  const groups = [...categories, null].map((category) => [category, [...byReason].filter(([, items]) => categoryOf(items[0], reasons) === category)
    .sort(([, a], [, b]) => b.length - a.length)]).filter(([, items]) => items.length);

  function reasonItem([code, items]) {
    const reason = reasons.find((item) => item.code === code);
    const body = h('div', {});
    const details = h('details', { 'data-reason': code }, h('summary', {},
      h('span', { class: 'bar-words' }, code ? capital(label('rejectionReason', code)) : say('page.refusals.unknown')),
      draw('svg', { viewBox: '0 0 100 8', preserveAspectRatio: 'none', class: 'bar', 'aria-hidden': 'true', width: 100, height: 8 }, draw('rect', { width: (items.length / most) * 100, height: 8 })),
      h('span', { class: 'n' }, number(items.length))), body);
    details.addEventListener('toggle', () => {
      if (!details.open || body.hasChildNodes()) return;
      body.append(
        h('p', { class: 'sub' }, [reason?.liftedBy && say('page.refusals.lifted_by', label('liftedBy', reason.liftedBy)), reason?.covenant && say('page.refusals.covenant', reason.covenant)].filter(Boolean).join(' · ')),
        h('ul', { class: 'plain-list entries' }, items.map((item) => entry(item, isRound(item), contest))));
    });
    return h('li', {}, details);
  }

  return h('section', { class: 'panel', id: 'refusals', 'aria-labelledby': 'refusals-title' },
    h('h2', { id: 'refusals-title' }, say('page.refusals.title')),
    rejections.length ? h('p', { class: 'sub' }, count('page.refusals.count', rejections.length), more ? ` ${say('page.timeline.more')}` : '') : h('p', { class: 'none' }, say('page.refusals.none')),
    round.map(circleBox),
    groups.map(([category, items]) => [
      h('h3', {}, category ? capital(label('rejectionCategory', category)) : say('page.refusals.unknown'), h('span', { class: 'sub' }, ` ${number(items.reduce((sum, [, all]) => sum + all.length, 0))}`)),
      h('ul', { class: 'plain-list reasons' }, items.map(reasonItem)),
    ]));
}
