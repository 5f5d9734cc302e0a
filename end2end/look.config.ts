// A look at the pages, for a person: `npx playwright test --config look.config.ts`, or `npm run look`. It is no test, and
// `./test` does not run it.
import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

export default defineConfig({ ...journeys, testDir: 'look', outputDir: 'test-results/look-files', reporter: 'list', timeout: 300_000 });
