// The memory of a process, as a core image would hold it: every piece that can be read, stopped while it is read.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const PIECE = 4 << 20;
/** Longer than any form. */
const OVERLAP = 128;

/** How often each form stands in memory, with the bytes round the first find. Empty when none does. */
export function search(pid, forms) {
  process.kill(pid, 'SIGSTOP');
  try {
    return found(pid, forms);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}

function found(pid, forms) {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const finds = new Map();
  let size = 0;
  for (const { start, end, name } of regions(pid)) {
    size += end - start;
    for (let at = start; at < end; at += PIECE - OVERLAP) {
      const bytes = Buffer.alloc(Math.min(PIECE, end - at));
      const read = readable(memory, bytes, at);
      look(bytes.subarray(0, read), forms, `${name}+${(at - start).toString(16)}`, finds);
      if (end - at <= PIECE) break;
    }
  }
  closeSync(memory);
  return { finds, size };
}

function look(bytes, forms, where, finds) {
  for (const [name, form] of forms) {
    for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1)) {
      const find = finds.get(name) ?? { count: 0, where, near: bytes.subarray(Math.max(0, at - 48), at + 80) };
      finds.set(name, { ...find, count: find.count + 1 });
    }
  }
}

/** What cannot be read belongs to the kernel and not to the process. */
function readable(memory, bytes, at) {
  try {
    return readSync(memory, bytes, 0, bytes.length, at);
  } catch {
    return 0;
  }
}

function regions(pid) {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').trim().split('\n');
  return lines.map((line) => /^(\w+)-(\w+) (\S+) \S+ \S+ \S+ *(.*)$/.exec(line))
    .filter(([, , , rights, name]) => rights.startsWith('r') && !/^\[v(var|syscall)/.test(name))
    .map(([, start, end, , name]) => ({ start: parseInt(start, 16), end: parseInt(end, 16), name: name.replace(/.*\//, '') || 'anonymous' }));
}

/** Finds as one line. */
export const told = ({ finds }) =>
  [...finds].map(([name, { count, where, near }]) => `${count} × ${name} in ${where}: ${JSON.stringify(near.toString('latin1'))}`).join('\n    ');
