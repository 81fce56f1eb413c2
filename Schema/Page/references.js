// What does not change while one works: parties, regions and reasons, fetched once and kept.

import { all } from './api.js';
import { whenChanged } from './who.js';
import { label, language } from './words.js';

let kept = new Map();
whenChanged(() => { kept = new Map(); });

function once(name, path) {
  const key = `${name}-${language}`;
  if (!kept.has(key)) {
    kept.set(key, all(path, { other: [] }).then(({ items }) => items).catch((fault) => { kept.delete(key); throw fault; }));
  }
  return kept.get(key);
}

/** The parties. */
export const parties = () => once('parties', '/v1/parties');
/** The regions. */
export const regions = () => once('regions', '/v1/regions');
/** The reasons for a refusal. */
export const reasons = () => once('reasons', '/v1/rejection-reasons');
/** The units, without their counts of today: for what they are. Nothing for who may not read them. */
export const units = () => once('units', '/v1/units');

/** A party by its name. */
export async function partyName(code) {
  return (await parties()).find((party) => party.code === code)?.name || code;
}

/** A unit in a few words. */
export function unitWords(unit) {
  if (!unit) return '';
  return [unit.location || unit.provider, label('province', unit.province), `${unit.type} ${unit.level}`, label('specialism', unit.specialism)].join(' · ');
}
