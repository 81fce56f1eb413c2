// Hears what changes, for as long as somebody is signed in: a stream that is taken up again where it broke off.

import * as who from './who.js';

const listeners = new Set();
let stopper = null;
let teller = null;
let lastId = null;

/** Tells of every change until the signal says stop. */
export function hear(listener, signal) {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

const together = 300;

/**
 * Acts once on all changes that come close together and matter; `matters(change)` says which do. What was missed and
 * cannot be told any more matters always.
 */
export function whenChanged(matters, act, signal) {
  let timer = null;
  let waiting = [];
  hear((change) => {
    if (change.name === 'signed_out' || (change.name !== 'reload' && !matters(change))) return;
    waiting.push(change);
    timer ??= setTimeout(() => {
      const heard = waiting;
      timer = null;
      waiting = [];
      if (!signal.aborted) act(heard);
    }, together);
  }, signal);
}

/** The events in what came in, and what is left of it. */
export function takeEvents(text) {
  const blocks = text.replace(/\r\n?/g, '\n').split('\n\n');
  const rest = blocks.pop();
  const events = blocks.map((block) => {
    const event = { id: null, name: 'message', data: '' };
    for (const line of block.split('\n')) {
      const at = line.indexOf(':');
      if (at === 0) continue;
      const field = at < 0 ? line : line.slice(0, at);
      const value = at < 0 ? '' : line.slice(at + 1).replace(/^ /, '');
      if (field === 'id') event.id = value;
      else if (field === 'event') event.name = value;
      else if (field === 'data') event.data += event.data ? `\n${value}` : value;
    }
    return event;
  });
  return { events, rest };
}

function tell(event) {
  if (event.id !== null) lastId = event.id;
  let change = {};
  try { change = event.data ? JSON.parse(event.data) : {}; } catch { return; }
  if (event.name === 'message' && !event.data) return;
  for (const listener of listeners) listener({ name: event.name, ...change });
}

async function listen(signal, state) {
  const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${who.currentToken()}` };
  if (lastId !== null) headers['Last-Event-ID'] = lastId;
  const answer = await fetch('/v1/changes', { headers, signal, cache: 'no-store', credentials: 'omit' });
  if (!answer.ok || !answer.body) {
    answer.body?.cancel();
    return { isFinal: [400, 401, 403, 404, 406].includes(answer.status) };
  }
  state(true);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { isFinal: false };
    const taken = takeEvents(text + value);
    text = taken.rest;
    for (const event of taken.events) tell(event);
  }
}

const waitMost = 30_000;

async function keepHearing(signal, state) {
  let wait = 500;
  while (!signal.aborted) {
    const began = Date.now();
    let isFinal = false;
    try { ({ isFinal } = await listen(signal, state)); } catch { /* broken off: taken up again below */ }
    if (signal.aborted) return;
    state(false);
    if (isFinal) return;
    wait = Date.now() - began > 10_000 ? 500 : Math.min(wait * 2, waitMost);
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, wait * (0.75 + Math.random() / 2));
      signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
      window.addEventListener('online', resolve, { once: true });
    });
  }
}

/**
 * Hears while the page is in sight. A browser opens few connections to one server, so that pages behind others would
 * leave none; what they missed they hear when they come to the front.
 */
function hearInSight() {
  if (teller && document.visibilityState === 'visible') {
    if (stopper) return;
    stopper = new AbortController();
    keepHearing(stopper.signal, teller);
  } else {
    stopper?.abort();
    stopper = null;
  }
}

document.addEventListener('visibilitychange', hearInSight);

/** Starts hearing; `state(is)` tells whether the stream stands. */
export function startHearing(state) {
  stopHearing();
  lastId = null;
  teller = state;
  hearInSight();
}

/** Stops hearing. */
export function stopHearing() {
  teller = null;
  hearInSight();
}
