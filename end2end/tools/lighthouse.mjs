// Runs Lighthouse as a phone on a slow network: `node lighthouse.mjs` starts the release binary, loads four pages,
// prints the score of each category and every audit that is not perfect, and exits with 1 if a category is below 100.
// `--only=seo,accessibility` limits the categories; `--site=http://…` uses a server that already runs; other arguments
// are paths. Performance depends on the load of the machine, so this is a command. tests/lighthouse.spec.ts checks the
// other categories.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const BINARY = process.env.E2E_BINARY ?? resolve(import.meta.dirname, '../../target/release/safe-to-talk');
const PATHS = ['/en', '/en/plan', '/en/services', '/en/services/coventry-haven'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
// It asks for an absolute URL. The server does not know by which name it is reached, and a relative one is valid HTML.
const SKIPPED = ['canonical'];

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: CATEGORIES.join() }, site: { type: 'string' } },
  allowPositionals: true,
});
const categories = values.only.split(',');
const unknown = categories.filter((name) => !CATEGORIES.includes(name));
if (unknown.length) throw new Error(`No such category: ${unknown.join(', ')}. There are ${CATEGORIES.join(', ')}.`);

/** Starts the release binary on a free port, with the system clock, because this browser has no other. */
async function serve() {
  const child = spawn(BINARY, ['serve', '--listen', '127.0.0.1:0', '--rate-limit', 'off'], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill('SIGTERM'));
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`)));
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), died]);
  died.catch(() => undefined);
  const address = /^Safe to Talk is listening on (http:\S+)$/.exec(line)?.[1];
  if (!address) throw new Error(`Not the ready line: ${line}`);
  return { address, stop: () => child.kill('SIGTERM') };
}

/**
 * The reason why an audit is not perfect: its own text, and the first things that it found.
 * @param {import('lighthouse').AuditResult | any} audit
 */
function reason({ id, score, title, displayValue, errorMessage, details }) {
  const items = (details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? item.source ?? item.url ?? '');
  const found = items.filter(Boolean).map((item) => `\n      ${String(item).slice(0, 120)}`);
  return `    ${id}: ${score === null ? 'error' : Math.round(score * 100)}, ${errorMessage ?? title}${displayValue ? `, ${displayValue}` : ''}${found.join('')}`;
}

/** Measures a page, prints the result, and returns whether it is perfect. */
async function measure(address, path, port) {
  const result = await lighthouse(address + path, { port, onlyCategories: categories, skipAudits: SKIPPED, disableFullPageScreenshot: true, logLevel: 'silent' });
  if (!result) throw new Error(`Lighthouse has nothing to say of ${path}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const scores = Object.values(lhr.categories);
  console.log(path.padEnd(32), ...scores.map(({ score }) => String(Math.round((score ?? 0) * 100)).padStart(14)));
  const counted = new Set(scores.flatMap(({ auditRefs }) => auditRefs.filter(({ group }) => group !== 'hidden').map(({ id }) => id)));
  const judged = Object.values(lhr.audits).filter(({ id, scoreDisplayMode }) => counted.has(id) && !['informative', 'manual', 'notApplicable'].includes(scoreDisplayMode));
  for (const audit of judged.filter(({ score }) => score === null || score < 1)) console.log(reason(audit));
  return scores.every(({ score }) => score === 1);
}

const server = values.site ? { address: values.site, stop: () => undefined } : await serve();
const browser = await launch({
  chromePath: '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
});
try {
  console.log('100 is best'.padEnd(32), ...categories.map((name) => name.padStart(14)));
  for (const path of positionals.length ? positionals : PATHS) {
    if (!(await measure(server.address, path, browser.port))) process.exitCode = 1;
  }
} finally {
  browser.kill();
  server.stop();
}
