// The page: reads its data, holds what is on the map, and draws it when that changes.
import { cameraFitting, clampedCamera, draggedCamera, projectorFor, withGlobe, zoomedCamera } from './camera.js';
import { applyToPanels, colourFrom, themeFrom } from './colours.js';
import { CityPanel, tipFor } from './city_panel.js';
import { readColumns } from './columns.js';
import { discScaleFor } from './discs.js';
import { drawOverlay, drawPicture, mostRibbonsOfSelection, placeNames } from './drawing.js';
import { byId } from './elements.js';
import { applyFilter, isActiveFilter, noFilter, rankedCities } from './filter.js';
import { FilterPanel } from './filter_panel.js';
import { Flight } from './flight.js';
import { cityAlone, countryAlone, isEmptySelection, litPartnerships, nothing, partnershipAlone, selectionFrom } from './focus.js';
import { HitTest } from './hit_test.js';
import { Sight } from './sight.js';
import { showLegend } from './legend.js';
import { Names } from './names.js';
import { networkFrom } from './network.js';
import { Overlay } from './overlay.js';
import { MapPointer } from './pointer.js';
import { layOnPaper, preparePrinting } from './printing.js';
import { Renderer } from './renderer.js';
import { SearchBox } from './search_box.js';
import { TourBar } from './tour.js';
import { headlineOf } from './words.js';

const lightGround = matchMedia('(prefers-color-scheme: light)');

const coloursFrom = ({ theme, palette, legend }) => ({ theme: themeFrom(theme), palette: palette.map(colourFrom), legend });

class Viewer {
  constructor(settings, columns, world) {
    this.settings = settings;
    this.network = networkFrom(columns, settings);
    this.looks = settings.looks.map((look, i) => this.lookFrom(look, i, columns));
    this.home = { look: this.looks[0], camera: settings.camera, selection: selectionFrom(settings.selection) };
    this.state = { ...this.home, filter: { ...noFilter }, hovered: null, pointed: -1 };
    this.element = byId('map');
    this.hitTest = new HitTest(this.network);
    this.names = new Names(this.network, settings.countryLabels);
    this.overlay = new Overlay(byId('overlay'), this.network);
    this.flight = new Flight((camera) => this.look(camera, true));
    this.usualMilliseconds = 160; // until a picture of all was timed
    this.makeRenderer(world);
    this.makePanels();
    this.useLook(this.state.look);
    addEventListener('resize', () => this.redraw('all'));
    this.movedAt = performance.now(); // so that a sample is there at once
    this.drawNow();
  }

  makeRenderer(world) {
    try {
      this.renderer = new Renderer(byId('picture'));
      this.renderer.map.addLevel(world);
      byId('picture').addEventListener('webglcontextlost', (event) => event.preventDefault());
      byId('picture').addEventListener('webglcontextrestored', () => location.reload()); // its data were given away
    } catch (error) {
      console.warn(`The map is not drawn: ${error.message}`);
      this.renderer = null;
      byId('no-map').hidden = false;
    }
  }

  makePanels() {
    const actions = {
      selectCity: (city) => this.select(cityAlone(city), true),
      selectPartnership: (partnership) => this.select(partnershipAlone(partnership), true),
      selectCountry: (country) => this.select(countryAlone(country), true),
      release: () => this.select(nothing),
      pointAt: (city) => this.pointAt(city),
    };
    this.panel = new CityPanel(this.network, this.settings, actions);
    this.filters = new FilterPanel(this.network, this.settings, (filter) => this.useFilter(filter));
    this.search = new SearchBox(this.network, actions, () => this.state.ranked.scores);
    if (this.settings.tour) this.tour = new TourBar(this.settings.tour, (step) => this.showStep(step), () => this.goHome());
    byId('zoom-in').addEventListener('click', () => this.zoomBy(null, 0.75));
    byId('zoom-out').addEventListener('click', () => this.zoomBy(null, -0.75));
    byId('whole').addEventListener('click', () => this.whole());
    byId('turn').addEventListener('click', () => this.changeMap());
    addEventListener('keydown', (event) => this.onKey(event));
    new MapPointer(this);
    preparePrinting(() => this.usePaper(), () => this.useScreen());
    lightGround.addEventListener('change', () => this.useScreen());
  }

  lookFrom(look, i, columns) {
    return {
      ...look,
      screen: coloursFrom(look.screen),
      paper: coloursFrom(look.paper),
      light: look.light && coloursFrom(look.light),
      isShown: columns[`shown${i}`],
      startShades: columns[`startShade${i}`],
      endShades: columns[`endShade${i}`],
    };
  }

  // What the page brings along for later: finer coasts, names in other languages.
  async readTheRest() {
    const fine = await readColumns('fine');
    this.renderer?.map.addLevel(fine);
    if (this.projector.scale * devicePixelRatio >= 450) this.redraw('all');
    const { otherNames } = await readColumns('names');
    this.network.cities.otherNames = otherNames.split('\n');
    this.search.index.prepare();
    performance.mark('all-read');
  }

  // What is shown.

