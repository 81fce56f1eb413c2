// One bottleneck: at which level it lies, what may be done with it, and how it got there.

import { h, show } from './dom.js';
import { all, get } from './api.js';
import { form } from './forms.js';
import { refusalList } from './faults.js';
import { dayField, longField } from './fields.js';
import { address } from './router.js';
import { terms } from './lists.js';
import { capital, codes, day, label, moment, say, today } from './words.js';

const texts = ['motivation', 'interpretation', 'advice', 'decision'];

function fieldsOf(move) {
  const needs = new Set(move.needs);
  const long = (name) => longField({ name: `/${name}`, label: say(`page.bottleneck.${name}`), hint: say('page.form.no_names'), max: 4000, required: needs.has(name) });
  const wanted = texts.filter((name) => needs.has(name) || name === 'motivation' || (name === 'decision' && ['solve', 'return'].includes(move.move)) || (move.move === 'send_on' && ['interpretation', 'advice'].includes(name)));
  return [...wanted.map(long), dayField({ name: '/meetingOn', label: say('page.bottleneck.meeting_on'), required: needs.has('meetingOn'), value: needs.has('meetingOn') ? today() : undefined })];
}

const moveTitle = (move) => `${capital(label('bottleneckMove', move.move))} → ${label('bottleneckLevel', move.to)}`;

function levels(one) {
  return h('ol', { class: 'levels' }, codes('bottleneckLevel').map(([code, text]) => h('li', { 'aria-current': code === one.level ? 'step' : undefined }, code === one.level ? [h('span', { 'aria-hidden': 'true' }, '● '), h('strong', {}, capital(text)), ` · ${say('page.ladder.here')}`] : capital(text))));
}

function history(moves) {
  return h('ol', { class: 'timeline' }, [...moves].reverse().map((move) => h('li', { class: 'event' },
    h('div', { class: 'when' }, h('time', { datetime: move.movedAt }, moment(move.movedAt)), h('span', { class: 'by' }, move.by)),
    h('div', { class: 'what' }, h('p', {}, h('strong', {}, capital(label('bottleneckMove', move.move))), ` · ${label('bottleneckLevel', move.from)} → ${label('bottleneckLevel', move.to)}`, move.meetingOn ? ` · ${say('page.timeline.heldOn', day(move.meetingOn))}` : ''),
      texts.filter((name) => move[name]).map((name) => h('blockquote', {}, h('span', { class: 'sub' }, `${say(`page.bottleneck.${name}`)}: `), move[name]))))));
}

/** Shows a bottleneck. */
export async function view(room, { id, signal, announce }) {
  const path = `/v1/bottlenecks/${id}`;
  const place = h('div', { id: 'move-form' });

  async function redraw() {
    const [one, possible, moves] = await Promise.all([get(path, signal), all(`${path}/possible-moves`, { signal, other: [] }), all(`${path}/moves`, { signal, other: [] })]);
    const allowed = possible.items.filter((move) => move.allowed);
    const refused = possible.items.filter((move) => !move.allowed);

    function open(move, button) {
      const close = () => { show(place); button.focus(); };
      const made = form({
        id: `form-${move.move}`, parts: fieldsOf(move), button: moveTitle(move), draft: `${id}/${move.move}`, cancel: close,
        send: (body) => ({ path: `${path}/moves`, body: { move: move.move, ...body } }),
        done: async () => { show(place); await redraw(); announce(say('page.recorded')); room.querySelector('h1')?.focus(); },
      });
      show(place, h('div', { class: 'opened' }, made.element));
      made.focus();
    }

    show(room, h('div', { class: 'top' }, h('div', {}, h('p', {}, h('a', { href: address('bottlenecks') }, `← ${say('page.menu.bottlenecks')}`)), h('h1', { tabindex: '-1' }, say('page.bottleneck.title'), ' ', h('span', { class: 'code' }, one.id)))),
      h('div', { class: 'columns two' },
        h('div', { class: 'column' },
          h('section', { class: 'panel', 'aria-labelledby': 'what-title' }, h('h2', { id: 'what-title' }, say('page.bottlenecks.what')), h('p', { class: 'prose' }, one.summary || ''),
            terms([[say('page.bottlenecks.kind'), capital(label('bottleneckKind', one.kind))], [say('page.bottleneck.origin'), label('bottleneckOrigin', one.origin)], [say('page.cases.region'), one.region], [say('page.bottlenecks.figure'), one.remark],
              ...['interpretation', 'advice', 'decision'].map((name) => [say(`page.bottleneck.${name}`), one[name]]), [say('page.bottlenecks.raised'), `${moment(one.raisedAt)} · ${one.raisedBy}`],
              [say('page.menu.cases'), one.caseIds.map((caseId) => [h('a', { href: address(`cases/${caseId}`), class: 'code' }, caseId), ' '])]])),
          h('section', { class: 'panel', id: 'moves', 'aria-labelledby': 'moves-title' }, h('h2', { id: 'moves-title' }, say('page.moves.title')),
            allowed.length ? h('ul', { class: 'buttons plain-list' }, allowed.map((move) => h('li', {}, h('button', { type: 'button', 'data-move': move.move, on: { click: (event) => open(move, event.currentTarget) } }, moveTitle(move))))) : h('p', { class: 'none' }, say('page.moves.none')),
            place,
            refused.length ? [h('h3', {}, say('page.moves.refused')), refused.map((move) => h('details', { class: 'refused', 'data-move': move.move, open: true }, h('summary', {}, moveTitle(move)), refusalList(move.refusals)))] : null)),
        h('div', { class: 'column' },
          h('section', { class: 'panel', 'aria-labelledby': 'levels-title' }, h('h2', { id: 'levels-title' }, say('page.bottlenecks.level')), levels(one)),
          h('section', { class: 'panel', 'aria-labelledby': 'history-title' }, h('h2', { id: 'history-title' }, say('page.timeline.title')), moves.items.length ? history(moves.items) : h('p', { class: 'none' }, say('page.bottleneck.no_moves'))))));
  }
  await redraw();
}
