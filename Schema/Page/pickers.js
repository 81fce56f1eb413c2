// Fields that choose a unit, a party or a reason.

import { h, freshId } from './dom.js';
import { choiceField, textField } from './fields.js';
import { parties, reasons, regions, unitWords, units } from './references.js';
import { capital, label, say, today } from './words.js';

/** A unit: typed by its id or found by its words; a plain line where units may not be read. */
export async function unitField(options) {
  const known = await units();
  const id = freshId('units');
  const field = textField({
    ...options, hint: options.hint || say(known.length ? 'page.field.unit.hint' : 'page.field.unit.hint_plain'), list: known.length ? id : undefined, max: 20, width: 'short',
    extra: [h('p', { class: 'chosen', id: `${id}-chosen`, 'aria-live': 'polite' }), h('datalist', { id }, known.map((unit) => h('option', { value: unit.id }, unitWords(unit))))],
  });
  const chosen = field.element.querySelector('.chosen');
  const tell = () => { chosen.textContent = unitWords(known.find((unit) => unit.id === field.control.value.trim())); };
  field.control.addEventListener('input', tell);
  tell();
  return field;
}

/** A party. */
export async function partyField(options) {
  const known = (await parties()).filter((party) => !options.types || options.types.includes(party.type));
  const byType = new Map();
  for (const party of known) byType.set(party.type, [...(byType.get(party.type) || []), [party.code, party.name === party.code ? party.name : `${party.name} · ${party.code}`]]);
  return choiceField({ ...options, width: 'wide', groups: [...byType].map(([type, choices]) => [capital(label('partyType', type)), choices]) });
}

/** A region. */
export async function regionField(options) {
  return choiceField({ ...options, choices: (await regions()).map((region) => [region.code, `${region.name} · ${region.code}`]) });
}

/** The reasons in force on a day, by category, as [category, [[code, words]]]. */
export async function reasonGroups(on = today()) {
  const inForce = (await reasons()).filter((reason) => reason.validFrom <= on && (!reason.validTo || reason.validTo >= on));
  return ['financial', 'content', 'systemic'].map((category) => [capital(label('rejectionCategory', category)),
    inForce.filter((reason) => reason.category === category).map((reason) => [reason.code, capital(label('rejectionReason', reason.code))])]);
}
