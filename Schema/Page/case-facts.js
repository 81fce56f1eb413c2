// What is known of a case, in words: used to show it, and to show what somebody changed in it.

import { h } from './dom.js';
import { terms, tag } from './lists.js';
import { capital, codes, day, label, say } from './words.js';

/** Codes as words, joined. */
export const list = (name, values) => (values || []).map((code) => label(name, code)).join(', ');

function title(value) {
  if (!value?.status) return '';
  return [label('titleStatus', value.status), value.endsOn && say('page.until', day(value.endsOn)), value.origin && label('titleOrigin', value.origin)].filter(Boolean).join(', ');
}

/** A stay in words. */
export function stayWords(stay) {
  if (!stay) return '';
  return [label('stayKind', stay.kind), stay.unitId, stay.startsOn && say('page.from', day(stay.startsOn)), stay.endsOn && say('page.until', day(stay.endsOn))].filter(Boolean).join(', ');
}

function traitsOf(traits, answer) {
  return codes('trait').filter(([code]) => traits?.[code] === answer).map(([, text]) => text).join(', ');
}

/** Every part of a case: its name, and how its value reads. */
export const caseParts = {
  kind: (one) => label('caseKind', one.kind),
  reporter: (one) => one.reporter,
  reporterReference: (one) => one.reporterReference,
  seekingParty: (one) => one.seekingParty,
  region: (one) => one.region,
  province: (one) => label('province', one.province),
  reporterProvince: (one) => label('province', one.reporterProvince),
  birthYear: (one) => one.birthYear,
  adult: (one) => label('answer', one.adult),
  gender: (one) => label('gender', one.gender),
  levels: (one) => (one.need?.levels.length ? one.need.levels.join(', ') : say('page.case.no_level')),
  regimes: (one) => list('regime', one.need?.regimes),
  specialisms: (one) => list('specialism', one.need?.specialisms),
  careType: (one) => label('careType', one.need?.careType),
  expertise: (one) => list('expertise', one.need?.expertise),
  traitsYes: (one) => traitsOf(one.traits, 'yes'),
  traitsNo: (one) => traitsOf(one.traits, 'no'),
  criminalTitle: (one) => title(one.criminalTitle),
  funding: (one) => list('funding', one.funding),
  indications: (one) => (one.indications || []).map((item) => [label('indicationKind', item.kind), label('indicationStatus', item.status), item.since && day(item.since)].filter(Boolean).join(', ')).join('; '),
  personInformed: (one) => label('answer', one.personInformed),
  currentStay: (one) => stayWords(one.currentStay),
  summary: (one) => one.summary,
};

const shownNeed = ['levels', 'regimes', 'specialisms', 'careType', 'expertise', 'traitsYes', 'traitsNo', 'currentStay'];
const shownRest = ['birthYear', 'adult', 'gender', 'province', 'reporterProvince', 'region', 'seekingParty', 'reporter', 'reporterReference', 'kind', 'criminalTitle', 'funding', 'indications', 'personInformed'];

function rows(one, names) {
  return names.map((name) => [say(`page.part.${name}`), caseParts[name](one)]);
}

/** The need and the circumstances of a case; `revise` opens the form that changes them. */
export function facts(one, revise) {
  return h('section', { class: 'panel', id: 'facts', 'aria-labelledby': 'facts-title' },
    h('h2', { id: 'facts-title' }, say('page.case.need')),
    terms(rows(one, shownNeed)),
    revise && h('p', { class: 'buttons' }, h('button', { type: 'button', id: 'revise', on: { click: revise } }, say('page.case.revise'))),
    one.kind && [h('h3', {}, say('page.case.circumstances')), terms(rows(one, shownRest))],
    one.summary && [h('h3', {}, say('page.part.summary')), h('p', { class: 'prose' }, one.summary)]);
}

const longDetail = 160;

function stuckDetail(detail) {
  const name = h('strong', {}, `${capital(label('stuckReason', detail.reason))}. `);
  return detail.detail.length > longDetail ? h('details', {}, h('summary', {}, name), detail.detail) : h('p', {}, name, detail.detail);
}

/** Why a case is stuck, and what would help; and what is wrong in how it was set up. */
export function stuckBox(one) {
  const details = one.stuck?.details || [];
  const faults = one.faults || [];
  if (!details.length && !faults.length) return null;
  return h('section', { class: 'panel stuck', id: 'stuck', 'aria-labelledby': 'stuck-title' },
    h('h2', { id: 'stuck-title' }, h('span', { 'aria-hidden': 'true' }, '▲ '), say('page.case.stuck')),
    h('ul', { class: 'plain-list' }, details.map((detail) => h('li', { 'data-reason': detail.reason },
      stuckDetail(detail),
      h('p', { class: 'remedy' }, h('strong', {}, `${say('page.fault.remedy')} `), detail.remedy))),
    faults.map((fault) => h('li', {}, h('p', {}, h('strong', {}, `${say('page.case.mend')} `), fault)))));
}

/** The deadlines that run, the first one first. */
export function deadlines(one, extend) {
  const all = [...(one.deadlines || [])].sort((a, b) => (a.dueOn || '9').localeCompare(b.dueOn || '9'));
  if (!all.length) return null;
  return h('section', { class: 'panel', id: 'deadlines', 'aria-labelledby': 'deadlines-title' },
    h('h2', { id: 'deadlines-title' }, say('page.case.deadlines')),
    h('ul', { class: 'plain-list lines' }, all.map((deadline) => h('li', {},
      h('div', {}, h('strong', {}, capital(label('deadline', deadline.name))), deadline.applicationId ? ` ${deadline.applicationId}` : '',
        deadline.extended ? h('span', { class: 'sub' }, say('page.case.extended')) : null),
      h('div', {}, deadline.standsStill ? tag('unknown', say('page.case.stands_still')) : [day(deadline.dueOn), ' ', deadline.passed ? tag('bad', say('page.case.passed')) : null],
        extend && !deadline.standsStill && deadline.name !== 'silence' ? h('button', { type: 'button', class: 'plain small', on: { click: () => extend(deadline) } }, say('page.case.extend')) : null)))));
}
