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
    { selector: 'edge', style: edgeStyle(c, isLarge) },
    { selector: '.off', style: { display: 'none' } },
    { selector: 'node.dim', style: { opacity: 0.28 } },
    { selector: 'edge.dim', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: 'edge.near', style: nearEdge(c) },
    { selector: 'node.near', style: { 'min-zoomed-font-size': 0, 'z-index': 5 } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': c.mark, 'min-zoomed-font-size': 0, 'font-weight': 'bold', 'z-index': 10 } },
    { selector: 'edge.chosen', style: { ...nearEdge(c), 'line-color': c.mark, 'target-arrow-color': c.mark, color: c.text, width: 4 } },
  ];
}

/** What the palette says of a node, as data that the style refers to: a rule for each kind would be tried on every node. */
export function nodeLook(graph, node, theme) {
  const kind = graph.kinds[node.kind];
  const stance = node.stance ? graph.stances[node.stance] : null;
  const points = corners(kind.shape);
  return {
    fill: kind[theme][0],
    line: stance ? stance[theme] : kind[theme][1],
    border: stance ? 2.4 : 1.8,
    dashes: isDashed(kind) ? 'dashed' : 'solid',
    shape: points ? 'polygon' : kind.shape,
    points: (points ?? [[-1, -1], [1, -1], [1, 1], [-1, 1]]).flat().join(' '),
  };
}

/** What the palette says of an edge. */
export function edgeLook(graph, edge, theme) {
  const { text, faint } = colours(graph, theme);
  const stance = edge.kind === 1 ? graph.stances[edge.stance] : null;
  return {
    line: stance ? stance[theme] : edge.kind === 2 ? text : faint,
    dashes: edge.kind === 2 || stance?.line === 'dashed' ? 'dashed' : 'solid',
    head: edge.kind === 2 ? 'none' : 'triangle',
  };
}

function nodeStyle(c, isLarge) {
  return {
    width: 'data(size)',
    height: 'data(size)',
    shape: 'data(shape)',
    'shape-polygon-points': 'data(points)',
    'background-color': 'data(fill)',
    'border-color': 'data(line)',
    'border-width': 'data(border)',
    'border-style': 'data(dashes)',
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
  const shared = { width: 'data(width)', 'line-color': 'data(line)', 'line-style': 'data(dashes)', opacity: isLarge ? 0.35 : 0.75, 'overlay-opacity': 0 };
  if (isLarge) return { ...shared, 'curve-style': 'haystack', 'haystack-radius': 0 };
  return {
    ...shared,
    'curve-style': 'bezier',
    'control-point-step-size': 34,
    'target-arrow-shape': 'data(head)',
    'target-arrow-color': 'data(line)',
    'arrow-scale': 0.8,
    label: 'data(label)',
    'font-family': FONT,
    'font-size': 9,
    color: 'data(line)',
    'text-rotation': 'autorotate',
    'text-outline-color': c.ground,
    'text-outline-width': 2.5,
    'min-zoomed-font-size': 11,
  };
}

function nearEdge(c) {
  return {
    'curve-style': 'bezier',
    'target-arrow-shape': 'data(head)',
    'target-arrow-color': 'data(line)',
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
