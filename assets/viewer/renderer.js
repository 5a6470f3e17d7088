// The picture: the base map, over it the arcs' light, over that coast and discs. What has not changed is not drawn anew.
import { BaseMap } from './base_map.js';
import { Discs } from './discs.js';
import { gridFor, surroundOf, whiteLogOf } from './exposure.js';
import { bindTexture, deleteTarget, drawInto, programOf, targetOf, textureOf } from './gl.js';
import { ArcLight } from './light.js';
import { compositeFragment, screenVertex, surveyFragment } from './shaders.js';
import { radians } from './sphere.js';
import { toneOf } from './tone.js';

const receding = 0.28; // of arcs and discs behind what is selected

export class Renderer {
  // Throws where the browser has no WebGL 2.
  constructor(canvas) {
    const gl = canvas.getContext('webgl2', { alpha: false, antialias: false, depth: false, preserveDrawingBuffer: true });
    if (!gl) throw new Error('no WebGL 2');
    this.canvas = canvas;
    this.gl = gl;
    this.map = new BaseMap(gl);
    this.light = new ArcLight(gl);
    this.discs = new Discs(gl);
    this.survey = programOf(gl, screenVertex, surveyFragment);
    this.composite = programOf(gl, screenVertex, compositeFragment);
    for (const program of [this.map.fillProgram, this.map.lineProgram, this.light.program, this.discs.program, this.survey, this.composite])
      program.check();
    this.screenArray = gl.createVertexArray();
  }

  // How a camera is seen: what all layers need to know.
  viewOf(projector, theme, ratio) {
    const [width, height] = [this.canvas.width, this.canvas.height];
    const toClip = [2 / width, 2 / height];
    const scale = projector.scale * ratio;
    return {
      projector, theme, ratio, width, height, camera: projector.camera,
      apply(program, camera = projector.camera) {
        program.float('u_isGlobe', camera.isGlobe ? 1 : 0);
        program.float('u_centre', camera.longitude * radians);
        const tilt = camera.isGlobe ? camera.latitude * radians : 0;
        program.vec2('u_tilt', Math.sin(tilt), Math.cos(tilt));
        program.vec2('u_scale', scale * toClip[0], scale * toClip[1]);
        program.vec2('u_offset', projector.originX * ratio * toClip[0] - 1, 1 - projector.originY * ratio * toClip[1]);
        program.vec2('u_pixelToClip', ...toClip);
      },
    };
  }

  resize(width, height) {
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    if (this.base && this.base.width === width && this.base.height === height) return;
    const { gl } = this;
    deleteTarget(gl, this.base);
    deleteTarget(gl, this.gridTarget);
    gl.deleteTexture(this.surround);
    this.base = targetOf(gl, gl.RGBA8, width, height);
    this.grid = gridFor(width, height);
    const { columns, rows } = this.grid;
    const hasFloats = gl.getExtension('EXT_color_buffer_float');
    this.gridTarget = (hasFloats && targetOf(gl, gl.RGBA32F, columns, rows)) || targetOf(gl, gl.RGBA8, columns, rows);
    this.isGridOfFloats = Boolean(hasFloats);
    this.surround = textureOf(gl, gl.R32F, columns, rows);
  }

  // Draws all anew. `every`: a sample of the arcs, every so many.
  draw(view, { every = 1, stops = 0, recedes = false }) {
    const { gl } = this;
    drawInto(gl, this.base, view.width, view.height);
    this.map.draw(view);
    this.lightGain = this.light.draw(view, every);
    this.density = this.countDensity(view);
    this.compose(view, { stops, recedes });
  }

  // Mean number of arcs over each cell of the grid.
  countDensity(view) {
    const { gl, survey, grid } = this;
    drawInto(gl, this.gridTarget, grid.columns, grid.rows);
    survey.use();
    bindTexture(gl, survey, 'u_light', 0, this.light.target.texture);
    survey.vec2('u_size', view.width, view.height);
    survey.float('u_cellPixels', grid.cellPixels);
    gl.bindVertexArray(this.screenArray);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    const pixels = this.isGridOfFloats ? new Float32Array(4 * grid.columns * grid.rows) : new Uint8Array(4 * grid.columns * grid.rows);
    gl.readPixels(0, 0, grid.columns, grid.rows, gl.RGBA, this.isGridOfFloats ? gl.FLOAT : gl.UNSIGNED_BYTE, pixels);
    const toDensity = this.lightGain / (this.isGridOfFloats ? 1 : 255);
    const density = new Float32Array(grid.columns * grid.rows);
    for (let i = 0; i < density.length; ++i) density[i] = pixels[4 * i] * toDensity;
    return density;
  }

  // The layers over each other, from the sums that are there.
  compose(view, { stops, recedes }) {
    const { gl, composite, grid } = this;
    const { theme } = view;
    const strength = recedes ? receding : 1;
    const brightness = 2 ** stops;
    gl.activeTexture(gl.TEXTURE2);
    gl.bindTexture(gl.TEXTURE_2D, this.surround);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, grid.columns, grid.rows, gl.RED, gl.FLOAT, surroundOf(this.density, grid));
    drawInto(gl, null, view.width, view.height);
    composite.use();
    bindTexture(gl, composite, 'u_base', 0, this.base.texture);
    bindTexture(gl, composite, 'u_light', 1, this.light.target.texture);
    bindTexture(gl, composite, 'u_surround', 2, this.surround);
    composite.vec2('u_gridSize', grid.columns, grid.rows);
    composite.float('u_cellPixels', grid.cellPixels);
    composite.float('u_gain', this.lightGain * brightness);
    composite.float('u_surroundGain', brightness);
    composite.float('u_whiteLog', whiteLogOf(this.density));
    composite.float('u_strength', theme.arcGain * strength);
    const tone = toneOf(theme, view.camera.zoom);
    composite.float('u_localDetail', tone.localDetail);
    composite.float('u_steepness', tone.steepness);
    composite.float('u_recession', tone.recession);
    composite.float('u_vividness', tone.vividness);
    composite.vec4('u_core', tone.core);
    composite.vec2('u_coreReach', ...tone.coreReach);
    composite.float('u_coreTint', tone.coreTint);
    gl.bindVertexArray(this.screenArray);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    this.map.drawTrace(view, this.light.count);
    this.discs.draw(view, strength);
  }

  // Waits until the picture is there.
  finish() {
    this.gl.readPixels(0, 0, 1, 1, this.gl.RGBA, this.gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
}
