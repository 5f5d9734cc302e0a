// Searches the memory of a process, every region that can be read, as a core dump would contain it. The process is
// stopped meanwhile.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const PIECE = 4 << 20;
/** The overlap of two pieces in bytes, longer than any encoding. */
const OVERLAP = 128;

/** Returns how often each encoding is in memory, with the bytes around the first find, and the size of the memory in bytes. */
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

/** Reads a piece and returns its length; 0 if it cannot be read, because it belongs to the kernel. */
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

/** Formats the finds, one per line. */
export const told = ({ finds }) =>
  [...finds].map(([name, { count, where, near }]) => `${count} × ${name} in ${where}: ${JSON.stringify(near.toString('latin1'))}`).join('\n    ');
