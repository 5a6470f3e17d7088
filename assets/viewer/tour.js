// The steps of a tour, one after another.
import { byId, hostOf, link, make } from './elements.js';

export class TourBar {
  // `show(step)`: puts its view on the map; `leave()`: back to looking around.
  constructor(tour, show, leave) {
    this.steps = tour.steps.filter((step) => !step.isBlank); // nothing on the stage: a pause for who speaks
    this.title = tour.title;
    this.show = show;
    this.leave = leave;
    this.at = -1;
    byId('tour').hidden = this.steps.length === 0;
    byId('tour-next').addEventListener('click', () => this.go(this.at + 1));
    byId('tour-back').addEventListener('click', () => this.go(this.at - 1));
    byId('tour-leave').addEventListener('click', () => this.end());
    byId('tour').addEventListener('keydown', (event) => this.onKey(event));
    this.write();
  }

  onKey(event) {
    const to = { PageDown: this.at + 1, ArrowRight: this.at + 1, PageUp: this.at - 1, ArrowLeft: this.at - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.go(Math.max(0, to));
  }

  go(step) {
    if (step >= this.steps.length) return this.end();
    this.at = Math.max(-1, step);
    if (this.at >= 0) this.show(this.steps[this.at]);
    return this.write();
  }

  end() {
    this.at = -1;
    this.leave();
    this.write();
  }

  write() {
    const isOn = this.at >= 0;
    const step = this.steps[this.at];
    byId('tour-place').textContent = isOn ? `${this.at + 1} of ${this.steps.length}` : `A tour in ${this.steps.length} steps`;
    byId('tour-heading').textContent = isOn ? step.heading : this.title;
    byId('tour-heading').hidden = isOn && !step.heading;
    byId('tour-caption').textContent = isOn ? step.caption : '';
    byId('tour-sources').replaceChildren(...(isOn && step.sources.length ? this.sources(step) : []));
    byId('tour-back').hidden = !isOn;
    byId('tour-leave').hidden = !isOn;
    byId('tour-back').disabled = this.at === 0;
    byId('tour-next').textContent = !isOn ? 'Start the tour' : this.at + 1 === this.steps.length ? 'Finish' : 'Next';
    byId('tour').dataset.on = isOn;
  }

  sources({ sources }) {
    return [make('span', {}, sources.length === 1 ? 'Source: ' : 'Sources: '),
      ...sources.flatMap((source, i) => [i ? ', ' : '', /^https?:/i.test(source) ? link(source, hostOf(source)) : source])];
  }
}
