// What stands out while the rest recedes: { cities, chain, isGroup, partnership, country }, as src/model/selection has it.

export const nothing = Object.freeze({ cities: [], chain: [], isGroup: false, partnership: -1, country: -1 });

export function selectionFrom(json) {
  return { ...nothing, ...json };
}

export const cityAlone = (city) => ({ ...nothing, cities: [city] });
export const partnershipAlone = (partnership) => ({ ...nothing, partnership });
export const countryAlone = (country) => ({ ...nothing, country });

export function isEmptySelection(selection) {
  return selection.cities.length === 0 && selection.partnership < 0 && selection.country < 0;
}

// Those of the shown partnerships that stand out.
export function litPartnerships(network, shown, selection) {
  if (isEmptySelection(selection)) return [];
  const { from, to } = network.partnerships;
  const { country } = network.cities;
  if (selection.chain.length > 0) return selection.chain;
  if (selection.partnership >= 0) return [selection.partnership];
  if (selection.country >= 0)
    return Array.from(shown).filter((i) => country[from[i]] === selection.country || country[to[i]] === selection.country);
  const chosen = new Set(selection.cities);
  const isLit = selection.isGroup ? (i) => chosen.has(from[i]) && chosen.has(to[i]) : (i) => chosen.has(from[i]) || chosen.has(to[i]);
  return Array.from(shown).filter(isLit);
}
