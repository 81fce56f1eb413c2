// A case: where it stands, why it is stuck, what may be done now, its refusals and what happened.

import { h, show } from './dom.js';
import { Problem, getOr } from './api.js';
import { whenChanged } from './changes.js';
import { fieldsIn, form } from './forms.js';
import { faultBox } from './faults.js';
import { address } from './router.js';
import { makeSlots } from './slots.js';
import { tag, terms } from './lists.js';
import { acts, follow } from './case-acts.js';
import { deadlines, facts, stayWords, stuckBox } from './case-facts.js';
import { caseFields, fillIn } from './case-fields.js';
import { fetchCase, listsOf } from './case-reading.js';
import { ladder } from './case-ladder.js';
import { moveForm, moves } from './case-moves.js';
import { refusals } from './case-refusals.js';
import { timeline } from './case-timeline.js';
import { conflictOver } from './conflict.js';
import { capital, day, label, say } from './words.js';
import * as who from './who.js';

/** Who may ask who has seen the case: whose turn it is, and the coordination point. */
const mayReadLog = (one) => who.me()?.type === 'lcbb' || who.me()?.party === one.holder;

/** Prints the case with every refusal in sight. */
function printAll() {
  for (const details of document.querySelectorAll('#refusals details')) details.open = true;
  setTimeout(() => window.print(), 100);
}

function head(state) {
  const { one } = state;
  return h('div', { class: 'top' },
    h('div', {},
      h('h1', {}, h('span', { class: 'code' }, one.id), one.rung ? h('span', { class: 'rung-now' }, ` ${capital(label('rung', one.rung))}`) : ''),
      one.rung
        ? h('p', { class: 'lead' }, [
          h('strong', { id: 'holder' }, one.holder ? say('page.case.turn', one.holder) : say('page.case.turn.nobody')),
          ` · ${say('page.case.opened', day(one.openedOn))}`, one.outcome ? ` · ${label('caseOutcome', one.outcome)}` : '',
          one.suspended ? [' ', tag('unknown', say('page.case.suspended'))] : ''])
        : h('p', { class: 'lead' }, say('page.case.in_part'))),
    h('ul', { class: 'acts plain-list' },
      h('li', {}, h('a', { class: 'button main', id: 'to-beds', href: address(`cases/${one.id}/beds`) }, say('page.case.beds'))),
      one.rung && mayReadLog(one) && h('li', {}, h('a', { class: 'button', id: 'to-access', href: address(`cases/${one.id}/access`) }, say('page.case.access'))),
      h('li', {}, h('button', { type: 'button', id: 'print', on: { click: printAll } }, say('page.print')))));
}

function runningList(state, open) {
  const { one, applications, stays, admissions, involvements, track } = state;
  const running = applications.filter((item) => item.status === 'open');
  const button = (act, item, words) => h('button', { type: 'button', class: 'plain small', on: { click: () => open(act, item) } }, words);
  const lastStay = stays.at(-1);
  const rows = [
    running.length && [say('page.case.applications'), h('ul', { class: 'plain-list' }, running.map((item) => h('li', {}, [item.unitId, item.providerName || item.provider, day(item.appliedOn)].filter(Boolean).join(' · '),
      item.dueOn ? h('span', { class: 'sub' }, say('page.case.answer_by', day(item.dueOn))) : null, one.rung && button('withdraw', item, say('page.case.withdraw')))))],
    lastStay && [say('page.case.last_stay'), [stayWords(lastStay), button('extendStay', lastStay, say('page.case.extend_stay'))]],
    admissions.length && [say('page.case.admissions'), h('ul', { class: 'plain-list' }, admissions.map((item) => h('li', {}, [item.unitId, item.provider, item.admittedOn && say('page.from', day(item.admittedOn)), item.untilOn && say('page.until', day(item.untilOn))].filter(Boolean).join(' · '), ' ',
      item.confirmed ? tag('good', say('page.case.confirmed')) : [tag('unknown', say('page.case.reported')), item.provider === who.me()?.party ? button('confirm', item, say('page.case.confirm')) : null])))],
    involvements.length && [say('page.case.involved'), h('ul', { class: 'plain-list' }, involvements.map((item) => h('li', {}, [item.party, item.role].filter(Boolean).join(' · '))))],
    track.length && [say('page.case.track'), h('ol', { class: 'steps' }, track.map((item) => h('li', {}, item.text, ' ', item.committedBy ? h('span', { class: 'sub' }, say('page.case.committed', item.committedBy, item.committedUntilOn ? day(item.committedUntilOn) : say('page.case.no_end'))) : null,
      item.result ? tag(item.result === 'done' ? 'good' : 'unknown', label('stepResult', item.result)) : button('settle', item, say('page.case.settle')))))],
  ].filter(Boolean);
  if (!rows.length) return null;
  return h('section', { class: 'panel', id: 'running', 'aria-labelledby': 'running-title' }, h('h2', { id: 'running-title' }, say('page.case.running')), terms(rows));
}

