// Short words for WebGL.

function compiled(gl, type, source) {
  const shader = gl.createShader(type);
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

// A program with its uniforms by name. Whether it could be made shows when all of them are: asking earlier would wait for each.
export function programOf(gl, vertex, fragment, attributes = []) {
  const program = gl.createProgram();
  const head = '#version 300 es\nprecision highp float;\nprecision highp int;\nprecision highp sampler2D;\n';
  gl.attachShader(program, compiled(gl, gl.VERTEX_SHADER, head + vertex));
  gl.attachShader(program, compiled(gl, gl.FRAGMENT_SHADER, head + fragment));
  attributes.forEach((name, index) => gl.bindAttribLocation(program, index, name));
  gl.linkProgram(program);
  const places = new Map();
  return {
    program,
    check() {
      if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) || 'no shader');
    },
    use() {
      gl.useProgram(program);
    },
    place(name) {
      if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
      return places.get(name);
    },
    float(name, value) {
      gl.uniform1f(this.place(name), value);
    },
    integer(name, value) {
      gl.uniform1i(this.place(name), value);
    },
    vec2(name, x, y) {
      gl.uniform2f(this.place(name), x, y);
    },
    vec3(name, values) {
      gl.uniform3fv(this.place(name), values);
    },
    vec4(name, values) {
      gl.uniform4fv(this.place(name), values);
    },
  };
}

export function bufferOf(gl, data, target = gl.ARRAY_BUFFER) {
  const buffer = gl.createBuffer();
  gl.bindBuffer(target, buffer);
  gl.bufferData(target, data, gl.STATIC_DRAW);
  return buffer;
}

const texelsAcross = 1024; // as shaders.js has it

// Rows of numbers that a vertex shader reads by the number of its vertex. Drawing instances would be the usual way; without a
// graphics card each of them costs as much as a drawing of its own.
export class RowTexture {
  constructor(gl, texelsPerRow) {
    Object.assign(this, { gl, texelsPerRow, count: 0, texture: null });
  }

  // Four numbers per texel.
  put(values) {
    const { gl } = this;
    const texels = values.length / 4;
    const rows = Math.max(1, Math.ceil(texels / texelsAcross));
    const padded = new Float32Array(4 * texelsAcross * rows);
    padded.set(values);
    gl.deleteTexture(this.texture);
    this.texture = textureOf(gl, gl.RGBA32F, texelsAcross, rows);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, texelsAcross, rows, gl.RGBA, gl.FLOAT, padded);
    this.count = texels / this.texelsPerRow;
    return this;
  }

  bind(program) {
    bindTexture(this.gl, program, 'u_rows', 0, this.texture);
  }
}

export function textureOf(gl, internalFormat, width, height) {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, internalFormat, width, height);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

// A picture to draw into; null where the browser cannot draw into this format.
export function targetOf(gl, internalFormat, width, height) {
  const texture = textureOf(gl, internalFormat, width, height);
  const framebuffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  const target = { texture, framebuffer, width, height };
  if (gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE) return target;
  deleteTarget(gl, target);
  return null;
}

export function deleteTarget(gl, target) {
  if (!target) return;
  gl.deleteFramebuffer(target.framebuffer);
  gl.deleteTexture(target.texture);
}

export function drawInto(gl, target, width, height) {
  gl.bindFramebuffer(gl.FRAMEBUFFER, target ? target.framebuffer : null);
  gl.viewport(0, 0, width, height);
}

export function bindTexture(gl, program, name, unit, texture) {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  program.integer(name, unit);
}