  useLook(look) {
    const { state } = this;
    state.look = look;
    this.useColours();
    this.useFilter(state.filter);
  }

  // Those of the look: on paper, on a light ground where nobody chose a theme, or as usual.
  useColours() {
    const { look } = this.state;
    const colours = this.isOnPaper ? look.paper : (lightGround.matches && look.light) || look.screen;
    this.theme = colours.theme;
    this.palette = colours.palette;
    applyToPanels(colours.theme, document.documentElement);
    showLegend(byId('legend'), colours.legend);
  }

  useFilter(filter) {
    const { state } = this;
    state.filter = filter;
    state.shown = applyFilter(this.network, state.look.isShown, filter);
    state.ranked = rankedCities(this.network, state.shown.partnersByCity);
    state.hovered = null;
    this.filters.filter = filter;
    this.filters.show(state.look.isShown);
    this.names.rank(state.shown, state.ranked);
    byId('headline').textContent = headlineOf(state.shown);
    this.describe();
    this.uploadArcs();
    this.renderer?.discs.setCities(this.network, state.shown.partnersByCity, state.ranked.order);
    this.show();
  }

  describe() {
    const isAsWritten = !isActiveFilter(this.state.filter) && this.state.look === this.looks[0];
    const figures = headlineOf(this.state.shown).replaceAll(' · ', ', ');
    const words = isAsWritten ? this.settings.description : `A map with ${figures}, each partnership drawn as a great-circle arc.`;
    byId('picture').setAttribute('aria-label', this.described ?? words);
  }

  // More arcs than ribbons can show shine among the others instead, which are faint then.
  uploadArcs() {
    const { state } = this;
    state.lit = litPartnerships(this.network, state.shown.partnerships, state.selection);
    this.areLitByLight = state.lit.length > mostRibbonsOfSelection;
    const lit = this.areLitByLight ? new Set(state.lit) : null;
    const uploaded = [state.shown, state.look, lit ? state.selection : null, this.palette];
    if (this.uploaded && uploaded.every((part, i) => part === this.uploaded[i])) return;
    this.uploaded = uploaded;
    const look = { ...state.look, palette: this.palette };
    this.renderer?.light.setArcs(this.network, state.shown.partnerships, look, lit && ((i) => lit.has(i)));
  }

  show() {
    this.panel.show(this.state);
    this.redraw('all');
  }

  select(selection, isBroughtIntoSight = false) {
    const { state } = this;
    state.selection = selection;
    this.forgetHovered();
    state.pointed = -1;
    const wasLitByLight = this.areLitByLight;
    this.uploadArcs();
    this.panel.show(state);
    byId('said').textContent = `${byId('panel-title').textContent}: ${byId('panel-lines').textContent}`;
    this.redraw(wasLitByLight || this.areLitByLight ? 'all' : 'compose');
    if (isBroughtIntoSight) this.bringIntoSight();
  }

  // Where something that is selected lies outside the picture, or all of it far too close together.
  bringIntoSight() {
    const { network, state } = this;
    const { from, to } = network.partnerships;
    const ends = state.selection.country >= 0 ? [] : state.lit.flatMap((i) => [from[i], to[i]]);
    const cities = new Set([...state.selection.cities, ...ends]);
    if (state.selection.country >= 0)
      for (const city of state.ranked.order) if (network.cities.country[city] === state.selection.country) cities.add(city);
    const vectors = [...cities].slice(0, 400).map((city) => Array.from(network.cities.vectors.subarray(3 * city, 3 * city + 3)));
    if (vectors.length === 0) return;
    this.flight.start(state.camera, cameraFitting(state.camera, this.width, this.height, vectors, 3.5));
  }

  showStep(step) {
    const { state } = this;
    state.filter = { ...noFilter };
    state.selection = selectionFrom(step.selection);
    this.described = `${step.map} ${step.caption}`;
    this.useLook(this.looks[step.look]);
    this.flight.start(state.camera, step.camera);
  }

  goHome() {
    this.described = null;
    this.state.selection = nothing;
    this.useLook(this.home.look);
  }

  // Where one looks.

  look(camera, isMoving = false) {
    leavePoster(); // it stays where it is
    this.state.camera = camera;
    this.forgetHovered();
    if (isMoving) this.movedAt = performance.now();
    this.redraw('all');
  }

  zoomBy(anchor, steps) {
    this.flight.stop();
    this.look(zoomedCamera(this.state.camera, this.width, this.height, anchor ?? [this.width / 2, this.height / 2], steps), true);
  }

  drag(from, to) {
    this.flight.stop();
    this.look(draggedCamera(this.state.camera, this.width, this.height, from, to), true);
  }

  step(dx, dy) {
    this.drag([this.width / 2, this.height / 2], [this.width / 2 + dx, this.height / 2 + dy]);
  }

  whole() {
    this.flight.start(this.state.camera, clampedCamera({ ...this.state.camera, zoom: 0, panX: 0, panY: 0 }));
  }

  changeMap() {
    this.flight.stop();
    this.look(withGlobe(this.state.camera, !this.state.camera.isGlobe, this.width, this.height));
  }

