// Prints the table of docs/leaving.md from the last run of tests/engines/leaving.spec.ts: what each press of Back and
// then of Forward showed after leaving. `npm run leaving`.
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../test-results/leaving');
const rows = readdirSync(folder).map((file) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')));
const engines = ['chromium', 'firefox', 'webkit'];
const order = [...new Set(rows.toSorted((one, other) => one.at - other.at).map(({ name }) => name))];

/** Formats a cell: the last thing that each press showed. It leaves out a blank page in between. */
const cell = ({ seen }) => `${path(seen.slice(0, 3))} · ${path(seen.slice(3, 6))}${seen.flat().includes('ours') ? ' **ours**' : ''}`;
const path = (presses) => presses.map((shown) => shown.at(-1)).join(', ');

const version = (engine) => rows.find((row) => row.engine === engine)?.version ?? 'not run';
console.log(`| after | ${engines.map((engine) => `${engine} ${version(engine)}`).join(' | ')} |`);
console.log(`|---|${'---|'.repeat(engines.length)}`);
for (const name of order) {
  const cells = engines.map((engine) => rows.find((row) => row.engine === engine && row.name === name));
  console.log(`| ${name} | ${cells.map((row) => (row ? cell(row) : 'not run')).join(' | ')} |`);
}
