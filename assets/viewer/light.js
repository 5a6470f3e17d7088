// The arcs' light: great circles added up in a floating-point picture. rgb of a pixel is the sum of colours times coverage, a how
// many arcs cover it.
import { RowTexture, deleteTarget, drawInto, programOf, targetOf } from './gl.js';
import { arcFragment, arcVertex } from './shaders.js';
import { colourAtShade, premultiplied, unknownShade } from './colours.js';
import { sightWeights } from './sight.js';
import { angleBetween, wrapped, radians } from './sphere.js';

const texelsPerArc = 5; // one end and the angle between, the other and the width, two inks, dashes
const floatsPerArc = 4 * texelsPerArc;
const groupAngles = [0.06, 0.2, 0.6, 1.3, Math.PI]; // of arcs that have as many steps
const polarHeight = 0.97; // an arc that comes nearer to a pole has many steps more
const boldFactor = 1.9;
const dashPixels = 9;
const dashedWeight = 0.6;
const faintWeight = 0.05;

// The ways in which a picture can hold sums, the best first.
function formatsOf(gl) {
  const formats = [];
  const hasFloats = gl.getExtension('EXT_color_buffer_float');
  if (hasFloats && gl.getExtension('EXT_float_blend')) formats.push([gl.RGBA32F, 1]);
  if (hasFloats || gl.getExtension('EXT_color_buffer_half_float')) formats.push([gl.RGBA16F, 1]);
  formats.push([gl.RGBA8, 1 / 32]);
  return formats;
}

// The same order each time, and such that the first of them are a sample of all.
function shuffled(indices) {
  const rank = (i) => Math.imul(i + 1, 2654435761) >>> 0;
  return Uint32Array.from(indices).sort((a, b) => rank(a) - rank(b));
}

export class ArcLight {
  constructor(gl) {
    this.gl = gl;
    this.program = programOf(gl, arcVertex, arcFragment);
    this.formats = formatsOf(gl);
    this.array = gl.createVertexArray();
    this.groups = [];
    this.crossing = this.groupOf();
    this.count = 0;
  }

  groupOf() {
    return { rows: new RowTexture(this.gl, texelsPerArc), count: 0 };
  }

  resize(width, height) {
    const { gl } = this;
    if (this.target && this.target.width === width && this.target.height === height) return;
    deleteTarget(gl, this.target);
    this.target = null;
    while (!this.target) {
      const [format, inkScale] = this.formats[0];
      this.inkScale = inkScale;
      this.target = targetOf(gl, format, width, height);
      if (!this.target) this.formats.shift();
    }
  }

  // Angle and group of every arc, whether it is shown or not.
  measure(network) {
    const { count, from, to } = network.partnerships;
    const { vectors } = network.cities;
    this.angles = new Float32Array(count);
    this.groupOfArc = new Uint8Array(count);
    for (let i = 0; i < count; ++i) {
      const a = vectors.subarray(3 * from[i], 3 * from[i] + 3);
      const b = vectors.subarray(3 * to[i], 3 * to[i] + 3);
      this.angles[i] = angleBetween(a, b);
      this.groupOfArc[i] = groupFor(a, b, this.angles[i]);
    }
    this.order = shuffled(this.angles.keys());
  }

  // `shown`: partnerships; `isLit(partnership)`: null, or those that the rest is faint behind.
  setArcs(network, shown, look, isLit = null) {
    if (!this.angles) this.measure(network);
    const isShown = new Uint8Array(this.angles.length);
    for (const i of shown) isShown[i] = 1;
    const counts = new Uint32Array(groupAngles.length + 1);
    for (const i of shown) ++counts[this.groupOfArc[i]];
    const values = Array.from(counts, (count) => new Float32Array(count * floatsPerArc));
    const filled = new Uint32Array(counts.length);
    const isDashed = (i) => look.hasDashes && isEnded(network.partnerships.status[i]);
    const inkOf = inksOf(look);
    for (const i of this.order) {
      if (!isShown[i]) continue;
      const group = this.groupOfArc[i];
      const weight = isLit && !isLit(i) ? faintWeight : 1;
      this.writeArc(network, look, i, { inkOf, weight, isDashed: isDashed(i) }, values[group], floatsPerArc * filled[group]++);
    }
    while (this.groups.length < values.length) this.groups.push(this.groupOf());
    values.forEach((ofGroup, group) => this.fill(this.groups[group], ofGroup));
    this.dashedWeight = shown.every(isDashed) ? 1 : dashedWeight;
    this.isGradient = look.isGradient;
    this.passing = look.passing;
    this.count = shown.length;
    this.crossingFor = null;
  }