/** Shows a case, and keeps it as it is now for as long as it is open. */
export async function view(room, { id, signal, announce }) {
  let state = await fetchCase(id, signal);
  const { elements, put, forget } = makeSlots(['head', 'stuck', 'ladder', 'deadlines', 'facts', 'running', 'moves', 'doubles', 'refusals', 'timeline']);
  const actPlace = h('div', { id: 'act-form' });
  let openForm = null;

  const lastNumber = () => state.events.at(-1)?.n || 0;
  const isWhole = () => Boolean(state.one.rung);

  function redraw() {
    const { one, made, possible, rejections, reasonList, events } = state;
    const { stuck, deadlines: running, ...known } = one;
    put('head', known, () => head(state));
    put('facts', known, () => facts(one, isWhole() && openRevision));
    put('running', [known, state.applications, state.stays, state.admissions, state.involvements, state.track], () => runningList(state, openFollow));
    put('refusals', [stuck, rejections], () => refusals(one, rejections, reasonList, { more: state.moreRejections, contest: (item) => openFollow('contest', item) }));
    if (!isWhole()) return;
    put('stuck', [stuck, one.faults], () => stuckBox(one));
    put('ladder', [one.rung, made], () => ladder(one, made));
    put('deadlines', running, () => deadlines(one, (deadline) => openFollow('extendDeadline', deadline)));
    if (openForm?.place !== 'moves') put('moves', [known, possible], () => moves(one, possible, openMove));
    put('timeline', events.length, () => timeline(events, state.moreEvents, elements.timeline.querySelectorAll('.event').length));
  }

  /** Reads the case anew: all of it, or of its lists only those named. */
  async function refresh(lists) {
    state = await fetchCase(id, signal, lists && state, lists);
    redraw();
  }

  /** Closes the form that is open, whichever it is. */
  function clear() {
    if (openForm?.place === 'moves') forget('moves');
    openForm = null;
    show(actPlace);
    for (const button of room.querySelectorAll('[data-act][aria-expanded]')) button.setAttribute('aria-expanded', 'false');
    redraw();
  }

  function close(opener) {
    clear();
    const move = opener?.dataset.move && room.querySelector(`button[data-move="${CSS.escape(opener.dataset.move)}"]`);
    const to = opener?.isConnected ? opener : move || room.querySelector('h1');
    if (to.localName === 'h1') to.tabIndex = -1;
    to.focus();
  }

  async function recorded(opener) {
    announce(say('page.recorded'));
    try {
      await refresh();
      close(opener);
    } catch (fault) {
      if (signal.aborted) return;
      const isOver = fault instanceof Problem && fault.status === 404;
      show(room, h('h1', { tabindex: '-1' }, h('span', { class: 'code' }, id)),
        isOver ? h('div', { class: 'box', id: 'reading-ended' }, h('h2', {}, say('page.recorded')), h('p', {}, say('page.case.ended'))) : faultBox(fault, () => window.location.reload()));
      room.querySelector('h1').focus();
    }
  }

  function openIn(place, made, name) {
    openForm = { place: name };
    show(place, h('div', { class: 'opened' }, h('h3', {}, made.title), made.form.element));
    made.form.focus();
    place.scrollIntoView({ block: 'nearest' });
  }

  async function openMove(move, opener) {
    clear();
    const made = await moveForm(move, state.one, { etag: state.etag, done: () => recorded(opener), cancel: () => close(opener), conflict: conflictOver(state.one, lastNumber(), signal) });
    openIn(room.querySelector('#move-form'), { title: say('page.moves.form'), form: made }, 'moves');
  }

  async function openAct(name, opener) {
    if (opener.getAttribute('aria-expanded') === 'true') { close(opener); return; }
    const { one, etag } = state;
    const act = acts[name];
    clear();
    const made = form({
      id: `form-${name}`, parts: await act.fields(state), button: say(`page.act.${name}.button`), draft: `${id}/${name}`,
      send: (body) => ({ path: `/v1/cases/${id}/${act.path}`, body, ifMatch: etag }),
      done: () => recorded(opener), cancel: () => close(opener), conflict: conflictOver(one, lastNumber(), signal),
    });
    for (const button of room.querySelectorAll('[data-act][aria-expanded]')) button.setAttribute('aria-expanded', String(button === opener));
    openIn(actPlace, { title: say(`page.act.${name}`), form: made }, 'act');
  }

  async function openRevision(event) {
    const { one, etag } = state;
    const opener = event.currentTarget;
    clear();
    const parts = await caseFields({ isNew: false });
    const patch = fillIn(parts.flatMap(fieldsIn), one);
    const made = form({
      id: 'form-revise', shape: 'mostly-optional', parts, button: say('page.case.revise.button'), draft: `${id}/revise`,
      send: () => ({ method: 'PATCH', path: `/v1/cases/${id}`, type: 'application/merge-patch+json', body: patch(), ifMatch: etag }),
      done: () => recorded(opener), cancel: () => close(opener), conflict: conflictOver(one, lastNumber(), signal),
    });
    openIn(actPlace, { title: say('page.case.revise'), form: made }, 'act');
  }

  function openFollow(name, item) {
    const { one, etag } = state;
    const act = follow[name](item);
    clear();
    const made = form({
      id: `form-${act.id}`, parts: act.fields, button: say('page.act.record'), draft: `${id}/${act.id}`,
      send: (body) => ({ path: `/v1/cases/${id}/${act.path}`, body: { ...body, ...act.extra }, ifMatch: etag }),
      done: () => recorded(), cancel: () => close(), conflict: conflictOver(one, lastNumber(), signal),
    });
    openIn(actPlace, { title: act.title, form: made }, 'act');
  }

  function actBar() {
    const names = isWhole() ? Object.keys(acts).filter((name) => !acts[name].isFor || acts[name].isFor(state.one)) : ['rejection'];
    return h('section', { class: 'panel', id: 'acts', 'aria-labelledby': 'acts-title' },
      h('h2', { id: 'acts-title' }, say('page.acts.title')),
      h('ul', { class: 'buttons plain-list' }, names.map((name) => h('li', {}, h('button', {
        type: 'button', id: `act-${name}`, 'data-act': name, 'aria-expanded': 'false', on: { click: (event) => openAct(name, event.currentTarget) },
      }, say(`page.act.${name}`))))), actPlace);
  }

  redraw();
  show(room, h('div', { class: 'case', 'data-case': id }, elements.head, elements.stuck,
    h('div', { class: 'columns' },
      h('div', { class: 'column' }, elements.moves, actBar(), elements.running, elements.refusals),
      h('div', { class: 'column aside' }, elements.ladder, elements.deadlines, elements.facts, elements.doubles),
      h('div', { class: 'column' }, elements.timeline))));

  const isNew = (change) => change.caseId === id && !(change.n !== null && change.n <= lastNumber());
  whenChanged(isNew, async (heard) => {
    try {
      const before = lastNumber();
      await refresh(listsOf(heard));
      const last = state.events.at(-1);
      if (lastNumber() !== before && last.by !== who.me()?.party) announce(say('page.case.updated', last.by));
    } catch { if (!signal.aborted) announce(say('page.case.update_failed')); }
  }, signal);

  if (isWhole()) getOr(null, `/v1/cases/${id}/similar`, signal).then((similar) => {
    const likely = (similar?.items || []).filter((item) => item.probability >= 0.5);
    if (!likely.length) return;
    import('./doubles.js').then(({ doublesList }) => show(elements.doubles, h('section', { class: 'panel', id: 'doubles' }, h('h2', {}, say('page.doubles.title')), doublesList(likely, similar.notice))));
  }).catch(() => {});
}
