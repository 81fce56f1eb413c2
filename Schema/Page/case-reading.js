// Reads a case with its lists; after a change only those that it can have touched, for each reading is logged.

import { all, read } from './api.js';
import { reasons } from './references.js';

/** What each list is called where it is kept, and how it is asked for. */
const lists = {
  possible: 'possible-moves', made: 'moves', rejections: 'rejections', applications: 'applications', events: 'events',
  stays: 'stays', admissions: 'admissions', involvements: 'involvements', track: 'track',
};

/** What anybody may read who was asked for a bed. */
const inPart = ['rejections', 'applications'];

/** What every change touches. */
const always = ['possible', 'events'];

/** What else a kind of event touches. */
const touched = {
  note_written: [], case_revised: [], clock_fired: [], deadline_extended: [], search_concluded: [], case_tabled: [], case_reviewed: [],
  rejection_recorded: ['rejections', 'applications'], rejection_contested: ['rejections'], application_made: ['applications'],
  application_withdrawn: ['applications'], party_involved: ['involvements'], stay_recorded: ['stays'], stay_extended: ['stays'],
  admission_confirmed: ['admissions'], case_moved: ['made', 'stays', 'admissions'], step_planned: ['track'], step_settled: ['track'],
};

/** The lists that some changes touch; nothing where that cannot be told, which means all. */
export function listsOf(changes) {
  if (!changes.every((change) => Object.hasOwn(touched, change.kind || ''))) return undefined;
  return [...new Set([...always, ...changes.flatMap((change) => touched[change.kind])])];
}

/** The case and its lists; those that are not `wanted` as they were `before`. */
export async function fetchCase(id, signal, before, wanted = Object.keys(lists)) {
  const path = `/v1/cases/${id}`;
  const { body: one, etag } = await read(path, { signal });
  const isReadable = (name) => Boolean(one.rung) || inPart.includes(name);
  const fetched = await Promise.all(Object.entries(lists).map(async ([name, at]) => {
    if (!isReadable(name)) return [name, { items: [], more: false }];
    if (!wanted.includes(name) && before) return [name, before.read[name]];
    return [name, await all(`${path}/${at}`, { signal, other: [] })];
  }));
  const found = Object.fromEntries(fetched);
  return {
    one, etag, read: found, reasonList: await reasons(), moreRejections: found.rejections.more, moreEvents: found.events.more,
    ...Object.fromEntries(fetched.map(([name, list]) => [name, list.items])),
  };
}
