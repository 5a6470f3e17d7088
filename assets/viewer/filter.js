// Which partnerships are shown: those of the look that pass what a person chose. Kinds combine with AND, choices within one kind
// with OR; a kind without a choice lets everything pass.

export const noFilter = Object.freeze({ country: -1, size: -1, program: -1, firstYear: null, lastYear: null, withUndated: false });

export function isActiveFilter(filter) {
  return filter.country >= 0 || filter.size >= 0 || filter.program >= 0 || filter.firstYear !== null || filter.lastYear !== null;
}

function passesYear(year, filter) {
  if (filter.firstYear === null && filter.lastYear === null) return true;
  if (year === 0) return filter.withUndated;
  return year >= (filter.firstYear ?? -Infinity) && year <= (filter.lastYear ?? Infinity);
}

// `without`: the name of a kind that is left open, for counting its choices.
function passes(network, partnership, filter, without) {
  const { from, to, programs, year } = network.partnerships;
  const { country, size } = network.cities;
  const [a, b] = [from[partnership], to[partnership]];
  if (without !== 'country' && filter.country >= 0 && country[a] !== filter.country && country[b] !== filter.country) return false;
  if (without !== 'size' && filter.size >= 0 && size[a] !== filter.size && size[b] !== filter.size) return false;
  if (without !== 'program' && filter.program >= 0 && !(programs[partnership] & (1 << filter.program))) return false;
  return without === 'years' || passesYear(year[partnership], filter);
}

// { partnerships, partnersByCity, cityCount, countryCount }
export function applyFilter(network, isInLook, filter) {
  const { count, from, to } = network.partnerships;
  const partnerships = [];
  const partnersByCity = new Uint32Array(network.cities.count);
  for (let i = 0; i < count; ++i) {
    if (!isInLook[i] || !passes(network, i, filter)) continue;
    partnerships.push(i);
    ++partnersByCity[from[i]];
    if (to[i] !== from[i]) ++partnersByCity[to[i]];
  }
  const countries = new Set();
  let cityCount = 0;
  for (let city = 0; city < partnersByCity.length; ++city) {
    if (partnersByCity[city] === 0) continue;
    ++cityCount;
    countries.add(network.cities.country[city]);
  }
  return { partnerships: Uint32Array.from(partnerships), partnersByCity, cityCount, countryCount: countries.size };
}

// How many partnerships each choice of a kind would leave under the other kinds.
export function choiceCounts(network, isInLook, filter) {
  const { count, from, to, programs } = network.partnerships;
  const { country, size } = network.cities;
  const counts = { country: new Uint32Array(network.countries.length), size: new Uint32Array(8), program: new Uint32Array(10), undated: 0 };
  const addEnds = (column, values, i) => {
    const [a, b] = [column[from[i]], column[to[i]]];
    ++values[a];
    if (a !== b) ++values[b];
  };
  for (let i = 0; i < count; ++i) {
    if (!isInLook[i]) continue;
    if (passes(network, i, filter, 'country')) addEnds(country, counts.country, i);
    if (passes(network, i, filter, 'size')) addEnds(size, counts.size, i);
    if (passes(network, i, filter, 'program'))
      for (let program = 0; program < 10; ++program) if (programs[i] & (1 << program)) ++counts.program[program];
  }
  return counts;
}

// The first and the last recorded year; null where none is.
export function recordedYears(network, isInLook) {
  let [first, last] = [Infinity, -Infinity];
  network.partnerships.year.forEach((year, i) => {
    if (year === 0 || !isInLook[i]) return;
    first = Math.min(first, year);
    last = Math.max(last, year);
  });
  return first <= last ? [first, last] : null;
}

// Who is named and listed first: partners, weighted by the logarithm of the inhabitants.
export function rankedCities(network, partnersByCity) {
  const { population } = network.cities;
  const weight = (city) => Math.round(10 * (1 + Math.log10(Math.max(1000, population[city]) / 1000) ** 2));
  const score = (city) => partnersByCity[city] * weight(city);
  const cities = [];
  const scores = new Float64Array(partnersByCity.length);
  for (let city = 0; city < partnersByCity.length; ++city) {
    if (partnersByCity[city] === 0) continue;
    scores[city] = score(city);
    cities.push(city);
  }
  cities.sort((a, b) => scores[b] - scores[a] || population[b] - population[a] || a - b);
  return { order: Uint32Array.from(cities), scores };
}