  // What is pointed at.

  targetAt(point) {
    const { state } = this;
    const discScale = discScaleFor(this.projector.scale, state.shown.cityCount, this.theme.discScale);
    const sight = new Sight(state.look.passing, this.projector, this.width, this.height);
    return this.hitTest.at(this.projector, point[0], point[1], state.shown, state.ranked.order, discScale, sight);
  }

  hover(point) {
    const before = this.state.hovered;
    const target = point && this.targetAt(point);
    this.state.hovered = target;
    this.showTip(target, point);
    if (before?.city !== target?.city || before?.partnership !== target?.partnership) this.redraw('overlay');
  }

  // What the pointer is on has moved away below it.
  forgetHovered() {
    this.state.hovered = null;
    this.showTip(null);
  }

  showTip(target, point) {
    const tip = byId('tip');
    this.element.classList.toggle('on-target', Boolean(target));
    tip.hidden = !target;
    if (!target) return;
    const [title, line] = tipFor(this.network, this.settings, target, this.state.shown);
    byId('tip-title').textContent = title;
    byId('tip-line').textContent = line;
    const { offsetWidth, offsetHeight } = tip;
    tip.style.left = `${Math.max(8, Math.min(point[0] + 16, this.width - offsetWidth - 8))}px`;
    tip.style.top = `${point[1] + 20 + offsetHeight > this.height ? point[1] - offsetHeight - 12 : point[1] + 20}px`;
  }

  click(point) {
    const target = this.targetAt(point);
    if (!target) this.select(nothing);
    else this.select(target.city !== undefined ? cityAlone(target.city) : partnershipAlone(target.partnership));
  }

  pointAt(city) {
    if (this.state.pointed === city) return;
    this.state.pointed = city;
    this.redraw('overlay');
  }

  onKey(event) {
    const isTyping = event.target.matches('input, select, textarea');
    if (event.key === 'Escape' && !isEmptySelection(this.state.selection)) this.select(nothing);
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      byId('search').focus();
    }
  }

  // Drawing.

  get width() {
    return this.element.clientWidth;
  }

  get height() {
    return this.element.clientHeight;
  }

  // `what`: overlay, compose (the same light, weighed anew) or all. The most of what was asked for is done in the next frame.
  redraw(what) {
    const order = ['overlay', 'compose', 'all'];
    const isAsked = this.wanted !== undefined;
    if (!isAsked || order.indexOf(what) > order.indexOf(this.wanted)) this.wanted = what;
    if (!isAsked) requestAnimationFrame(() => this.wanted && this.drawNow());
  }

  drawNow() {
    const what = this.wanted ?? 'all';
    this.wanted = undefined;
    const { state } = this;
    const ratio = Math.min(2, devicePixelRatio || 1);
    if (this.width < 16 || this.height < 16) return;
    byId('turn').textContent = state.camera.isGlobe ? 'Flat map' : 'Globe';
    if (what === 'all') this.projector = projectorFor(state.camera, this.width, this.height);
    if (what !== 'overlay') drawPicture(this, what, ratio);
    if (what !== 'overlay') this.placed = placeNames(this);
    drawOverlay(this, ratio);
    performance.mark(`drawn-${what}`);
  }

  // Nobody moves the map: all of it can be drawn.
  rest() {
    this.movedAt = -1e9;
    this.redraw('all');
  }

  // Printing: at once, as the browser takes the page as it is when this returns.

  usePaper() {
    this.isOnPaper = true;
    this.useColours();
    this.uploadArcs();
    this.wanted = 'all';
    this.drawNow();
    layOnPaper();
  }

  useScreen() {
    this.isOnPaper = false;
    this.useColours();
    this.uploadArcs();
    this.redraw('all');
  }
}

// What comes later stands behind the script.
function allParsed() {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

// The map as a picture, which is on the screen before any of the work begins. False: the page has none.
async function seePoster() {
  const image = byId('poster')?.lastElementChild;
  if (!image) return false;
  await image.decode().catch(() => {});
  await nextFrame();
  await nextFrame();
  performance.mark('first-picture');
  return true;
}

function leavePoster() {
  byId('poster')?.remove();
}

async function openPage() {
  const settings = JSON.parse(byId('settings').textContent);
  if (location.hash === '#map') document.body.dataset.only = 'map';
  byId('filters').firstElementChild.open = !matchMedia('(max-width: 820px)').matches;
  if (typeof DecompressionStream === 'undefined') {
    byId('too-old').hidden = false;
    return;
  }
  const hasPoster = await seePoster();
  const [columns, world] = await Promise.all([readColumns('network'), readColumns('world')]);
  const viewer = new Viewer(settings, columns, world);
  viewer.renderer?.finish();
  if (!hasPoster) performance.mark('first-picture');
  performance.mark('own-picture');
  viewer.rest();
  document.body.dataset.ready = 'yes';
  await nextFrame();
  await nextFrame(); // now all arcs are drawn
  if (viewer.renderer) leavePoster();
  await allParsed();
  viewer.readTheRest();
}

openPage();
