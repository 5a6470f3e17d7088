// The search box with its answers: a combobox, as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ has it.
import { byId, make } from './elements.js';
import { whereaboutsOf } from './network.js';
import { SearchIndex } from './search.js';
import { counted } from './words.js';

export class SearchBox {
  // `actions`: selectCity, selectCountry; `scores()`: of the cities that are shown.
  constructor(network, actions, scores) {
    Object.assign(this, { network, actions, scores });
    this.index = new SearchIndex(network);
    this.input = byId('search');
    this.list = byId('answers');
    this.hits = [];
    this.at = -1;
    this.input.addEventListener('input', () => this.ask());
    this.input.addEventListener('focus', () => this.ask());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.input.addEventListener('blur', () => this.close());
    this.list.addEventListener('mousedown', (event) => event.preventDefault()); // the box keeps the keyboard
  }

  ask() {
    this.hits = this.index.find(this.input.value, this.scores());
    this.at = this.hits.length > 0 ? 0 : -1;
    const isAsked = this.input.value.trim() !== '';
    const rows = this.hits.map((hit, i) => this.answer(hit, i));
    if (isAsked && rows.length === 0) rows.push(make('li', { class: 'no-answer' }, 'No place of that name is on this map'));
    this.list.replaceChildren(...rows);
    this.list.hidden = !isAsked;
    this.input.setAttribute('aria-expanded', String(isAsked));
    byId('search-count').textContent = isAsked ? counted(this.hits.length, 'answer', 'answers') : '';
    this.mark();
  }

  answer(hit, i) {
    const isCity = hit.city !== undefined;
    const name = isCity ? this.network.cities.name[hit.city] : this.network.countries[hit.country].name;
    const where = isCity ? whereaboutsOf(this.network, hit.city) : 'Country';
    const alias = hit.alias ? ` (${hit.alias})` : '';
    return make('li', { id: `answer-${i}`, role: 'option', onclick: () => this.choose(i) },
      make('span', { class: 'row-name' }, name + alias), make('span', { class: 'row-where' }, where));
  }

  mark() {
    [...this.list.children].forEach((row, i) => row.setAttribute('aria-selected', String(i === this.at)));
    this.list.children[this.at]?.scrollIntoView({ block: 'nearest' });
    if (this.at >= 0) this.input.setAttribute('aria-activedescendant', `answer-${this.at}`);
    else this.input.removeAttribute('aria-activedescendant');
  }

  onKey(event) {
    const { length } = this.hits;
    if (event.key === 'ArrowDown' && length) this.at = (this.at + 1) % length;
    else if (event.key === 'ArrowUp' && length) this.at = (this.at + length - 1) % length;
    else if (event.key === 'Enter' && this.at >= 0) return this.choose(this.at);
    else if (event.key === 'Escape' && this.input.value !== '') this.input.value = '';
    else return undefined;
    event.preventDefault();
    event.stopPropagation();
    return event.key === 'Escape' ? this.ask() : this.mark();
  }

  choose(i) {
    const hit = this.hits[i];
    this.input.value = '';
    this.close();
    if (hit.city !== undefined) this.actions.selectCity(hit.city);
    else this.actions.selectCountry(hit.country);
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
  }
}
