// Compares the opening states that `safe-to-talk hours` prints with those of npm `opening_hours`, minute by minute over
// 2026 to 2028: for all hours in the directory, for the real OSM strings that the `opening_hours` crate ships as test data
// (without their dated parts), and for random timetables of the grammar that we accept.
//
// The bank holidays are those of directory/bank-holidays.toml, handed over as dates. What differs is printed; the exit code
// is 1 if a minute differs that is further than an hour from a change of the clocks. Hours that begin or end
// in the hour of a change can be read in two ways, of which we take the cautious one (app/src/hours/clock_change.rs).
//
// Usage: node tools/compare-hours.mjs [--program=PATH] [--random=100] [--seed=1] [--samples=FILE] [--first=N]

import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import OpeningHours from 'opening_hours';

process.env.TZ = 'Europe/London';
const root = join(import.meta.dirname, '../..');
const options = Object.fromEntries(process.argv.slice(2).map((option) => option.replace(/^--/, '').split('=')));
const program = options.program ?? join(root, 'target/release/safe-to-talk');
const START = new Date(2026, 0, 1);
const END = new Date(2029, 0, 1);
const DAYS = 1096;
const MINUTE = 60_000;
const LINE = 'directory/helplines/safe-to-talk.toml';

// Every bank holiday, and every day that is treated as one, as OSM dates.
function holidays() {
  const text = readFileSync(join(root, 'directory/bank-holidays.toml'), 'utf8');
  const listed = text.match(/^days = \[([^\]]*)\]/m)[1].match(/\d{4}-\d\d-\d\d/g);
  const yearly = text.match(/^every-year = \[([^\]]*)\]/m)[1].match(/\d\d-\d\d/g);
  const all = new Set([...listed, ...[2026, 2027, 2028].flatMap((year) => yearly.map((day) => `${year}-${day}`))]);
  const month = new Intl.DateTimeFormat('en-GB', { month: 'short' });
  return [...all].map((day) => {
    const [year, number, date] = day.split('-');
    return `${year} ${month.format(new Date(year, number - 1, 1)).slice(0, 3)} ${date}`;
  });
}

const HOLIDAYS = holidays();

// The same hours with a rule for each bank holiday in place of PH; a weekday beside PH keeps a rule of its own.
function withDates(open) {
  const rules = open.split(';').map((rule) => rule.trim()).filter(Boolean);
  return rules.flatMap((rule) => {
    const [, days, state] = rule.match(/^(\S+)\s+(.*)$/) ?? [null, rule, ''];
    if (!days.split(',').includes('PH')) return [rule];
    const weekdays = days.split(',').filter((day) => day !== 'PH').join(',');
    const dated = HOLIDAYS.map((day) => `${day} ${state}`);
    return weekdays ? [`${weekdays} ${state}`, ...dated] : dated;
  }).join('; ');
}

// The state of each minute: 0 closed, 1 open, 2 unknown. `changes` are [time, state], the first at or before the start.
function minutes(changes) {
  const states = new Uint8Array((END - START) / MINUTE);
  changes.forEach(([time, state], index) => {
    const next = changes[index + 1]?.[0] ?? END.getTime();
    states.fill(state, Math.max(0, (time - START) / MINUTE), Math.max(0, (next - START) / MINUTE));
  });
  return states;
}

function theirs(open) {
  const spans = new OpeningHours(withDates(open)).getOpenIntervals(START, END);
  const changes = [[START.getTime(), 0]];
  for (const [from, to, unknown] of spans) {
    changes.push([from.getTime(), unknown ? 2 : 1], [to.getTime(), 0]);
  }
  return minutes(changes);
}

