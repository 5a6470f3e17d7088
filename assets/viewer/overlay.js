// What lies over the picture: arcs and cities that stand out, names, the mark of what is hovered.
import { colourAtShade, cssColour } from './colours.js';
import { discRadius, isDiamondKind } from './discs.js';
import { arcLines } from './hit_test.js';
import { nameFont } from './names.js';

const mostRibbons = 1500; // more of them hide each other

export class Overlay {
  constructor(canvas, network) {
    this.canvas = canvas;
    this.network = network;
    this.context = canvas.getContext('2d');
  }

  begin(width, height, ratio) {
    const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== pixelWidth || this.canvas.height !== pixelHeight)
      Object.assign(this.canvas, { width: pixelWidth, height: pixelHeight });
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    this.context.lineJoin = 'round';
    this.context.lineCap = 'round';
  }

  linesOf(projector, partnership) {
    const { from, to } = this.network.partnerships;
    const { vectors } = this.network.cities;
    const vector = (city) => vectors.subarray(3 * city, 3 * city + 3);
    return arcLines(projector, vector(from[partnership]), vector(to[partnership]));
  }

  trace(line) {
    const { context } = this;
    context.beginPath();
    context.moveTo(line[0], line[1]);
    for (let at = 3; at < line.length; at += 3) context.lineTo(line[at], line[at + 1]);
    context.stroke();
  }

  // Arcs in their own colours, on a shade of the sea, so that they stay readable over bundles.
  arcs(projector, theme, look, lit) {
    if (lit.length > mostRibbons) return;
    const { context } = this;
    const thinness = Math.max(0.3, Math.min(1, 60 / Math.max(60, lit.length)) ** 0.3) * theme.lineScale;
    const lines = lit.map((partnership) => [partnership, this.linesOf(projector, partnership)]);
    context.strokeStyle = cssColour(theme.ocean, 0.35);
    context.lineWidth = 4.2 * thinness;
    for (const [, parts] of lines) for (const line of parts) this.trace(line);
    context.lineWidth = 1.8 * thinness;
    for (const [partnership, parts] of lines) {
      for (const line of parts) {
        context.strokeStyle = this.inkOf(line, look, partnership);
        this.trace(line);
      }
    }
  }

  inkOf(line, look, partnership) {
    const start = colourAtShade(look.palette, look.startShades[partnership]);
    const end = colourAtShade(look.palette, look.endShades[partnership]);
    if (look.startShades[partnership] === look.endShades[partnership]) return cssColour(start);
    const last = line.length - 3;
    const ink = this.context.createLinearGradient(line[0], line[1], line[last], line[last + 1]);
    ink.addColorStop(look.isGradient ? 0 : 0.499, cssColour(start));
    ink.addColorStop(look.isGradient ? 1 : 0.501, cssColour(end));
    return ink;
  }

  discs(projector, theme, cities, partnersByCity, discScale) {
    const { context } = this;
    const { vectors, kind } = this.network.cities;
    for (const city of cities) {
      const [x, y, facing] = projector.pixelsOf(vectors[3 * city], vectors[3 * city + 1], vectors[3 * city + 2]);
      if (facing < 0) continue;
      const radius = Math.max(2, discRadius(Math.max(1, partnersByCity[city])) * discScale * 1.25);
      context.beginPath();
      if (isDiamondKind(kind[city])) {
        for (const [dx, dy] of [[radius, 0], [0, radius], [-radius, 0], [0, -radius]]) context.lineTo(x + dx, y + dy);
        context.closePath();
      } else {
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      context.fillStyle = cssColour(theme.highlight);
      context.strokeStyle = cssColour(theme.discRing);
      context.lineWidth = 1;
      context.fill();
      context.stroke();
    }
  }

  names(placed, theme, isReceding) {
    const { context } = this;
    context.textBaseline = 'alphabetic';
    const front = (kind) => kind === 'chosen' || kind === 'partner';
    for (const pass of ['halo', 'type']) {
      for (const name of placed) {
        const fade = isReceding && !front(name.kind) ? (name.kind === 'country' ? 0.5 : 0.4) : 1;
        const colour = name.kind === 'country' ? theme.labelCountry : name.kind === 'chosen' ? theme.highlight : theme.label;
        context.font = nameFont(name.size, name.weight);
        if (pass === 'halo') {
          context.strokeStyle = cssColour(theme.labelHalo, 0.75 * name.opacity * fade);
          context.lineWidth = 4;
        } else {
          context.fillStyle = cssColour(colour, name.opacity * fade);
        }
        this.write(name, pass === 'halo');
      }
    }
  }

  write({ text, x, y, spacing }, isHalo) {
    const draw = (letters, at) => (isHalo ? this.context.strokeText(letters, at, y) : this.context.fillText(letters, at, y));
    if (spacing === 0) {
      draw(text, x);
      return;
    }
    let at = x;
    for (const letter of text) {
      draw(letter, at);
      at += this.context.measureText(letter).width + spacing;
    }
  }

  // Where the keyboard or the pointer is.
  mark(projector, theme, city) {
    const { vectors } = this.network.cities;
    const [x, y, facing] = projector.pixelsOf(vectors[3 * city], vectors[3 * city + 1], vectors[3 * city + 2]);
    if (facing < 0) return;
    this.context.beginPath();
    this.context.arc(x, y, 9, 0, 2 * Math.PI);
    this.context.strokeStyle = cssColour(theme.accent);
    this.context.lineWidth = 2;
    this.context.stroke();
  }
}
