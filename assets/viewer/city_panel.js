// The list beside the map: the best connected places, or what is selected with its partners.
import { byId, hostOf, link, make } from './elements.js';
import { isEmptySelection, litPartnerships } from './focus.js';
import { addListKeys, beginRows } from './list_keys.js';
import { labelOf, partnerOf, partnershipsOf, whereaboutsOf } from './network.js';
import { counted, distanceText, evidenceText, factsOf, number, partnershipTitle, populationText } from './words.js';

const rowsAtOnce = 100;

// Pages with what they tell, commas between.
function linksTo(pages) {
  return pages.flatMap(({ address, tells }, i) => {
    const anchor = link(address, hostOf(address));
    if (tells) anchor.title = tells;
    return [i ? ', ' : '', anchor];
  });
}

function nameOf(network, { country, cities }) {
  if (country >= 0) return network.countries[country].name;
  const names = cities.slice(0, 3).map((city) => network.cities.name[city]);
  return names.join(', ') + (cities.length > names.length ? ' …' : '');
}

export class CityPanel {
  // `actions`: selectCity, selectPartnership, release, pointAt.
  constructor(network, settings, actions) {
    Object.assign(this, { network, settings, actions });
    this.list = byId('partners');
    addListKeys(this.list);
    byId('release').addEventListener('click', () => actions.release());
    byId('more-rows').addEventListener('click', () => this.addRows());
  }

  show(state) {
    const { selection, shown, ranked } = state;
    this.state = state;
    byId('release').hidden = isEmptySelection(selection);
    if (isEmptySelection(selection)) this.showAll(shown, ranked);
    else if (selection.partnership >= 0) this.showPartnership(selection.partnership);
    else if (selection.cities.length === 1) this.showCity(selection.cities[0], shown);
    else this.showSome(selection, shown);
  }

  head(title, lines) {
    byId('panel-title').textContent = title;
    byId('panel-lines').replaceChildren(...lines.filter(Boolean).map((line) => make('p', {}, line)));
  }

  rows(rows) {
    this.waiting = rows;
    this.list.replaceChildren();
    this.list.scrollTop = 0;
    this.addRows();
  }

  addRows() {
    const isFirst = this.list.childElementCount === 0;
    const made = this.waiting.slice(0, rowsAtOnce).map((row) => row());
    this.waiting = this.waiting.slice(rowsAtOnce);
    this.list.append(...made);
    if (isFirst) beginRows(this.list);
    else made[0]?.querySelector('[data-row]').focus();
    byId('more-rows').hidden = this.waiting.length === 0;
    byId('more-rows').textContent = `Show more (${number(this.waiting.length)} left)`;
  }

  // A row with a button: what it is called, where that is, and what there is to say at the right.
  row(name, where, right, onClick, city, below = null) {
    const button = make('button', { type: 'button', 'data-row': true, onclick: onClick },
      make('span', { class: 'row-name' }, name), make('span', { class: 'row-where' }, where), make('span', { class: 'row-right' }, right));
    button.addEventListener('mouseenter', () => this.actions.pointAt(city));
    button.addEventListener('focus', () => this.actions.pointAt(city));
    button.addEventListener('mouseleave', () => this.actions.pointAt(-1));
    button.addEventListener('blur', () => this.actions.pointAt(-1));
    return make('li', {}, button, below);
  }

  cityRow(city, shown) {
    const { name } = this.network.cities;
    return () => this.row(name[city], whereaboutsOf(this.network, city),
      counted(shown.partnersByCity[city], 'partner', 'partners'), () => this.actions.selectCity(city), city);
  }

  showAll(shown, ranked) {
    this.head('Best connected places', shown.partnerships.length === 0 ? ['Nothing passes these filters.'] : []);
    const order = Array.from(ranked.order).sort((a, b) => shown.partnersByCity[b] - shown.partnersByCity[a]);
    this.rows(order.map((city) => this.cityRow(city, shown)));
  }

  showCity(city, shown) {
    const { network } = this;
    const { population, kind } = network.cities;
    const isShown = new Set(shown.partnerships);
    const own = Array.from(partnershipsOf(network, city)).filter((i) => isShown.has(i));
    const kindName = kind[city] > 0 && kind[city] < 4 ? this.settings.kinds[kind[city]] : '';
    this.head(network.cities.name[city], [
      [whereaboutsOf(network, city), kindName].filter(Boolean).join(' · '),
      populationText(population[city]),
      counted(own.length, 'partner shown', 'partners shown'),
    ]);
    own.sort((a, b) => network.partnerships.kilometres[a] - network.partnerships.kilometres[b]);
    this.rows(own.map((partnership) => this.partnerRow(partnership, partnerOf(network, partnership, city))));
  }

  partnerRow(partnership, partner) {
    const { network } = this;
    return () => this.row(network.cities.name[partner], whereaboutsOf(network, partner),
      `${number(network.partnerships.kilometres[partnership])} km`, () => this.actions.selectCity(partner), partner,
      this.facts(partnership));
  }

  // Year, programs and status, and pages that tell of it.
  facts(partnership) {
    const words = factsOf(this.network, this.settings, partnership);
    const pages = this.network.pagesOf(partnership);
    if (!words && pages.length === 0) return null;
    return make('p', { class: 'row-facts' }, words, words && pages.length ? ' · ' : '', ...linksTo(pages));
  }

  showPartnership(partnership) {
    const { network, settings } = this;
    const { from, to, kilometres } = network.partnerships;
    this.head(`${network.cities.name[from[partnership]]} – ${network.cities.name[to[partnership]]}`, [
      distanceText(kilometres[partnership]),
      factsOf(network, settings, partnership) || 'Year and programs not recorded',
      `Named by: ${evidenceText(network, settings, partnership)}`,
    ]);
    const pages = network.pagesOf(partnership);
    if (pages.length > 0) byId('panel-lines').append(make('p', {}, 'Sources: ', ...linksTo(pages)));
    this.rows([from[partnership], to[partnership]].map((city) => this.cityRow(city, this.state.shown)));
  }

  partnershipRow(i) {
    const { from, kilometres } = this.network.partnerships;
    const select = () => this.actions.selectPartnership(i);
    return () => this.row(partnershipTitle(this.network, i), '', `${number(kilometres[i])} km`, select, from[i], this.facts(i));
  }

  // A country, or several cities.
  showSome(selection, shown) {
    const { network } = this;
    const lit = litPartnerships(network, shown.partnerships, selection);
    const { from, to } = network.partnerships;
    this.head(nameOf(network, selection), [counted(lit.length, 'partnership shown', 'partnerships shown')]);
    if (selection.country < 0 && lit.length < 400) {
      this.rows(lit.map((i) => this.partnershipRow(i)));
      return;
    }
    const cities = new Set(lit.flatMap((i) => [from[i], to[i]]));
    const isListed = (city) => cities.has(city) && (selection.country < 0 || network.cities.country[city] === selection.country);
    this.rows(Array.from(this.state.ranked.order).filter(isListed).map((city) => this.cityRow(city, shown)));
  }
}

export function tipFor(network, settings, target, shown) {
  if (target.city !== undefined)
    return [labelOf(network, target.city), counted(shown.partnersByCity[target.city], 'partner', 'partners')];
  const facts = [distanceText(network.partnerships.kilometres[target.partnership]), factsOf(network, settings, target.partnership)];
  return [partnershipTitle(network, target.partnership), facts.filter(Boolean).join(' · ')];
}
