// Light or dark: what the reader says, else what their system says.

const system = window.matchMedia('(prefers-color-scheme: dark)');

export const themeOf = (state) => state.theme || (system.matches ? 'dark' : 'light');

export function onSystemChange(listener) {
  system.addEventListener('change', listener);
}

/** Hands the palette of the pictures on to the style sheet. */
export function paint(graph, theme) {
  const [ground, frame, line, text, faint] = graph[theme];
  const root = document.documentElement;
  root.dataset.theme = theme;
  for (const [name, value] of Object.entries({ ground, frame, line, text, faint })) root.style.setProperty(`--${name}`, value);
}

export const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
