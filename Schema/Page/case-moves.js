// The moves from here: what may be done now, and for what may not, why and what would help.

import { h } from './dom.js';
import { form } from './forms.js';
import { refusalList } from './faults.js';
import { choiceField, dayField, group, longField, radioField, textField, tickField } from './fields.js';
import { unitField, partyField } from './pickers.js';
import { capital, codes, label, say, today } from './words.js';

/** What a move is called, with where it leads. */
export function moveTitle(move, one) {
  const name = capital(label('move', move.move));
  if (move.move === 'admit' && move.to === one.rung) return `${name} (${label('moveVariant', 'temporary')})`;
  return move.to === one.rung ? name : `${name} → ${label('rung', move.to)}`;
}

const hasUrgency = (move, one) => move.move === 'escalate' && ['regular', 'regional'].includes(one.rung);

/** The fields that a move asks for. */
async function fieldsOf(move, one) {
  const needs = new Set(move.needs);
  const parts = [];
  if (move.move === 'close') {
    const outcome = radioField({ name: '/outcome', label: say('page.move.outcome'), choices: codes('caseOutcome'), required: true });
    const other = textField({ name: '/of', label: say('page.move.of'), hint: say('page.move.of.hint'), max: 12, width: 'short' });
    other.element.hidden = true;
    outcome.element.addEventListener('change', () => { other.element.hidden = outcome.value() !== 'duplicate'; if (other.element.hidden) other.set(''); });
    parts.push(outcome, other);
  }
  if (needs.has('unitId')) {
    parts.push(await unitField({ name: '/unitId', label: say('page.field.unit'), required: true }));
    const admitted = dayField({ name: '/admittedOn', label: say('page.move.admitted_on'), required: true, value: today() });
    parts.push(needs.has('untilOn') ? group('', admitted, dayField({ name: '/untilOn', label: say('page.move.until_on'), required: true })) : admitted);
    parts.push(await partyField({ name: '/decidedBy', label: say('page.move.decided_by'), hint: say('page.move.decided_by.hint'), required: true, types: ['provider', 'levensloopaanbieder', 'referrer'] }));
    parts.push(longField({ name: '/whatHelped', label: say('page.move.what_helped'), hint: say('page.form.no_names'), max: 4000, rows: 2 }));
  }
  parts.push(longField({ name: '/motivation', label: say('page.move.motivation'), hint: say('page.form.no_names'), max: 4000, required: needs.has('motivation') }));
  if (hasUrgency(move, one)) {
    const danger = textField({ name: '/acuteDanger/attestedBy', label: say('page.move.attested_by'), hint: say('page.move.attested_by.hint'), max: 60 });
    const urgent = tickField({ name: '/urgent', label: say('page.move.urgent'), hint: say('page.move.urgent.hint') });
    danger.element.hidden = true;
    urgent.control.addEventListener('change', () => { danger.element.hidden = !urgent.control.checked; if (danger.element.hidden) danger.set(''); });
    parts.push(urgent, danger);
  }
  return parts;
}

/** The form of a move. */
export async function moveForm(move, one, { etag, done, cancel, conflict }) {
  return form({
    id: `form-${move.move}`, parts: await fieldsOf(move, one), button: moveTitle(move, one), draft: `${one.id}/${move.move}/${move.to}`, cancel, done, conflict,
    send: (body) => ({ path: `/v1/cases/${one.id}/moves`, body: { move: move.move, ...body }, ifMatch: etag }),
  });
}

/** Whether a move that is refused may yet be asked for: with urgency, which passes over the rules of time. */
function mayBeUrgent(move, one) {
  const passedOver = ['regular_admission_is_tried_first', 'regional_search_is_concluded'];
  return hasUrgency(move, one) && move.refusals.length > 0 && move.refusals.every((refusal) => passedOver.includes(refusal.rule));
}

/** The list of moves; `open(move, opener)` opens the form of one beneath them. */
export function moves(one, possible, open) {
  const allowed = possible.filter((move) => move.allowed);
  const refused = possible.filter((move) => !move.allowed);
  return h('section', { class: 'panel', id: 'moves', 'aria-labelledby': 'moves-title' },
    h('h2', { id: 'moves-title' }, say('page.moves.title')),
    allowed.length
      ? h('ul', { class: 'buttons plain-list' }, allowed.map((move) => h('li', {}, h('button', {
        type: 'button', 'data-move': move.move, 'data-to': move.to, on: { click: (event) => open(move, event.currentTarget) },
      }, moveTitle(move, one)))))
      : h('p', { class: 'none' }, say('page.moves.none')),
    h('div', { id: 'move-form' }),
    refused.length ? [h('h3', {}, say('page.moves.refused')),
      refused.map((move) => h('details', { class: 'refused', 'data-move': move.move, 'data-to': move.to, open: refused.length < 3 || move.move === 'escalate' },
        h('summary', {}, h('span', { 'aria-hidden': 'true' }, '✕ '), moveTitle(move, one)), refusalList(move.refusals),
        mayBeUrgent(move, one) ? h('p', {}, h('button', { type: 'button', class: 'plain', 'data-urgent': move.move, on: { click: (event) => open(move, event.currentTarget) } }, say('page.moves.urgent'))) : null))] : null);
}
