// What lies under a point of the picture: a city, or else an arc. Found on the sphere in one pass, then measured in pixels.
import { discRadius } from './discs.js';
import { angleBetween, slerp } from './sphere.js';

const reachPixels = 7;
const faintest = 0.25; // nobody aims at what hardly shows

function distanceToSegment(px, py, ax, ay, bx, by) {
  const [dx, dy] = [bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  const share = lengthSquared > 0 ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / lengthSquared)) : 0;
  return Math.hypot(px - ax - share * dx, py - ay - share * dy);
}

// An arc's points in pixels, in lines: it is cut where it crosses the cut meridian or the limb.
export function arcLines(projector, a, b) {
  const angle = angleBetween(a, b);
  const steps = Math.max(2, Math.min(160, Math.ceil((2 * angle) / Math.sqrt(2.4 / projector.scale))));
  const lines = [];
  let line = null;
  let before = null;
  for (let step = 0; step <= steps; ++step) {
    const point = projector.pixelsOf(...slerp(a, b, angle, step / steps));
    const isCut = before && !projector.camera.isGlobe && Math.abs(point[0] - before[0]) > 2.5 * projector.scale;
    if (point[2] < 0 || isCut) line = null;
    if (point[2] >= 0) {
      if (!line) lines.push((line = []));
      line.push(point[0], point[1], step / steps);
    }
    before = point;
  }
  return lines;
}

export class HitTest {
  constructor(network) {
    this.network = network;
    const { count, from, to } = network.partnerships;
    const { vectors } = network.cities;
    this.normals = new Float64Array(3 * count); // of the planes of the great circles
    this.cosines = new Float64Array(count); // of half the arc's angle
    for (let i = 0; i < count; ++i) {
      const a = vectors.subarray(3 * from[i], 3 * from[i] + 3);
      const b = vectors.subarray(3 * to[i], 3 * to[i] + 3);
      const normal = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
      const length = Math.hypot(...normal) || 1;
      this.normals.set(normal.map((part) => part / length), 3 * i);
      this.cosines[i] = Math.cos(angleBetween(a, b) / 2);
    }
  }

  // { city } or { partnership }; null on nothing. `order`: the cities that are shown; `sight`: how
  // strongly arcs draw.
  at(projector, x, y, shown, order, discScale, sight) {
    const vector = projector.vectorAt(x, y);
    if (!vector) return null;
    const city = this.cityAt(projector, x, y, vector, shown, order, discScale);
    if (city >= 0) return { city };
    const partnership = this.arcAt(projector, x, y, vector, shown, sight);
    return partnership >= 0 ? { partnership } : null;
  }

  cityAt(projector, x, y, vector, shown, order, discScale) {
    const { vectors } = this.network.cities;
    const nearEnough = Math.cos(Math.min(1.5, (6 * (reachPixels + 40)) / projector.scale));
    let best = -1;
    let smallest = reachPixels;
    for (const city of order) {
      const [cx, cy, cz] = [vectors[3 * city], vectors[3 * city + 1], vectors[3 * city + 2]];
      if (cx * vector[0] + cy * vector[1] + cz * vector[2] < nearEnough) continue;
      const [px, py, facing] = projector.pixelsOf(cx, cy, cz);
      if (facing < 0) continue;
      const distance = Math.max(0, Math.hypot(px - x, py - y) - discRadius(shown.partnersByCity[city]) * discScale);
      if (distance >= smallest && !(distance === 0 && best >= 0 && shown.partnersByCity[city] < shown.partnersByCity[best])) continue;
      smallest = distance;
      best = city;
    }
    return best;
  }

  // First those whose great circle passes near on the sphere, then in pixels.
  arcAt(projector, x, y, vector, shown, sight) {
    const { from, to } = this.network.partnerships;
    const { vectors } = this.network.cities;
    const reach = Math.sin(Math.min(0.5, (4 * reachPixels) / projector.scale));
    let best = -1;
    let smallest = reachPixels * 0.75;
    const candidates = [];
    for (const i of shown.partnerships) {
      const across = this.normals[3 * i] * vector[0] + this.normals[3 * i + 1] * vector[1] + this.normals[3 * i + 2] * vector[2];
      if (Math.abs(across) > reach) continue;
      const [a, b] = [3 * from[i], 3 * to[i]];
      const middle = [vectors[a] + vectors[b], vectors[a + 1] + vectors[b + 1], vectors[a + 2] + vectors[b + 2]];
      const along = (middle[0] * vector[0] + middle[1] * vector[1] + middle[2] * vector[2]) / (Math.hypot(...middle) || 1);
      if (along < this.cosines[i] - 2 * reach) continue;
      const isSeen = sight.weightOf(vectors.subarray(a, a + 3), vectors.subarray(b, b + 3)) >= faintest;
      if (isSeen) candidates.push([Math.abs(across), i]);
    }
    candidates.sort((one, other) => one[0] - other[0]);
    for (const [, i] of candidates.slice(0, 60)) {
      const distance = this.distanceTo(projector, x, y, i);
      if (distance < smallest) [smallest, best] = [distance, i];
    }
    return best;
  }

  distanceTo(projector, x, y, partnership) {
    const { from, to } = this.network.partnerships;
    const { vectors } = this.network.cities;
    const a = vectors.subarray(3 * from[partnership], 3 * from[partnership] + 3);
    const b = vectors.subarray(3 * to[partnership], 3 * to[partnership] + 3);
    let smallest = Infinity;
    for (const line of arcLines(projector, a, b)) {
      for (let at = 3; at < line.length; at += 3)
        smallest = Math.min(smallest, distanceToSegment(x, y, line[at - 3], line[at - 2], line[at], line[at + 1]));
    }
    return smallest;
  }
}
