// How the journeys run: Debian's Chromium, two at a time, never tried twice. The server is not started here but by each
// worker (fixtures.ts), on a free port and with a fixed clock.
import { defineConfig } from '@playwright/test';
import { QUIET } from './lib/chromium-flags';

const args = [
  ...QUIET,
  // What leads on from our server to the neutral page cannot be answered here, and must not reach the real one.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/files',
  fullyParallel: true,
  forbidOnly: true,
  // A snapshot that is missing is a failure, and none is written unless it is asked for: --update-snapshots.
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  updateSnapshots: 'none',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // `./test` reads its counts from the JSON.
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    actionTimeout: 10_000,
    viewport: { width: 360, height: 740 },
    launchOptions: { executablePath: '/usr/bin/chromium', args },
  },
});
