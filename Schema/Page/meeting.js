// One meeting, in the order in which it goes: the agenda, what was concluded on each point, the actions, the outcome.

import { h, show } from './dom.js';
import { all, get, getOr } from './api.js';
import { form } from './forms.js';
import { faultBox } from './faults.js';
import { choiceField, dayField, longField, textField } from './fields.js';
import { partyField } from './pickers.js';
import { actionItem } from './table.js';
import { address } from './router.js';
import { tag, terms } from './lists.js';
import { capital, codes, day, label, say, today } from './words.js';

const noNames = () => say('page.form.no_names');

async function fetchMeeting(id, signal) {
  const path = `/v1/reviews/${id}`;
  const [review, agenda, decisions, actions] = await Promise.all([get(path, signal), all(`${path}/agenda`, { signal }), all(`${path}/decisions`, { signal }), all(`${path}/actions`, { signal })]);
  const cases = new Map(await Promise.all([...new Set(agenda.items.map((item) => item.caseId).filter(Boolean))]
    .map(async (caseId) => [caseId, await getOr(null, `/v1/cases/${caseId}`, signal)])));
  return { review, agenda: agenda.items, decisions: decisions.items, actions: actions.items, cases };
}

function caseLine(id, one) {
  return [h('a', { href: address(`cases/${id}`), class: 'code' }, id), one?.rung ? ` ${label('rung', one.rung)} ` : ' ', (one?.stuck?.reasons || []).map((code) => tag('bad', label('stuckReason', code)))];
}

function decisionItem(decision) {
  return h('li', { 'data-decision': decision.id }, decision.conclusion ? h('strong', {}, `${capital(label('reviewConclusion', decision.conclusion))}. `) : null, decision.text);
}

/** What may be recorded at a meeting: under which address and with which fields. */
const forms = {
  agenda: () => [
    textField({ name: '/caseId', label: say('page.cases.case'), hint: say('page.meeting.case.hint'), max: 12, width: 'short' }),
    longField({ name: '/note', label: say('page.meeting.asked'), hint: noNames(), max: 4000, rows: 2 }),
  ],
  decisions: () => [
    choiceField({ name: '/conclusion', label: say('page.meeting.conclusion'), choices: codes('reviewConclusion') }),
    longField({ name: '/text', label: say('page.meeting.decision'), hint: noNames(), max: 8000, required: true }),
  ],
  actions: async () => [
    longField({ name: '/text', label: say('page.meeting.action'), hint: noNames(), max: 4000, rows: 2, required: true }),
    await partyField({ name: '/owner', label: say('page.meeting.owner'), required: true }),
    dayField({ name: '/dueOn', label: say('page.meeting.due_on'), required: true, from: today() }),
  ],
  completions: () => [
    dayField({ name: '/doneOn', label: say('page.meeting.done_on'), value: today(), until: today() }),
    longField({ name: '/note', label: say('page.act.note'), hint: noNames(), max: 4000, rows: 2 }),
  ],
  outcomes: () => [longField({ name: '/text', label: say('page.meeting.outcome'), hint: noNames(), max: 8000, rows: 5, required: true })],
};

