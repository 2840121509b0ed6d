// A sentence as its article has it, with the cited words marked, and where it stands.
import { dateWords } from './dates.js';
import { el, link } from './dom.js';

/** The sentences of a thing, at most so many, with a button for the rest. */
export function sentences(graph, cites, most = 5) {
  if (cites.length === 0) return el('p', { class: 'quiet' }, 'The graph cites no sentence for this.');
  const list = el('ol', { class: 'sentences' }, cites.slice(0, most).map((cite) => sentence(graph, graph.places[cite])));
  if (cites.length <= most) return list;
  const more = el('button', { type: 'button', class: 'more', on: { click: () => { list.append(...cites.slice(most).map((cite) => sentence(graph, graph.places[cite]))); more.remove(); } } }, `Show ${cites.length - most} more`);
  return el('div', {}, list, more);
}

function sentence(graph, place) {
  return el('li', {}, el('blockquote', {}, marked(place)), source(graph.articles[place.article]));
}

/** The text in pieces, each cited piece in a mark. */
export function marked({ text, marks }) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(el('mark', {}, text.slice(start, end)));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.filter((piece) => piece !== '');
}

/** Headline, publisher and date of an article; the headline is the link where the article has an address. */
export function source(article) {
  if (!article) return null;
  const rest = [article.publisher, article.date === '' ? '' : dateWords(article.date)].filter((part) => part !== '').join(', ');
  return el('p', { class: 'cite' }, link(article.url, article.headline), rest === '' ? null : `, ${rest}`);
}
