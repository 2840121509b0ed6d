// What has a date, from the oldest to the newest, by years. A list, so that it can be read aloud; the line on its left is drawn by the style sheet.
import { classWords, inWords, localName, nameOf } from './data.js';
import { dateWords } from './dates.js';
import { el, fill, link } from './dom.js';
import { glyph } from './glyphs.js';

const PAGE = 300;

export function renderTimeline(panel, graph, seen, theme, actions, most = PAGE) {
  const entries = collect(graph, seen);
  const years = new Map();
  for (const entry of entries.slice(0, most)) years.set(entry.first.slice(0, 4), [...(years.get(entry.first.slice(0, 4)) ?? []), entry]);
  fill(panel,
    entries.length === 0 ? el('p', { class: 'quiet' }, 'Nothing that the filters let through has a date.') : strip(entries),
    el('ol', { class: 'years' }, [...years].map(([year, inYear]) => el('li', { id: `year-${year}` }, el('h2', {}, year),
      el('ol', { class: 'entries' }, inYear.map((entry) => item(graph, entry, theme, actions)))))),
    entries.length > most ? el('button', { type: 'button', class: 'more', on: { click: () => renderTimeline(panel, graph, seen, theme, actions, most + PAGE) } }, `Show more (${entries.length - most} left)`) : null);
}

/** Everything that is shown and dated; a statement without a date of its own counts under that of its article. */
function collect(graph, seen) {
  const entries = [];
  for (const node of graph.nodes) {
    if (!seen.nodes[node.index]) continue;
    const own = new Map(node.dates.map((date) => [`${date.property} ${date.text}`, date]));
    for (const date of own.values()) entries.push({ node, first: date.days[0], text: date.text, words: dateProperty(date.property) });
    if (own.size > 0 || node.kind !== graph.statement) continue;
    const article = graph.articles[node.articles[0]];
    if (article?.days) entries.push({ node, first: article.days[0], text: article.date, words: 'reported' });
  }
  for (const article of graph.articles) if (article.days) entries.push({ article, first: article.days[0], text: article.date, words: 'article' });
  return entries.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : (a.article ? 0 : 1) - (b.article ? 0 : 1) || (a.node?.index ?? 0) - (b.node?.index ?? 0)));
}

function dateProperty(property) {
  const words = inWords(localName(property)).replace(/ on$/, '');
  return words === 'date' ? '' : words;
}

function item(graph, { node, article, text, words }, theme, actions) {
  if (article) return el('li', { class: 'of-article' }, el('time', {}, dateWords(text)), el('div', {}, el('span', { class: 'kicker' }, `article${article.publisher === '' ? '' : ` · ${article.publisher}`}`), el('span', { class: 'said' }, link(article.url, article.headline))));
  const kind = graph.kinds[node.kind];
  const speaker = node.kind === graph.statement ? node.edges.map((edge) => graph.edges[edge]).find((edge) => edge.from === node.index && edge.words === 'speaker') : null;
  return el('li', {}, el('time', {}, dateWords(text)), glyph(kind, theme),
    el('div', {}, el('span', { class: 'kicker' }, [speaker ? nameOf(graph.nodes[speaker.to], 60) : classWords(graph, node), words].filter(Boolean).join(' · ')),
      el('button', { type: 'button', class: 'as-link', on: { click: () => actions.open('node', node.index) } }, nameOf(node, 160))));
}

/** A bar for each year or decade: how much is dated to it. */
function strip(entries) {
  const first = Number(entries[0].first.slice(0, 4));
  const last = Number(entries.at(-1).first.slice(0, 4));
  const step = last - first > 60 ? 10 : 1;
  const counts = new Map();
  for (const entry of entries) {
    const bucket = Math.floor(Number(entry.first.slice(0, 4)) / step) * step;
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  const highest = Math.max(...counts.values());
  const start = Math.floor(first / step) * step;
  const buckets = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
  return el('ul', { class: 'strip', 'aria-label': step === 10 ? 'By decade' : 'By year' }, buckets.map((bucket) => {
    const count = counts.get(bucket) ?? 0;
    const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.height = `${count === 0 ? 0 : Math.max(3, Math.round((44 * count) / highest))}px`;
    return el('li', {}, bar, el('span', { class: 'strip-label' }, step === 10 ? `${bucket}s` : String(bucket)), el('span', { class: 'unseen' }, `: ${count}`));
  }));
}
