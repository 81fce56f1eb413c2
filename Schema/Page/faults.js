// Says what went wrong: a rule that stands in the way with what would help, a fault with what to do, a lost connection.

import { h } from './dom.js';
import { NoAnswer, Problem } from './api.js';
import { label, say } from './words.js';

/** The rules that refuse something, each with what would help. */
export function refusalList(refusals) {
  return h('ul', { class: 'refusals' }, refusals.map((refusal) => h('li', { 'data-rule': refusal.rule },
    h('p', { class: 'why' }, h('span', { class: 'mark', 'aria-hidden': 'true' }, '✕ '), refusal.detail),
    h('p', { class: 'remedy' }, h('strong', {}, `${say('page.fault.remedy')} `), refusal.remedy),
    h('p', { class: 'rule' }, `${say('page.fault.rule')} ${label('rule', refusal.rule)}`))));
}

/** The title and the detail of what went wrong. */
export function wordsOf(fault) {
  if (fault instanceof Problem) return [fault.title, fault.detail];
  if (fault instanceof NoAnswer) return [say('page.fault.no_answer'), say('page.fault.no_answer.detail')];
  return [say('page.fault.own'), say('page.fault.own.detail')];
}

/** A box that says what went wrong, with a button to try again where that may help. */
export function faultBox(fault, again) {
  const [title, detail] = wordsOf(fault);
  if (!(fault instanceof Problem) && !(fault instanceof NoAnswer)) console.error(fault);
  return h('div', { class: 'box wrong', role: 'alert' },
    h('h2', {}, title),
    detail && h('p', {}, detail),
    fault.refusals?.length ? refusalList(fault.refusals) : null,
    fault.errors?.length ? h('ul', {}, fault.errors.map((one) => h('li', {}, one.detail))) : null,
    again && h('p', {}, h('button', { type: 'button', on: { click: again } }, say('page.fault.again'))));
}
