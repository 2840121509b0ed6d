// What is shown, as two tables: relations and things. Each row opens its details; columns sort.
import { classWords, nameOf } from './data.js';
import { dateWords } from './dates.js';
import { el, fill } from './dom.js';

const PAGE = 200;

export function createTable(panel, graph, actions) {
  const view = { things: false, sort: { relations: [0, 1], things: [0, 1] }, most: PAGE, words: '' };
  let seen = null;
  const filter = el('input', { type: 'search', id: 'table-filter', 'aria-label': 'Find in the table', placeholder: 'Find in the table', on: { input: () => { view.words = filter.value.toLowerCase(); view.most = PAGE; render(); } } });
  const body = el('div', { class: 'table-body' });
  const tabs = ['Relations', 'Things'].map((words, i) => el('button', { type: 'button', 'aria-pressed': 'false', on: { click: () => { view.things = i === 1; view.most = PAGE; render(); } } }, words));
  fill(panel, el('div', { class: 'table-tools' }, tabs, filter), body);

  function render(now = seen) {
    seen = now;
    tabs.forEach((tab, i) => tab.setAttribute('aria-pressed', String(view.things === (i === 1))));
    const kind = view.things ? THINGS : RELATIONS;
    const [column, direction] = view.sort[kind.name];
    let rows = kind.rows(graph, seen);
    if (view.words !== '') rows = rows.filter((row) => row.cells.some((cell) => String(cell.sort ?? cell).toLowerCase().includes(view.words)));
    rows.sort((a, b) => direction * compare(a.cells[column], b.cells[column]) || a.thing.index - b.thing.index);
    fill(body, table(kind, rows.slice(0, view.most), column, direction), rows.length > view.most
      ? el('button', { type: 'button', class: 'more', on: { click: () => { view.most += PAGE; render(); } } }, `Show more (${rows.length - view.most} left)`) : null,
      rows.length === 0 ? el('p', { class: 'quiet' }, 'Nothing that the filters let through.') : null);
  }

  function table(kind, rows, column, direction) {
    return el('table', {}, el('caption', { class: 'unseen' }, `${kind.title}: ${rows.length} rows`),
      el('thead', {}, el('tr', {}, kind.columns.map((words, i) => el('th', { scope: 'col', 'aria-sort': i === column ? (direction > 0 ? 'ascending' : 'descending') : null },
        el('button', { type: 'button', id: `sort-${kind.name}-${i}`, on: { click: () => { view.sort[kind.name] = [i, i === column ? -direction : 1]; render(); document.getElementById(`sort-${kind.name}-${i}`).focus(); } } }, words))))),
      el('tbody', {}, rows.map(({ thing, cells }) => el('tr', {}, cells.map((cell, i) => {
        const words = String(cell.words ?? cell);
        return i === 0 ? el('th', { scope: 'row' }, el('button', { type: 'button', class: 'as-link', on: { click: () => actions.open(thing.type, thing.index) } }, words)) : el('td', {}, words);
      })))));
  }

  return { render };
}

function compare(a, b) {
  const [left, right] = [a.sort ?? a, b.sort ?? b];
  return typeof left === 'number' ? left - right : left < right ? -1 : left > right ? 1 : 0;
}

const RELATIONS = {
  name: 'relations',
  title: 'Relations that are shown',
  columns: ['From', 'Relation', 'To', 'Reported', 'Articles', 'Confidence'],
  rows: (graph, seen) => graph.edges.filter((edge) => seen.edges[edge.index]).map((edge) => ({
    thing: edge,
    cells: [text(nameOf(graph.nodes[edge.from], 90)), edge.words, text(nameOf(graph.nodes[edge.to], 90)), reported(graph, edge), edge.articles.length, sure(edge)],
  })),
};

const THINGS = {
  name: 'things',
  title: 'Things that are shown',
  columns: ['Name', 'Type', 'Dates', 'Relations', 'Articles'],
  rows: (graph, seen) => graph.nodes.filter((node) => seen.nodes[node.index]).map((node) => ({
    thing: node,
    cells: [text(nameOf(node, 160)), classWords(graph, node), dated(node), node.edges.length, node.articles.length],
  })),
};

const text = (words) => ({ words, sort: words.toLowerCase() });

function reported(graph, edge) {
  const dates = edge.articles.map((article) => graph.articles[article].date).filter(Boolean).sort();
  return { words: dates.length === 0 ? '' : dates.length === 1 ? dateWords(dates[0]) : `${dateWords(dates[0])} – ${dateWords(dates.at(-1))}`, sort: dates[0] ?? '9' };
}

function dated(node) {
  const dates = node.dates.map((date) => date.text).sort();
  return { words: [...new Set(dates)].map(dateWords).join(', '), sort: dates[0] ?? '9' };
}

const sure = (edge) => ({ words: edge.confidence === undefined ? '' : `${Math.round(edge.confidence * 100)} %`, sort: edge.confidence ?? -1 });