/** Shows a meeting. */
export async function view(room, { id, signal, announce }) {
  let state = await fetchMeeting(id, signal);
  const body = h('div', { class: 'meeting', 'data-review': id });

  async function refresh() {
    try { state = await fetchMeeting(id, signal); redraw(); } catch (fault) { if (!signal.aborted) show(body, faultBox(fault, refresh)); }
  }

  /** A button that opens a form beneath itself. */
  function opener(name, title, { path = name, extra = {}, key = '' } = {}) {
    const place = h('div', {});
    const button = h('button', { type: 'button', 'data-act': `${name}${key}`, 'aria-expanded': 'false', on: { click: open } }, title);
    async function open() {
      if (button.getAttribute('aria-expanded') === 'true') { close(); return; }
      const made = form({
        id: `form-${name}${key}`, parts: await forms[name](), button: say('page.act.record'), draft: `${id}/${name}${key}`, cancel: close,
        send: (typed) => ({ path: `/v1/reviews/${id}/${path}`, body: { ...extra, ...typed } }),
        done: async () => { await refresh(); announce(say('page.recorded')); body.querySelector(`[data-act="${name}${key}"]`)?.focus(); },
      });
      button.setAttribute('aria-expanded', 'true');
      show(place, h('div', { class: 'opened' }, made.element));
      made.focus();
    }
    function close() { button.setAttribute('aria-expanded', 'false'); show(place); button.focus(); }
    return [button, place];
  }

  function actionsOf(caseId) {
    return state.actions.filter((action) => action.caseId === caseId).map((action) => actionItem(action, action.doneOn ? null
      : opener('completions', say('page.meeting.finish'), { path: `actions/${action.id}/completions`, key: `-${action.id}` })));
  }

  function point(item, n) {
    const decisions = state.decisions.filter((decision) => decision.caseId === item.caseId && item.caseId);
    const extra = item.caseId ? { caseId: item.caseId } : {};
    return h('li', { class: 'panel', 'data-agenda': item.id },
      h('h3', {}, `${n + 1}. `, item.caseId ? caseLine(item.caseId, state.cases.get(item.caseId)) : item.note),
      item.caseId && item.note ? h('blockquote', {}, item.note) : null,
      item.caseId ? [
        h('h4', {}, say('page.meeting.conclusions')), decisions.length ? h('ul', {}, decisions.map(decisionItem)) : h('p', { class: 'none' }, say('page.meeting.nothing_yet')),
        h('h4', {}, say('page.meeting.actions')), h('ul', { class: 'plain-list actions' }, actionsOf(item.caseId))] : null,
      h('div', { class: 'buttons' }, opener('decisions', say('page.meeting.add_decision'), { extra, key: `-${item.id}` }), opener('actions', say('page.meeting.add_action'), { extra, key: `-${item.id}` })));
  }

  function redraw() {
    const { review, agenda } = state;
    const ofCases = new Set(agenda.map((item) => item.caseId).filter(Boolean));
    const loose = state.decisions.filter((decision) => !ofCases.has(decision.caseId));
    const looseActions = [...new Set(state.actions.map((action) => action.caseId))].filter((caseId) => !ofCases.has(caseId));
    show(body,
      h('section', { class: 'panel', 'aria-label': say('page.table.kind') }, terms([
        [say('page.table.convenor'), review.convenor], [say('page.cases.region'), review.region], [say('page.table.invited'), review.invitees.join(', ')],
        [say('page.table.present'), review.present.filter(Boolean).join(', ')], [say('page.act.note'), review.note]])),
      h('section', { 'aria-labelledby': 'agenda-title' }, h('h2', { id: 'agenda-title' }, say('page.meeting.agenda')),
        agenda.length ? h('ol', { class: 'plain-list points' }, agenda.map(point)) : h('p', { class: 'none' }, say('page.meeting.no_agenda')),
        h('div', { class: 'buttons' }, opener('agenda', say('page.meeting.add_item')))),
      loose.length || looseActions.length ? h('section', { class: 'panel', 'aria-labelledby': 'other-title' }, h('h2', { id: 'other-title' }, say('page.meeting.other')),
        h('ul', {}, loose.map(decisionItem)), h('ul', { class: 'plain-list actions' }, looseActions.map(actionsOf))) : null,
      h('section', { class: 'panel', 'aria-labelledby': 'outcome-title' }, h('h2', { id: 'outcome-title' }, say('page.meeting.outcome')),
        review.outcome ? h('p', { class: 'prose' }, review.outcome) : review.concludedAt ? null : h('div', { class: 'buttons' }, opener('outcomes', say('page.meeting.conclude')))));
  }

  redraw();
  show(room, h('div', { class: 'top' }, h('div', {}, h('p', {}, h('a', { href: address('table') }, `← ${say('page.menu.table')}`)),
    h('h1', {}, `${capital(label('reviewKind', state.review.kind))}, ${day(state.review.heldOn)}`)), h('p', { class: 'acts' }, h('button', { type: 'button', on: { click: () => window.print() } }, say('page.print')))), body);
}
