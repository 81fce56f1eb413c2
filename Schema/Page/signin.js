// Signing in with a token: as the first page, and in the middle of work when a token has run out.

import { h, show } from './dom.js';
import { Problem, NoAnswer } from './api.js';
import { wordsOf } from './faults.js';
import { language, say } from './words.js';
import * as who from './who.js';

async function tryToken(token) {
  let answer;
  try {
    answer = await fetch('/v1/me', {
      headers: { Accept: 'application/json', 'Accept-Language': language, Authorization: `Bearer ${token}` },
      cache: 'no-store', credentials: 'omit',
    });
  } catch { throw new NoAnswer(); }
  let body = {};
  try { body = await answer.json(); } catch { /* said by its status */ }
  if (!answer.ok) throw new Problem(answer.status, body);
  return body;
}

/** A token has no spaces and no letters beyond those of a header. */
const looksLikeToken = /^[\x21-\x7e]{8,200}$/;

/** The form; `done(token, person, keep)` goes on. */
export function signInForm({ done, id = 'sign-in', tokenId = 'token', cancel }) {
  const token = h('input', {
    id: tokenId, type: 'password', autocomplete: 'off', spellcheck: 'false', 'aria-required': 'true', class: 'wide',
    'aria-describedby': `${tokenId}-hint ${tokenId}-error`,
  });
  const keep = h('input', { type: 'checkbox', id: `${tokenId}-keep` });
  keep.checked = who.isKept();
  const error = h('p', { class: 'error', id: `${tokenId}-error`, role: 'alert' });
  const field = h('div', { class: 'field' },
    h('label', { for: tokenId }, say('page.signin.token')),
    h('p', { class: 'hint', id: `${tokenId}-hint` }, say('page.signin.token.hint')), error, token);

  function refuse(text) {
    error.textContent = text;
    field.classList.toggle('has-error', Boolean(text));
    if (text) { token.setAttribute('aria-invalid', 'true'); token.focus(); } else token.removeAttribute('aria-invalid');
  }

  async function start(event) {
    event.preventDefault();
    const value = token.value.trim();
    if (!value) { refuse(say('page.signin.missing')); return; }
    if (!looksLikeToken.test(value)) { refuse(say('page.signin.odd')); return; }
    refuse('');
    try {
      const person = await tryToken(value);
      token.value = '';
      done(value, person, keep.checked);
    } catch (fault) {
      refuse(fault instanceof Problem && fault.status === 401 ? say('page.signin.refused') : wordsOf(fault).join('. '));
    }
  }

  return h('form', { id, class: 'form', novalidate: true, on: { submit: start } },
    field,
    h('div', { class: 'field' },
      h('div', { class: 'tick' }, keep, h('label', { for: keep.id }, say('page.signin.keep'))),
      h('p', { class: 'hint' }, say('page.signin.keep.hint'))),
    h('div', { class: 'buttons' },
      h('button', { type: 'submit', class: 'main' }, say('page.signin.button')),
      cancel && h('button', { type: 'button', class: 'plain', on: { click: cancel } }, say('page.signin.not_now'))));
}

/** The first page. */
export function signInPage(main, done) {
  show(main, h('div', { class: 'signin', 'data-page': 'signin' },
    h('h1', { tabindex: '-1' }, say('page.signin.title')),
    h('p', { class: 'lead' }, say('page.signin.lead')),
    signInForm({ done })));
}

/** Goes on with a token that this tab kept; gives whether it still works. */
export async function resume() {
  const token = who.keptToken();
  if (!token) return false;
  try {
    who.begin(token, await tryToken(token), true);
    return true;
  } catch (fault) {
    if (fault instanceof Problem) who.end();
    return false;
  }
}

let asking = null;

/**
 * Asks for a new token over the page that is open, so that nothing typed is lost.
 * Gives whether the same party signed in; another party starts afresh.
 */
export function signInAgain(startAfresh) {
  asking ??= new Promise((resolve) => {
    const before = who.me();
    const dialog = h('dialog', { id: 'sign-in-again', 'aria-labelledby': 'sign-in-again-title' });
    const close = (is) => { dialog.close(); dialog.remove(); asking = null; resolve(is); };
    show(dialog,
      h('h2', { id: 'sign-in-again-title' }, say('page.signin.again')),
      h('p', {}, say('page.signin.again.lead')),
      signInForm({
        id: 'sign-in-again-form', tokenId: 'token-again', cancel: () => close(false),
        done: (token, person, keep) => {
          who.begin(token, person, keep);
          const isSame = !before || before.party === person.party;
          close(isSame);
          if (!isSame) startAfresh();
        },
      }));
    dialog.addEventListener('cancel', (event) => { event.preventDefault(); close(false); });
    document.body.append(dialog);
    dialog.showModal();
  });
  return asking;
}
