// Runs a virtual screen with a keyboard and a pointer. Their input goes through the browser's own window, which a
// driver's commands do not. Each browser has its own screen, so that keys reach no other browser.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Display = { name: string; press: (keys: string) => void; hold: (key: string) => void; release: (key: string) => void; stickyKeys: () => void; click: (x: number, y: number, held?: string) => void; stop: () => void };

/** Turns Sticky Keys on for the keyboard of the screen: XkbChangeEnabledControls of the core keyboard, the bit of Sticky Keys. */
const STICKY_KEYS = `
from ctypes import CDLL, c_void_p
x = CDLL("libX11.so.6")
x.XOpenDisplay.restype = c_void_p
screen = c_void_p(x.XOpenDisplay(None))
assert x.XkbChangeEnabledControls(screen, 0x100, 1 << 3, 1 << 3)
x.XSync(screen, 0)
`;

/** Opens a screen on the first free number, with a window manager that gives keyboard focus to its only window. */
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
  return { name, press, hold: (key) => act('keydown', key), release: (key) => act('keyup', key), stickyKeys: () => execFileSync('/usr/bin/python3', ['-c', STICKY_KEYS], { env }), click, stop };
}
