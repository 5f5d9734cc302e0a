// Removes one guard after another from the scripts of `public/` (mutations.mjs) and shows that a test fails for it:
// `npm run mutate`. `--only=TEXT` selects the mutations whose names contain the text; `--why` also prints the error of
// the test. It is a command and not part of ./test, since every mutation needs its own browser.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { MUTATIONS } from './mutations.mjs';

const PUBLIC = resolve(import.meta.dirname, '../../public');
const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, why: { type: 'boolean', default: false } } });

const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const scripts = join(folder, 'public');

/** Returns the script without a guard. Throws if its text is not there exactly once, or if the result is no valid script. */
function edited({ file, name, old, now }) {
  const script = readFileSync(join(PUBLIC, file), 'utf8');
  const times = script.split(old).length - 1;
  if (times !== 1) throw new Error(`${name}: public/${file} has this ${times} times, not once:\n${old}`);
  const other = script.replace(old, () => now);
  new Script(other, { filename: `${file} without ${name}` });
  return other;
}

/** Runs the tests in these files whose names match `words`. */
async function run(files, words) {
  const asked = ['playwright', 'test', ...files.map((file) => `tests/${file}.spec.ts`), '--workers=1', '--max-failures=1', '--timeout=20000', '--reporter=json', `--output=${join(folder, 'files')}`];
  const child = spawn('npx', ['--no-install', ...asked, ...(words ? ['--grep', words] : [])], { env: { ...process.env, E2E_SCRIPTS: scripts }, stdio: ['ignore', 'pipe', 'inherit'] });
  const parts = [];
  for await (const part of child.stdout) parts.push(part);
  const { suites, errors, stats } = JSON.parse(Buffer.concat(parts).toString());
  if (!stats.expected && !stats.unexpected) throw new Error(`No test ran in ${files} for "${words}": ${errors.map(({ message }) => message)}`);
  return { passed: stats.expected, failed: suites.flatMap(tests).filter(({ ok }) => !ok) };
}

const tests = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(tests)];

function complaint({ tests: [{ results }] }) {
  const { message = '' } = results.at(-1)?.error ?? {};
  return message.replace(/\x1b\[\d+m/g, '').split('\n').filter((line) => line.trim()).slice(0, 6).map((line) => `    ${line}`).join('\n');
}

function scriptsAre(file, script) {
  cpSync(PUBLIC, scripts, { recursive: true });
  if (file) writeFileSync(join(scripts, file), script);
}

const wanted = MUTATIONS.filter(({ file, name }) => `${file}: ${name}`.includes(values.only));
const ready = wanted.map((one) => ({ ...one, script: edited(one) }));

scriptsAre();
const whole = await run([...new Set(wanted.flatMap(({ where }) => where))], wanted.every(({ words }) => words) ? [...new Set(wanted.map(({ words }) => words))].join('|') : '');
if (whole.failed.length) throw new Error(`Fails with every guard in its place: ${whole.failed.map((one) => `${one.title}\n${complaint(one)}`).join('\n')}`);
console.log(`${whole.passed} tests pass with every guard in its place`);

let survived = 0;
for (const { file, name, where, words, script } of ready) {
  scriptsAre(file, script);
  const { failed: [seen] } = await run(where, words);
  console.log(`${file}, without ${name}: ${seen ? `caught by "${seen.title}"` : 'SURVIVED'}`);
  if (seen && values.why) console.log(complaint(seen));
  if (!seen) survived++;
}
console.log(`${wanted.length - survived} of ${wanted.length} caught, ${survived} survived`);
process.exitCode = survived ? 1 : 0;
