// Runs WebKitGTK in a plain window (webkit.py), as a person uses it: a WebKit with a driver receives no keys and stores
// nothing on the disk.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pointing } from './pointer';
import type { Hand, Start } from './window';

const PROGRAM = resolve(import.meta.dirname, 'webkit.py');

type Answer = { value?: unknown; error?: string; version?: string };

/** Starts the window. */
export async function webkit(start: Start): Promise<Hand> {
  const { folder, display, proxy, scripts } = start;
  const env = { ...process.env, DISPLAY: display.name, HOME: folder };
  const child = spawn('/usr/bin/python3', [PROGRAM, folder, proxy, scripts ? 'on' : 'off'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const heard = async (): Promise<Answer> => JSON.parse((await lines.next()).value ?? '{"error": "The window is closed."}');
  const ask = (what: object) => (child.stdin.write(`${JSON.stringify(what)}\n`), heard());
  const { version } = await heard();
  const run = async <T>(script: string) => {
    const { value, error } = await ask({ run: `JSON.stringify(${script})` });
    if (error) throw new Error(error);
    return value as T;
  };
  return {
    version: version ?? '',
    run,
    go: (address) => ask({ go: address }),
    turn: (tab) => ask({ turn: tab }),
    tap: pointing(start, run),
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
