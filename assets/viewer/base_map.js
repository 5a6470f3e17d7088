// Land, lakes and lines of the base map. Places are steps of 180° / 32767.
import { RowTexture, bufferOf, programOf } from './gl.js';
import { premultiplied } from './colours.js';
import { fillFragment, fillVertex, lineFragment, lineVertex } from './shaders.js';

const halfTurn = 32767; // 180°

// Triangles of cells as one mesh: longitude, latitude and the middle of the cell for each corner.
function fillOf(gl, columns, name) {
  const { [`${name}Lng`]: longitudes, [`${name}Lat`]: latitudes, [`${name}Middles`]: middles } = columns;
  const { [`${name}Points`]: pointCounts, [`${name}Counts`]: cornerCounts, [`${name}Corners`]: corners } = columns;
  const points = new Int16Array(4 * longitudes.length);
  const indices = new Uint32Array(corners.length);
  let point = 0;
  let corner = 0;
  for (let cell = 0; cell < middles.length; ++cell) {
    for (let i = 0; i < cornerCounts[cell]; ++i, ++corner) indices[corner] = point + corners[corner];
    for (let i = 0; i < pointCounts[cell]; ++i, ++point)
      points.set([longitudes[point], latitudes[point], middles[cell], 0], 4 * point);
  }
  return meshOf(gl, points, indices);
}

function meshOf(gl, points, indices) {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  bufferOf(gl, points);
  bufferOf(gl, indices, gl.ELEMENT_ARRAY_BUFFER);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.SHORT, true, 8, 0);
  gl.enableVertexAttribArray(1);
  gl.vertexAttribPointer(1, 1, gl.SHORT, true, 8, 4);
  gl.bindVertexArray(null);
  return { array, count: indices.length };
}

// The pieces of lines, each with its two ends, as shares of 180°.
function lineMeshOf(gl, longitudes, latitudes, pointCounts) {
  const pieces = new Float32Array(4 * longitudes.length);
  let point = 0;
  let count = 0;
  for (const points of pointCounts) {
    for (let i = 1; i < points; ++i, ++count) {
      const at = point + i;
      pieces[4 * count] = longitudes[at - 1] / halfTurn;
      pieces[4 * count + 1] = latitudes[at - 1] / halfTurn;
      pieces[4 * count + 2] = longitudes[at] / halfTurn;
      pieces[4 * count + 3] = latitudes[at] / halfTurn;
    }
    point += points;
  }
  return new RowTexture(gl, 1).put(pieces.subarray(0, 4 * count));
}

const steps = (degrees) => Math.round((degrees / 180) * halfTurn);

// Lines given in degrees.
function linesInDegrees(gl, lines) {
  const points = lines.flat();
  return lineMeshOf(gl, points.map(([longitude]) => steps(longitude)), points.map(([, latitude]) => steps(latitude)),
    lines.map((line) => line.length));
}

function range(from, to, step) {
  const values = [];
  for (let value = from; value <= to; value += step) values.push(value);
  return values;
}

function graticule(gl) {
  const meridians = range(-180, 165, 15).map((longitude) => range(-75, 75, 3).map((latitude) => [longitude, latitude]));
  const parallels = range(-75, 75, 15).map((latitude) => range(-180, 180, 3).map((longitude) => [longitude, latitude]));
  return linesInDegrees(gl, [...meridians, ...parallels]);
}

// The map's edge and what is inside it, in the frame of the central meridian: `reach` is 180° of a flat map, 90° of a globe.
function frame(gl, reach) {
  const latitudes = range(-90, 90, 1);
  const sides = [-reach, reach].map((longitude) => latitudes.map((latitude) => [longitude, latitude]));
  const poles = [-90, 90].map((latitude) => range(-reach, reach, reach / 6).map((longitude) => [longitude, latitude]));
  const points = new Int16Array(8 * latitudes.length);
  const indices = [];
  latitudes.forEach((latitude, row) => {
    points.set([steps(-reach), steps(latitude), 0, 0, steps(reach), steps(latitude), 0, 0], 8 * row);
    if (row > 0) indices.push(2 * row - 2, 2 * row - 1, 2 * row, 2 * row - 1, 2 * row + 1, 2 * row);
  });
  return { edge: linesInDegrees(gl, reach === 180 ? [...sides, ...poles] : sides), inside: meshOf(gl, points, Uint32Array.from(indices)) };
}

