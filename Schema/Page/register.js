// Registering a case: first whether there may be one already, then the case itself.

import { h, show } from './dom.js';
import { write, newKey } from './api.js';
import { form } from './forms.js';
import { caseFields } from './case-fields.js';
import { doublesList } from './doubles.js';
import { address, go } from './router.js';
import { say } from './words.js';

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
    id: 'form-register', shape: 'mostly-optional', draft: 'register', parts: await caseFields({ isNew: true }), button: say('page.register.button'), perform,
    cancel: () => go(address('cases')),
    done: (answer) => {
      if (answer.likely) { showDoubles(answer); return; }
      announce(say('page.register.done', answer.body.id));
      go(address(`cases/${answer.body.id}`));
    },
  });
  show(room, h('div', { class: 'top' }, h('h1', {}, say('page.register.title'))), h('p', { class: 'lead' }, say('page.register.lead')), place, made.element);
}
