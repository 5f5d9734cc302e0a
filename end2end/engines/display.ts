// A screen that nobody sees, with the keys and the pointer of a person: what they do goes through the browser's own window, as no
// driver's command does. Each browser has a screen to itself, so that the keys reach it and no other.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Display = { name: string; press: (keys: string) => void; hold: (key: string) => void; release: (key: string) => void; click: (x: number, y: number, held?: string) => void; stop: () => void };

/** Opens a screen on the first free number, with a manager that gives its one window the keys. */
export async function open(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(server.stdout, 'data');
  const name = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const act = (...words: string[]) => execFileSync('xdotool', words, { env, stdio: 'ignore' });
  const click = (x: number, y: number, held?: string) => {
    const tap = ['mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '1'];
    act(...(held ? ['keydown', held, ...tap, 'keyup', held] : tap));
  };
  const stop = () => [manager, server].forEach((child) => child.kill());
  const press = (keys: string) => act('key', '--clearmodifiers', ...keys.split(' '));
  return { name, press, hold: (key) => act('keydown', key), release: (key) => act('keyup', key), click, stop };
}
