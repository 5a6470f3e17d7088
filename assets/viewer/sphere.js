// Places on the unit sphere and the two projections. Longitudes of the plane count from the central meridian; lengths there
// are radii of the globe, y up.

export const radians = Math.PI / 180;

export function unitVector(longitude, latitude) {
  const around = longitude * radians;
  const up = latitude * radians;
  return [Math.cos(up) * Math.cos(around), Math.cos(up) * Math.sin(around), Math.sin(up)];
}

export function placeOfVector([x, y, z]) {
  return [Math.atan2(y, x) / radians, Math.asin(Math.max(-1, Math.min(1, z))) / radians];
}

// An angle between -π and π.
export function wrapped(angle) {
  return angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI));
}

export function wrappedDegrees(angle) {
  return wrapped(angle * radians) / radians;
}

// B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", IJGIS 33 (2018).
const [ee1, ee2, ee3, ee4] = [1.340264, -0.081106, 0.000893, 0.003796];
const halfOfSqrt3 = Math.sqrt(3) / 2;

function equalEarthY(theta) {
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return theta * (ee1 + ee2 * t2 + t6 * (ee3 + ee4 * t2));
}

function equalEarthSlope(theta) {
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return ee1 + 3 * ee2 * t2 + t6 * (7 * ee3 + 9 * ee4 * t2);
}

export function equalEarth(longitude, sineOfLatitude) {
  const sine = halfOfSqrt3 * sineOfLatitude;
  const theta = Math.asin(Math.max(-1, Math.min(1, sine)));
  return [(4 * halfOfSqrt3 * longitude * Math.sqrt(1 - sine * sine)) / (3 * equalEarthSlope(theta)), equalEarthY(theta)];
}

// Longitude from the central meridian and latitude in radians; null beyond the map.
export function equalEarthInverse(x, y) {
  const maxTheta = Math.PI / 3;
  if (Math.abs(y) > equalEarthY(maxTheta)) return null;
  let theta = y / ee1;
  for (let step = 0; step < 8; ++step) theta -= (equalEarthY(theta) - y) / equalEarthSlope(theta);
  const latitude = Math.asin(Math.max(-1, Math.min(1, Math.sin(theta) / halfOfSqrt3)));
  const longitude = (3 * x * equalEarthSlope(theta)) / (4 * halfOfSqrt3 * Math.cos(theta));
  return Math.abs(longitude) <= Math.PI ? [longitude, latitude] : null;
}

export const equalEarthExtent = [equalEarth(Math.PI, 0)[0], equalEarthY(Math.PI / 3)];

// Between two places on their great circle; share 0 to 1 of the way.
export function slerp(a, b, angle, share) {
  const sine = Math.sin(angle);
  if (sine < 1e-9) return a;
  const p = Math.sin((1 - share) * angle) / sine;
  const q = Math.sin(share * angle) / sine;
  return [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
}

export function angleBetween(a, b) {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}
