// Plain words: every page for survivors is of grade 6 or below, and no sentence of it has more than 25 words. The grade of
// the whole page and the grade of its whole sentences alone must both do (reading.ts): the many short lines of the finder or
// of a page of hours would else make up for hard prose. Each service is measured by itself, not all together: when this was
// written they had 22 to 43 sentences each, and grades from 0.8 to 3.9, so that one new sentence does not tip a page over. The
// hardest were choices in the finder (5.9), where what a few services say of themselves stands close together.
import type { Page } from '@playwright/test';
import { expect, test } from '../lib/fixtures';
import { GRADE, type Text, blocks, byLength, judge, read, tooHard } from '../lib/readability';

const LONG = `You could ask ${'a friend or '.repeat(8)}a neighbour.`;
const HARD = 'Independent professional advocacy facilitates multidisciplinary safeguarding.';

/** The text of every page, without the names of organisations. */
async function texts(page: Page, pages: string[]): Promise<Map<string, Text>> {
  const parts = new Map<string, string[]>();
  const names: string[] = [];
  for (const path of pages) {
    await page.goto(path);
    parts.set(path, await blocks(page));
    if (/^\/en\/services\/./.test(path)) names.push(await page.getByRole('heading', { level: 1 }).innerText());
  }
  const known = byLength(names);
  return new Map([...parts].map(([path, held]) => [path, read(held, known)]));
}

test('every page for survivors reads at grade 6 or below, in sentences of 25 words or fewer', async ({ page, pages }) => {
  const all = await texts(page, pages);
  // Pages that say nothing would be easy to read.
  for (const [path, { sentences }] of all) expect(sentences.length, path).toBeGreaterThan(3);
  expect(judge(all)).toEqual([]);
});

test('an exception lets a hard page be, and must be needed', () => {
  const texts = new Map([['/hard', read([HARD])], ['/plain', read(['You can call.'])]]);
  expect(judge(texts, {})).toEqual([expect.stringMatching(/^\/hard is of grade/)]);
  expect(judge(texts, { '/hard': 'law' })).toEqual([]);
  expect(judge(texts, { '/hard': 'law', '/plain': 'law', '/none': 'law' })).toEqual(['/plain needs no exception', '/none needs no exception']);
});

test('the grade is that of the formula', () => {
  // By hand: 0.39 × 6 words a sentence + 11.8 × 1 syllable a word - 15.59.
  expect(read(['The cat sat on the mat.']).grade).toBeCloseTo(-1.45, 2);
  // 10 words and 18 syllables in two sentences: 0.39 × 5 + 11.8 × 1.8 - 15.59.
  expect(read(['We speak for a woman', 'Emergency accommodation is not far']).grade).toBeCloseTo(7.6, 2);
});

test('names, numbers, addresses and days count as one short word each, and end no sentence', () => {
  const given = 'Call Coventry and Warwickshire Women’s Aid on 0800 111 4998, at 8.30am on Monday 28 December 2026, or see www.coventryhaven.co.uk.';
  const { sentences } = read([given], ['Coventry and Warwickshire Women’s Aid']);
  expect(sentences).toEqual(['Call Ann on it, at it on it, or see it.']);
});

const SPOILED: [rule: string, spoil: (words: string) => void, words: string, fault: RegExp][] = [
  ['one long sentence', (words) => document.querySelector('main p')!.append(` ${words}`), LONG, /a sentence of 29 words: “You could ask/],
  ['hard words', (words) => document.querySelectorAll('main p').forEach((part) => (part.textContent = words)), HARD, /is of grade \d+.*“Independent/],
];
for (const [rule, spoil, words, fault] of SPOILED) {
  test(`a page with ${rule} is seen`, async ({ page }) => {
    await page.goto('/en/helpline');
    expect(tooHard(read(await blocks(page)))).toEqual([]);
    await page.evaluate(spoil, words);
    expect(tooHard(read(await blocks(page))).join('\n')).toMatch(fault);
  });
}

test('hard sentences are seen among many labels', () => {
  const text = read([...Array<string>(90).fill('Open now'), `${HARD} ${HARD}`]);
  expect(text.grade).toBeLessThan(GRADE);
  expect(tooHard(text).join()).toMatch(/is of grade/);
});
