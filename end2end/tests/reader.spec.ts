// Holds the checks of `npm run reader` to invented journeys, and its voice to the protocol of speech-dispatcher. Starts no screen
// reader.
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { check, tops } from '../reader/checks';
import type { Step } from '../reader/journey';
import { type Fate, Voice } from '../reader/voice';

const said = (...texts: string[]) => texts.map((text) => ({ text, voice: 'en', fate: 'said' as Fate }));
const page = { path: '/en/plan', kind: 'guide', heading: 'Make a plan', title: 'Making a plan · Coventry', before: 'Leave this site Skip', main: 'Make a plan Think ahead. Leave' };

/** A journey in which everything holds. */
const GOOD: Step[] = [
  { name: 'Loaded', keys: '', page, how: 'whole', said: said('Making a plan document web.', 'Page has 2 headings.', 'Leave this site', 'link', 'Make a plan', 'heading level 1'), expects: 'Make a plan' },
  { name: 'A guide', keys: 'Return', page, how: 'in place', said: said('main content', 'Make a plan heading level 1.') },
  { name: 'Down', keys: 'Down', said: said('Think ahead.') },
];

const CASES: [string, number, Partial<Step>][] = [
  ['at most 12 texts', 0, { said: said(...Array.from({ length: 13 }, (_, at) => `Item ${at}`), 'Make a plan') }],
  ['the number of the helpline', 0, { expects: '0800 111 4998' }],
  ['after a link', 1, { said: said('main content') }],
  ['after a link', 1, { said: [] }],
  ['Down then', 2, { said: said('Skip link.') }],
  ['nothing is said twice', 2, { said: said('form Think ahead.', 'Think ahead. entry') }],
];

test('nothing is found in a good journey', () => {
  expect(check(GOOD).flatMap(({ faults }) => faults)).toEqual([]);
  expect(tops(GOOD)).toEqual([{ page, texts: 2, words: 4 }]);
});

for (const [name, at, fault] of CASES)
  test(`a journey is found faulty: ${name} ${JSON.stringify(fault).slice(0, 60)}`, () => {
    const found = check(GOOD.with(at, { ...GOOD[at]!, ...fault })).filter(({ faults }) => faults.length);
    expect(found.map((one) => one.name)).toEqual([expect.stringContaining(name)]);
  });

test('the voice writes down what was said, cut off and never begun', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  const voice = await Voice.listen(join(folder, 'voice'));
  const socket = connect(voice.path);
  try {
    socket.write('SET self LANGUAGE ur\r\nSPEAK\r\n<speak>One &amp;<mark name="0:3"/> two</speak>\r\n.\r\n');
    await expect.poll(() => voice.all.map(({ fate }) => fate)).toEqual(['said']);
    voice.hold();
    socket.write('SPEAK\r\nThree\r\n..\r\n.\r\nCHAR x\r\n');
    await expect.poll(() => voice.all.map(({ fate }) => fate)).toEqual(['said', 'speaking', 'waiting']);
    socket.write('CANCEL self\r\n');
    await expect.poll(() => voice.silent).toBe(true);
    expect(voice.all.map(({ text, voice: language, fate }) => [text, language, fate])).toEqual([
      ['One & two', 'ur', 'said'],
      ['Three .', 'ur', 'cut'],
      ['x', 'ur', 'skipped'],
    ]);
  } finally {
    socket.destroy();
    voice.stop();
    rmSync(folder, { recursive: true });
  }
});
