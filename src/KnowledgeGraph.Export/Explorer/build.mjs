// Makes the bundle that kg puts into a page: one script, one style sheet, one piece of markup. No clock and no network: the same sources give the same bytes.
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';

const folder = new URL('./', import.meta.url);
const at = (name) => new URL(name, folder).pathname;
const shared = { bundle: true, minify: true, charset: 'ascii', legalComments: 'none', target: ['chrome110', 'firefox110', 'safari16'], logLevel: 'warning' };

await mkdir(at('artifacts'), { recursive: true });
const script = await build({ ...shared, entryPoints: [at('source/main.js')], format: 'iife', write: false });
// The two places where an HTML parser could mistake the script's text for markup.
const text = script.outputFiles[0].text.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
await writeFile(at('artifacts/explorer.js'), text);
await build({ ...shared, entryPoints: [at('source/page.css')], outfile: at('artifacts/explorer.css') });
await copyFile(at('source/page.html'), at('artifacts/explorer.html'));
const size = (await readFile(at('artifacts/explorer.js'))).length;
console.log(`bundle: ${Math.round(size / 1024)} kB`);
