// Colours: "#rrggbbaa" in the settings, four numbers from 0 to 1 in the shaders.

export function colourFrom(hex) {
  const part = (at) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), hex.length > 7 ? part(7) : 1];
}

export function premultiplied([red, green, blue, alpha], opacity = 1) {
  const share = alpha * opacity;
  return [red * share, green * share, blue * share, share];
}

export const unknownShade = 65535;

// The colour at a place of a palette, 0 to 65535, of which the last colour stands for what is not recorded.
export function colourAtShade(palette, shade) {
  const place = (shade / 65535) * (palette.length - 1);
  const step = Math.min(Math.floor(place), palette.length - 2);
  const share = place - step;
  return palette[step].map((part, i) => part + (palette[step + 1][i] - part) * share);
}

export function cssColour([red, green, blue, alpha], opacity = 1) {
  const byte = (part) => Math.round(255 * part);
  return `rgba(${byte(red)}, ${byte(green)}, ${byte(blue)}, ${alpha * opacity})`;
}

// A theme of the settings with its colours as numbers.
export function themeFrom(json) {
  const theme = { ...json };
  for (const [name, value] of Object.entries(json)) if (typeof value === 'string') theme[name] = colourFrom(value);
  return theme;
}

// The colours of panels, as the style sheet calls them.
export function applyToPanels(theme, element) {
  const names = ['text', 'textMuted', 'panel', 'hairline', 'accent', 'onAccent', 'bar', 'warning', 'surround', 'ocean', 'highlight'];
  for (const name of names) element.style.setProperty(`--${name}`, cssColour(theme[name]));
  element.dataset.look = theme.isDark ? 'dark' : 'light';
}
