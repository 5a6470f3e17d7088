// Mouse, fingers and keys on the map.

const clickPixels = 5; // a hand that clicks moves so far

export class MapPointer {
  // `map`: { element, camera(), zoomBy(anchor, steps), drag(from, to), hover(point), click(point), step(dx, dy), release() }
  constructor(map) {
    this.map = map;
    this.pointers = new Map();
    this.travelled = 0;
    const { element } = map;
    element.addEventListener('pointerdown', (event) => this.onDown(event));
    element.addEventListener('pointermove', (event) => this.onMove(event));
    for (const end of ['pointerup', 'pointercancel']) element.addEventListener(end, (event) => this.onUp(event));
    element.addEventListener('pointerleave', () => map.hover(null));
    element.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    element.addEventListener('dblclick', (event) => map.zoomBy(this.place(event), 1));
    element.addEventListener('keydown', (event) => this.onKey(event));
  }

  place(event) {
    const box = this.map.element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  onDown(event) {
    if (event.button !== 0 || event.target.closest('button, a, [role=toolbar]')) return;
    this.map.element.setPointerCapture(event.pointerId);
    if (this.pointers.size === 0) this.travelled = 0;
    this.pointers.set(event.pointerId, this.place(event));
  }

  onMove(event) {
    const to = this.place(event);
    const from = this.pointers.get(event.pointerId);
    if (!from) {
      this.map.hover(event.target.closest('button, a, [role=toolbar]') ? null : to);
      return;
    }
    this.travelled += Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (this.pointers.size === 1 && this.travelled > clickPixels) this.map.drag(from, to);
    if (this.pointers.size === 2) this.pinch(event.pointerId, from, to);
    this.pointers.set(event.pointerId, to);
  }

  pinch(id, from, to) {
    const [, other] = [...this.pointers].find(([key]) => key !== id);
    const distance = (place) => Math.max(8, Math.hypot(place[0] - other[0], place[1] - other[1]));
    const middle = (place) => [(place[0] + other[0]) / 2, (place[1] + other[1]) / 2];
    this.map.drag(middle(from), middle(to));
    this.map.zoomBy(middle(to), Math.log2(distance(to) / distance(from)));
  }

  onUp(event) {
    const place = this.pointers.get(event.pointerId);
    if (!place) return;
    this.pointers.delete(event.pointerId);
    if (event.type === 'pointerup' && this.travelled <= clickPixels) this.map.click(place);
  }

  onWheel(event) {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 30 : 1;
    this.map.zoomBy(this.place(event), Math.max(-1, Math.min(1, (-event.deltaY * lines) / 240)));
  }

  onKey(event) {
    if (event.target !== this.map.element || event.ctrlKey || event.metaKey || event.altKey) return;
    const far = event.shiftKey ? 240 : 80;
    const steps = { ArrowLeft: [far, 0], ArrowRight: [-far, 0], ArrowUp: [0, far], ArrowDown: [0, -far] };
    if (steps[event.key]) this.map.step(...steps[event.key]);
    else if (event.key === '+' || event.key === '=') this.map.zoomBy(null, 0.5);
    else if (event.key === '-' || event.key === '_') this.map.zoomBy(null, -0.5);
    else if (event.key === '0') this.map.whole();
    else return;
    event.preventDefault();
  }
}
