// How dense arcs are becomes how bright they are, as src/render/light/density_survey.h has it: counted in cells of a coarse grid.

const columnsOfGrid = 240;
const emptyCell = 0.01;
const whitePercentile = 0.995; // of the cells that have arcs
const maxMean = 0.4; // of the light over the whole picture: a carpet of arcs stays a ground

export function gridFor(width, height) {
  const cellPixels = Math.max(1, width / columnsOfGrid);
  return { cellPixels, columns: Math.max(1, Math.ceil(width / cellPixels)), rows: Math.max(1, Math.ceil(height / cellPixels)) };
}

// log(1 + density) that counts as full light.
export function whiteLogOf(density) {
  const filled = density.filter((value) => value > emptyCell).sort();
  const white = filled.length ? Math.max(1, filled[Math.floor((filled.length - 1) * whitePercentile)]) : 1;
  const sum = filled.reduce((total, value) => total + Math.log1p(value), 0);
  return Math.max(Math.log1p(white), sum / Math.max(1, density.length) / maxMean);
}

function boxBlur(cells, count, stride, first, radius) {
  const line = new Float32Array(count);
  const at = (i) => cells[first + Math.max(0, Math.min(count - 1, i)) * stride];
  let sum = 0;
  for (let i = -radius; i <= radius; ++i) sum += at(i);
  for (let i = 0; i < count; ++i) {
    line[i] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
  for (let i = 0; i < count; ++i) cells[first + i * stride] = line[i];
}

// What density is usual around: three running means come close to a Gaussian.
export function surroundOf(density, { columns, rows }) {
  const blurred = Float32Array.from(density);
  const radius = Math.max(1, Math.floor(columns / 48));
  for (let pass = 0; pass < 3; ++pass) {
    for (let row = 0; row < rows; ++row) boxBlur(blurred, columns, 1, row * columns, radius);
    for (let column = 0; column < columns; ++column) boxBlur(blurred, rows, columns, column, radius);
  }
  return blurred;
}
