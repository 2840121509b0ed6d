// The graph as the page holds it: what kg wrote, with the ways between things worked out once.
import { days } from './dates.js';

const DEFAULT_CLASS = /[#/]([^#/]*)$/;

export function load() {
  const raw = JSON.parse(document.getElementById('graph').textContent);
  const graph = {
    ...raw,
    articles: raw.articles.map((article, index) => ({ index, headline: '', publisher: '', author: '', date: '', url: '', ...article, days: days(article.date ?? '') })),
    places: raw.places.map(([article, start, text, ...marks]) => ({ article, start, text, marks: pairs(marks) })),
    start: raw.start ?? [],
    focus: raw.focus ?? [],
    theme: raw.theme ?? '',
    from: days(raw.from ?? '')?.[0] ?? '',
    to: days(raw.to ?? '')?.[1] ?? '',
    confidence: raw.confidence ?? 0,
    title: raw.title ?? '',
  };
  graph.slugs = graph.articles.map((article) => localName(article.iri));
  graph.nodes = raw.nodes.map((node, index) => readNode(graph, node, index));
  graph.edges = raw.edges.map((edge, index) => readEdge(graph, edge, index));
  for (const edge of graph.edges) {
    graph.nodes[edge.from].edges.push(edge.index);
    if (edge.to !== edge.from) graph.nodes[edge.to].edges.push(edge.index);
  }
  graph.nodeById = new Map(graph.nodes.map((node) => [node.id, node.index]));
  graph.edgeByKey = new Map(graph.edges.map((edge) => [edge.key, edge.index]));
  graph.statement = graph.kinds.findIndex((kind) => kind.name === 'Statement');
  return graph;
}

function pairs(numbers) {
  const found = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) found.push([numbers[i], numbers[i + 1]]);
  return found;
}

function readNode(graph, node, index) {
  const values = (node.values ?? []).map(([word, text, type]) => ({ property: graph.words[word], text, ...typeOf(graph, type) }));
  const also = values.filter((value) => localName(value.property) === 'altLabel').map((value) => value.text);
  const read = { cites: [], classes: [], ...node, label: node.label ?? '', index, values, also, edges: [], type: 'node' };
  read.dates = values.filter((value) => days(value.text) && isDate(value)).map((value) => ({ property: value.property, text: value.text, days: days(value.text) }));
  read.articles = articlesOf(graph, read.cites);
  return read;
}

function readEdge(graph, edge, index) {
  const read = { cites: [], kind: 0, ...edge, index, type: 'edge' };
  read.key = [graph.nodes[edge.from].id, read.words.replace(/\s+/g, '-'), graph.nodes[edge.to].id].join('~');
  read.articles = articlesOf(graph, read.cites);
  return read;
}

function articlesOf(graph, cites) {
  return [...new Set(cites.map((cite) => graph.places[cite].article))].filter((article) => article >= 0);
}

function typeOf(graph, type) {
  if (type === undefined) return { resource: true };
  return typeof type === 'string' ? { language: type } : { datatype: graph.words[type] };
}

function isDate(value) {
  return /(#date|#gYear|#gYearMonth|#dateTime|EDTF)$/.test(value.datatype ?? '');
}

/** What follows the last # or / of an IRI. */
export function localName(iri) {
  return DEFAULT_CLASS.exec(iri)?.[1] || iri;
}

/** A name in camel case as words. */
export function inWords(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ').toLowerCase();
}

/** The other end of an edge. */
export function other(edge, node) {
  return edge.from === node ? edge.to : edge.from;
}

/** What a node is called where it is named: a blank name would be no name to click on. */
export function nameOf(node, most = 120) {
  const name = node.label.trim() === '' ? `(“${node.label}”)` : node.label;
  return name.length > most ? `${name.slice(0, most).trimEnd()}…` : name;
}

/** What a node is, in words: its most telling class. */
export function classWords(graph, node) {
  return node.classes.length > 0 ? inWords(localName(graph.words[node.classes[0]])) : graph.kinds[node.kind].legend;
}
