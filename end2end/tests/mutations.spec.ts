// The list of guards that `npm run mutate` takes out follows the scripts: each edit's text stands there once.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../lib/server';

type Edit = { file: string; name: string; old: string };

test('every guard in the list of mutations stands in its script, once', async () => {
  const { MUTATIONS }: { MUTATIONS: Edit[] } = await import(resolve(ROOT, 'end2end/tools/mutations.mjs'));
  const script = (file: string) => readFileSync(resolve(ROOT, 'public', file), 'utf8');
  const lost = MUTATIONS.filter(({ file, old }) => script(file).split(old).length !== 2);
  expect(lost.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  expect(MUTATIONS.length).toBeGreaterThan(150);
});

test('every edit that removes a defence of the server stands in its source, once', async () => {
  const { DEFENCES, SOURCES }: { DEFENCES: [string, [string, string][], string[]][]; SOURCES: string } = await import(resolve(ROOT, 'end2end/privacy/defences.mjs'));
  const source = (file: string) => readFileSync(resolve(ROOT, SOURCES, file), 'utf8');
  const lost = DEFENCES.flatMap(([name, edits]) => edits.filter(([file, old]) => source(file).split(old).length !== 2).map(([file]) => `${file}: ${name}`));
  expect(lost).toEqual([]);
  expect(DEFENCES.length).toBeGreaterThan(3);
});
