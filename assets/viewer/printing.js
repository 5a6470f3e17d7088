// Paper wants other colours than a screen: while the page is printed, the map has those.

export function preparePrinting(usePaper, useScreen) {
  addEventListener('beforeprint', usePaper);
  addEventListener('afterprint', useScreen);
}