export class BaseMap {
  constructor(gl) {
    this.gl = gl;
    this.fillProgram = programOf(gl, fillVertex, fillFragment, ['a_place', 'a_middle']);
    this.lineProgram = programOf(gl, lineVertex, lineFragment);
    this.noArray = gl.createVertexArray();
    this.graticule = graticule(gl);
    this.frames = [frame(gl, 180), frame(gl, 90)];
    this.levels = [];
  }

  // A finer level than those before.
  addLevel(columns) {
    const { gl } = this;
    const lines = (name) => lineMeshOf(gl, columns[`${name}Lng`], columns[`${name}Lat`], columns[`${name}Points`]);
    this.levels.push({
      land: fillOf(gl, columns, 'land'),
      lakes: fillOf(gl, columns, 'lakes'),
      coast: lines('coast'),
      shores: lines('shores'),
      borders: lines('borders'),
      states: lines('states'),
    });
  }

  level(scale) {
    const finest = this.levels.length - 1;
    return this.levels[scale < 450 ? 0 : finest];
  }

  fill(view, mesh, colour, isInFrame = false) {
    const { gl, fillProgram } = this;
    gl.bindVertexArray(mesh.array);
    fillProgram.vec4('u_colour', premultiplied(colour));
    fillProgram.float('u_isInFrame', isInFrame ? 1 : 0);
    for (const shifts of isInFrame || view.camera.isGlobe ? [0] : [0, 1]) {
      fillProgram.float('u_shifts', shifts);
      gl.drawElements(gl.TRIANGLES, mesh.count, gl.UNSIGNED_INT, 0);
    }
  }

  stroke(view, lines, colour, opacity, width, isInFrame = false) {
    const { gl, lineProgram } = this;
    if (lines.count === 0) return;
    gl.bindVertexArray(this.noArray);
    lines.bind(lineProgram);
    lineProgram.vec4('u_colour', premultiplied(colour, opacity));
    lineProgram.float('u_halfWidth', (width * view.ratio * view.theme.lineScale) / 2);
    lineProgram.float('u_isInFrame', isInFrame ? 1 : 0);
    gl.drawArrays(gl.TRIANGLES, 0, 6 * lines.count);
  }

  strokeFrame(view, draw) {
    const { camera } = view;
    view.apply(this.lineProgram, { ...camera, longitude: 0, latitude: 0 });
    draw();
    view.apply(this.lineProgram);
  }

  // All that lies below the arcs.
  draw(view) {
    const { gl, fillProgram, lineProgram } = this;
    const { theme } = view;
    const level = this.level(view.projector.scale * view.ratio);
    const frameOfMap = this.frames[view.camera.isGlobe ? 1 : 0];
    gl.clearColor(...premultiplied(theme.surround));
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    fillProgram.use();
    view.apply(fillProgram, { ...view.camera, longitude: 0, latitude: 0 });
    this.fill(view, frameOfMap.inside, theme.ocean, true);
    lineProgram.use();
    view.apply(lineProgram);
    this.stroke(view, this.graticule, theme.graticule, 1, 1);
    fillProgram.use();
    view.apply(fillProgram);
    this.fill(view, level.land, theme.land);
    this.fill(view, level.lakes, theme.lake);
    lineProgram.use();
    this.stroke(view, level.shores, theme.coast, 1, 0.8);
    this.stroke(view, level.states, theme.stateLine, 1, 0.8);
    this.stroke(view, level.borders, theme.border, 1, 0.9);
    this.stroke(view, level.coast, theme.coast, 1, 1);
    this.strokeFrame(view, () => this.stroke(view, frameOfMap.edge, theme.outline, 1, 1.2, true));
    gl.disable(gl.BLEND);
  }

  // Coast and borders once more, faintly over the arcs: on the whole world the arcs alone tell where one is; closer, the coast
  // has to. Few arcs hide no coast.
  drawTrace(view, arcCount) {
    const { gl, lineProgram } = this;
    const { zoom } = view.camera;
    const opacity = Math.max(0.3, Math.min(1, 0.45 + 0.3 * zoom)) * Math.min(1, arcCount / 6000);
    const closeness = Math.max(0, Math.min(1, (zoom - 2) / 3));
    const level = this.level(view.projector.scale * view.ratio);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    lineProgram.use();
    view.apply(lineProgram);
    this.stroke(view, level.borders, view.theme.trace, opacity * (0.6 + 2.2 * closeness), 0.9 + 0.5 * closeness);
    this.stroke(view, level.coast, view.theme.trace, opacity * (1 + 1.5 * closeness), 1 + 0.2 * closeness);
    gl.disable(gl.BLEND);
  }
}
