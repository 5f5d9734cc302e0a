// Runs the server under strace in empty folders, collects its output, and reads the trace.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Every system call that creates, opens, changes, moves or removes a file, starts a program, or creates or connects a socket. */
const CALLS = [
  'open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir',
  'truncate,ftruncate,fallocate,memfd_create,chmod,fchmod,fchmodat,setxattr,fsetxattr,lsetxattr,mount,io_uring_setup',
  'execve,execveat,fork,vfork,socket,connect,sendmmsg,ptrace,process_vm_writev',
].join(',');

/** Starts the server; `port` is the port that it listens on. */
export async function start(binary, flags) {
  const room = mkdtempSync(join(tmpdir(), 'proof-'));
  const folders = ['work', 'tmp', 'home'].map((name) => mkdtempSync(join(room, `${name}-`)));
  const trace = join(mkdtempSync(join(tmpdir(), 'trace-')), 'calls');
  const options = { cwd: folders[0], env: { PATH: '/nowhere', TMPDIR: folders[1], HOME: folders[2] }, stdio: ['ignore', 'pipe', 'pipe'] };
  const tracer = ['-f', '--seccomp-bpf', '-q', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', trace];
  const child = spawn('/usr/bin/strace', [...tracer, binary, 'serve', '--listen', '127.0.0.1:0', '--require-sandbox', ...flags], options);
  const said = [];
  child.stderr.on('data', (data) => said.push(data));
  child.stdout.on('data', (data) => said.push(data));
  const ended = once(child, 'exit');
  const died = ended.then(([code]) => Promise.reject(new Error(`It ended with ${code}: ${Buffer.concat(said)}`)));
  died.catch(() => undefined);
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), died]);
  const pid = Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ')[0]);
  const stop = async () => { process.kill(pid, 'SIGTERM'); return (await ended)[0]; };
  const clear = () => [room, join(trace, '..')].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  return { pid, port: Number(/:(\d+)$/.exec(line)[1]), said: () => Buffer.concat(said), folders: [room], calls: () => calls(trace), stop, clear };
}

/** The paths of all files below some folders. */
export const files = (folders) =>
  folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name)));

/** The traced calls in three lists: files that were opened for writing or changed, programs, connections. */
function calls(trace) {
  const lines = readFileSync(trace, 'utf8').split('\n').map((line) => line.replace(/^\d+ +/, '')).filter((line) => /^\w+\(/.test(line));
  const kind = (pattern) => lines.filter((line) => pattern.test(line));
  const reads = /^open(at)?\((?!.*O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE))/;
  const others = /^(execve|execveat|fork|vfork|socket|connect|sendmmsg|ptrace|process_vm_writev)\(/;
  return {
    all: lines.length,
    writes: lines.filter((line) => !reads.test(line) && !others.test(line)),
    // The first one starts the server itself, by strace.
    programs: kind(/^(execve|execveat|fork|vfork|ptrace|process_vm_writev)\(/).slice(1),
    outward: kind(/^(connect|sendmmsg)\(/),
  };
}
