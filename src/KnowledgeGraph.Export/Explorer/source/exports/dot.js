// The part that is shown as Graphviz reads it; every text is a quoted string, so that nothing in it is markup.
import { nameOf } from '../data.js';

export function toDot(graph, seen, theme) {
  const [ground, , , ink, faint] = graph[theme];
  const nodes = graph.nodes.filter((node) => seen.nodes[node.index]);
  const edges = graph.edges.filter((edge) => seen.edges[edge.index]);
  return [
    'digraph knowledge_graph {',
    `  graph [rankdir=LR, bgcolor="${ground}", fontname="Helvetica,Arial,sans-serif", fontcolor="${ink}", labelloc=t, label=${quoted(graph.title)}];`,
    `  node [fontname="Helvetica,Arial,sans-serif", fontsize=11, fontcolor="${ink}", penwidth=1.2];`,
    `  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, fontcolor="${faint}", color="${faint}", arrowsize=0.6];`,
    ...nodes.map((node) => dotNode(graph, node, theme)),
    ...edges.map((edge) => dotEdge(graph, edge, theme)),
    '}',
    '',
  ].join('\n');
}

function dotNode(graph, node, theme) {
  const kind = graph.kinds[node.kind];
  const line = node.stance ? graph.stances[node.stance][theme] : kind[theme][1];
  return `  ${quoted(node.id)} [label=${quoted(wrapped(nameOf(node, 140)))}, shape=${kind.dotShape}, style="${kind.dotStyle}", fillcolor="${kind[theme][0]}", color="${line}"];`;
}

function dotEdge(graph, edge, theme) {
  const stance = edge.kind === 1 ? graph.stances[edge.stance] : null;
  const look = stance ? `, color="${stance[theme]}", fontcolor="${stance[theme]}", style=${stance.line}` : edge.kind === 2 ? ', style=dashed, dir=none' : '';
  return `  ${quoted(graph.nodes[edge.from].id)} -> ${quoted(graph.nodes[edge.to].id)} [label=${quoted(edge.words)}${look}, penwidth=${Math.min(4, 0.5 + 0.5 * Math.max(1, edge.articles.length))}];`;
}

/** A string of DOT: quotes and backslashes are escaped, what would be a reference to a character is not one, and control characters become spaces. */
function quoted(text) {
  const plain = text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ').replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;').replaceAll('\n', '\\n');
  return `"${plain.toWellFormed ? plain.toWellFormed() : plain}"`;
}

/** Lines of about 26 letters. */
export function wrapped(text, width = 26) {
  return lines(text, width).join('\n');
}

export function lines(text, width) {
  const found = [''];
  for (const word of text.split(/\s+/)) {
    if (found.at(-1) !== '' && found.at(-1).length + word.length + 1 > width) found.push(word);
    else found[found.length - 1] += found.at(-1) === '' ? word : ` ${word}`;
  }
  return found;
}
