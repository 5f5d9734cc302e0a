// Shows that the privacy proof can fail: `node end2end/privacy/without-defences.mjs`. It removes one defence of the
// server after another, builds it, runs the short proof and expects certain claims to fail. It edits the sources in
// place, so it does not start if they have uncommitted changes, and it restores them. It is a command and not part of
// ./test.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEFENCES, SOURCES } from './defences.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

function edited([file, old, now]) {
  const path = join(ROOT, SOURCES, file);
  const whole = readFileSync(path, 'utf8');
  const times = whole.split(old).length - 1;
  if (times !== 1) throw new Error(`${file} has this ${times} times, not once:\n${old}`);
  writeFileSync(path, whole.replace(old, () => now));
}

const restore = () => execFileSync('git', ['checkout', '--quiet', '--', SOURCES], { cwd: ROOT });

if (execFileSync('git', ['status', '--porcelain', '--', SOURCES], { cwd: ROOT }).length > 0) throw new Error(`${SOURCES} holds changes; commit them first.`);
process.once('SIGINT', () => process.exit(1)).once('exit', restore);

let unseen = 0;
for (const [name, edits, claims] of DEFENCES) {
  edits.forEach(edited);
  const { status, stdout } = spawnSync(join(ROOT, 'end2end/privacy/run'), ['--short'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  restore();
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'));
  const seen = status === 1 && claims.every((claim) => failed.some((line) => line.includes(claim)));
  unseen += seen ? 0 : 1;
  console.log(`without ${name}: ${seen ? 'the proof fails, as it must' : 'NOT SEEN'}\n${failed.map((line) => `    ${line}`).join('\n')}`);
}
console.log(`${DEFENCES.length - unseen} of ${DEFENCES.length} seen`);
process.exitCode = unseen;
