// Says what is shown, from the graph and what the reader has chosen.
import { overlap } from './dates.js';

/** One byte for each node and each edge: 1 where it is shown. */
export function visible(graph, state) {
  const nodes = new Uint8Array(graph.nodes.length);
  const edges = new Uint8Array(graph.edges.length);
  const pass = makeTest(graph, state);
  for (const node of graph.nodes) if (isShown(node, state, pass)) nodes[node.index] = 1;
  const statements = !state.hiddenKinds.has(graph.statement);
  const touched = new Uint8Array(graph.nodes.length);
  for (const edge of graph.edges) {
    if (!nodes[edge.from] || !nodes[edge.to] || (edge.covered && statements)) continue;
    if (edge.kind === 1 && state.hiddenStances.has(edge.stance ?? 0)) continue;
    if (!pass.sure(edge) || !pass.article(edge) || !pass.reported(edge)) continue;
    edges[edge.index] = touched[edge.from] = touched[edge.to] = 1;
  }
  if (!state.lone) for (const node of graph.nodes) if (!touched[node.index] && !state.only?.has(node.index)) nodes[node.index] = 0;
  if (state.path?.nodes) showPath(state.path, nodes, edges);
  return { nodes, edges, nodeCount: count(nodes), edgeCount: count(edges) };
}

function makeTest(graph, state) {
  const { hiddenArticles, confidence, from, to } = state;
  const ranged = from !== '' || to !== '';
  return {
    sure: (thing) => confidence === 0 || thing.confidence === undefined || thing.confidence >= confidence - 1e-9,
    article: (thing) => hiddenArticles.size === 0 || thing.articles.length === 0 || thing.articles.some((article) => !hiddenArticles.has(article)),
    reported: (thing) => {
      if (!ranged) return true;
      const spans = thing.articles.map((article) => graph.articles[article].days).filter((span) => span !== null);
      return spans.length === 0 || spans.some((span) => overlap(span, from, to));
    },
    dated: (node) => !ranged || node.dates.length === 0 || node.dates.some((date) => overlap(date.days, from, to)),
  };
}

function isShown(node, state, pass) {
  if (state.hiddenKinds.has(node.kind) || (state.only && !state.only.has(node.index))) return false;
  if (node.stance !== undefined && state.hiddenStances.has(node.stance)) return false;
  return pass.sure(node) && pass.article(node) && pass.dated(node);
}

function showPath(path, nodes, edges) {
  for (const node of path.nodes) nodes[node] = 1;
  for (const edge of path.edges) edges[edge] = 1;
}

function count(bytes) {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  return sum;
}
