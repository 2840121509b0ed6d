// The canvas without a mouse: arrow keys go to the nearest thing that way, as an eye would.
import { classWords, nameOf } from './data.js';
import { announce, byId } from './dom.js';
import { fit } from './canvas.js';

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function listen(container, graph, canvas, store, actions) {
  container.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key;
    if (WAYS[key]) go(graph, canvas, store, actions, WAYS[key]);
    else if (key === 'Enter') byId('details').focus();
    else if (key === '+' || key === '=') zoom(canvas, 1.3);
    else if (key === '-') zoom(canvas, 1 / 1.3);
    else if (key === '0') fit(canvas);
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === 'Escape' && !isTyping) actions.letGo();
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    byId('search').focus();
    event.preventDefault();
  });
}

export function zoom(canvas, by) {
  const { cy } = canvas;
  cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

function go(graph, canvas, store, actions, [dx, dy]) {
  const { selected } = store.get();
  const from = selected?.type === 'node' ? canvas.nodes[selected.index].position() : null;
  let best = null;
  let least = Infinity;
  for (const node of graph.nodes) {
    if (!canvas.shown.nodes[node.index] || node.index === selected?.index) continue;
    const at = canvas.nodes[node.index].position();
    if (!from) {
      // Nothing is chosen yet: the thing with most relations is where to begin.
      if (-node.edges.length < least) [best, least] = [node, -node.edges.length];
      continue;
    }
    const [along, across] = [(at.x - from.x) * dx + (at.y - from.y) * dy, Math.abs((at.x - from.x) * dy) + Math.abs((at.y - from.y) * dx)];
    if (along <= 0) continue;
    const far = along + 2 * across;
    if (far < least) [best, least] = [node, far];
  }
  if (!best) return announce('Nothing lies further that way.');
  actions.select('node', best.index);
  announce(`${nameOf(best)}, ${classWords(graph, best)}, ${best.edges.length} relations. Enter opens it.`);
}
