// Where one looks: { isGlobe, longitude, latitude, panX, panY, zoom }. A flat map turns its central meridian and slides up and
// down; the globe turns. At zoom 0 the whole map just fits, and each step doubles it. As src/model/camera/camera.h has it.
import { equalEarth, equalEarthExtent, equalEarthInverse, placeOfVector, radians, unitVector, wrapped, wrappedDegrees } from './sphere.js';

const fitShare = 0.96;
export const zoomLimits = [-0.5, 8];

// From places to the picture's pixels (of CSS) and back.
export function projectorFor(camera, width, height) {
  const [extentX, extentY] = camera.isGlobe ? [1, 1] : equalEarthExtent;
  const fit = (fitShare * Math.min(width / extentX, height / extentY)) / 2;
  const scale = fit * 2 ** camera.zoom;
  const originX = width / 2 - scale * camera.panX;
  const originY = height / 2 + scale * camera.panY;
  const centre = camera.longitude * radians;
  const tilt = camera.isGlobe ? camera.latitude * radians : 0;
  const [sine, cosine] = [Math.sin(tilt), Math.cos(tilt)];
  const [centreSine, centreCosine] = [Math.sin(centre), Math.cos(centre)];

  // [x, y, facing]: beyond the globe's limb what faces away is below 0.
  function planeOf(x, y, z) {
    if (!camera.isGlobe) return [...equalEarth(wrapped(Math.atan2(y, x) - centre), z), 1];
    const ahead = x * centreCosine + y * centreSine;
    const aside = y * centreCosine - x * centreSine;
    return [aside, cosine * z - sine * ahead, sine * z + cosine * ahead];
  }

  // The direction at a point of the plane; null beyond the map.
  function vectorAt(planeX, planeY) {
    if (!camera.isGlobe) {
      const place = equalEarthInverse(planeX, planeY);
      return place && unitVector(place[0] / radians + camera.longitude, place[1] / radians);
    }
    const facingSquared = 1 - planeX * planeX - planeY * planeY;
    if (facingSquared < 0) return null;
    const facing = Math.sqrt(facingSquared);
    const ahead = cosine * facing - sine * planeY;
    return [
      ahead * centreCosine - planeX * centreSine,
      ahead * centreSine + planeX * centreCosine,
      sine * facing + cosine * planeY,
    ];
  }

  const toPlane = (pixelX, pixelY) => [(pixelX - originX) / scale, (originY - pixelY) / scale];
  return {
    camera, width, height, scale, originX, originY, planeOf, toPlane,
    pixelsOf(x, y, z) {
      const [planeX, planeY, facing] = planeOf(x, y, z);
      return [originX + scale * planeX, originY - scale * planeY, facing];
    },
    vectorAt(pixelX, pixelY) {
      return vectorAt(...toPlane(pixelX, pixelY));
    },
  };
}

const within = (value, low, high) => Math.max(low, Math.min(high, value));

export function clampedCamera(camera) {
  const zoom = within(camera.zoom, ...zoomLimits);
  const longitude = wrappedDegrees(camera.longitude);
  if (camera.isGlobe) {
    const panX = within(camera.panX, -1, 1);
    return { ...camera, zoom, longitude, latitude: within(camera.latitude, -90, 90), panX, panY: 0 };
  }
  const reach = zoom <= 0 ? 0 : 1 - 2 ** -zoom * 0.4; // of the map's height
  const panY = within(camera.panY, -equalEarthExtent[1] * reach, equalEarthExtent[1] * reach);
  return { ...camera, zoom, longitude, panX: within(camera.panX, -equalEarthExtent[0], equalEarthExtent[0]), panY };
}

// With that place in the middle, at the zoom that there is.
export function centredOn(camera, longitude, latitude) {
  const panY = camera.isGlobe ? 0 : equalEarth(0, Math.sin(latitude * radians))[1];
  return clampedCamera({ ...camera, longitude, latitude, panX: 0, panY });
}

// The same place in the middle of the other map.
export function withGlobe(camera, isGlobe, width, height) {
  if (camera.isGlobe === isGlobe) return camera;
  const vector = projectorFor(camera, width, height).vectorAt(width / 2, height / 2);
  const [longitude, latitude] = vector ? placeOfVector(vector) : [camera.longitude, 0];
  return centredOn({ ...camera, isGlobe }, longitude, latitude);
}

// What lies under one point comes under the other.
export function draggedCamera(camera, width, height, from, to) {
  const projector = projectorFor(camera, width, height);
  const [fromX, fromY] = projector.toPlane(...from);
  const [toX, toY] = projector.toPlane(...to);
  if (camera.isGlobe) {
    const spread = Math.max(0.2, Math.cos(camera.latitude * radians));
    return clampedCamera({
      ...camera,
      longitude: camera.longitude - (toX - fromX) / radians / spread,
      latitude: camera.latitude - (toY - fromY) / radians,
    });
  }
  const slid = clampedCamera({ ...camera, panY: camera.panY - (toY - fromY) });
  const [perRadian] = equalEarth(1, Math.sin((equalEarthInverse(0, toY) ?? [0, 0])[1]));
  return clampedCamera({ ...slid, longitude: camera.longitude - (toX - fromX) / perRadian / radians });
}

// What lies under the anchor stays there.
export function zoomedCamera(camera, width, height, anchor, steps) {
  const zoomed = clampedCamera({ ...camera, zoom: camera.zoom + steps });
  const vector = projectorFor(camera, width, height).vectorAt(...anchor);
  if (!vector) return zoomed;
  const [x, y, facing] = projectorFor(zoomed, width, height).pixelsOf(...vector);
  return facing < 0 ? zoomed : draggedCamera(zoomed, width, height, [x, y], anchor);
}

// So that no sea of nothing lies above or below a map that is taller than the picture.
function filling(camera, width, height) {
  if (camera.isGlobe) return camera;
  const { scale } = projectorFor(camera, width, height);
  const most = Math.max(0, 1.04 * equalEarthExtent[1] - height / 2 / scale);
  return { ...camera, panY: within(camera.panY, -most, most) };
}

// The camera that shows places, given as vectors, with room around them.
export function cameraFitting(camera, width, height, vectors, closest = 4) {
  const sum = [0, 0, 0];
  for (const vector of vectors) vector.forEach((part, i) => { sum[i] += part; });
  const length = Math.hypot(...sum);
  if (length < 1e-6) return camera;
  const [longitude, latitude] = placeOfVector(sum.map((part) => part / length));
  const at = (zoom) => filling(centredOn({ ...camera, zoom }, longitude, latitude), width, height);
  let fitted = at(closest);
  for (; fitted.zoom > 0; fitted = at(fitted.zoom - 0.25)) {
    const projector = projectorFor(fitted, width, height);
    const isInSight = ([x, y, facing]) =>
      facing > 0.2 && x > 0.08 * width && x < 0.92 * width && y > 0.1 * height && y < 0.9 * height;
    if (vectors.every((vector) => isInSight(projector.pixelsOf(...vector)))) break;
  }
  return fitted;
}
