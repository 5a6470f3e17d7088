// Reads the blocks of columns that src/export/pages/column_block.h writes: base64 of a zlib stream, in it one line of JSON
// that names the columns, then these.

const numberTypes = {
  i8: Int8Array, u8: Uint8Array, i16: Int16Array, u16: Uint16Array, i32: Int32Array, u32: Uint32Array,
};

function bytesOfBase64(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; ++i) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Each value is the difference to the one before; sums go around the type's ends as differences did.
function addUp(values) {
  for (let i = 1; i < values.length; ++i) values[i] += values[i - 1];
  return values;
}

function columnFrom(bytes, [, type, begin, count]) {
  if (type === 'text') return new TextDecoder().decode(bytes.subarray(begin, begin + count));
  const isDifference = type[0] === 'd';
  const Numbers = numberTypes[isDifference ? type.slice(1) : type];
  const values = new Numbers(bytes.slice(begin, begin + count * Numbers.BYTES_PER_ELEMENT).buffer);
  return isDifference ? addUp(values) : values;
}

// All columns of a block, by name.
export async function readColumns(elementId) {
  const element = document.getElementById(elementId);
  const bytes = await inflated(bytesOfBase64(element.textContent.trim()));
  element.textContent = '';
  const headEnd = bytes.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headEnd)));
  const data = bytes.subarray(headEnd + 1);
  return Object.fromEntries(head.map((column) => [column[0], columnFrom(data, column)]));
}
