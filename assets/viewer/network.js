// Cities and partnerships as columns, with what is derived of them.
import { unitVector } from './sphere.js';

const degreesPerStep = 1e-5;

const linesOf = (text) => text.split('\n');

// Partnerships by city: those of city c are list[starts[c]] … list[starts[c + 1] - 1].
function partnershipsByCity(cityCount, from, to) {
  const starts = new Uint32Array(cityCount + 2);
  for (let i = 0; i < from.length; ++i) {
    ++starts[from[i] + 2];
    if (to[i] !== from[i]) ++starts[to[i] + 2];
  }
  for (let city = 0; city < cityCount; ++city) starts[city + 2] += starts[city + 1];
  const list = new Uint32Array(starts[cityCount + 1]);
  for (let i = 0; i < from.length; ++i) {
    list[starts[from[i] + 1]++] = i;
    if (to[i] !== from[i]) list[starts[to[i] + 1]++] = i;
  }
  return { starts, list };
}

export function networkFrom(columns, settings) {
  const cityCount = columns.cityLng.length;
  const cities = {
    count: cityCount,
    name: linesOf(columns.cityNames),
    longitude: Float64Array.from(columns.cityLng, (steps) => steps * degreesPerStep),
    latitude: Float64Array.from(columns.cityLat, (steps) => steps * degreesPerStep),
    population: columns.cityPopulation, // -1: not recorded
    kind: columns.cityKind,
    size: columns.citySize,
    country: columns.cityCountry,
    state: columns.cityState, // from 1 on; 0: outside the United States
    vectors: new Float64Array(3 * cityCount),
    otherNames: null, // lines, once they are read
  };
  for (let city = 0; city < cityCount; ++city)
    cities.vectors.set(unitVector(cities.longitude[city], cities.latitude[city]), 3 * city);
  const { from, to, year, yearBasis, programs, status, evidence, kilometres } = columns;
  const partnerships = { count: from.length, from, to, year, yearBasis, programs, status, evidence, kilometres };
  let pages = null;
  return {
    cities,
    partnerships,
    countries: settings.countries.map(([code, name]) => ({ code, name })),
    states: settings.states,
    byCity: partnershipsByCity(cityCount, from, to),
    // Pages that tell of a partnership: { address, tells }.
    pagesOf(partnership) {
      pages ??= linesOf(columns.pages);
      const parts = pages[partnership] ? pages[partnership].split('\t') : [];
      const links = [];
      for (let i = 0; i + 1 < parts.length; i += 2) links.push({ address: parts[i], tells: parts[i + 1] });
      return links;
    },
  };
}

// Partnerships of a city, whether they are shown or not.
export function partnershipsOf(network, city) {
  const { starts, list } = network.byCity;
  return list.subarray(starts[city], starts[city + 1]);
}

export function partnerOf(network, partnership, city) {
  const { from, to } = network.partnerships;
  return from[partnership] === city ? to[partnership] : from[partnership];
}

// "Kansas, United States"
export function whereaboutsOf(network, city) {
  const country = network.countries[network.cities.country[city]].name;
  const state = network.cities.state[city];
  return state > 0 ? `${network.states[state - 1]}, ${country}` : country;
}

export function labelOf(network, city) {
  return `${network.cities.name[city]}, ${whereaboutsOf(network, city)}`;
}
