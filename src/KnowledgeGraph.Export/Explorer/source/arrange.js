// Where things stand: as kg laid them out, by forces, or in layers.
import { instance } from '@viz-js/viz';
import { announce } from './dom.js';
import { fit } from './canvas.js';

const MOST_BY_FORCE = 1500;
const MOST_IN_LAYERS = 500;
let graphviz;

/** Arranges what is shown. Returns whether that could be done. */
export async function arrange(canvas, graph, state) {
  const { cy } = canvas;
  const shown = cy.nodes().not('.off');
  if (state.arrange === 'map') {
    place(canvas, shown, mapPlaces(canvas, graph, state));
    return true;
  }
  const most = state.arrange === 'force' ? MOST_BY_FORCE : MOST_IN_LAYERS;
  if (shown.length > most) {
    announce(`${shown.length} things are too many for this arrangement, which takes up to ${most}. Filter first, or show only one thing and its neighbours.`);
    return false;
  }
  if (state.arrange === 'force') byForce(canvas);
  else place(canvas, shown, await layers(canvas, shown));
  return true;
}

function mapPlaces(canvas, graph, state) {
  const offset = state.hiddenKinds.has(graph.statement) ? 0 : 2;
  const places = new Map();
  for (const node of graph.nodes) places.set(`n${node.index}`, { x: node.at[offset], y: node.at[offset + 1] });
  return places;
}

function place(canvas, shown, places) {
  canvas.cy.batch(() => canvas.cy.nodes().positions((node) => places.get(node.id()) ?? node.position()));
  fit(canvas, null, true);
}

function byForce(canvas) {
  const shown = canvas.cy.elements().not('.off');
  if (shown.nodes().length < 2) return;
  shown.layout({
    name: 'fcose', quality: 'default', randomize: false, animate: false, fit: true, padding: 36, nodeDimensionsIncludeLabels: true, idealEdgeLength: 110, nodeSeparation: 90, packComponents: true,
  }).run();
  fit(canvas, null, true);
}

/** The places that Graphviz gives, in pixels; its y goes upwards. */
async function layers(canvas, shown) {
  graphviz ??= await instance();
  const nodes = shown.map((node) => {
    const box = node.layoutDimensions({ nodeDimensionsIncludeLabels: true });
    return { name: node.id(), attributes: { width: box.w / 72, height: box.h / 72, fixedsize: true, shape: 'box', label: '' } };
  });
  const edges = canvas.cy.edges().not('.off').map((edge) => ({ tail: edge.data('source'), head: edge.data('target') }));
  const drawn = graphviz.renderJSON({ directed: true, graphAttributes: { rankdir: 'LR', nodesep: 0.15, ranksep: 0.9, splines: 'false' }, nodes, edges }, { engine: 'dot' });
  return new Map((drawn.objects ?? []).filter((object) => object.pos).map((object) => {
    const [x, y] = object.pos.split(',').map(Number);
    return [object.name, { x, y: -y }];
  }));
}
