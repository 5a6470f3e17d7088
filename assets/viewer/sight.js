// How strongly arcs draw by where their ends lie: close by, most only pass through, and those that begin or end there would drown.
const worldRadii = 5.4; // the width of a world map, about
const fadesFrom = 1.5; // zoom, about
const goneAt = 3;
export const sightMargin = 0.15; // of the picture's width: how far beyond its edge an end fades
export const farBehindLimb = 0.1; // of the globe's radius

// Weights of arcs with both ends far out of sight, and with one. `scale`: pixels per radius of the globe.
export function sightWeights(passing, scale, width) {
  if (passing === 'all') return { passing: 1, leaving: 1 };
  if (passing === 'within') return { passing: 0, leaving: 0 };
  const zoom = Math.log2((scale * worldRadii) / width);
  const left = Math.max(0, Math.min(1, (goneAt - zoom) / (goneAt - fadesFrom)));
  return { passing: left * left, leaving: 1 };
}

const mix = (a, b, share) => a + (b - a) * share;

export class Sight {
  constructor(passing, projector, width, height) {
    this.weights = sightWeights(passing, projector.scale, width);
    Object.assign(this, { projector, width, height });
  }

  shareOut(vector) {
    const [x, y, facing] = this.projector.pixelsOf(...vector);
    const beyond = Math.hypot(Math.max(-x, x - this.width, 0), Math.max(-y, y - this.height, 0));
    return Math.min(1, Math.max(beyond / (sightMargin * this.width), -facing / farBehindLimb));
  }

  // Of an arc between two places, given as vectors: 0 (it does not draw) to 1.
  weightOf(a, b) {
    const [start, end] = [this.shareOut(a), this.shareOut(b)];
    const { passing, leaving } = this.weights;
    return mix(mix(1, leaving, Math.max(start, end)), passing, Math.min(start, end));
  }
}