async function ours(open) {
  const folder = mkdtempSync(join(tmpdir(), 'compare-hours-'));
  try {
    for (const part of ['directory', 'locales']) cpSync(join(root, part), join(folder, part), { recursive: true });
    const text = readFileSync(join(folder, LINE), 'utf8');
    writeFileSync(join(folder, LINE), text.replace(/^open = ".*"$/m, `open = "${open}"`));
    const args = ['hours', 'safe-to-talk', '--content', folder, '--from', '2026-01-01', '--days', String(DAYS)];
    const { stdout } = await promisify(execFile)(program, args, { maxBuffer: 1 << 26 });
    const states = ['closed', 'open', 'unknown'];
    return minutes(stdout.trim().split('\n').map((line) => {
      const [time, state] = line.split(' ');
      return [Date.parse(time), states.indexOf(state)];
    }));
  } catch (error) {
    if (error.code !== 1) throw error;
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// Numbers from 0 to 1 that depend on the seed alone (mulberry32).
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// A timetable of the accepted grammar: each weekday in one rule or in none, and a rule for bank holidays.
function timetable(random) {
  const whole = (below) => Math.floor(random() * below);
  const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const times = () => {
    const [edges, count] = [new Set(), 2 * (1 + whole(3))];
    while (edges.size < count) edges.add(whole(96) * 15);
    const sorted = [...edges].sort((one, other) => one - other);
    if (random() < 0.2) sorted[0] = 0;
    if (random() < 0.2) sorted[sorted.length - 1] = 1440;
    const pairs = sorted.flatMap((edge, index) => (index % 2 ? [] : [`${clock(edge)}-${clock(sorted[index + 1])}`]));
    return pairs.join(random() < 0.3 ? ', ' : ',');
  };
  const state = () => (random() < 0.15 ? ['off', 'unknown', 'closed'][whole(3)] : times());
  const groups = [[], [], []];
  for (const day of ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']) groups[whole(3)].push(day);
  const rules = groups.slice(0, 2).filter((days) => days.length).map((days) => `${days.join(',')} ${state()}`);
  return [...(rules.length ? rules : ['24/7']), `PH ${state()}`].join('; ');
}

function records() {
  const files = ['helplines', 'services'].flatMap((kind) =>
    readdirSync(join(root, 'directory', kind)).map((file) => join(root, 'directory', kind, file)));
  const hours = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=^open = ").*(?="$)/gm) ?? []);
  return [...new Set(hours)];
}

function samples() {
  if (!options.samples) return [];
  const lines = readFileSync(options.samples, 'utf8').split('\n').filter((line) => line && !/["#\\]/.test(line));
  return [...new Set(lines.map((line) => line.replace(/ ; 20\d\d .*$/, '')))];
}

const random = generator(Number(options.seed ?? 1));
const drawn = Array.from({ length: Number(options.random ?? 100) }, () => timetable(random));
const queue = [...records(), ...samples(), ...drawn].slice(0, Number(options.first ?? Infinity));
const result = { compared: 0, refused: 0, minutes: 0, different: 0, atClockChanges: 0 };

// Whether the clocks change within an hour of a minute.
function isAtClockChange(minute) {
  const offset = (time) => new Date(START.getTime() + time * MINUTE).getTimezoneOffset();
  return offset(minute - 60) !== offset(minute + 60);
}

async function worker() {
  for (let open = queue.shift(); open !== undefined; open = queue.shift()) {
    const states = await ours(open);
    if (!states) {
      result.refused += 1;
      console.log(`${open}: not accepted`);
      continue;
    }
    const others = theirs(open);
    const different = [...states.keys()].filter((minute) => states[minute] !== others[minute]);
    const elsewhere = different.filter((minute) => !isAtClockChange(minute));
    result.compared += 1;
    result.minutes += states.length;
    result.atClockChanges += different.length - elsewhere.length;
    result.different += elsewhere.length;
    if (!different.length) continue;
    console.log(`${open}: ${elsewhere.length} minutes differ, and ${different.length - elsewhere.length} at changes of the clocks`);
  }
}

await Promise.all([worker(), worker()]);
console.log(result);
process.exitCode = result.different ? 1 : 0;
