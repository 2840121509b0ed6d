// The shapes of the legend and of exported drawings, as points in a square from -1 to 1.
import { svg } from './dom.js';

const turn = (sides, start) => Array.from({ length: sides }, (_, i) => {
  const angle = start + (2 * Math.PI * i) / sides;
  return [Math.cos(angle), Math.sin(angle)];
});

const POINTS = {
  hexagon: turn(6, 0),
  octagon: turn(8, Math.PI / 8),
  pentagon: turn(5, -Math.PI / 2),
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  rhomboid: [[-1, -1], [0.33, -1], [1, 1], [-0.33, 1]],
  tag: [[-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]],
  rectangle: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
};

/** The corners of a shape that the palette gives as corners; null where it gives a name. */
export function corners(name) {
  return name.includes(',') ? name.split(' ').map((corner) => corner.split(',').map(Number)) : null;
}

/** One shape with its middle at x, y. */
export function shape(kind, theme, x, y, radius, attributes = {}) {
  const look = { fill: kind[theme][0], stroke: kind[theme][1], 'stroke-width': 1.8, 'stroke-dasharray': isDashed(kind) ? '3 2' : null, ...attributes };
  if (kind.shape === 'ellipse') return svg('circle', { cx: x, cy: y, r: radius, ...look });
  const points = corners(kind.shape) ?? POINTS[kind.shape];
  if (points) return svg('polygon', { points: points.map(([px, py]) => `${round(x + px * radius)},${round(y + py * radius)}`).join(' '), ...look });
  return svg('rect', { x: round(x - radius), y: round(y - radius), width: round(2 * radius), height: round(2 * radius), rx: round(radius * 0.45), ...look });
}

/** The sign of a kind beside its name. */
export function glyph(kind, theme) {
  return svg('svg', { class: 'glyph', viewBox: '-9 -9 18 18', width: 18, height: 18, 'aria-hidden': 'true', focusable: 'false' }, shape(kind, theme, 0, 0, 7));
}

/** A short line in the colour of a stance. */
export function dash(stance, theme) {
  return svg('svg', { class: 'glyph', viewBox: '0 0 22 10', width: 22, height: 10, 'aria-hidden': 'true', focusable: 'false' },
    svg('line', { x1: 1, y1: 5, x2: 21, y2: 5, stroke: stance[theme], 'stroke-width': 3, 'stroke-dasharray': stance.line === 'dashed' ? '5 3' : null }));
}

/** Whether pictures give the kind a broken outline. */
export const isDashed = (kind) => kind.dotStyle.includes('dashed');

export const round = (number) => Math.round(number * 10) / 10;
