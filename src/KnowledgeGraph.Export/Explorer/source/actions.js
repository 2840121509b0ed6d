// What the reader can do, in one place for mouse, keyboard, table and panel.
import { nameOf, other } from './data.js';
import { announce, byId } from './dom.js';
import { shortestPath } from './path.js';
import { toggled } from './state.js';

export function createActions(graph, store, canvas, seen) {
  const neighbours = (node) => graph.nodes[node].edges.map((edge) => other(graph.edges[edge], node));
  const isDrawn = (node) => !store.get().hiddenKinds.has(graph.nodes[node].kind);
  const ends = { from: null, to: null };

  const actions = {
    select(type, index) {
      if (type === 'node') actions.uncover(index);
      store.set({ selected: { type, index } });
    },

    /** Opens something from the table, the timeline or the search: on narrow screens the panel comes into sight. */
    open(type, index) {
      actions.select(type, index);
      byId('details').focus();
    },

    goTo(index) {
      actions.select('node', index);
      if (store.get().view !== 'graph') byId('details').focus();
      announce(`${nameOf(graph.nodes[index])}: ${graph.nodes[index].edges.length} relations.`);
    },

    letGo: () => store.set({ selected: null }),

    /** Makes sure that a thing is shown, and says what had to give way. */
    uncover(index) {
      const state = store.get();
      if (seen().nodes[index]) return;
      const change = { hiddenKinds: toggled(state.hiddenKinds, graph.nodes[index].kind, false) };
      if (state.only && !state.only.has(index)) change.only = toggled(state.only, index, true);
      store.set(change);
      if (!seen().nodes[index]) store.set({ lone: true });
      if (!seen().nodes[index]) store.set({ hiddenArticles: new Set(), hiddenStances: new Set(), from: '', to: '', confidence: 0 });
    },

    only(index) {
      store.set({ only: new Set([index, ...neighbours(index).filter((node) => isDrawn(node))]), path: null, selected: { type: 'node', index } });
    },

    expand(index) {
      const { only } = store.get();
      if (only) store.set({ only: new Set([...only, ...neighbours(index).filter((node) => isDrawn(node))]) });
    },

    all: () => store.set({ only: null, path: null }),

    pathFrom(index) {
      ends.from = index;
      actions.fields.from.value = nameOf(graph.nodes[index], 70);
      actions.fields.to.focus();
      announce(`Path from ${nameOf(graph.nodes[index])}. Now choose where to.`);
    },

    path(change) {
      Object.assign(ends, change);
      if (ends.from === null || ends.to === null) return;
      if (ends.from === ends.to) return announce('Choose two different things.');
      const state = store.get();
      const usable = (edge) => isDrawn(edge.from) && isDrawn(edge.to) && !(edge.covered && !state.hiddenKinds.has(graph.statement));
      const path = shortestPath(graph, ends.from, ends.to, usable) ?? shortestPath(graph, ends.from, ends.to, () => true);
      if (!path) return announce(`No relations lead from ${nameOf(graph.nodes[ends.from])} to ${nameOf(graph.nodes[ends.to])}.`);
      store.set({ path, only: new Set(path.nodes), selected: null, view: 'graph' });
      announce(`${path.edges.length} steps from ${nameOf(graph.nodes[ends.from])} to ${nameOf(graph.nodes[ends.to])}.`);
    },

    leavePath() {
      ends.from = ends.to = null;
      actions.fields.from.value = actions.fields.to.value = '';
      store.set({ path: null, only: null });
    },
  };
  return actions;
}
