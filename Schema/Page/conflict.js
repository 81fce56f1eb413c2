// Somebody else changed the case while one typed: what they did, what is different now, and who decides is the reader.

import { h } from './dom.js';
import { all, read } from './api.js';
import { caseParts } from './case-facts.js';
import { eventItem } from './case-timeline.js';
import { label, say } from './words.js';

/** What reads differently in two versions of a case, as [part, before, now]. */
export function differences(before, now) {
  const parts = [...Object.entries(caseParts), ['rung', (one) => label('rung', one.rung)], ['suspended', (one) => label('answer', one.suspended ? 'yes' : 'no')], ['holder', (one) => one.holder]];
  return parts.map(([name, words]) => [name, words(before) || '', words(now) || '']).filter(([, was, is]) => String(was) !== String(is));
}

/**
 * Gives what a form shows on a conflict: `before` is the case as it was when the form was opened,
 * and `lastNumber` that of the last event then.
 */
export function conflictOver(before, lastNumber, signal) {
  return async (record, keep) => {
    const [{ body: now, etag }, { items: events }] = await Promise.all([
      read(`/v1/cases/${before.id}`, { signal }), all(`/v1/cases/${before.id}/events`, { signal, other: [] })]);
    const since = events.filter((event) => event.n > lastNumber);
    const parts = differences(before, now);
    return h('div', { class: 'box change', role: 'alert', id: 'conflict' },
      h('h3', {}, say('page.conflict.title')),
      h('p', {}, say('page.conflict.lead')),
      since.length ? h('ol', { class: 'timeline' }, since.slice(-10).map(eventItem)) : null,
      parts.length ? h('table', { class: 'list compare' },
        h('caption', {}, say('page.conflict.differences')),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, say('page.conflict.part')), h('th', { scope: 'col' }, say('page.conflict.before')), h('th', { scope: 'col' }, say('page.conflict.now')))),
        h('tbody', {}, parts.map(([name, was, is]) => h('tr', {}, h('th', { scope: 'row' }, say(`page.part.${name}`)),
          h('td', {}, h('del', {}, was || say('page.nothing'))), h('td', {}, h('ins', {}, is || say('page.nothing'))))))) : null,
      h('div', { class: 'buttons' },
        h('button', { type: 'button', class: 'main', id: 'conflict-record', on: { click: () => record(etag) } }, say('page.conflict.record')),
        h('button', { type: 'button', id: 'conflict-keep', on: { click: keep } }, say('page.conflict.keep'))));
  };
}
