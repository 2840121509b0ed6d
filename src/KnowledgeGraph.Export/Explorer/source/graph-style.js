// How Cytoscape draws the graph: shapes and colours as in the pictures of kg.
import { corners, isDashed } from './glyphs.js';

const FONT = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif';

/** Colours of a theme by what they are for. */
export function colours(graph, theme) {
  const [ground, frame, line, text, faint] = graph[theme];
  return { ground, frame, line, text, faint, mark: theme === 'dark' ? '#F0E442' : '#1A1A1A' };
}

export function styleSheet(graph, theme, isLarge) {
  const c = colours(graph, theme);
  return [
    { selector: 'node', style: nodeStyle(c, isLarge) },
    ...graph.kinds.map((kind, index) => ({
      selector: `node[kind = ${index}]`,
      style: { ...outline(kind), 'background-color': kind[theme][0], 'border-color': kind[theme][1] },
    })),
    ...graph.stances.map((stance, index) => ({ selector: `node[stance = ${index}]`, style: { 'border-color': stance[theme], 'border-width': index === 0 ? 1.2 : 2.4 } })),
    { selector: `node[kind = ${graph.statement}]`, style: { 'font-size': 9, 'font-weight': 'normal', 'text-max-width': 120, 'min-zoomed-font-size': 8 } },
    { selector: 'edge', style: edgeStyle(c, isLarge) },
    ...graph.stances.map((stance, index) => ({
      selector: `edge[kind = 1][stance = ${index}]`,
      style: { 'line-color': stance[theme], 'target-arrow-color': stance[theme], color: stance[theme], 'line-style': stance.line === 'dashed' ? 'dashed' : 'solid' },
    })),
    { selector: 'edge[kind = 2]', style: { 'line-style': 'dashed', 'line-color': c.text, 'target-arrow-shape': 'none' } },
    { selector: '.off', style: { display: 'none' } },
    { selector: 'node.dim', style: { opacity: 0.28 } },
    { selector: 'edge.dim', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: 'edge.near', style: nearEdge(c) },
    { selector: 'node.near', style: { 'min-zoomed-font-size': 0, 'z-index': 5 } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': c.mark, 'min-zoomed-font-size': 0, 'font-weight': 'bold', 'z-index': 10 } },
    { selector: 'edge.chosen', style: { ...nearEdge(c), 'line-color': c.mark, 'target-arrow-color': c.mark, color: c.text, width: 4 } },
  ];
}

function outline(kind) {
  const points = corners(kind.shape);
  const shape = points ? { shape: 'polygon', 'shape-polygon-points': points.flat().join(' ') } : { shape: kind.shape };
  return isDashed(kind) ? { ...shape, 'border-style': 'dashed' } : shape;
}

function nodeStyle(c, isLarge) {
  return {
    width: 'data(size)',
    height: 'data(size)',
    'border-width': 1.8,
    label: 'data(label)',
    color: c.text,
    'font-family': FONT,
    'font-size': 'data(type)',
    'font-weight': 'data(weight)',
    'text-valign': 'bottom',
    'text-margin-y': 3,
    'text-wrap': 'wrap',
    'text-max-width': 112,
    'min-zoomed-font-size': isLarge ? 9 : 6,
    'text-outline-color': c.ground,
    'text-outline-width': isLarge ? 0 : 2.5,
    'text-outline-opacity': 1,
    'overlay-opacity': 0,
  };
}

function edgeStyle(c, isLarge) {
  const shared = { width: 'data(width)', 'line-color': c.faint, opacity: isLarge ? 0.35 : 0.75, 'overlay-opacity': 0 };
  if (isLarge) return { ...shared, 'curve-style': 'haystack', 'haystack-radius': 0 };
  return {
    ...shared,
    'curve-style': 'bezier',
    'control-point-step-size': 34,
    'target-arrow-shape': 'triangle',
    'target-arrow-color': c.faint,
    'arrow-scale': 0.8,
    label: 'data(label)',
    'font-family': FONT,
    'font-size': 9,
    color: c.faint,
    'text-rotation': 'autorotate',
    'text-outline-color': c.ground,
    'text-outline-width': 2.5,
    'min-zoomed-font-size': 11,
  };
}

function nearEdge(c) {
  return {
    'curve-style': 'bezier',
    'target-arrow-shape': 'triangle',
    'target-arrow-color': c.faint,
    label: 'data(label)',
    'font-family': FONT,
    'font-size': 10,
    color: c.text,
    'text-outline-color': c.ground,
    'text-outline-width': 3,
    'text-rotation': 'autorotate',
    'min-zoomed-font-size': 6,
    opacity: 1,
    'z-index': 6,
  };
}
