// The page: reads the graph, draws it, and keeps view, filters, details and address in step with what the reader chooses.
import { arrange } from './arrange.js';
import { createCanvas, fit, mark, recolour, reveal, show } from './canvas.js';
import { createActions } from './actions.js';
import { createControls } from './controls.js';
import { load } from './data.js';
import { dateWords } from './dates.js';
import { renderDetails } from './details.js';
import { announce, byId } from './dom.js';
import { exportAs } from './exports/download.js';
import { visible } from './filter.js';
import { listen, zoom } from './keyboard.js';
import { fromHash, toHash } from './permalink.js';
import { createIndex } from './search.js';
import { createStore, FILTERS, initialState } from './state.js';
import { createTable } from './table.js';
import { isCalm, onSystemChange, paint, themeOf } from './theme.js';
import { renderTimeline } from './timeline.js';

const graph = load();
const initial = initialState(graph);
const store = createStore(fromHash(graph, location.hash, initial));
const theme = () => themeOf(store.get());
paint(graph, theme());
writeHead();

let seen = visible(graph, store.get());
const canvas = createCanvas(graph, byId('canvas'), theme(), seen);
const actions = createActions(graph, store, canvas, () => seen);
const controls = createControls(byId('controls'), graph, createIndex(graph), store, actions, theme);
actions.fields = controls;
const table = createTable(byId('view-table'), graph, actions);

store.listen((state, changed) => {
  if (FILTERS.some((filter) => changed.has(filter))) filter(state, changed);
  if (changed.has('theme')) repaint();
  if (changed.has('arrange')) rearrange(state);
  if (changed.has('selected') || changed.has('path')) choose(state);
  if (changed.has('view') || changed.has('theme') || FILTERS.some((filter) => changed.has(filter))) renderView(state);
  remember(state, changed);
});

function filter(state, changed) {
  const wasUnfolded = canvas.unfolded;
  seen = visible(graph, state);
  show(canvas, seen);
  canvas.unfolded = !state.hiddenKinds.has(graph.statement);
  if (wasUnfolded !== canvas.unfolded || (changed.has('only') && state.arrange !== 'map')) rearrange(state);
  else if (changed.has('only') || (changed.has('path') && state.path?.nodes)) fit(canvas, null, isCalm());
  controls.render();
  announce(`${seen.nodeCount.toLocaleString('en')} of ${graph.nodes.length.toLocaleString('en')} things and ${seen.edgeCount.toLocaleString('en')} relations are shown.`);
}

function choose(state) {
  mark(canvas, graph, state.selected, state.path);
  renderDetails(byId('details'), graph, state, theme(), actions);
  if (state.selected?.type === 'node' && state.view === 'graph') reveal(canvas, state.selected.index, isCalm());
}

async function rearrange(state) {
  byId('arrange').value = state.arrange;
  if (!(await arrange(canvas, graph, state))) store.set({ arrange: 'map' });
}

function renderView(state) {
  for (const view of ['graph', 'table', 'timeline']) {
    byId(`view-${view}`).hidden = state.view !== view;
    byId(`tab-${view}`).setAttribute('aria-selected', String(state.view === view));
    byId(`tab-${view}`).tabIndex = state.view === view ? 0 : -1;
  }
  if (state.view === 'graph') canvas.cy.resize();
  if (state.view === 'table') table.render(seen);
  if (state.view === 'timeline') renderTimeline(byId('view-timeline'), graph, seen, theme(), actions);
}

function repaint() {
  paint(graph, theme());
  recolour(canvas, graph, theme());
  renderTheme();
}

function renderTheme() {
  byId('theme').textContent = theme() === 'dark' ? 'Light' : 'Dark';
  byId('theme').setAttribute('aria-pressed', String(theme() === 'dark'));
  controls.render();
  renderDetails(byId('details'), graph, store.get(), theme(), actions);
}

/** What the reader opens can be gone back from; filters only change the address. */
function remember(state, changed) {
  const hash = toHash(graph, state, initial);
  const isStep = ['selected', 'view', 'path', 'only'].some((field) => changed.has(field));
  if (hash === location.hash.slice(1)) return;
  history[isStep ? 'pushState' : 'replaceState'](null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
}

function writeHead() {
  byId('title').textContent = graph.title;
  const dates = graph.articles.map((article) => article.date).filter(Boolean).sort();
  const publishers = [...new Set(graph.articles.map((article) => article.publisher).filter(Boolean))];
  const count = graph.articles.length === 1 ? 'one article' : `${graph.articles.length} articles`;
  const time = dates.length === 0 ? '' : dates.length === 1 ? dateWords(dates[0]) : `${dateWords(dates[0])} to ${dateWords(dates.at(-1))}`;
  byId('standfirst').textContent = `Every line cites the sentence that it comes from, in ${count}${time === '' ? '' : `, ${time}`}.`;
  byId('source').textContent = credit(publishers);
}

function credit(publishers) {
  if (publishers.length === 0) return 'Drawn by kg';
  const more = publishers.length > 6 ? ` and ${publishers.length - 6} more` : '';
  return `${publishers.length === 1 ? 'Source' : 'Sources'}: ${publishers.slice(0, 6).join(', ')}${more}. Drawn by kg`;
}

function wire() {
  const tabs = [...document.querySelectorAll('[data-view]')];
  for (const [i, tab] of tabs.entries()) {
    tab.addEventListener('click', () => store.set({ view: tab.dataset.view }));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(i + step + tabs.length) % tabs.length];
      store.set({ view: next.dataset.view });
      next.focus();
    });
  }
  for (const button of document.querySelectorAll('[data-export]')) {
    button.addEventListener('click', () => {
      byId('export-menu').open = false;
      exportAs(button.dataset.export, { graph, seen, canvas, theme: theme(), credit: byId('source').textContent });
    });
  }
  byId('theme').addEventListener('click', () => store.set({ theme: theme() === 'dark' ? 'light' : 'dark' }));
  byId('arrange').addEventListener('change', (event) => store.set({ arrange: event.target.value }));
  byId('zoom-in').addEventListener('click', () => zoom(canvas, 1.3));
  byId('zoom-out').addEventListener('click', () => zoom(canvas, 1 / 1.3));
  byId('zoom-fit').addEventListener('click', () => fit(canvas, null, isCalm()));
  byId('copy-link').addEventListener('click', () => navigator.clipboard.writeText(location.href).then(() => announce('The link was copied.'), () => announce(location.href)));
  canvas.cy.on('tap', 'node', (event) => actions.select('node', Number(event.target.id().slice(1))));
  canvas.cy.on('tap', 'edge', (event) => actions.select('edge', Number(event.target.id().slice(1))));
  canvas.cy.on('tap', (event) => event.target === canvas.cy && actions.letGo());
  window.addEventListener('popstate', () => store.set(fromHash(graph, location.hash, initial)));
  window.addEventListener('hashchange', () => store.set(fromHash(graph, location.hash, initial)));
  document.addEventListener('click', (event) => byId('export-menu').contains(event.target) || (byId('export-menu').open = false));
  onSystemChange(() => store.get().theme === '' && repaint());
  listen(byId('canvas'), graph, canvas, store, actions);
}

function begin() {
  const state = store.get();
  canvas.unfolded = !state.hiddenKinds.has(graph.statement);
  renderTheme();
  renderView(state);
  wire();
  rearrange(state).then(() => choose(state));
  announce(`${seen.nodeCount.toLocaleString('en')} of ${graph.nodes.length.toLocaleString('en')} things and ${seen.edgeCount.toLocaleString('en')} relations are shown.`);
  document.documentElement.dataset.ready = 'true';
}

begin();
