// Paper wants other colours than a screen: while the page is printed, the map has those.
import { byId } from './elements.js';

// The layers as one picture: browsers that print canvases anew do not lay one over another.
export function layOnPaper() {
  const [paper, picture, overlay] = ['paper', 'picture', 'overlay'].map(byId);
  Object.assign(paper, { width: overlay.width, height: overlay.height });
  const context = paper.getContext('2d');
  for (const layer of [picture, overlay]) if (layer.width > 0) context.drawImage(layer, 0, 0);
}

export function preparePrinting(usePaper, useScreen) {
  addEventListener('beforeprint', usePaper);
  addEventListener('afterprint', useScreen);
}