  writeArc(network, look, i, { inkOf, weight, isDashed }, values, at) {
    const { from, to, evidence } = network.partnerships;
    const { vectors } = network.cities;
    const start = inkOf(look.startShades[i]);
    const end = inkOf(look.endShades[i]);
    for (let part = 0; part < 3; ++part) {
      values[at + part] = vectors[3 * from[i] + part];
      values[at + 4 + part] = vectors[3 * to[i] + part];
    }
    for (let part = 0; part < 4; ++part) {
      values[at + 8 + part] = start[part] * weight;
      values[at + 12 + part] = end[part] * weight;
    }
    values[at + 3] = this.angles[i];
    values[at + 7] = look.hasBold && (evidence[i] & (evidence[i] - 1)) !== 0 ? boldFactor : 1;
    values[at + 16] = isDashed ? 1 : 0;
  }

  fill(group, values) {
    group.values = values;
    group.count = values.length / floatsPerArc;
    group.rows.put(values);
  }

  // Arcs that cross the cut meridian: drawn once more, from the other side.
  findCrossing(longitude) {
    if (this.crossingFor === longitude) return;
    this.crossingFor = longitude;
    const centre = longitude * radians;
    const found = [];
    for (const { values } of this.groups) {
      for (let at = 0; at < values.length; at += floatsPerArc) {
        const start = Math.atan2(values[at + 1], values[at]);
        const last = wrapped(start - centre) + wrapped(Math.atan2(values[at + 5], values[at + 4]) - start);
        if (Math.abs(last) > Math.PI) found.push(values.subarray(at, at + floatsPerArc));
      }
    }
    const values = new Float32Array(found.length * floatsPerArc);
    found.forEach((arc, i) => values.set(arc, i * floatsPerArc));
    this.fill(this.crossing, values);
  }

  // Adds up every n-th arc, or all. Returns how many times the sums are the whole.
  draw(view, every = 1) {
    const { gl, program } = this;
    this.resize(view.width, view.height);
    drawInto(gl, this.target, view.width, view.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE);
    program.use();
    view.apply(program);
    const width = 1.15 * Math.max(1, Math.min(1.6, (2000 / Math.max(1, this.count)) ** 0.12));
    program.float('u_halfWidth', (width * view.theme.lineScale * view.ratio) / 2);
    program.float('u_isGradient', this.isGradient ? 1 : 0);
    program.float('u_inkScale', this.inkScale);
    const sight = sightWeights(this.passing, view.projector.scale * view.ratio, view.width);
    program.float('u_passingWeight', sight.passing);
    program.float('u_leavingWeight', sight.leaving);
    program.float('u_dashesPerRadian', view.projector.scale / dashPixels);
    program.float('u_dashedWeight', this.dashedWeight);
    program.vec2('u_size', view.width, view.height);
    program.float('u_shifts', 0);
    const usualStep = Math.sqrt(2.4 / (view.projector.scale * view.ratio)); // a third of a pixel off the curve
    this.groups.forEach((group, i) => {
      const isPolar = i === groupAngles.length;
      const angle = isPolar ? (view.camera.isGlobe ? 1 : 2) * Math.PI : groupAngles[i];
      this.drawGroup(group, Math.ceil(group.count / every), (1.6 * angle) / usualStep);
    });
    if (!view.camera.isGlobe) {
      this.findCrossing(view.camera.longitude);
      program.float('u_shifts', 1);
      this.drawGroup(this.crossing, Math.ceil(this.crossing.count / every), (2 * Math.PI) / usualStep);
    }
    gl.disable(gl.BLEND);
    return every / this.inkScale;
  }

  drawGroup(group, count, wantedSteps) {
    if (count === 0) return;
    const { gl } = this;
    const steps = Math.max(2, Math.min(240, Math.ceil(wantedSteps)));
    this.program.integer('u_steps', steps);
    group.rows.bind(this.program);
    gl.bindVertexArray(this.array);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, (2 * steps + 4) * count);
  }
}

const isEnded = (status) => status >= 3 && status <= 5; // dormant, suspended, terminated

// Colours times their weights, by shade.
function inksOf(look) {
  const inks = new Map();
  return (shade) => {
    if (!inks.has(shade))
      inks.set(shade, premultiplied(colourAtShade(look.palette, shade), shade === unknownShade ? look.unknownWeight : 1));
    return inks.get(shade);
  };
}

function groupFor(a, b, angle) {
  const normalZ = a[0] * b[1] - a[1] * b[0];
  const highest = Math.sqrt(Math.max(0, 1 - (normalZ / Math.max(1e-9, Math.sin(angle))) ** 2)); // of the whole circle
  const reachesOver = highest > polarHeight && angle > 0.2;
  return reachesOver ? groupAngles.length : groupAngles.findIndex((limit) => angle <= limit + 1e-9);
}
