// The state of the page as the part of the address after the #, and back. Only what differs from the beginning is written.
import { shortestPath } from './path.js';

export function toHash(graph, state, initial) {
  const fields = new URLSearchParams();
  const put = (name, value, usual) => value !== usual && fields.set(name, value);
  put('view', state.view, initial.view);
  put('hide', kinds(graph, state), kinds(graph, initial));
  put('stances', names(graph.stances, state.hiddenStances), '');
  put('articles', [...state.hiddenArticles].sort((a, b) => a - b).map((article) => graph.slugs[article]).join(','), '');
  put('from', state.from, initial.from);
  put('to', state.to, initial.to);
  put('sure', String(state.confidence), String(initial.confidence));
  put('lone', state.lone ? 'yes' : '', '');
  put('only', nodes(graph, state.only), nodes(graph, initial.only));
  put('open', state.selected ? key(graph, state.selected) : '', initial.selected ? key(graph, initial.selected) : '');
  put('path', state.path ? `${graph.nodes[state.path.from].id}~${graph.nodes[state.path.to].id}` : '', '');
  put('arrange', state.arrange, initial.arrange);
  put('theme', state.theme, initial.theme);
  return fields.toString();
}

export function fromHash(graph, hash, initial) {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const state = { ...initial };
  const take = (name, read) => {
    if (!fields.has(name)) return;
    const value = read(fields.get(name));
    if (value !== undefined) state[FIELD[name]] = value;
  };
  take('view', (text) => oneOf(text, ['graph', 'table', 'timeline']));
  take('hide', (text) => numbers(graph.kinds, text));
  take('stances', (text) => numbers(graph.stances, text));
  take('articles', (text) => new Set(list(text).map((slug) => graph.slugs.indexOf(slug)).filter((article) => article >= 0)));
  take('from', day);
  take('to', day);
  take('sure', (text) => Math.min(1, Math.max(0, Number(text) || 0)));
  take('lone', (text) => text === 'yes');
  take('only', (text) => (text === '' ? null : new Set(list(text).map((id) => graph.nodeById.get(id)).filter((node) => node !== undefined))));
  take('open', (text) => thing(graph, text));
  take('path', (text) => path(graph, text));
  take('arrange', (text) => oneOf(text, ['map', 'force', 'layers']));
  take('theme', (text) => oneOf(text, ['', 'light', 'dark']));
  return state;
}

const FIELD = {
  view: 'view', hide: 'hiddenKinds', stances: 'hiddenStances', articles: 'hiddenArticles', from: 'from', to: 'to', sure: 'confidence', lone: 'lone', only: 'only', open: 'selected', path: 'path',
  arrange: 'arrange', theme: 'theme',
};

const list = (text) => text.split(',').filter((part) => part !== '');
const oneOf = (text, known) => (known.includes(text) ? text : undefined);
const day = (text) => (text === '' || /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined);
const names = (things, chosen) => [...chosen].sort((a, b) => a - b).map((index) => things[index].name).join(',');
const kinds = (graph, state) => names(graph.kinds, state.hiddenKinds);
const numbers = (things, text) => new Set(list(text).map((name) => things.findIndex((thing) => thing.name === name)).filter((index) => index >= 0));
const nodes = (graph, only) => (only ? [...only].sort((a, b) => a - b).map((node) => graph.nodes[node].id).join(',') : '');
const key = (graph, selected) => (selected.type === 'node' ? graph.nodes[selected.index].id : graph.edges[selected.index].key);

function thing(graph, text) {
  if (text === '') return null;
  if (graph.nodeById.has(text)) return { type: 'node', index: graph.nodeById.get(text) };
  return graph.edgeByKey.has(text) ? { type: 'edge', index: graph.edgeByKey.get(text) } : undefined;
}

function path(graph, text) {
  const [from, to] = text.split('~').map((id) => graph.nodeById.get(id));
  return from === undefined || to === undefined ? undefined : (shortestPath(graph, from, to, () => true) ?? undefined);
}
