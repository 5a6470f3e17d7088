// Elements of the page, made and found.

export const byId = (id) => document.getElementById(id);

// An element with attributes and what is in it: texts are texts, never HTML. An attribute that is false or null is left out.
export function make(tag, attributes = {}, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...content.filter((part) => part !== null));
  return element;
}

// A page elsewhere. Nothing but what the web has is opened.
export function link(address, words) {
  if (!/^https?:\/\//i.test(address)) return make('span', {}, words);
  return make('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, words);
}

export function hostOf(address) {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/.*$/, '');
}

export const isMotionReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
