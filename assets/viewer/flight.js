// The way of a camera to another one: it turns and rises a little on far ways. Who wants no motion is there at once.
import { centredOn, clampedCamera } from './camera.js';
import { isMotionReduced } from './elements.js';
import { angleBetween, placeOfVector, slerp, unitVector, wrappedDegrees } from './sphere.js';

const millisecondsOfFlight = 1100;

const eased = (share) => share * share * (3 - 2 * share);

// The camera at a share of the way.
export function cameraBetween(from, to, share) {
  if (share >= 1 || from.isGlobe !== to.isGlobe) return to;
  const way = eased(share);
  const mix = (a, b) => a + (b - a) * way;
  const zoom = mix(from.zoom, to.zoom);
  if (from.isGlobe) {
    const [a, b] = [unitVector(from.longitude, from.latitude), unitVector(to.longitude, to.latitude)];
    const angle = angleBetween(a, b);
    const [longitude, latitude] = placeOfVector(slerp(a, b, angle, way));
    const rise = Math.sin(Math.PI * way) * Math.min(1.2, angle) * Math.max(0, zoom) * 0.35;
    return clampedCamera({ ...centredOn({ ...to, zoom: zoom - rise }, longitude, latitude), panX: mix(from.panX, to.panX) });
  }
  const turn = wrappedDegrees(to.longitude - from.longitude);
  const rise = Math.sin(Math.PI * way) * Math.min(1.2, Math.abs(turn) / 57) * Math.max(0, zoom) * 0.35;
  return clampedCamera({
    ...to, zoom: zoom - rise, longitude: from.longitude + turn * way, panX: mix(from.panX, to.panX), panY: mix(from.panY, to.panY),
  });
}

export class Flight {
  // `show(camera)` is called for each frame.
  constructor(show) {
    this.show = show;
    this.number = 0;
  }

  stop() {
    ++this.number;
  }

  start(from, to) {
    const number = ++this.number;
    if (isMotionReduced() || from.isGlobe !== to.isGlobe) {
      this.show(to);
      return;
    }
    const begin = performance.now();
    const step = (now) => {
      if (number !== this.number) return;
      const share = Math.min(1, Math.max(0, now - begin) / millisecondsOfFlight);
      this.show(cameraBetween(from, to, share));
      if (share < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }
}
