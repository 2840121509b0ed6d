// The part that is shown as Turtle: what things are, what relates them, and the sentences that say so.

const PREFIXES = {
  kg: 'https://w3id.org/newskg/ontology#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#', prov: 'http://www.w3.org/ns/prov#', oa: 'http://www.w3.org/ns/oa#', schema: 'https://schema.org/',
};
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

export function toTurtle(graph, seen) {
  const blocks = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const nodes = graph.nodes.filter((node) => seen.nodes[node.index]);
  const edges = graph.edges.filter((edge) => seen.edges[edge.index]);
  for (const node of nodes) blocks.push(thing(node.iri, [...node.classes.map((type) => ['a', term(graph.words[type])]), ...values(node.values), ...evidence(graph, node)]));
  const folded = new Set();
  for (const edge of edges) {
    if (edge.predicate === undefined) {
      for (const between of edge.folded ?? []) if (!folded.has(between.iri) && folded.add(between.iri)) blocks.push(thing(between.iri, values(between.values.map((value) => read(graph, value)))));
      continue;
    }
    const [from, predicate, to] = [resource(graph.nodes[edge.from].iri), term(graph.words[edge.predicate]), resource(graph.nodes[edge.to].iri)];
    blocks.push(`${from} ${predicate} ${to} .`);
    const said = evidence(graph, edge);
    if (said.length > 0) blocks.push(`[] ${list([['a', 'rdf:Statement'], ['rdf:subject', from], ['rdf:predicate', predicate], ['rdf:object', to], ...said])} .`);
  }
  const cited = new Set([...nodes, ...edges].flatMap((thing) => thing.articles));
  for (const article of graph.articles) if (cited.has(article.index)) blocks.push(thing(article.iri, articleValues(article)));
  return `${blocks.join('\n')}\n`;
}

function articleValues(article) {
  const rows = [['a', 'kg:Article'], ['schema:headline', string(article.headline)]];
  if (article.publisher !== '') rows.push(['schema:publisher', string(article.publisher)]);
  if (article.date !== '') rows.push(['schema:datePublished', string(article.date)]);
  if (article.url !== '') rows.push(['schema:url', string(article.url)]);
  return rows;
}

function evidence(graph, { cites, confidence }) {
  const rows = cites.map((cite) => graph.places[cite]).filter((place) => place.article >= 0).map(({ article, text, marks }) => {
    const selectors = (marks.length > 0 ? marks : [[0, text.length]]).map(([start, end]) => `[ a oa:TextQuoteSelector ; oa:prefix ${string(text.slice(0, start))} ; oa:exact ${string(text.slice(start, end))} ; oa:suffix ${string(text.slice(end))} ]`);
    return ['prov:wasDerivedFrom', `[ a oa:SpecificResource ; oa:hasSource ${resource(graph.articles[article].iri)} ; oa:hasSelector ${selectors.join(' , ')} ]`];
  });
  return confidence === undefined ? rows : [...rows, ['kg:confidence', `${string(confidence.toFixed(2))}^^xsd:decimal`]];
}

function read(graph, [word, text, type]) {
  return { property: graph.words[word], text, ...(type === undefined ? { resource: true } : typeof type === 'string' ? { language: type } : { datatype: graph.words[type] }) };
}

const values = (list) => list.map((value) => [value.property === TYPE ? 'a' : term(value.property), value.resource ? resource(value.text) : literal(value)]);
const thing = (iri, rows) => `${resource(iri)} ${list(rows)} .`;
const list = (rows) => rows.map(([property, value]) => `${property} ${value}`).join(' ;\n    ');

function literal({ text, language, datatype }) {
  if (language) return `${string(text)}@${language}`;
  return datatype === `${PREFIXES.xsd}string` ? string(text) : `${string(text)}^^${term(datatype)}`;
}

/** A blank node keeps its label; all else is an IRI in full, with what may not stand between the brackets escaped. */
function resource(iri) {
  if (iri.startsWith('_:')) return `_:b${[...iri.slice(2)].map((c) => (/[A-Za-z0-9]/.test(c) ? c : `_${c.codePointAt(0)}_`)).join('')}`;
  return `<${iri.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}>`;
}

function term(iri) {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (iri.startsWith(namespace) && /^[A-Za-z][A-Za-z0-9]*$/.test(iri.slice(namespace.length))) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return resource(iri);
}

function string(text) {
  const escaped = text.replaceAll(/[\\"\u0000-\u001f\u007f]/g, (c) => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped.toWellFormed ? escaped.toWellFormed() : escaped}"`;
}

const ESCAPES = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
