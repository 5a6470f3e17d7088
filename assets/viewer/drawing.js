// What the viewer draws: the picture, the names on it, and what lies over both.
import { discScaleFor } from './discs.js';
import { cityAlone, litPartnerships } from './focus.js';

export const mostRibbonsOfSelection = 1500;
const patientMilliseconds = 40; // a picture that takes longer is a sample while one moves the map
const restMilliseconds = 180;
const mostPartnersNamed = 80;

// Every so many arcs stand for all, where all would take too long while one moves the map.
function sampleStep(viewer) {
  return viewer.usualMilliseconds > patientMilliseconds ? Math.min(24, Math.ceil(viewer.usualMilliseconds / 20)) : 1;
}

// `what`: compose (the same light, weighed anew) or all.
export function drawPicture(viewer, what, ratio) {
  if (!viewer.renderer) return;
  const { state } = viewer;
  const look = { stops: state.look.stops, recedes: state.lit.length > 0 && !viewer.areLitByLight };
  viewer.renderer.resize(Math.round(viewer.width * ratio), Math.round(viewer.height * ratio));
  const view = viewer.renderer.viewOf(viewer.projector, viewer.theme, ratio);
  if (what === 'compose' && viewer.renderer.density) {
    viewer.renderer.compose(view, look);
    return;
  }
  const begin = performance.now();
  const isMoving = begin - (viewer.movedAt ?? -1e9) < restMilliseconds;
  const every = viewer.isOnPaper || !isMoving ? 1 : sampleStep(viewer);
  viewer.renderer.draw(view, { ...look, every });
  if (every === 1) viewer.usualMilliseconds = performance.now() - begin;
  viewer.element.dataset.drawn = every === 1 ? 'whole' : 'sample';
  clearTimeout(viewer.resting);
  if (every > 1) viewer.resting = setTimeout(() => viewer.redraw('all'), restMilliseconds + 20);
}

export function placeNames(viewer) {
  const { network, state } = viewer;
  const { from, to } = network.partnerships;
  const { partnership } = state.selection;
  const chosen = partnership >= 0 ? [from[partnership], to[partnership]] : state.selection.cities;
  const partners = new Set(viewer.areLitByLight ? [] : state.lit.flatMap((i) => [from[i], to[i]]));
  const order = [...partners].filter((city) => !chosen.includes(city)).sort((a, b) => state.ranked.scores[b] - state.ranked.scores[a]);
  return viewer.names.place({
    projector: viewer.projector, theme: viewer.theme, look: state.look,
    front: [...chosen, ...order.slice(0, mostPartnersNamed)], chosen: chosen.length,
  });
}

function hoveredPartnerships(viewer) {
  const { hovered, shown } = viewer.state;
  if (!hovered) return [];
  if (hovered.partnership !== undefined) return [hovered.partnership];
  return litPartnerships(viewer.network, shown.partnerships, cityAlone(hovered.city));
}

export function drawOverlay(viewer, ratio) {
  const { overlay, projector, state, theme } = viewer;
  const look = { ...state.look, palette: viewer.palette };
  const discScale = discScaleFor(projector.scale, state.shown.cityCount, theme.discScale);
  const hovered = hoveredPartnerships(viewer);
  const lit = viewer.areLitByLight ? hovered : [...new Set([...state.lit, ...hovered])];
  const { from, to } = viewer.network.partnerships;
  const ends = new Set(lit.length > mostRibbonsOfSelection ? [] : lit.flatMap((i) => [from[i], to[i]]));
  overlay.begin(viewer.width, viewer.height, ratio);
  overlay.arcs(projector, theme, look, lit);
  overlay.discs(projector, theme, ends, state.shown.partnersByCity, discScale);
  overlay.names(viewer.placed, theme, state.lit.length > 0 && !viewer.areLitByLight);
  if (state.pointed >= 0) overlay.mark(projector, theme, state.pointed);
}
