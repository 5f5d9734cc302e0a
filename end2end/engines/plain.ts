// WebKitGTK in a plain window of ours (plain.py), as a person has it: a driven one takes no keys and keeps nothing on the disk.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Hand, Start } from './window';

const PROGRAM = resolve(import.meta.dirname, 'plain.py');

type Answer = { value?: unknown; error?: string; version?: string };

/** Starts the window. */
export async function plain({ folder, display, proxy, scripts }: Start): Promise<Hand> {
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
    // By the pointer, at the middle of what is meant; the page's own corner is where the window's is.
    tap: async (selector, held) => {
      const [x, y, top] = await run<number[]>(MIDDLE.replace('SELECTOR', selector));
      display.click(x!, y! + top!, held);
    },
    close: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

/** Brings a part into view and says where its middle is, and how high the window's own title is. */
const MIDDLE = `(() => {
  const part = document.querySelector('SELECTOR');
  const { top, bottom, left, right } = part.getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 60) part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = part.getClientRects()[0];
  return [box.left + box.width / 2, box.top + box.height / 2, screenY];
})()`;
