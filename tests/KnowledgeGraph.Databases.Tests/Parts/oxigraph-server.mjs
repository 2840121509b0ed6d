// A small server around Oxigraph's library, which comes without one: Graph Store Protocol at /store, SPARQL at /query and /update.
// Prints its port on the first line and ends when its standard input does.
import http from 'node:http';
import zlib from 'node:zlib';
import oxigraph from 'oxigraph';

const store = new oxigraph.Store();
const token = process.env.STORE_TOKEN;
let faultsLeft = Number(process.env.STORE_FAULTS ?? 0);

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const bytes = Buffer.concat(parts);
  return (request.headers['content-encoding'] === 'gzip' ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
}

function handleGraph(request, url, body) {
  const name = url.searchParams.has('graph') ? oxigraph.namedNode(url.searchParams.get('graph')) : oxigraph.defaultGraph();
  if (request.method === 'GET') return { type: 'application/n-triples', text: store.dump({ format: 'application/n-triples', from_graph_name: name }) };
  if (request.method === 'PUT' || request.method === 'DELETE') for (const quad of store.match(null, null, null, name)) store.delete(quad);
  if (request.method !== 'DELETE') store.load(body, { format: (request.headers['content-type'] ?? '').split(';')[0], to_graph_name: name });
  return { status: 204 };
}

function handleQuery(request, url, body) {
  const query = url.searchParams.get('query') ?? new URLSearchParams(body).get('query');
  const format = request.headers.accept?.includes('csv') ? 'text/csv' : 'application/sparql-results+json';
  return { type: format, text: store.query(query, { results_format: format, use_default_graph_as_union: url.searchParams.has('union-default-graph') }) };
}

function answer(request, url, body) {
  if (token && request.headers.authorization !== `Bearer ${token}`) return { status: 401, text: 'a token is needed' };
  if (faultsLeft-- > 0) return { status: 503, text: 'busy' };
  if (url.pathname === '/store') return handleGraph(request, url, body);
  if (url.pathname === '/query') return handleQuery(request, url, body);
  if (url.pathname !== '/update') return { status: 404, text: 'there is /store, /query and /update' };
  store.update(body);
  return { status: 204 };
}

const server = http.createServer(async (request, response) => {
  try {
    const { status = 200, type = 'text/plain', text } = answer(request, new URL(request.url, 'http://localhost'), await bodyOf(request));
    response.writeHead(status, { 'content-type': type }).end(text);
  } catch (error) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit(0));
