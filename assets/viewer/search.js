// Cities and countries by name, whatever case and accents, also by their names in other languages.

const latin = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd' };

// As core/text.h folds: "Škofja Loka" and "skofja loka" are alike.
export function folded(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[øłđıæœßþð]/g, (letter) => latin[letter]);
}

// How well a folded name answers; 0: not at all.
function matchOf(name, wanted) {
  const at = name.indexOf(wanted);
  if (at < 0) return 0;
  if (name.length === wanted.length) return 4;
  if (at === 0) return 3;
  return /[\s\-'(]/.test(name[at - 1]) ? 2 : 1;
}

export class SearchIndex {
  constructor(network) {
    this.network = network;
    this.names = null;
    this.otherNames = null;
  }

  prepare() {
    this.names ??= folded(this.network.cities.name.join('\n')).split('\n');
    this.countries ??= this.network.countries.map(({ name }) => folded(name));
    if (!this.otherNames && this.network.cities.otherNames) {
      this.otherNames = folded(this.network.cities.otherNames.join('\n')).split('\n');
    }
  }

  // The best answers: { city, alias } or { country }. Among cities alike, those with more partners first.
  find(text, scores, count = 12) {
    this.prepare();
    const wanted = folded(text.trim());
    if (wanted === '') return [];
    const hits = [];
    this.countries.forEach((name, country) => {
      const match = matchOf(name, wanted);
      if (match > 1) hits.push({ country, rank: match * 1e9 + 5e8 });
    });
    for (let city = 0; city < this.names.length; ++city) {
      if (scores[city] === 0) continue;
      const match = matchOf(this.names[city], wanted);
      if (match > 0) hits.push({ city, alias: '', rank: match * 1e9 + scores[city] });
      else this.addAlias(city, wanted, scores[city], hits);
    }
    return hits.sort((a, b) => b.rank - a.rank).slice(0, count);
  }

  addAlias(city, wanted, score, hits) {
    const line = this.otherNames?.[city];
    if (!line || !line.includes(wanted)) return;
    const names = line.split(';');
    let best = 0;
    let place = 0;
    names.forEach((name, i) => {
      const match = matchOf(name, wanted);
      if (match > best) [best, place] = [match, i];
    });
    const alias = this.network.cities.otherNames[city].split(';')[place];
    hits.push({ city, alias, rank: (best - 0.5) * 1e9 + score });
  }
}
