// The filters: country, city size, program, years. Each choice says how many partnerships it would leave.
import { byId, make } from './elements.js';
import { choiceCounts, isActiveFilter, noFilter, recordedYears } from './filter.js';
import { number } from './words.js';

export class FilterPanel {
  // `onChange(filter)`
  constructor(network, settings, onChange) {
    Object.assign(this, { network, settings, onChange });
    this.filter = { ...noFilter };
    for (const kind of ['country', 'size', 'program'])
      byId(`filter-${kind}`).addEventListener('change', (event) => this.change({ [kind]: Number(event.target.value) }));
    for (const [id, field] of [['filter-first', 'firstYear'], ['filter-last', 'lastYear']])
      byId(id).addEventListener('change', (event) => this.changeYear(field, event.target));
    byId('filter-undated').addEventListener('change', (event) => this.change({ withUndated: event.target.checked }));
    byId('filter-clear').addEventListener('click', () => this.set(noFilter));
  }

  change(part) {
    this.set({ ...this.filter, ...part });
  }

  changeYear(field, input) {
    const year = input.value.trim() === '' ? null : Number(input.value);
    if (year !== null && !(year >= 1000 && year <= 2100)) {
      input.setCustomValidity('Write a year from 1000 to 2100');
      input.reportValidity();
      return;
    }
    input.setCustomValidity('');
    this.change({ [field]: year });
  }

  set(filter) {
    this.filter = { ...filter };
    this.onChange(this.filter);
  }

  // Choices and counts for the look that is on the map.
  show(isInLook) {
    const { filter, network, settings } = this;
    const counts = choiceCounts(network, isInLook, filter);
    const order = network.countries.map((country, i) => i).sort((a, b) => network.countries[a].name.localeCompare(network.countries[b].name, 'en'));
    this.fill('country', order, (i) => network.countries[i].name, counts.country);
    this.fill('size', settings.sizes.map((name, i) => i), (i) => settings.sizes[i], counts.size);
    this.fill('program', settings.programs.map((name, i) => i), (i) => settings.programs[i], counts.program);
    const years = recordedYears(network, isInLook);
    byId('filter-years').hidden = !years;
    byId('filter-first').placeholder = years ? years[0] : '';
    byId('filter-last').placeholder = years ? years[1] : '';
    byId('filter-first').value = filter.firstYear ?? '';
    byId('filter-last').value = filter.lastYear ?? '';
    byId('filter-undated').checked = filter.withUndated;
    byId('filter-undated-row').hidden = filter.firstYear === null && filter.lastYear === null;
    byId('filter-clear').disabled = !isActiveFilter(filter);
    byId('filters').dataset.active = isActiveFilter(filter);
  }

  fill(kind, order, nameOf, counts) {
    const select = byId(`filter-${kind}`);
    const chosen = this.filter[kind];
    const options = order.filter((i) => counts[i] > 0 || i === chosen)
      .map((i) => make('option', { value: i, selected: i === chosen }, `${nameOf(i)} (${number(counts[i])})`));
    select.replaceChildren(make('option', { value: -1, selected: chosen < 0 }, 'All'), ...options);
    select.classList.toggle('chosen', chosen >= 0);
  }
}
