// Builds what is shown. Text becomes text and nothing else: there is no way from a string to markup.

const svgSpace = 'http://www.w3.org/2000/svg';

/** Addresses that a link may have: within the page, and to a telephone. */
const safeAddress = /^(#|tel:[0-9+ -]+$)/;

function put(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name === 'on') {
    for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
  } else if (/^on|^style$|^srcdoc$/i.test(name)) {
    throw new TypeError(`no attribute ${name} here`);
  } else if (/^(href|src|action|formaction)$/i.test(name) && !safeAddress.test(value)) {
    throw new TypeError(`no such address in ${name}`);
  } else if (name === 'value' && 'value' in element) {
    element.value = value;
  } else {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function fill(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false || child === '') continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

/** An element with its attributes and what is in it: nodes, texts, lists of them, and nothing. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  const late = attributes && 'value' in attributes && tag === 'select';
  for (const [name, value] of Object.entries(attributes || {})) if (!(late && name === 'value')) put(element, name, value);
  fill(element, children);
  if (late) put(element, 'value', attributes.value);
  return element;
}

/** The same for drawings. */
export function draw(tag, attributes, ...children) {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes || {})) put(element, name, value);
  return fill(element, children);
}

/** Puts these in the place of all that an element held. */
export function show(element, ...children) {
  const made = document.createDocumentFragment();
  fill(made, children);
  element.replaceChildren(made);
  return element;
}

let last = 0;

/** An id that no other element has. */
export function freshId(stem) {
  last += 1;
  return `${stem}-${last}`;
}

/** What a reader of the screen hears and nobody sees. */
export function unseen(...children) {
  return h('span', { class: 'unseen' }, ...children);
}
