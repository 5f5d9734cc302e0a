// The finder without HTTP: one filter and one typed search, with 10,000 and 100,000 services more. Another build of `finder`,
// named by BENCH_FINDER, is measured in turn with this one, with the content in the folder BENCH_CONTENT.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { median, program, ROOT, spread } from './common.mjs';

const COUNTS = [10_000, 100_000];
const KINDS = ['filter', 'typed'];

/** Microseconds of a filter and of a typed search. */
const measure = ([file, folder], count) => execFileSync('taskset', ['-c', '0', file, folder, String(count)], { encoding: 'utf8' }).trim().split(' ').map(Number);

function report(count, before, own) {
  KINDS.forEach((kind, at) => {
    const times = own.map((run) => run[at]);
    const beside = before.map((run) => run[at]);
    const compared = beside.length ? `; before ${spread(beside)} µs: ${(median(times) / median(beside)).toFixed(3)} ×` : '';
    console.log(`${count} services more, ${kind}: ${spread(times, 1)} µs${compared}`);
  });
}

export function finder(rounds) {
  const { BENCH_FINDER: before, BENCH_CONTENT = ROOT } = process.env;
  const builds = { ...(before && { before: [before, BENCH_CONTENT] }), own: [program('finder'), ROOT] };
  const medians = COUNTS.map((count) => {
    const runs = { before: [], own: [] };
    for (let round = 0; round < rounds; round += 1) for (const [name, command] of Object.entries(builds)) runs[name].push(measure(command, count));
    report(count, runs.before, runs.own);
    return KINDS.map((_, at) => median(runs.own.map((run) => run[at])));
  });
  KINDS.forEach((kind, at) => console.log(`${kind}: ${COUNTS[1] / COUNTS[0]} × the services take ${(medians[1][at] / medians[0][at]).toFixed(1)} × the time`));
  console.log(`load average ${readFileSync('/proc/loadavg', 'utf8').split(' ')[0]}`);
}
