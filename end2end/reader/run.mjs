// Runs the journey with a screen reader. `--check` fails if something that must hold does not; other arguments go to Playwright.
import { spawnSync } from 'node:child_process';

const missing = ['orca', 'dbus-daemon', 'firefox-esr', 'Xvfb', 'xdotool', 'openbox'].filter((program) => spawnSync('which', [program]).status !== 0);
if (missing.length) {
  console.error(`Not installed: ${missing.join(', ')}. On Debian: apt-get install --no-install-recommends orca at-spi2-core dbus firefox-esr xvfb xdotool openbox`);
  process.exit(1);
}
const given = process.argv.slice(2);
const env = { ...process.env, ...(given.includes('--check') && { E2E_CHECK: '1' }) };
const words = ['--no-install', 'playwright', 'test', '--config', 'reader.config.ts', ...given.filter((word) => word !== '--check')];
process.exit(spawnSync('npx', words, { env, stdio: 'inherit' }).status ?? 1);
