// The shortest way between two things, whichever direction the relations have. Of equally short ways the one whose nodes come first is taken.
import { other } from './data.js';

/** Nodes and edges from one end to the other; null where there is no way. `usable` says which edges may be gone. */
export function shortestPath(graph, from, to, usable) {
  const before = new Map([[from, -1]]);
  const queue = [from];
  for (let i = 0; i < queue.length && !before.has(to); i++) {
    for (const index of graph.nodes[queue[i]].edges) {
      const next = other(graph.edges[index], queue[i]);
      if (before.has(next) || !usable(graph.edges[index])) continue;
      before.set(next, index);
      queue.push(next);
    }
  }
  if (!before.has(to)) return null;
  const path = { from, to, nodes: [to], edges: [] };
  for (let at = to; at !== from;) {
    const edge = before.get(at);
    path.edges.unshift(edge);
    at = other(graph.edges[edge], at);
    path.nodes.unshift(at);
  }
  return path;
}
