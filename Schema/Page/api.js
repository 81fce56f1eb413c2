// Speaks with the API: reads, writes once however often it is tried, and says in one way what went wrong.

import * as who from './who.js';
import { language } from './words.js';

/** An answer that says no: what the server said, as it said it. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.title || `HTTP ${status}`);
    this.status = status;
    this.title = body.title || `HTTP ${status}`;
    this.detail = body.detail || '';
    this.errors = body.errors || [];
    this.refusals = body.refusals || [];
  }
}

/** No answer came: the connection is lost, or the server is. */
export class NoAnswer extends Error {}

let askAgain = null;

/** Says how to ask for a new token when one is refused; the promise gives whether there is one. */
export function whenRefused(ask) {
  askAgain = ask;
}

async function problemOf(answer) {
  let body = {};
  try { body = await answer.json(); } catch { /* an answer without a body that can be read */ }
  return new Problem(answer.status, body);
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
  });
}

async function attempt(method, path, headers, body, signal) {
  const token = who.currentToken();
  const all = { Accept: 'application/json', 'Accept-Language': language, ...headers };
  if (token) all.Authorization = `Bearer ${token}`;
  try {
    return await fetch(path, { method, headers: all, body, signal, cache: 'no-store', credentials: 'omit' });
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new NoAnswer();
  }
}

/** One request; a refused token is asked for again, and the same request made with the new one. */
async function request(method, path, { headers = {}, body, signal } = {}) {
  for (;;) {
    const answer = await attempt(method, path, headers, body, signal);
    if (answer.ok) return answer;
    const problem = await problemOf(answer);
    if (answer.status !== 401 || !askAgain || !(await askAgain())) throw problem;
  }
}

/** Reads a thing: its content and its version. */
export async function read(path, options = {}) {
  const answer = await request('GET', path, options);
  return { body: await answer.json(), etag: answer.headers.get('ETag') };
}

/** Reads the content of a thing. */
export async function get(path, signal) {
  return (await read(path, { signal })).body;
}

/** The content, or `other` where the reader may not see it. */
export async function getOr(other, path, signal) {
  try {
    return await get(path, signal);
  } catch (fault) {
    if (fault instanceof Problem && [403, 404].includes(fault.status)) return other;
    throw fault;
  }
}

/** Reads a file in another form than JSON. */
export async function fetchFile(path, type, signal) {
  return (await request('GET', path, { headers: { Accept: type }, signal })).blob();
}

/** How often a write is tried again by itself, and after how long. */
const retryPauses = [500, 1500, 4000];

/**
 * Writes a thing. The same key goes with every try, so that it is recorded once however often it is sent.
 * @param {{body?: object, key?: string, ifMatch?: string, type?: string, lost?: (n: number) => void}} options
 */
export async function write(method, path, { body, key, ifMatch, type = 'application/json', signal, lost } = {}) {
  const headers = {};
  if (body !== undefined) headers['Content-Type'] = type;
  if (key) headers['Idempotency-Key'] = key;
  if (ifMatch) headers['If-Match'] = ifMatch;
  const text = body === undefined ? undefined : JSON.stringify(body);
  for (let tried = 0; ; tried += 1) {
    try {
      const answer = await request(method, path, { headers, body: text, signal });
      return { body: answer.status === 204 ? null : await answer.json(), etag: answer.headers.get('ETag') };
    } catch (fault) {
      const isPassing = fault instanceof NoAnswer || (fault instanceof Problem && [429, 503].includes(fault.status));
      if (!isPassing || !key || tried >= retryPauses.length) throw fault;
      lost?.(tried + 1);
      await pause(retryPauses[tried], signal);
    }
  }
}

/** A key for one thing that is to be recorded once. */
export function newKey() {
  return crypto.randomUUID ? crypto.randomUUID() : [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A path with its parameters; those without a value are left out. */
export function withQuery(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** All items of a list, page by page, up to a number of pages; `more` says whether there were more. */
export async function all(path, { pages = 10, signal, other } = {}) {
  const items = [];
  let cursor = null;
  for (let n = 0; n < pages; n += 1) {
    const parameters = new URLSearchParams(path.split('?')[1]);
    parameters.set('limit', '200');
    if (cursor) parameters.set('cursor', cursor);
    const address = `${path.split('?')[0]}?${parameters}`;
    const page = other === undefined ? await get(address, signal) : await getOr(null, address, signal);
    if (!page) return { items: other, more: false };
    items.push(...page.items);
    cursor = page.next;
    if (!cursor) break;
  }
  return { items, more: Boolean(cursor) };
}
