// A field that suggests things by name: the pattern "editable combobox with list autocomplete" of the ARIA practices.
import { classWords, nameOf } from './data.js';
import { el, fill } from './dom.js';
import { glyph } from './glyphs.js';

const MOST = 12;

/** Names without accents and capitals. */
export const folded = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Makes an index over all names once. */
export function createIndex(graph) {
  return graph.nodes.map((node) => ({ node, names: [node.label, ...node.also].map(folded) }));
}

/** The best matches: names that begin so, then words that begin so, then the rest; among equals those with more relations. */
export function find(index, query, most = MOST) {
  const wanted = folded(query.trim());
  if (wanted === '') return [];
  const found = [];
  for (const { node, names } of index) {
    let best = 9;
    for (const [i, name] of names.entries()) {
      const at = name.indexOf(wanted);
      // What a thing is called goes before what it is called too.
      if (at >= 0) best = Math.min(best, (at === 0 ? 0 : /\p{L}|\p{N}/u.test(name[at - 1]) ? 4 : 2) + (i === 0 ? 0 : 1));
    }
    if (best < 9) found.push({ node, best });
  }
  found.sort((a, b) => a.best - b.best || b.node.edges.length - a.node.edges.length || a.node.index - b.node.index);
  return found.slice(0, most).map((match) => match.node);
}

/** The field. `choose` is called with a node's number; `theme` says which colours the signs have. */
export function createSearch({ graph, index, id, label, hint, theme, choose }) {
  let matches = [];
  let active = -1;
  const list = el('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, class: 'suggestions', hidden: true });
  const input = el('input', {
    id, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', placeholder: hint, 'aria-label': label, 'aria-expanded': 'false', 'aria-controls': `${id}-list`, 'aria-autocomplete': 'list',
    on: { input: () => open(find(index, input.value)), keydown: onKey, blur: () => setTimeout(close, 150) },
  });

  function open(found) {
    matches = found;
    active = -1;
    fill(list, matches.map((node, i) => el('li', { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false', on: { mousedown: (event) => { event.preventDefault(); take(i); } } },
      glyph(graph.kinds[node.kind], theme()), el('span', { class: 'suggestion-name' }, nameOf(node, 70)), el('span', { class: 'suggestion-kind' }, classWords(graph, node)))));
    if (matches.length === 0 && input.value.trim() !== '') fill(list, el('li', { class: 'nothing', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, 'Nothing is called that'));
    list.hidden = list.childElementCount === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  }

  function close() {
    matches = [];
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function take(i) {
    const node = matches[i];
    close();
    if (!node) return;
    input.value = nameOf(node, 70);
    choose(node.index);
  }

  function move(to) {
    if (matches.length === 0) return;
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = (to + matches.length) % matches.length;
    list.children[active].setAttribute('aria-selected', 'true');
    list.children[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', `${id}-${active}`);
  }

  function onKey(event) {
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active <= 0 ? matches.length - 1 : active - 1);
    else if (event.key === 'Enter') take(Math.max(active, 0));
    else if (event.key === 'Escape') { if (list.hidden) input.value = ''; close(); }
    else return;
    event.preventDefault();
  }

  return { element: el('div', { class: 'search' }, input, list), input };
}
