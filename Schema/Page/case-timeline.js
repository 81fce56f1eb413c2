// What happened, the newest first: who, when, and what was said with it.

import { h, show } from './dom.js';
import { caseParts } from './case-facts.js';
import { capital, codes, day, label, moment, number, say, says } from './words.js';

const texts = ['explanation', 'motivation', 'text', 'note', 'reason', 'whatHelped'];
const days = ['rejectedOn', 'appliedOn', 'concludedOn', 'withdrawnOn', 'admittedOn', 'untilOn', 'startsOn', 'endsOn', 'readyToLeaveSince', 'dueOn', 'since', 'heldOn', 'madeOn', 'committedUntilOn'];

const lists = {
  primaryReason: 'rejectionReason', scope: 'searchScope', missingPlace: 'missingPlace', conclusion: 'reviewConclusion', result: 'stepResult', ground: 'erasureGround',
};

/** Short facts of an event, each as a few words. */
function short(event) {
  const facts = event.facts || {};
  const words = [];
  if (facts.unitId || facts.providerName || (facts.provider && event.kind !== 'case_moved')) words.push([facts.unitId, facts.providerName || facts.provider].filter(Boolean).join(' · '));
  if (facts.party) words.push(facts.party);
  if (event.kind === 'case_moved') words.push(facts.from === facts.rung ? label('rung', facts.rung) : `${label('rung', facts.from)} → ${label('rung', facts.rung)}`);
  for (const [name, list] of Object.entries(lists)) if (facts[name]) words.push(label(list, facts[name]));
  if (facts.outcome) words.push(label(event.kind === 'search_concluded' ? 'searchOutcome' : 'caseOutcome', facts.outcome));
  if (facts.secondaryReasons?.length) words.push(`${say('page.timeline.also')} ${facts.secondaryReasons.map((code) => label('rejectionReason', code)).join('; ')}`);
  if (facts.pointsTo) words.push(say('page.timeline.points_to', label('specialism', facts.pointsTo)));
  if (event.kind === 'stay_recorded' && facts.kind) words.push(label('stayKind', facts.kind));
  if (['clock_fired', 'deadline_extended'].includes(event.kind)) words.push(label('deadline', facts.name));
  for (const name of days) if (facts[name]) words.push(say(`page.timeline.${name}`, day(facts[name])));
  if (facts.urgent) words.push(say('page.ladder.urgent'));
  if (facts.role) words.push(facts.role);
  if (event.kind === 'case_revised') words.push((facts.changed || []).map((name) => partWords(name)).join(', '));
  return words;
}

/** The name of a part of the case, as it is called on the page. */
export function partWords(name) {
  if (says(`page.part.${name}`)) return say(`page.part.${name}`);
  return Object.hasOwn(caseParts, name) ? say(`page.part.${name}`) : name;
}

/** The heading of an event. */
export function eventTitle(event) {
  if (event.kind === 'case_moved') return capital(codes('move').find(([code]) => code === event.facts?.move)?.[1] || event.facts?.move || '');
  const key = `page.event.${event.kind}`;
  return says(key) ? say(key) : event.kind;
}

/** One event. */
export function eventItem(event) {
  const facts = event.facts || {};
  return h('li', { 'data-event': event.n, class: `event ${event.kind}` },
    h('div', { class: 'when' }, h('time', { datetime: event.recordedAt }, moment(event.recordedAt)), h('span', { class: 'by' }, event.by)),
    h('div', { class: 'what' },
      h('p', {}, h('strong', {}, eventTitle(event)), short(event).map((words) => [h('span', { class: 'dot-between', 'aria-hidden': 'true' }, ' · '), words])),
      texts.filter((name) => typeof facts[name] === 'string' && facts[name]).map((name) => h('blockquote', {}, facts[name]))));
}

const atFirst = 25;

/** The whole history, a part of it in sight: no less than was shown before. */
export function timeline(events, more, wasShown = 0) {
  const newest = [...events].reverse();
  const list = h('ol', { class: 'timeline', id: 'timeline-list' });
  const button = h('button', { type: 'button', class: 'more', on: { click: () => {
    const from = list.children.length;
    list.append(...newest.slice(from, from + 100).map(eventItem));
    foot();
    const next = list.children[from];
    if (next) { next.tabIndex = -1; next.focus(); }
  } } });
  const rest = h('p', {});
  function foot() {
    const left = newest.length - list.children.length;
    show(rest, left > 0 ? button : null, more && left <= 0 ? say('page.timeline.more') : null);
    button.textContent = say('page.timeline.older', number(left));
  }
  list.append(...newest.slice(0, Math.max(atFirst, wasShown)).map(eventItem));
  foot();
  return h('section', { class: 'panel', id: 'timeline', 'aria-labelledby': 'timeline-title' },
    h('h2', { id: 'timeline-title' }, say('page.timeline.title')), list, rest);
}
