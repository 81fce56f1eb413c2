// Registering a case: first whether there may be one already, then the case itself.

import { h, show } from './dom.js';
import { write, newKey } from './api.js';
import { form } from './forms.js';
import { choiceField, dayField, group, longField, numberField, pairs, radioField, textField, ticksField } from './fields.js';
import { partyField, regionField, unitField } from './pickers.js';
import { doublesList } from './doubles.js';
import { address, go } from './router.js';
import { codes, say, today } from './words.js';

async function parts() {
  const ticks = (name, list, text, more = {}) => ticksField({ name, label: text, choices: codes(list), ...more });
  const part = (name) => say(`page.part.${name}`);
  return [
    group(say('page.register.where'),
      radioField({ name: '/kind', label: part('kind'), choices: codes('caseKind'), required: true, inline: true, value: 'mediation' }),
      group('', choiceField({ name: '/province', label: part('province'), hint: say('page.register.province.hint'), choices: codes('province'), required: true, width: 'short' }),
        await regionField({ name: '/region', label: part('region'), hint: say('page.register.region.hint'), required: true })),
      textField({ name: '/reporterReference', label: part('reporterReference'), hint: say('page.register.reference.hint'), max: 60, width: 'short' }),
      await partyField({ name: '/seekingParty', label: part('seekingParty'), hint: say('page.register.seeking.hint') })),
    group(say('page.register.person'),
      h2Hint(),
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
    dayField({ name: '/openedOn', label: say('page.register.opened_on'), hint: say('page.register.opened_on.hint'), until: today() }),
  ].flat();
}

function h2Hint() {
  const element = h('p', { class: 'hint' }, say('page.register.person.hint'));
  return { element, name: '', control: element, value: () => undefined, set() {}, showError() {}, hasError: () => false };
}

function lookupOf(body) {
  const { birthYear, gender, province, need, traits, currentStay } = body;
  return { birthYear, gender, province, need, traits, currentStay };
}

/** Shows the form, and the possible doubles before anything is registered. */
export async function view(room, { announce }) {
  const place = h('div', { id: 'possible-doubles' });
  let checked = null;
  let made;

  async function perform(body, { key, lost }) {
    const lookup = JSON.stringify(lookupOf(body));
    if (checked !== lookup) {
      const { body: found } = await write('POST', '/v1/case-lookups', { body: lookupOf(body), key: newKey(), lost });
      checked = lookup;
      const likely = found.items.filter((item) => item.probability >= 0.2).slice(0, 10);
      if (likely.length) return { likely, notice: found.notice };
    }
    show(place);
    return write('POST', '/v1/cases', { body, key, lost });
  }

  function showDoubles({ likely, notice }) {
    show(place, h('div', { class: 'box change', tabindex: '-1', role: 'alert' },
      h('h2', {}, say('page.register.doubles')), h('p', {}, say('page.register.doubles.lead')), doublesList(likely, notice),
      h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'main', id: 'register-anyway', on: { click: () => made.element.requestSubmit() } }, say('page.register.anyway')))));
    place.firstElementChild.focus();
    place.scrollIntoView();
  }

  made = form({
    id: 'form-register', shape: 'mostly-optional', draft: 'register', parts: await parts(), button: say('page.register.button'), perform,
    cancel: () => go(address('cases')),
    done: (answer) => {
      if (answer.likely) { showDoubles(answer); return; }
      announce(say('page.register.done', answer.body.id));
      go(address(`cases/${answer.body.id}`));
    },
  });
  show(room, h('div', { class: 'top' }, h('h1', {}, say('page.register.title'))), h('p', { class: 'lead' }, say('page.register.lead')), place, made.element);
}
