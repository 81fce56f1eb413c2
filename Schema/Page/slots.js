// Parts of a view that are drawn anew only when what they show changed; where one was and what was opened stays.

import { h, show } from './dom.js';

/** What tells an element from the others of its part, before and after it is drawn anew. */
function mark(element) {
  const { move, to, reason, act } = element.dataset;
  const words = element.localName === 'details' ? element.querySelector('summary')?.textContent : element.textContent;
  return [element.localName, element.id, move, to, reason, act, (words || '').slice(0, 80)].join('|');
}

function drawAnew(element, content) {
  const opened = new Set([...element.querySelectorAll('details[open]')].map(mark));
  const focused = element.contains(document.activeElement) ? mark(document.activeElement) : null;
  show(element, content);
  for (const details of element.querySelectorAll('details')) if (opened.has(mark(details))) details.open = true;
  if (focused) [...element.querySelectorAll('a, button, summary, [tabindex]')].find((one) => mark(one) === focused)?.focus();
}

/** The parts, by name: `put(name, key, make)` draws one if its key is not what it was. */
export function makeSlots(names) {
  const elements = Object.fromEntries(names.map((name) => [name, h('div', { class: 'slot', id: `slot-${name}` })]));
  const keys = new Map();
  return {
    elements,
    put(name, key, make) {
      const text = JSON.stringify(key);
      if (keys.get(name) === text) return;
      keys.set(name, text);
      drawAnew(elements[name], make());
    },
    forget(name) { keys.delete(name); },
  };
}
