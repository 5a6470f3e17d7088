// What the colours of arcs mean.
import { make } from './elements.js';

function rampPicture(ramp, isStepped) {
  const canvas = make('canvas', { width: 240, height: 10, 'aria-hidden': 'true' });
  const context = canvas.getContext('2d');
  const fill = context.createLinearGradient(0, 0, 240, 0);
  ramp.forEach((colour, i) => {
    if (isStepped) {
      fill.addColorStop(i / ramp.length, colour);
      fill.addColorStop((i + 1) / ramp.length, colour);
    } else {
      fill.addColorStop(i / (ramp.length - 1), colour);
    }
  });
  context.fillStyle = fill;
  context.fillRect(0, 0, 240, 10);
  return canvas;
}

export function showLegend(element, { title, ramp, isStepped, marks, swatches }) {
  const parts = [make('p', { class: 'legend-title' }, title)];
  if (ramp.length > 1) parts.push(rampPicture(ramp, isStepped));
  if (marks.length > 0) parts.push(make('p', { class: 'legend-marks' }, ...marks.map(([label]) => make('span', {}, label))));
  for (const [label, colour] of swatches) {
    const field = make('span', { class: 'swatch', 'aria-hidden': 'true' });
    field.style.background = colour;
    parts.push(make('p', { class: 'legend-row' }, field, label));
  }
  element.replaceChildren(...parts);
}
