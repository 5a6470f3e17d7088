// Words for people.
import { labelOf } from './network.js';

const thousands = new Intl.NumberFormat('en-US');

export function number(value) {
  return thousands.format(value);
}

export function counted(count, one, many) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

export function headlineOf(shown) {
  return [
    counted(shown.partnerships.length, 'partnership', 'partnerships'),
    counted(shown.cityCount, 'place', 'places'),
    counted(shown.countryCount, 'country', 'countries'),
  ].join(' · ');
}

export function populationText(population) {
  return population < 0 ? 'Population not recorded' : counted(population, 'inhabitant', 'inhabitants');
}

export function distanceText(kilometres) {
  return `${number(kilometres)} km · ${number(Math.round(kilometres / 1.609344))} mi`;
}

// Bits as the names of what they stand for; the last one stands for what is not recorded.
export function namesOfBits(mask, names) {
  const found = names.filter((name, bit) => bit + 1 < names.length && mask & (1 << bit));
  return found.map((name, i) => (i === 0 ? name : name[0].toLowerCase() + name.slice(1))).join(', ');
}

const yearBases = [' (stated)', ' (from an anniversary)', ' (from its town network)', ''];

// "Since 1983 · Sports, medical", what is recorded of a partnership.
export function factsOf(network, settings, partnership) {
  const { year, yearBasis, programs, status } = network.partnerships;
  const facts = [];
  if (year[partnership] !== 0) facts.push(`Since ${year[partnership]}${yearBasis[partnership] > 0 ? yearBases[yearBasis[partnership]] : ''}`);
  const names = namesOfBits(programs[partnership], settings.programs);
  if (names) facts.push(names);
  if (status[partnership] > 0 && status[partnership] < 6) facts.push(settings.statuses[status[partnership]]);
  return facts.join(' · ');
}

export function evidenceText(network, settings, partnership) {
  const mask = network.partnerships.evidence[partnership];
  const names = settings.evidence.filter((name, bit) => mask & (1 << bit));
  return names.map((name, i) => (i === 0 ? name : name[0].toLowerCase() + name.slice(1))).join(', ');
}

export function partnershipTitle(network, partnership) {
  const { from, to } = network.partnerships;
  return `${labelOf(network, from[partnership])} – ${labelOf(network, to[partnership])}`;
}
