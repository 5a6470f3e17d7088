// Names of countries and cities on the map: where they stand is a function of the view alone. After src/scene/labels.
import { discRadius, discScaleFor } from './discs.js';
import { unitVector } from './sphere.js';

export const nameFont = (size, weight = 400) => `${weight} ${size}px Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
const ascent = 0.74; // of capitals, in sizes
const descent = 0.21;
const margin = 10; // of the picture
const earthRadiusKilometres = 6371.0088;

// Right is read best; then what still touches the right side, the left, above and below (E. Imhof, 1975).
const slots = [
  [1, 0, 0, 0], [-1, 0, 1, 0.5], [0.75, -0.75, 0, 0.6], [0.75, 0.75, 0, 0.7],
  [0, -1, 0.5, 0.8], [0, 1, 0.5, 0.9], [-0.75, -0.75, 1, 1], [-0.75, 0.75, 1, 1.1],
];

const overlaps = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const grown = ([left, top, right, bottom], x, y) => [left - x, top - y, right + x, bottom + y];
const around = (x, y, dx, dy = dx) => [x - dx, y - dy, x + dx, y + dy];

// Boxes by cells, so that a question looks at few of them.
class Boxes {
  constructor() {
    this.cells = new Map();
  }

  forCells([left, top, right, bottom], visit) {
    for (let y = Math.floor(top / 64); y <= Math.floor(bottom / 64); ++y)
      for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); ++x) if (visit(y * 4096 + x)) return true;
    return false;
  }

  add(box) {
    this.forCells(box, (cell) => {
      if (!this.cells.has(cell)) this.cells.set(cell, []);
      this.cells.get(cell).push(box);
    });
  }

  hits(box) {
    return this.forCells(box, (cell) => (this.cells.get(cell) ?? []).some((other) => overlaps(box, other)));
  }

  count(box) {
    let found = 0;
    this.forCells(box, (cell) => {
      found += (this.cells.get(cell) ?? []).filter((other) => overlaps(box, other)).length;
    });
    return found;
  }
}

const smoothStep = (from, to, value) => {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};

export class Names {
  // `labels`: [capitals, longitude, latitude, square kilometres, half width in kilometres, code] of countries.
  constructor(network, labels) {
    this.network = network;
    this.context = document.createElement('canvas').getContext('2d');
    this.widths = new Map();
    this.countries = labels.map(([text, longitude, latitude, area, halfWidth, code]) => ({
      text, code,
      vector: unitVector(longitude, latitude),
      side: Math.sqrt(area) / earthRadiusKilometres,
      halfWidth: halfWidth / earthRadiusKilometres,
      weight: 0,
    }));
  }

  measure(text, size, weight = 400, spacing = 0) {
    const key = `${weight} ${size} ${text}`;
    if (!this.widths.has(key)) {
      this.context.font = nameFont(size, weight);
      this.widths.set(key, this.context.measureText(text).width);
    }
    return this.widths.get(key) + spacing * [...text].length;
  }

  // Who is named first, for what is shown.
  rank(shown, ranked) {
    const { from, to } = this.network.partnerships;
    const { country } = this.network.cities;
    const counts = new Map();
    for (const i of shown.partnerships) {
      for (const end of [from[i], to[i]]) counts.set(country[end], (counts.get(country[end]) ?? 0) + 1);
    }
    const byCode = new Map(this.network.countries.map(({ code }, index) => [code, counts.get(index) ?? 0]));
    for (const label of this.countries)
      label.weight = (1.5 * label.side * earthRadiusKilometres) / 1000 + 0.6 * Math.log10(1 + (byCode.get(label.code) ?? 0));
    this.countries.sort((a, b) => b.weight - a.weight);
    this.shown = shown;
    this.ranked = ranked;
  }

  // Placed names: { text, x, y (base line), size, weight, spacing, kind, opacity, box }. `front`: cities that stand out, the first
  // `chosen` of them most.
  place({ projector, theme, look, front = [], chosen = 0, top = 0 }) {
    if (look.maxNames === 0 || !look.hasNames) return [];
    const ratio = Math.max(0.9, theme.nameScale);
    const { width, height, camera } = projector;
    this.projector = projector;
    this.ratio = ratio;
    this.free = [margin, margin + top, width - margin, height - margin];
    this.taken = new Boxes();
    this.discs = new Boxes();
    this.named = new Boxes();
    this.placed = [];
    this.discScale = discScaleFor(projector.scale, this.shown.cityCount, theme.discScale);
    this.placeFront(front, chosen);
    this.placeCountries(camera);
    this.placeCities(look, camera, new Set(front));
    return this.placed;
  }

  pixelsOf(vector) {
    const [x, y, facing] = this.projector.pixelsOf(...vector);
    const isInSight = x >= this.free[0] && x <= this.free[2] && y >= this.free[1] && y <= this.free[3];
    return isInSight && facing >= 0.17 ? [x, y, facing] : null;
  }

  vectorOf(city) {
    return this.network.cities.vectors.subarray(3 * city, 3 * city + 3);
  }

  isFree(box, marginX, marginY) {
    const [left, top, right, bottom] = box;
    if (left < this.free[0] || top < this.free[1] || right > this.free[2] || bottom > this.free[3]) return false;
    if (this.taken.hits(grown(box, marginX * this.ratio, marginY * this.ratio))) return false;
    const corners = grown(box, 3, 3);
    return [[0, 1], [2, 1], [0, 3], [2, 3]].every(([i, j]) => this.projector.vectorAt(corners[i], corners[j]) !== null);
  }

  // How many names a map bears calmly.
  calmCount(areaPerName, growth, zoom) {
    const area = (Math.max(0, this.free[2] - this.free[0]) * Math.max(0, this.free[3] - this.free[1])) / this.ratio ** 2;
    if (area <= 0) return 0;
    const more = Math.max(1, Math.min(2, Math.sqrt(450000 / area))) - 1;
    const world = 1 - Math.max(0, Math.min(1, zoom / 3));
    return Math.round((area / areaPerName) * growth * (1 + more * world));
  }

  placeCountries(camera) {
    const zoom = Math.max(0, Math.min(4, camera.zoom));
    let budget = this.calmCount(95000, 1 + 0.35 * zoom, camera.zoom);
    for (const country of this.countries) {
      if (budget === 0) break;
      if (this.placeCountry(country)) --budget;
    }
  }

  placeCountry(country) {
    const pixels = this.pixelsOf(country.vector);
    if (!pixels) return false;
    const [x, y, facing] = pixels;
    const scale = this.projector.scale * (this.projector.camera.isGlobe ? facing : 1);
    const halfRoom = country.halfWidth * scale;
    const room = Math.max(2.7 * halfRoom, 0.95 * country.side * scale);
    const size = (country.side >= 0.33 ? 13 : country.side >= 0.13 ? 12 : 11) * this.ratio;
    const spacing = 0.16 * size;
    const width = this.measure(country.text, size, 400, spacing) - spacing;
    if (room < width) return false;
    const opacity = smoothStep(0.88, 1.02, room / width) * (1 - smoothStep(1000, 2200, 2 * halfRoom));
    if (opacity < 0.06) return false;
    for (const [across, down] of [[0, 0], [0, -1.7], [0, 1.7], [0.4, 0], [-0.4, 0]]) {
      const left = x + across * halfRoom - width / 2;
      const base = y + down * size + 0.5 * ascent * size;
      const box = [left, base - ascent * size, left + width, base + descent * size];
      if (!this.isFree(box, 14, 9)) continue;
      this.taken.add(box);
      this.placed.push({ text: country.text, x: left, y: base, size, weight: 400, spacing, kind: 'country', opacity, box });
      return true;
    }
    return false;
  }

  radiusOf(city) {
    return discRadius(this.shown.partnersByCity[city]) * this.discScale;
  }

  // The best liked of the positions that are free.
  cityLabel(city, [x, y], kind) {
    const isChosen = kind === 'chosen';
    const size = (isChosen ? 15 : 13) * this.ratio;
    const weight = isChosen ? 600 : 400;
    const text = this.network.cities.name[city];
    const width = this.measure(text, size, weight);
    const reach = this.radiusOf(city) + 4 * this.ratio;
    const [marginX, marginY] = kind === 'city' ? [11, 6] : [5, 2];
    let best = null;
    let smallest = Infinity;
    for (const [dx, dy, alignment, penalty] of slots) {
      const drop = dy === 0 ? 0.46 * ascent * size : dy > 0 ? ascent * size : -0.08 * size;
      const left = x + reach * dx - alignment * width;
      const base = y + reach * dy + drop;
      const box = [left, base - ascent * size, left + width, base + descent * size];
      if (!this.isFree(box, marginX, marginY)) continue;
      const cost = penalty + 1.2 * this.discs.count(box);
      if (cost >= smallest) continue;
      smallest = cost;
      best = { text, x: left, y: base, size, weight, spacing: 0, kind, opacity: 1, box, city };
    }
    return best;
  }

  takeCity(label, [x, y]) {
    const radius = this.radiusOf(label.city) + this.ratio;
    this.taken.add(label.box);
    this.taken.add(around(x, y, radius));
    this.named.add(around(x, y, 0.5));
    this.placed.push(label);
  }

  placeFront(front, chosen) {
    front.forEach((city, i) => {
      const pixels = this.pixelsOf(this.vectorOf(city));
      const label = pixels && this.cityLabel(city, pixels, i < chosen ? 'chosen' : 'partner');
      if (label) this.takeCity(label, pixels);
    });
  }

  placeCities(look, camera, front) {
    const zoom = Math.max(0, Math.min(6, camera.zoom));
    let budget = look.maxNames ?? this.calmCount(72000, 1 + 0.2 * zoom, camera.zoom);
    if (budget === 0) return;
    const area = Math.max(0, this.free[2] - this.free[0]) * Math.max(0, this.free[3] - this.free[1]);
    const spacing = 0.27 * Math.sqrt(area / budget);
    const candidates = [];
    for (const city of this.ranked.order) {
      const pixels = this.pixelsOf(this.vectorOf(city));
      if (!pixels) continue;
      candidates.push([city, pixels]);
      const radius = this.radiusOf(city);
      if (radius >= 1.1 * this.ratio) this.discs.add(around(...pixels.slice(0, 2), radius));
      if (candidates.length === 1500) break;
    }
    for (const [city, [x, y]] of candidates) {
      if (budget === 0) break;
      if (front.has(city) || this.named.hits(around(x, y, spacing, spacing / 2))) continue;
      if (this.taken.hits(around(x, y, this.radiusOf(city) + this.ratio))) continue;
      const label = this.cityLabel(city, [x, y], 'city');
      if (!label) continue;
      this.takeCity(label, [x, y]);
      --budget;
    }
  }
}
