// The drawing: Cytoscape holds every node and edge once; filters only show and hide.
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { nameOf, other } from './data.js';
import { el } from './dom.js';
import { styleSheet } from './graph-style.js';

cytoscape.use(fcose);

/** From so many nodes and edges on the drawing is plainer, so that it stays fluent. */
const LARGE = 4000;

export function createCanvas(graph, container, theme) {
  const isLarge = graph.nodes.length + graph.edges.length > LARGE;
  // Cytoscape would add a style element of its own, which the page's policy forbids; its one rule stands in page.css.
  document.body.append(el('span', { id: '__________cytoscape_stylesheet', hidden: true }));
  const cy = cytoscape({
    container,
    elements: [...graph.nodes.map((node) => nodeElement(graph, node)), ...graph.edges.map((edge) => edgeElement(graph, edge))],
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
  return { cy, nodes, edges, isLarge, shown: { nodes: new Uint8Array(nodes.length).fill(1), edges: new Uint8Array(edges.length).fill(1) }, marked: cy.collection() };
}

function nodeElement(graph, node) {
  const isStatement = node.kind === graph.statement;
  const degree = node.edges.length;
  const size = isStatement ? 13 : Math.round(Math.min(46, 16 + 4.6 * Math.sqrt(degree)));
  return {
    group: 'nodes',
    data: {
      id: `n${node.index}`,
      kind: node.kind,
      ...(node.stance === undefined ? {} : { stance: node.stance }),
      label: nameOf(node, isStatement ? 60 : 80),
      size,
      type: Math.round(Math.min(18, 11.5 + degree / 9)),
      weight: degree >= 14 && !isStatement ? 'bold' : 'normal',
    },
    position: { x: node.at[0], y: node.at[1] },
  };
}

function edgeElement(graph, edge) {
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
      label: isPlain ? '' : reports > 1 ? `${edge.words} ×${reports}` : edge.words,
      width: Math.min(5, 1 + 0.8 * (reports - 1)),
    },
  };
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

/** Brings the whole of what is shown, or one thing, into sight. */
export function fit(canvas, elements = null, isCalm = false) {
  const { cy } = canvas;
  const eles = elements ?? cy.elements().not('.off');
  if (eles.empty()) return;
  const padding = 36;
  if (isCalm || canvas.isLarge) cy.fit(eles, padding);
  else cy.animate({ fit: { eles, padding } }, { duration: 260 });
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
