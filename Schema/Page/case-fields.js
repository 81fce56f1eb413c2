// The fields of a case: to register one, and to change what is known of one.

import { h } from './dom.js';
import { choiceField, dayField, group, longField, numberField, pairs, radioField, textField, ticksField } from './fields.js';
import { partyField, regionField, unitField } from './pickers.js';
import { codes, say, today } from './words.js';

/** The fields, in groups. `isNew` adds what is asked at the registration alone. */
export async function caseFields({ isNew }) {
  const ticks = (name, list, text, more = {}) => ticksField({ name, label: text, choices: codes(list), ...more });
  const part = (name) => say(`page.part.${name}`);
  return [
    group(say('page.register.where'),
      isNew && radioField({ name: '/kind', label: part('kind'), choices: codes('caseKind'), required: true, inline: true, value: 'mediation' }),
      group('', choiceField({ name: '/province', label: part('province'), hint: say('page.register.province.hint'), choices: codes('province'), required: true, width: 'short' }),
        await regionField({ name: '/region', label: part('region'), hint: say('page.register.region.hint'), required: true })),
      textField({ name: '/reporterReference', label: part('reporterReference'), hint: say('page.register.reference.hint'), max: 60, width: 'short' }),
      await partyField({ name: '/seekingParty', label: part('seekingParty'), hint: say('page.register.seeking.hint') })),
    group(say('page.register.person'),
      reminder(),
      group('', numberField({ name: '/birthYear', label: part('birthYear'), hint: say('page.register.birth.hint') }),
        radioField({ name: '/adult', label: part('adult'), choices: codes('answer'), inline: true })),
      radioField({ name: '/gender', label: part('gender'), choices: codes('gender'), inline: true }),
      radioField({ name: '/personInformed', label: part('personInformed'), choices: codes('answer'), inline: true })),
    group(say('page.register.need'),
      ticksField({ name: '/need/levels', label: part('levels'), hint: say('page.register.levels.hint'), choices: [['1', '1'], ['2', '2'], ['3', '3'], ['4', '4']], numeric: true, inline: true }),
      ticks('/need/specialisms', 'specialism', part('specialisms')),
      ticks('/need/regimes', 'regime', part('regimes')),
      choiceField({ name: '/need/careType', label: part('careType'), choices: codes('careType') }),
      ticks('/need/expertise', 'expertise', part('expertise'))),
    group(say('page.register.traits'), pairs(codes('trait').map(([code, text]) => radioField({ name: `/traits/${code}`, label: text, choices: codes('answer'), inline: true })))),
    group(say('page.register.law'),
      choiceField({ name: '/criminalTitle/status', label: part('criminalTitle'), choices: codes('titleStatus') }),
      dayField({ name: '/criminalTitle/endsOn', label: say('page.register.title_ends') }),
      choiceField({ name: '/criminalTitle/origin', label: say('page.register.title_origin'), choices: codes('titleOrigin'), width: 'wide' }),
      ticks('/funding', 'funding', part('funding'))),
    group(say('page.register.stay'),
      choiceField({ name: '/currentStay/kind', label: part('currentStay'), choices: codes('stayKind') }),
      group('', dayField({ name: '/currentStay/startsOn', label: say('page.act.starts_on') }), dayField({ name: '/currentStay/endsOn', label: say('page.act.ends_on') })),
      await unitField({ name: '/currentStay/unitId', label: say('page.field.unit') })),
    longField({ name: '/summary', label: part('summary'), hint: say('page.form.no_names'), max: 8000, rows: 6 }),
    isNew && dayField({ name: '/openedOn', label: say('page.register.opened_on'), hint: say('page.register.opened_on.hint'), until: today() }),
  ].flat().filter(Boolean);
}

/** A line between the fields that asks nothing. */
function reminder() {
  const element = h('p', { class: 'hint' }, say('page.register.person.hint'));
  return { element, name: '', control: element, value: () => undefined, set() {}, showError() {}, hasError: () => false };
}

const at = (one, pointer) => pointer.slice(1).split('/').reduce((thing, name) => thing?.[name], one);

/** Puts what is known of a case into the fields; gives a function that says what was changed since, as a merge patch. */
export function fillIn(fields, one) {
  const named = fields.filter((field) => field.name.startsWith('/'));
  for (const field of named) field.set(at(one, field.name) ?? undefined);
  const before = new Map(named.map((field) => [field.name, JSON.stringify(field.value())]));
  return () => {
    const patch = {};
    for (const field of named) {
      const value = field.value();
      if (JSON.stringify(value) === before.get(field.name)) continue;
      const names = field.name.slice(1).split('/');
      const holder = names.slice(0, -1).reduce((thing, name) => { thing[name] ??= {}; return thing[name]; }, patch);
      holder[names.at(-1)] = value ?? (Array.isArray(at(one, field.name)) ? [] : null);
    }
    return patch;
  };
}
