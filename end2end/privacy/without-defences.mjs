// Shows that the privacy proof can fail: `node end2end/privacy/without-defences.mjs`. It removes one defence of the
// server after another, builds it, runs the short proof and expects certain claims to fail. It edits the sources in
// place, so it does not start if they have uncommitted changes, and it restores them. It is a command and not part of
// ./test.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = 'server/src';

/** The defences: a name, edits (a file, a text that it contains once, its replacement), and words of the claims that must fail. */
const BROKEN = [
  [
    'the sandbox, with a file written for each page',
    [
      ['sandbox.rs', '(files::restrict(readable), calls::restrict())', '(readable.first().map_or(Means::InForce, |_| Means::InForce), Means::InForce)'],
      ['sandbox.rs', 'refused: [refused(write()), refused(start()), refused(connect())]', 'refused: [true; 3]'],
      ['http/pages.rs', '    let (parts, _) = request.into_parts();\n', '    let (parts, _) = request.into_parts();\n    let _ = std::fs::write(std::env::temp_dir().join("seen"), parts.uri.to_string());\n'],
    ],
    ['no file in the folders', 'none opened a file for writing'],
  ],
  [
    'the hashing of keys',
    [
      [
        'http/client_key.rs',
        'ClientKey(self.salt.hash_one(network_prefix(address)))',
        'ClientKey(match network_prefix(address) { IpAddr::V4(four) => four.to_bits().into(), IpAddr::V6(six) => (six.to_bits() >> 64) as u64 })',
      ],
    ],
    ['no address in memory while its connections are open'],
  ],
  [
    'the emptying of memory',
    [['zeroing_allocator.rs', '#[global_allocator]\n', '']],
    ['MiB of memory', 'clients that stay connected'],
  ],
  ['the hook of panics', [['serve.rs', '    log::install_panic_hook();\n', '']], ['no mark in what it said']],
];

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
for (const [name, edits, claims] of BROKEN) {
  edits.forEach(edited);
  const { status, stdout } = spawnSync(join(ROOT, 'end2end/privacy/run'), ['--short'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  restore();
  const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'));
  const seen = status === 1 && claims.every((claim) => failed.some((line) => line.includes(claim)));
  unseen += seen ? 0 : 1;
  console.log(`without ${name}: ${seen ? 'the proof fails, as it must' : 'NOT SEEN'}\n${failed.map((line) => `    ${line}`).join('\n')}`);
}
console.log(`${BROKEN.length - unseen} of ${BROKEN.length} seen`);
process.exitCode = unseen;
