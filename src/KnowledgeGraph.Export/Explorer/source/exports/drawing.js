// The part that is shown as an SVG drawing of its own, as it lies on the canvas: title, things, lines, legend, sources.
import { nameOf } from '../data.js';
import { svg } from '../dom.js';
import { dash, round, shape } from '../glyphs.js';
import { lines } from './dot.js';

const MARGIN = 40;
const FONT = 'Helvetica Neue, Helvetica, Arial, sans-serif';

export function toSvg(graph, seen, canvas, theme, credit) {
  const [ground, , rule, ink, faint] = graph[theme];
  const nodes = graph.nodes.filter((node) => seen.nodes[node.index]).map((node) => ({ node, ...canvas.nodes[node.index].position(), size: canvas.nodes[node.index].data('size') }));
  const box = frame(nodes);
  const places = new Map(nodes.map((placed) => [placed.node.index, placed]));
  const edges = graph.edges.filter((edge) => seen.edges[edge.index] && edge.from !== edge.to);
  const legend = legendOf(graph, nodes, edges, theme, box, ink);
  const height = box.height + 78 + legend.height + 34;
  const root = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: [box.x, box.y - 78, box.width, height].map(Math.round).join(' '), width: Math.round(box.width), height: Math.round(height), 'font-family': FONT },
    svg('title', {}, clean(graph.title)),
    svg('rect', { x: box.x, y: box.y - 78, width: box.width, height, fill: ground }),
    svg('line', { x1: box.x + MARGIN, x2: box.x + box.width - MARGIN, y1: box.y - 58, y2: box.y - 58, stroke: ink, 'stroke-width': 2 }),
    text(graph.title, box.x + MARGIN, box.y - 28, { 'font-family': 'Georgia, serif', 'font-size': 22, 'font-weight': 'bold', fill: ink }),
    svg('g', { fill: 'none', 'stroke-linecap': 'round' }, spread(edges).map(({ edge, bend }) => line(graph, edge, bend, places, theme, faint, ink))),
    svg('g', { 'font-size': 9, 'text-anchor': 'middle' }, edges.length > 400 ? [] : spread(edges).map(({ edge, bend }) => edgeLabel(graph, edge, bend, places, theme, faint, ground))),
    svg('g', { 'text-anchor': 'middle' }, nodes.map((placed) => drawn(graph, placed, theme, ink, ground))),
    svg('line', { x1: box.x + MARGIN, x2: box.x + box.width - MARGIN, y1: box.y + box.height, y2: box.y + box.height, stroke: rule }),
    legend.element,
    text(credit, box.x + MARGIN, box.y + box.height + legend.height + 18, { 'font-size': 10, fill: faint }));
  return new XMLSerializer().serializeToString(root);
}

/** What XML forbids is left out: control characters and halves of characters. */
function clean(words) {
  const whole = words.toWellFormed ? words.toWellFormed() : words;
  return whole.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}

const text = (words, x, y, attributes) => svg('text', { x: round(x), y: round(y), ...attributes }, clean(words));

function frame(nodes) {
  const by = (pick, from) => nodes.reduce((found, placed) => from(found, pick(placed)), nodes.length > 0 ? pick(nodes[0]) : 0);
  const [left, right, top, bottom] = [by((n) => n.x, Math.min), by((n) => n.x, Math.max), by((n) => n.y, Math.min), by((n) => n.y, Math.max)];
  return { x: left - 70 - MARGIN, y: top - MARGIN, width: Math.max(640, right - left + 140 + 2 * MARGIN), height: bottom - top + 70 + 2 * MARGIN };
}

