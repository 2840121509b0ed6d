// Reads a JSON-LD document from standard input and writes it as N-Quads; remote contexts are refused.
import jsonld from 'jsonld';

const parts = [];
for await (const part of process.stdin) parts.push(part);
const documentLoader = url => { throw new Error(`remote document: ${url}`); };
process.stdout.write(await jsonld.toRDF(JSON.parse(Buffer.concat(parts).toString('utf8')), { format: 'application/n-quads', documentLoader }));
