// What the reader has chosen. Everything on the page follows from the graph and from this.

export function initialState(graph) {
  return {
    view: 'graph',
    hiddenKinds: new Set([graph.statement]),
    hiddenStances: new Set(),
    hiddenArticles: new Set(),
    from: graph.from,
    to: graph.to,
    confidence: graph.confidence,
    lone: false,
    only: graph.start.length > 0 ? new Set(graph.start) : null,
    selected: graph.focus.length > 0 ? { type: 'node', index: graph.focus[0] } : null,
    path: null,
    arrange: 'map',
    theme: graph.theme,
  };
}

export function createStore(state) {
  const listeners = [];
  return {
    get: () => state,
    /** Changes some fields and tells everybody which. */
    set(change) {
      const before = state;
      const changed = Object.keys(change).filter((key) => change[key] !== before[key]);
      if (changed.length === 0) return;
      state = { ...before, ...change };
      for (const listener of listeners) listener(state, new Set(changed));
    },
    listen: (listener) => listeners.push(listener),
  };
}

/** A set with one member more or one less. */
export function toggled(set, member, isIn) {
  const copy = new Set(set);
  if (isIn) copy.add(member);
  else copy.delete(member);
  return copy;
}

/** The fields on which what is shown depends. */
export const FILTERS = ['hiddenKinds', 'hiddenStances', 'hiddenArticles', 'from', 'to', 'confidence', 'lone', 'only', 'path'];
