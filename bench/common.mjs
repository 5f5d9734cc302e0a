// Starts the measured programs on one CPU core, waits until they respond, and reads their CPU time and memory from the
// kernel.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { get as getSecurely } from 'node:https';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = resolve(import.meta.dirname, '..');
/** The measured binary. BENCH_BINARY names another build. */
export const BINARY = process.env.BENCH_BINARY ?? resolve(ROOT, 'target/release/safe-to-talk');
/** A Friday morning, so that the pages are the same in every run. */
export const AT = '2026-11-20T09:00:00Z';

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const spread = (values, digits = 0) => {
  const sorted = [...values].sort((a, b) => a - b).map((value) => value.toFixed(digits));
  return `${median(values).toFixed(digits)} (${sorted[0]} to ${sorted.at(-1)})`;
};

/** Starts the server on a free port, without a rate limit by default. `ready` is the milliseconds until its first response. */
export async function serve(...flags) {
  const began = performance.now();
  const rate = flags.includes('--rate-limit') ? [] : ['--rate-limit', 'off'];
  const child = spawn('taskset', ['-c', '0', BINARY, 'serve', '--listen', '127.0.0.1:0', '--at', AT, ...rate, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => { said += data; });
  const [line] = await once(createInterface(child.stdout), 'line');
  const port = Number(/:(\d+)$/.exec(line)[1]);
  const secure = flags.includes('--tls-cert');
  await ask(port, '/en', {}, secure);
  const ready = performance.now() - began;
  return { pid: child.pid, port, ready, said: () => said, stop: () => { child.kill(); return once(child, 'exit'); } };
}

/** Sends one request. Returns the body, the headers, and the time that it took in milliseconds. Over TLS it accepts any certificate. */
export function ask(port, path, headers = {}, secure = false) {
  const began = performance.now();
  return new Promise((done, failed) => {
    const send = secure ? getSecurely : get;
    send({ port, host: '127.0.0.1', path, headers, agent: false, rejectUnauthorized: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).on('end', () => done({ status: answer.statusCode, headers: answer.headers, raw: answer.rawHeaders, body: Buffer.concat(parts), took: performance.now() - began }));
    }).on('error', failed);
  });
}

/** Every page that links lead to, without filtered lists. */
export async function pages(port) {
  const found = new Set(['/en']);
  for (const path of found) {
    const { body } = await ask(port, path);
    for (const [, link] of body.toString().matchAll(/href="(\/[^"?#]*)/g)) if (!/^\/(leave|do)/.test(link)) found.add(link);
  }
  return [...found];
}

/** The CPU seconds that processes have used: in user mode, and in the kernel. */
export const used = (pids) => pids.reduce(([own, kernel], pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
  return [own + Number(fields[11]) / 100, kernel + Number(fields[12]) / 100];
}, [0, 0]);

/** The memory of a process in MiB: now, and at its peak. */
export const memory = (pid) => ['VmRSS', 'VmHWM'].map((name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

/** A program of this folder that is written in Rust, by its name. */
export const program = (name) => resolve(ROOT, 'target/release', name);

export function install(...names) {
  const missing = names.filter((name) => { try { execFileSync('dpkg', ['-s', name], { stdio: 'ignore' }); return false; } catch { return true; } });
  if (missing.length > 0) execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...missing], { stdio: 'ignore' });
}

/**
 * Sends load from the second CPU core for some seconds. Returns the requests, the requests per second, and the median and 99th
 * percentile in milliseconds.
 */
export function load(port, script, seconds, lines = 32) {
  const flags = ['-c', '1', 'wrk', '-t1', `-c${lines}`, `-d${seconds}s`, '--latency', '-s', script, `http://127.0.0.1:${port}`];
  const text = execFileSync('taskset', flags, { encoding: 'utf8' });
  const milliseconds = (line) => { const [, number, unit] = new RegExp(`${line}\\s+([\\d.]+)(us|ms|s)`).exec(text); return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit]; };
  const bad = /Non-2xx[^\n]*|Socket errors[^\n]*/.exec(text);
  if (bad) console.log(`     ${bad[0]}`);
  return { count: Number(/(\d+) requests in/.exec(text)[1]), rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)[1]), p50: milliseconds('50%'), p99: milliseconds('99%') };
}
