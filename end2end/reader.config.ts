// How `npm run reader` runs: one journey through the site with a real screen reader. It is a command of its own.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'reader',
  outputDir: 'test-results/files',
  workers: 1,
  retries: 0,
  timeout: 600_000,
  reporter: 'list',
});
