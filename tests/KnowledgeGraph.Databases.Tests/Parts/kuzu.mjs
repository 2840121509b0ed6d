// Fills an empty Kùzu database and prints the rows of queries as JSON.
// node kuzu.mjs cypher SCRIPT QUERY...     a script of `kg export --to cypher`, with the tables that its head names
// node kuzu.mjs csv FOLDER QUERY...        the two files of `kg export --to csv`, copied into one table each
import fs from 'node:fs';
import path from 'node:path';
import kuzu from 'kuzu';

const [kind, source, ...queries] = process.argv.slice(2);
const connection = new kuzu.Connection(new kuzu.Database(':memory:'));

async function runScript(file) {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  for (const line of lines.filter(line => line.startsWith('// CREATE '))) await connection.query(line.slice(3));
  await connection.query(lines.filter(line => !line.startsWith('//')).join('\n'));
}

const columnsOf = file => fs.readFileSync(file, 'utf8').split('\n', 1)[0].trim().split(',');
const typed = columns => columns.map(column => `\`${column}\` STRING`).join(', ');

async function copyTables(folder) {
  const nodes = path.join(folder, 'nodes.csv'), edges = path.join(folder, 'edges.csv');
  await connection.query(`CREATE NODE TABLE Node(${typed(columnsOf(nodes))}, PRIMARY KEY (id))`);
  await connection.query(`COPY Node FROM '${nodes}' (HEADER=true, PARALLEL=false)`);
  const rest = columnsOf(edges).filter(column => column !== 'from' && column !== 'to');
  await connection.query(`CREATE REL TABLE Edge(FROM Node TO Node, ${typed(rest)})`);
  const order = ['from', 'to', ...rest].map(column => `CAST(\`${column}\`, 'STRING')`).join(', ');
  await connection.query(`COPY Edge FROM (LOAD FROM '${edges}' (HEADER=true, PARALLEL=false) RETURN ${order})`);
}

await (kind === 'cypher' ? runScript(source) : copyTables(source));
for (const query of queries) {
  const result = await connection.query(query);
  const rows = await result.getAll();
  console.log(JSON.stringify(rows.map(row => Object.values(row)), (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
}
process.exit(0);
