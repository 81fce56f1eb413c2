// Forms that lose nothing: faults summed up above and said beside the fields, what was typed kept through a lost
// connection, a token that ran out and another page, one key for one act, and a case that somebody else changed.

import { h, show } from './dom.js';
import { NoAnswer, Problem, newKey, write } from './api.js';
import { drafts } from './drafts.js';
import { faultBox, refusalList } from './faults.js';
import { say } from './words.js';

/** The fields in a part of a form: itself, or those of a group. */
export function fieldsIn(part) {
  return part.group !== undefined ? part.fields.flatMap(fieldsIn) : [part];
}

function place(body, pointer, value) {
  const names = pointer.slice(1).split('/');
  let at = body;
  for (const name of names.slice(0, -1)) at = at[name] ??= {};
  at[names.at(-1)] = value;
}

/** What the fields say, as it is sent. */
export function bodyOf(fields) {
  const body = {};
  for (const field of fields) {
    const value = field.value();
    if (value !== undefined && field.name.startsWith('/')) place(body, field.name, value);
  }
  return body;
}

/** The field in which a fault lies: the one named, or the one that holds it. */
function fieldOf(fields, pointer) {
  return fields.find((field) => field.name === pointer)
    || fields.filter((field) => pointer.startsWith(`${field.name}/`)).sort((a, b) => b.name.length - a.name.length)[0];
}

/** Selects what a finding points at, counted in whole characters. */
function selectFinding(field, fault) {
  field.control.focus();
  if (fault.start === undefined || !field.control.setSelectionRange) return;
  const before = [...field.control.value];
  const units = (n) => before.slice(0, n).join('').length;
  field.control.setSelectionRange(units(fault.start), units(fault.end));
}

function summary(faults, fields) {
  return h('div', { class: 'box wrong summary', tabindex: '-1', role: 'alert', id: undefined },
    h('h3', {}, say('page.form.faults')),
    h('ul', {}, faults.map((fault) => {
      const field = fieldOf(fields, fault.pointer || '');
      const text = field ? `${field.label}: ${fault.detail}` : fault.detail;
      if (!field) return h('li', {}, text);
      return h('li', {}, h('a', {
        href: `#${field.control.id}`,
        on: { click: (event) => { event.preventDefault(); selectFinding(field, fault); } },
      }, text));
    })));
}

function missing(fields) {
  return fields.filter((field) => field.required && (field.value() === undefined || field.value().length === 0))
    .map((field) => ({ pointer: field.name, detail: say('page.form.missing') }));
}

function showFaults(notice, faults, fields) {
  for (const field of fields) field.showError('');
  for (const fault of faults) {
    const field = fieldOf(fields, fault.pointer || '');
    if (field && !field.hasError()) field.showError(fault.detail);
  }
  const box = summary(faults, fields);
  show(notice, box);
  box.focus();
}

/**
 * A form. `parts` are fields and groups of them; `send(body, key)` gives what to write, as {method, path, body,
 * ifMatch}, or sends by itself with `perform`; `done(answer)` goes on. `conflict(fault, retry, keep)` shows what
 * somebody else changed. `draft` names what was typed, to have it back on the next visit.
 */
export function form({ id, shape, parts, button, send, perform, done, draft, conflict, cancel, check, quiet }) {
  const fields = parts.flatMap(fieldsIn);
  const notice = h('div', { class: 'notice' });
  const submit = h('button', { type: 'submit', class: 'main' }, button);
  const state = h('span', { class: 'sending', role: 'status' });
  let key = newKey();
  let isBusy = false;

  const element = h('form', { id, novalidate: true, class: `form ${shape || ''}`, on: { submit: start, input: keep, change: keep } },
    notice,
    parts.map((part) => laidOut(part)),
    h('div', { class: 'buttons' }, submit,
      cancel && h('button', { type: 'button', class: 'plain', on: { click: () => { drafts.delete(draft); cancel(); } } }, say('page.form.cancel')),
      state));

  function keep() {
    if (!draft || quiet) return;
    drafts.set(draft, fields.map((field) => [field.name, field.value()]));
  }

  for (const [name, value] of drafts.get(draft) || []) fields.find((field) => field.name === name)?.set(value);

  function busy(is) {
    isBusy = is;
    submit.setAttribute('aria-disabled', String(is));
    state.textContent = is ? say('page.form.sending') : '';
  }

  async function start(event) {
    event?.preventDefault();
    if (isBusy) return;
    const faults = [...missing(fields), ...(check?.() || [])];
    if (faults.length) { showFaults(notice, faults, fields); return; }
    for (const field of fields) field.showError('');
    show(notice);
    await deliver();
  }

  async function deliver(ifMatch) {
    busy(true);
    try {
      const lost = () => { state.textContent = say('page.form.retrying'); };
      let answer;
      if (perform) answer = await perform(bodyOf(fields), { key, lost });
      else {
        const act = send(bodyOf(fields));
        answer = await write(act.method || 'POST', act.path, { ...act, ifMatch: ifMatch ?? act.ifMatch, key, lost });
      }
      key = newKey();
      drafts.delete(draft);
      // Until what was recorded is shown, nobody can send it once more.
      await done?.(answer);
      busy(false);
    } catch (fault) {
      busy(false);
      await failed(fault);
    }
  }

  async function failed(fault) {
    const isSettled = fault instanceof Problem && fault.status < 500 && fault.status !== 429;
    if (isSettled) key = newKey();
    if (fault instanceof Problem && fault.status === 412 && conflict) {
      show(notice, await conflict((etag) => deliver(etag), () => show(notice)));
    } else if (fault instanceof Problem && fault.errors.length) {
      showFaults(notice, fault.errors, fields);
      return;
    } else if (fault instanceof Problem && fault.refusals.length) {
      show(notice, h('div', { class: 'box wrong', role: 'alert' },
        h('h3', {}, fault.title), h('p', {}, fault.detail), refusalList(fault.refusals)));
    } else {
      show(notice, faultBox(fault, fault instanceof NoAnswer ? () => start() : undefined));
      if (fault instanceof NoAnswer) window.addEventListener('online', () => start(), { once: true });
    }
    const box = notice.firstElementChild;
    if (box) { box.tabIndex = -1; box.focus(); }
  }

  return { element, fields, submit, focus: () => (fields[0]?.control || submit).focus(), values: () => bodyOf(fields) };
}

function laidOut(part) {
  if (part.group === undefined) return part.element;
  const inside = part.fields.map((one) => laidOut(one));
  if (part.group === '') return h('div', { class: part.pairs ? 'pairs' : 'row' }, inside);
  return h('fieldset', { class: 'group' }, h('legend', { class: 'title' }, part.group), inside);
}
