// The column on the left: search, legend and filters in one, and the way between two things.
import { dateWords } from './dates.js';
import { el, fill } from './dom.js';
import { dash, glyph } from './glyphs.js';
import { createSearch } from './search.js';
import { toggled } from './state.js';

export function createControls(panel, graph, index, store, actions, theme) {
  const search = createSearch({ graph, index, id: 'search', label: 'Search people, places, agreements, statements', hint: 'Search  ( / )', theme, choose: actions.goTo });
  const from = createSearch({ graph, index, id: 'path-from', label: 'Path from', hint: 'From …', theme, choose: (node) => actions.path({ from: node }) });
  const to = createSearch({ graph, index, id: 'path-to', label: 'Path to', hint: 'To …', theme, choose: (node) => actions.path({ to: node }) });
  const boxes = el('div', {});
  fill(panel, search.element, el('div', { class: 'scroll' }, boxes, group('Path between two things', el('div', { class: 'pair' }, from.element, to.element))));
  const counts = countAll(graph);
  const render = () => renderFilters(boxes, graph, counts, store, actions, theme());
  return { render, search: search.input, from: from.input, to: to.input };
}

function countAll(graph) {
  const kinds = new Array(graph.kinds.length).fill(0);
  const stances = new Array(graph.stances.length).fill(0);
  const articles = new Array(graph.articles.length).fill(0);
  for (const node of graph.nodes) kinds[node.kind]++;
  for (const node of graph.nodes) if (node.stance !== undefined) stances[node.stance]++;
  for (const edge of graph.edges) for (const article of edge.articles) articles[article]++;
  return { kinds, stances, articles };
}

function renderFilters(boxes, graph, counts, store, actions, theme) {
  const focused = document.activeElement?.id;
  const state = store.get();
  fill(boxes,
    state.only ? el('p', { class: 'notice' }, `Only ${state.only.size} things and what ties them. `, el('button', { type: 'button', class: 'as-link', id: 'show-all', on: { click: actions.all } }, 'Show all')) : null,
    group('Types', graph.kinds.map((kind, i) => counts.kinds[i] === 0 ? null : check(`kind-${kind.name}`, !state.hiddenKinds.has(i), glyph(kind, theme), kind.legend, counts.kinds[i],
      (isOn) => store.set({ hiddenKinds: toggled(store.get().hiddenKinds, i, !isOn) }))),
    check('lone', state.lone, null, 'things without relations', null, (isOn) => store.set({ lone: isOn }))),
    counts.stances.some((count) => count > 0) || graph.edges.some((edge) => edge.kind === 1) ? group('Stance', graph.stances.map((stance, i) => check(`stance-${stance.name}`, !state.hiddenStances.has(i), dash(stance, theme), stance.verb, null,
      (isOn) => store.set({ hiddenStances: toggled(store.get().hiddenStances, i, !isOn) })))) : null,
    group('Date reported', el('div', { class: 'pair' }, dateField('from', 'From', state.from, store), dateField('to', 'Until', state.to, store))),
    group('Confidence', confidence(state, store)),
    graph.articles.length > 0 ? group('Articles', el('div', { class: 'long' }, graph.articles.map((article) => check(`article-${article.index}`, !state.hiddenArticles.has(article.index), null,
      article.headline, null, (isOn) => store.set({ hiddenArticles: toggled(store.get().hiddenArticles, article.index, !isOn) }), [article.publisher, article.date && dateWords(article.date)].filter(Boolean).join(', ')))),
      graph.articles.length > 2 ? el('p', { class: 'row' },
        el('button', { type: 'button', class: 'as-link', id: 'articles-all', on: { click: () => store.set({ hiddenArticles: new Set() }) } }, 'all'),
        el('button', { type: 'button', class: 'as-link', id: 'articles-none', on: { click: () => store.set({ hiddenArticles: new Set(graph.articles.keys()) }) } }, 'none')) : null) : null);
  if (focused && boxes.querySelector(`#${CSS.escape(focused)}`)) document.getElementById(focused).focus({ preventScroll: true });
}

function group(title, ...children) {
  return el('fieldset', {}, el('legend', {}, title), ...children);
}

function check(id, checked, sign, words, count, change, detail = '') {
  return el('label', { class: 'check', for: id },
    el('input', { type: 'checkbox', id, checked, on: { change: (event) => change(event.target.checked) } }), sign,
    el('span', { class: 'check-words' }, words, detail === '' ? null : el('span', { class: 'quiet' }, ` ${detail}`)), count === null ? null : el('span', { class: 'count' }, String(count)));
}

function dateField(field, words, value, store) {
  return el('label', {}, el('span', { class: 'quiet' }, words), el('input', { type: 'date', id: `date-${field}`, value, on: { change: (event) => store.set({ [field]: event.target.value }) } }));
}

function confidence(state, store) {
  const output = el('output', { for: 'confidence' }, words(state.confidence));
  const input = el('input', {
    type: 'range', id: 'confidence', min: 0, max: 100, step: 5, value: Math.round(state.confidence * 100), 'aria-label': 'Least confidence in percent',
    on: { input: (event) => { output.textContent = words(event.target.value / 100); }, change: (event) => store.set({ confidence: event.target.value / 100 }) },
  });
  return el('div', { class: 'range' }, input, output);
}

const words = (number) => (number === 0 ? 'any' : `at least ${Math.round(number * 100)} %`);