/** Edges between the same two things are bent away from each other. */
function spread(edges) {
  const counts = new Map();
  const key = (edge) => (edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`);
  for (const edge of edges) counts.set(key(edge), (counts.get(key(edge)) ?? 0) + 1);
  const used = new Map();
  return edges.map((edge) => {
    const number = used.get(key(edge)) ?? 0;
    used.set(key(edge), number + 1);
    const bend = (number - (counts.get(key(edge)) - 1) / 2) * 26;
    return { edge, bend: edge.from < edge.to ? bend : -bend };
  });
}

function course(edge, bend, places) {
  const [a, b] = [places.get(edge.from), places.get(edge.to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [x1, y1, x2, y2] = [a.x + ux * (a.size / 2), a.y + uy * (a.size / 2), b.x - ux * (b.size / 2 + 3), b.y - uy * (b.size / 2 + 3)];
  return { x1, y1, x2, y2, cx: (x1 + x2) / 2 - uy * bend, cy: (y1 + y2) / 2 + ux * bend };
}

function look(graph, edge, theme, faint, ink) {
  if (edge.kind === 1) return { stroke: graph.stances[edge.stance][theme], dashes: graph.stances[edge.stance].line === 'dashed' ? '5 3' : null };
  return edge.kind === 2 ? { stroke: ink, dashes: '5 3' } : { stroke: faint, dashes: null };
}

function line(graph, edge, bend, places, theme, faint, ink) {
  const { x1, y1, x2, y2, cx, cy } = course(edge, bend, places);
  const { stroke, dashes } = look(graph, edge, theme, faint, ink);
  const angle = Math.atan2(y2 - cy, x2 - cx);
  const at = (turn, far) => `${round(x2 - far * Math.cos(angle + turn))},${round(y2 - far * Math.sin(angle + turn))}`;
  return svg('g', { stroke, 'stroke-width': round(Math.min(4, 0.9 + 0.6 * Math.max(0, edge.articles.length - 1))) },
    svg('path', { d: `M${round(x1)},${round(y1)} Q${round(cx)},${round(cy)} ${round(x2)},${round(y2)}`, 'stroke-dasharray': dashes }),
    edge.kind === 2 ? null : svg('polygon', { points: `${round(x2)},${round(y2)} ${at(0.4, 8)} ${at(-0.4, 8)}`, fill: stroke, stroke: 'none' }));
}

function edgeLabel(graph, edge, bend, places, theme, faint, ground) {
  const { x1, y1, x2, y2, cx, cy } = course(edge, bend, places);
  const [x, y] = [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4];
  const fill = edge.kind === 1 ? graph.stances[edge.stance][theme] : faint;
  return text(edge.words, x, y + 3, { fill, stroke: ground, 'stroke-width': 3, 'paint-order': 'stroke' });
}

function drawn(graph, { node, x, y, size }, theme, ink, ground) {
  const stance = node.stance ? { stroke: graph.stances[node.stance][theme], 'stroke-width': 2.4 } : {};
  const type = node.kind === graph.statement ? 9 : 11;
  const words = lines(nameOf(node, node.kind === graph.statement ? 60 : 80), 20);
  return svg('g', {}, shape(graph.kinds[node.kind], theme, x, y, size / 2, stance),
    svg('text', { 'font-size': type, fill: ink, stroke: ground, 'stroke-width': 3, 'paint-order': 'stroke' },
      words.map((words, i) => svg('tspan', { x: round(x), y: round(y + size / 2 + type + 2 + i * (type + 2)) }, clean(words)))));
}

function legendOf(graph, nodes, edges, theme, box, ink) {
  const kinds = [...new Set(nodes.map((placed) => placed.node.kind))].sort((a, b) => a - b);
  const stances = [...new Set([...edges.filter((edge) => edge.kind === 1).map((edge) => edge.stance), ...nodes.map((placed) => placed.node.stance).filter((stance) => stance !== undefined)])].sort((a, b) => a - b);
  const entries = [...kinds.map((kind) => ({ words: graph.kinds[kind].legend, sign: (x, y) => shape(graph.kinds[kind], theme, x + 8, y - 4, 6) })),
    ...stances.map((stance) => ({ words: graph.stances[stance].verb, sign: (x, y) => placedDash(graph.stances[stance], theme, x, y - 9) }))];
  const across = Math.max(1, Math.floor((box.width - 2 * MARGIN) / 112));
  return {
    height: 18 + Math.ceil(entries.length / across) * 20,
    element: svg('g', { 'font-size': 11, fill: ink }, entries.map(({ words, sign }, i) => {
      const [x, y] = [box.x + MARGIN + (i % across) * 112, box.y + box.height + 24 + Math.floor(i / across) * 20];
      return svg('g', {}, sign(x, y), text(words, x + 26, y, {}));
    })),
  };
}

function placedDash(stance, theme, x, y) {
  const sign = dash(stance, theme);
  sign.setAttribute('x', round(x));
  sign.setAttribute('y', round(y));
  sign.removeAttribute('class');
  return sign;
}
