// The drawing: Cytoscape holds every node and edge once; filters only show and hide.
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { nameOf, other } from './data.js';
import { el } from './dom.js';
import { edgeLook, nodeLook, styleSheet } from './graph-style.js';

cytoscape.use(fcose);

/** From so many nodes and edges on the drawing is plainer, so that it stays fluent. */
const LARGE = 4000;

export function createCanvas(graph, container, theme, seen) {
  const isLarge = graph.nodes.length + graph.edges.length > LARGE;
  // Cytoscape would add a style element of its own, which the page's policy forbids; its one rule stands in page.css.
  document.body.append(el('span', { id: '__________cytoscape_stylesheet', hidden: true }));
  const cy = cytoscape({
    container,
    elements: [...graph.nodes.map((node) => nodeElement(graph, node, theme, seen, isLarge)), ...graph.edges.map((edge) => edgeElement(graph, edge, theme, seen))],
    style: styleSheet(graph, theme, isLarge),
    layout: { name: 'preset' },
    minZoom: 0.02,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    textureOnViewport: isLarge,
    hideEdgesOnViewport: isLarge,
    hideLabelsOnViewport: isLarge,
    pixelRatio: isLarge ? 1 : 'auto',
  });
  const nodes = graph.nodes.map((node) => cy.getElementById(`n${node.index}`));
  const edges = graph.edges.map((edge) => cy.getElementById(`e${edge.index}`));
  return { cy, nodes, edges, isLarge, shown: { nodes: seen.nodes, edges: seen.edges }, marked: cy.collection() };
}

function nodeElement(graph, node, theme, seen, isLarge) {
  const isStatement = node.kind === graph.statement;
  const degree = node.edges.length;
  // Among thousands a small sign would not be seen, and names are read from near only.
  const size = (isLarge ? 1.7 : 1) * (isStatement ? 13 : Math.round(Math.min(46, 16 + 4.6 * Math.sqrt(degree))));
  return {
    group: 'nodes',
    data: {
      id: `n${node.index}`,
      kind: node.kind,
      ...nodeLook(graph, node, theme),
      label: nameOf(node, isStatement ? 60 : 80),
      size,
      type: isStatement ? 9 : Math.round(Math.min(18, 11.5 + degree / 9)),
      weight: degree >= 14 && !isStatement ? 'bold' : 'normal',
    },
    classes: seen.nodes[node.index] ? '' : 'off',
    position: { x: node.at[0], y: node.at[1] },
  };
}

function edgeElement(graph, edge, theme, seen) {
  // A statement's own lines say what every reader sees: who speaks, and of what.
  const isPlain = graph.nodes[edge.from].kind === graph.statement;
  const reports = Math.max(1, edge.articles.length);
  return {
    group: 'edges',
    data: {
      id: `e${edge.index}`,
      source: `n${edge.from}`,
      target: `n${edge.to}`,
      kind: edge.kind,
      stance: edge.stance ?? 0,
      ...edgeLook(graph, edge, theme),
      label: isPlain ? '' : reports > 1 ? `${edge.words} ×${reports}` : edge.words,
      width: Math.min(5, 1 + 0.8 * (reports - 1)),
    },
    classes: seen.edges[edge.index] ? '' : 'off',
  };
}

/** Draws in the colours of a theme. */
export function recolour(canvas, graph, theme) {
  canvas.cy.batch(() => {
    for (const node of graph.nodes) canvas.nodes[node.index].data(nodeLook(graph, node, theme));
    for (const edge of graph.edges) canvas.edges[edge.index].data(edgeLook(graph, edge, theme));
    canvas.cy.style().fromJson(styleSheet(graph, theme, canvas.isLarge)).update();
  });
}

/** Shows and hides; only what changes is touched. */
export function show(canvas, seen) {
  canvas.cy.batch(() => {
    for (const [elements, before, after] of [[canvas.nodes, canvas.shown.nodes, seen.nodes], [canvas.edges, canvas.shown.edges, seen.edges]]) {
      for (let i = 0; i < after.length; i++) if (before[i] !== after[i]) elements[i].toggleClass('off', after[i] === 0);
    }
  });
  canvas.shown = { nodes: seen.nodes, edges: seen.edges };
}

/** Marks what is chosen and what it touches, and lets the rest step back. */
export function mark(canvas, graph, selected, path) {
  const { cy } = canvas;
  cy.batch(() => {
    canvas.marked.removeClass('chosen near');
    if (canvas.dimmed) cy.elements().removeClass('dim');
    const { chosen, near } = marks(canvas, graph, selected, path);
    canvas.marked = chosen.union(near);
    near.addClass('near');
    chosen.addClass('chosen');
    canvas.dimmed = !canvas.isLarge && canvas.marked.nonempty();
    if (canvas.dimmed) cy.elements().not(canvas.marked).addClass('dim');
  });
}

function marks(canvas, graph, selected, path) {
  const { cy, nodes, edges } = canvas;
  let near = cy.collection();
  if (path?.nodes) near = near.union(cy.collection(path.nodes.map((node) => nodes[node]))).union(cy.collection(path.edges.map((edge) => edges[edge])));
  if (!selected) return { chosen: cy.collection(), near };
  if (selected.type === 'edge') {
    const { from, to } = graph.edges[selected.index];
    return { chosen: edges[selected.index], near: near.union(nodes[from]).union(nodes[to]) };
  }
  const touching = graph.nodes[selected.index].edges.slice(0, 400);
  if (!path?.nodes) near = near.union(cy.collection(touching.flatMap((edge) => [edges[edge], nodes[other(graph.edges[edge], selected.index)]])));
  return { chosen: nodes[selected.index], near };
}

/** A handful of things need not fill the window. */
const NEAREST = 1.5;

/** Brings the whole of what is shown, or one thing, into sight. */
export function fit(canvas, elements = null, isCalm = false) {
  const { cy } = canvas;
  const eles = elements ?? cy.elements().not('.off');
  if (eles.empty()) return;
  const before = { pan: { ...cy.pan() }, zoom: cy.zoom() };
  cy.fit(eles, 36);
  if (cy.zoom() > NEAREST) cy.zoom(NEAREST).center(eles);
  if (isCalm || canvas.isLarge) return;
  const after = { pan: { ...cy.pan() }, zoom: cy.zoom() };
  cy.viewport(before).animate(after, { duration: 260 });
}

/** Moves one node into sight without changing the scale, unless labels could not be read. */
export function reveal(canvas, node, isCalm) {
  const { cy } = canvas;
  const element = canvas.nodes[node];
  const { x1, y1, x2, y2 } = cy.extent();
  const { x, y } = element.position();
  const margin = 40 / cy.zoom();
  const isInSight = x > x1 + margin && x < x2 - margin && y > y1 + margin && y < y2 - margin;
  if (isInSight && cy.zoom() > 0.45) return;
  const target = { center: { eles: element }, zoom: Math.max(cy.zoom(), 0.8) };
  if (isCalm || canvas.isLarge) {
    cy.zoom(target.zoom);
    cy.center(element);
  } else {
    cy.animate(target, { duration: 260 });
  }
}
