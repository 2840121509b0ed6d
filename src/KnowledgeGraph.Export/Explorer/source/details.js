// The panel: all that the graph says of one thing or one relation, and the sentences that say it.
import { classWords, inWords, localName, nameOf, other } from './data.js';
import { dateWords, days } from './dates.js';
import { el, fill, link, isWebAddress } from './dom.js';
import { dash, glyph } from './glyphs.js';
import { sentences } from './sentences.js';

const UNSAID = new Set(['prefLabel', 'label', 'altLabel', 'type', 'wasGeneratedBy', 'stance']);

export function renderDetails(panel, graph, state, theme, actions) {
  if (state.path?.nodes && !state.selected) fill(panel, pathDetails(graph, state.path, theme, actions));
  else if (!state.selected) fill(panel, emptyDetails(graph));
  else if (state.selected.type === 'node') fill(panel, nodeDetails(graph, graph.nodes[state.selected.index], theme, actions, state));
  else fill(panel, edgeDetails(graph, graph.edges[state.selected.index], theme, actions));
  panel.scrollTop = 0;
}

function emptyDetails(graph) {
  return [
    el('h2', {}, 'Sentences'),
    el('p', {}, 'Choose a thing or a line: here you will read the sentences that it comes from, word for word, and where they were published.'),
    el('h3', {}, graph.articles.length === 1 ? 'The article' : `The ${graph.articles.length} articles`),
    el('ul', { class: 'articles' }, graph.articles.slice(0, 60).map((article) => el('li', {}, link(article.url, article.headline),
      el('span', { class: 'quiet' }, [article.publisher, article.date && dateWords(article.date)].filter(Boolean).map((part) => ` · ${part}`).join(''))))),
  ];
}

function nodeDetails(graph, node, theme, actions, state) {
  return [
    el('p', { class: 'kicker' }, glyph(graph.kinds[node.kind], theme), kicker(graph, node)),
    el('h2', { class: node.kind === graph.statement ? 'said' : null }, nameOf(node, 600)),
    node.also.length > 0 ? el('p', { class: 'quiet' }, `Also: ${node.also.slice(0, 12).join(' · ')}`) : null,
    el('div', { class: 'row' },
      button('Expand neighbours', () => actions.expand(node.index), state.only === null),
      button('Only this and neighbours', () => actions.only(node.index)),
      button('Path from here', () => actions.pathFrom(node.index))),
    facts(graph, node),
    el('h3', {}, 'In the articles'),
    sentences(graph, node.cites),
    relations(graph, node, actions),
  ];
}

function kicker(graph, node) {
  const words = node.classes.length > 1 ? node.classes.map((type) => inWords(localName(graph.words[type]))).join(' · ') : classWords(graph, node);
  return node.stance ? `${words} · ${graph.stances[node.stance].name.toLowerCase()}` : words;
}

function button(words, click, disabled = false) {
  return el('button', { type: 'button', disabled, on: { click } }, words);
}

function facts(graph, node) {
  const rows = node.values.filter((value) => !UNSAID.has(localName(value.property)) && value.text !== node.label)
    .map((value) => [inWords(localName(value.property)), valueWords(value)]);
  if (node.confidence !== undefined) rows.push(['confidence', percent(node.confidence)]);
  if (rows.length === 0) return null;
  return el('dl', {}, rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
}

function valueWords(value) {
  if (value.resource) return isWebAddress(value.text) && localName(value.property) === 'sameAs' ? link(value.text, value.text.replace(/^https?:\/\//, '')) : inWords(localName(value.text));
  if (/#(decimal|integer)$/.test(value.datatype ?? '')) return value.text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return days(value.text) ? dateWords(value.text) : value.text;
}

const percent = (number) => `${Math.round(number * 100)} %`;

/** The relations of a node, grouped by what they say; each a button that opens the relation with its sentences. */
function relations(graph, node, actions) {
  const groups = new Map();
  for (const index of node.edges) {
    const edge = graph.edges[index];
    if (edge.covered && node.kind !== graph.statement && edge.kind !== 1) continue;
    const words = edge.from === node.index ? edge.words : `← ${edge.words}`;
    groups.set(words, [...(groups.get(words) ?? []), edge]);
  }
  if (groups.size === 0) return null;
  return [
    el('h3', {}, `${node.edges.length} relations`),
    ...[...groups].map(([words, edges]) => el('div', { class: 'relations' },
      el('h4', {}, words),
      el('ul', {}, edges.slice(0, 40).map((edge) => el('li', {}, el('button', { type: 'button', class: 'as-link', on: { click: () => actions.select('edge', edge.index) } },
        nameOf(graph.nodes[other(edge, node.index)], 90)))), edges.length > 40 ? el('li', { class: 'quiet' }, `and ${edges.length - 40} more: see the table`) : null))),
  ];
}

function edgeDetails(graph, edge, theme, actions) {
  const [from, to] = [graph.nodes[edge.from], graph.nodes[edge.to]];
  const end = (node) => el('button', { type: 'button', class: 'as-link end', on: { click: () => actions.select('node', node.index) } }, glyph(graph.kinds[node.kind], theme), nameOf(node, 160));
  const rows = [];
  if (edge.kind === 1) rows.push(['stance', graph.stances[edge.stance].name.toLowerCase()]);
  if (edge.confidence !== undefined) rows.push(['confidence', percent(edge.confidence)]);
  rows.push(['reported in', edge.articles.length === 1 ? 'one article' : `${edge.articles.length} articles`]);
  const dates = [...new Set(edge.articles.map((article) => graph.articles[article].date).filter(Boolean))].sort().map(dateWords);
  if (dates.length > 0) rows.push([dates.length > 1 ? 'dates' : 'date', dates.slice(0, 8).join(', ')]);
  return [
    el('p', { class: 'kicker' }, edge.kind === 1 ? [dash(graph.stances[edge.stance], theme), 'what is said'] : edge.kind === 2 ? 'difference between articles' : 'relation'),
    el('h2', { class: 'relation' }, end(from), el('span', { class: 'verb' }, ` ${edge.words} `), end(to)),
    el('dl', {}, rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
    el('h3', {}, 'In the articles'),
    sentences(graph, edge.cites),
  ];
}

function pathDetails(graph, path, theme, actions) {
  const step = (edge, at) => el('li', {},
    el('button', { type: 'button', class: 'as-link', on: { click: () => actions.select('edge', edge.index) } },
      edge.from === at ? `${nameOf(graph.nodes[edge.from], 60)} — ${edge.words} → ${nameOf(graph.nodes[edge.to], 60)}` : `${nameOf(graph.nodes[edge.to], 60)} ← ${edge.words} — ${nameOf(graph.nodes[edge.from], 60)}`),
    sentences(graph, edge.cites, 1));
  return [
    el('p', { class: 'kicker' }, 'shortest path'),
    el('h2', {}, `${nameOf(graph.nodes[path.from], 60)} to ${nameOf(graph.nodes[path.to], 60)}`),
    el('p', { class: 'quiet' }, path.edges.length === 1 ? 'One step.' : `${path.edges.length} steps.`),
    el('ol', { class: 'path' }, path.edges.map((edge, i) => step(graph.edges[edge], path.nodes[i]))),
    el('div', { class: 'row' }, button('Leave the path', () => actions.leavePath())),
  ];
}
