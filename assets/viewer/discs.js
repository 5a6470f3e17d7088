// The cities' discs, as large as they have partners.
import { RowTexture, programOf } from './gl.js';
import { premultiplied } from './colours.js';
import { discFragment, discVertex } from './shaders.js';
import { radians } from './sphere.js';

export function discRadius(partners) {
  return 0.17 * partners ** 0.6;
}

// From that to pixels of CSS: discs grow with the map, and where there are few.
export function discScaleFor(scale, cityCount, themeScale) {
  const growth = 2 ** (0.45 * Math.max(-2, Math.min(6, Math.log2(scale / 300))));
  const room = Math.max(0.5, Math.min(2.8, (7500 / Math.max(1, cityCount)) ** 0.3));
  return themeScale * growth * room;
}

export const isDiamondKind = (kind) => kind === 2 || kind === 3; // a county, a region: no single community

export class Discs {
  constructor(gl) {
    this.gl = gl;
    this.program = programOf(gl, discVertex, discFragment);
    this.array = gl.createVertexArray();
    this.rows = new RowTexture(gl, 1);
    this.count = 0;
  }

  // `ranked`: the cities that are shown; the large ones first, so that none hides a smaller one.
  setCities(network, partnersByCity, ranked) {
    const order = Array.from(ranked).sort((a, b) => partnersByCity[b] - partnersByCity[a] || a - b);
    const values = new Float32Array(4 * order.length);
    order.forEach((city, i) => {
      values[4 * i] = network.cities.longitude[city] * radians;
      values[4 * i + 1] = network.cities.vectors[3 * city + 2];
      values[4 * i + 2] = discRadius(partnersByCity[city]);
      values[4 * i + 3] = isDiamondKind(network.cities.kind[city]) ? 1 : 0;
    });
    this.count = order.length;
    this.rows.put(values);
  }

  draw(view, opacity) {
    const { gl, program } = this;
    if (this.count === 0) return;
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    program.use();
    view.apply(program);
    program.float('u_radiusScale', discScaleFor(view.projector.scale, this.count, view.theme.discScale));
    program.float('u_ratio', view.ratio);
    program.vec4('u_colour', premultiplied(view.theme.disc, opacity));
    program.vec4('u_ringColour', premultiplied(view.theme.discRing, opacity));
    gl.bindVertexArray(this.array);
    this.rows.bind(program);
    gl.drawArrays(gl.TRIANGLES, 0, 6 * this.count);
    gl.disable(gl.BLEND);
  }
}
