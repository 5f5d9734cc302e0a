// Measures how hard a text is to read: its Flesch-Kincaid grade, the school year (of the United States) in which most
// children can read it. Grade 6 is a child of eleven or twelve. tests/reading.spec.ts checks every page for survivors.
import type { Page } from '@playwright/test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export const GRADE = 6;
export const WORDS = 25;

/**
 * Pages that may be harder, each with its reason: their readers are not survivors, or their text is prescribed. None needs it so
 * far: the page for professionals (3.9) and the accessibility statement (4.4) read well too.
 */
export const EXCEPTIONS: Record<string, string> = {};

/** Text that cannot be simpler, each counted as one short word: names, phone numbers, e-mail and web addresses, dates and times. */
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const GIVEN = [
  /\S+@\S+\.\w+/g,
  /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s,;]*[^\s,;.])?/gi,
  new RegExp(`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:\\d{1,2} )?\\b${MONTHS} \\d{4}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\\d{1,2} ${MONTHS}`, 'g'),
  /\d{1,2}(?:\.\d\d)?[ap]m/g,
  /\+?\d[\d ]{4,}\d/g,
];

/** A text, its grade, and the grade of its whole sentences alone: a list of hours or labels does not make a page easy to read. */
export type Text = { sentences: string[]; grade: number; prose: number };

/** The names of organisations, from the first heading of each of their pages, longest first, because some contain others. */
export function byLength(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

/** The text of the main element, block by block. Text beside an inner block is a block of its own. */
export async function blocks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: { block: Element | null; text: string }[] = [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement!.closest('script, style, noscript, template')) continue;
      const block = parentElement!.closest('p, li, h1, h2, h3, h4, dt, dd, td, th, caption, legend, summary, label, button, div, section, form, main');
      const last = found.at(-1);
      if (last && last.block === block) last.text += textContent;
      else found.push({ block, text: textContent ?? '' });
    }
    return found.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
}

/** Splits blocks into sentences and grades them. A block ends a sentence. A heading or label of two words is an easy sentence. */
export function read(parts: string[], names: string[] = []): Text {
  const sentences = parts.flatMap((part) => sentencesOf(part, names));
  return { sentences, grade: grade(sentences), prose: grade(sentences.filter((sentence) => /[.!?][”’)]?$/.test(sentence))) };
}

/** The hardest sentences, hardest first, each with its grade. */
export function hardest(sentences: string[], count = 3): string[] {
  const graded = [...new Set(sentences)].map((sentence) => ({ sentence, grade: grade([sentence]) }));
  const hard = graded.filter(({ sentence }) => wordsOf(sentence).length > 5).sort((one, other) => other.grade - one.grade);
  return hard.slice(0, count).map(({ sentence, grade }) => `${grade.toFixed(1)} “${sentence}”`);
}

/** The faults of a text as sentences. */
export function tooHard({ sentences, grade, prose }: Text): string[] {
  const long = [...new Set(sentences)].filter((sentence) => wordsOf(sentence).length > WORDS);
  // A page with labels only has no whole sentences to grade, which is no fault.
  const hard = Math.max(grade, Number.isNaN(prose) ? grade : prose);
  return [
    ...(hard <= GRADE ? [] : [`is of grade ${hard.toFixed(1)}: ${hardest(sentences).join(' ')}`]),
    ...long.map((sentence) => `has a sentence of ${wordsOf(sentence).length} words: “${sentence}”`),
  ];
}

/** The faults of all pages together. An exception that no page needs is a fault too. */
export function judge(texts: Map<string, Text>, exceptions = EXCEPTIONS): string[] {
  const faults = [...texts].flatMap(([path, text]) => (path in exceptions ? [] : tooHard(text).map((fault) => `${path} ${fault}`)));
  const needless = Object.keys(exceptions).filter((path) => !texts.has(path) || tooHard(texts.get(path)!).length === 0);
  return [...faults, ...needless.map((path) => `${path} needs no exception`)];
}

function grade(sentences: string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

function sentencesOf(part: string, names: string[]): string[] {
  const called = names.reduce((text, name) => text.replaceAll(name, 'Ann'), part);
  const plain = GIVEN.reduce((text, given) => text.replace(given, 'it'), called);
  return plain.split(/(?<=[.!?][”’)]?)\s+/).filter((sentence) => wordsOf(sentence).length);
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/[\s/–—]+/).filter((word) => /[\p{L}\d]/u.test(word));
}
