// How sums of light become colours, by theme and zoom, as src/render/pixels/tone_mapping.cpp has it.

const evenZoom = 1.5;
const threadsZoom = 3;

const lightTone = {
  localDetail: 0.16, steepness: 0, recession: 0, vividness: 0.3, core: [0.76, 0.74, 0.7, 0.5], coreReach: [0.85, 0.65], coreTint: 0.24,
};

// Close by, ink turns from even tones to threads.
function inkTone(zoom) {
  const share = Math.max(0, Math.min(1, (zoom - evenZoom) / (threadsZoom - evenZoom)));
  const threads = share * share * (3 - 2 * share);
  const between = (even, thread) => even + (thread - even) * threads;
  return {
    localDetail: between(0.16, 0.44),
    steepness: between(0, 0.95),
    recession: between(0, 0.25),
    vividness: 0.6,
    core: [0, 0, 0, between(0.7, 0.8)],
    coreReach: [between(0.85, 0.6), between(0.65, 0.7)],
    coreTint: 0.42,
  };
}

export function toneOf(theme, zoom) {
  return theme.isDark ? lightTone : inkTone(zoom);
}
