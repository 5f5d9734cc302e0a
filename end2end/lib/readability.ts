// How hard a text is to read: the grade of Flesch and Kincaid, the school year (of the United States) in which most children
// can read it. Grade 6 is a child of eleven or twelve. tests/reading.spec.ts asks this of every page for survivors.
import type { Page } from '@playwright/test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export const GRADE = 6;
export const WORDS = 25;

/**
 * Pages that may be harder, each with its reason: because their readers are not survivors, or their words are not ours to
 * choose. None needs it so far: the page for people at work (3.9) and the one on the rules of access (4.4) read well too.
 */
export const EXCEPTIONS: Record<string, string> = {};

/** What nobody can make simpler, each taken as one short word: who is called what, numbers to call, addresses, days and hours. */
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const GIVEN = [
  /\S+@\S+\.\w+/g,
  /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s,;]*[^\s,;.])?/gi,
  new RegExp(`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?(?:\\d{1,2} )?\\b${MONTHS} \\d{4}|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\\d{1,2} ${MONTHS}`, 'g'),
  /\d{1,2}(?:\.\d\d)?[ap]m/g,
  /\+?\d[\d ]{4,}\d/g,
];

/** A text, its grade, and the grade of its whole sentences alone: a list of hours or of labels makes no page easy to read. */
export type Text = { sentences: string[]; grade: number; prose: number };

/** The names of organisations: the first heading of each of their pages. The longest come first, for some hold others. */
export function byLength(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

/** What stands in the main part, block by block; words that stand beside an inner block are a block too. */
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

/** Each block ends a sentence. A heading or a label of two words is a sentence too, though an easy one. */
export function read(parts: string[], names: string[] = []): Text {
  const sentences = parts.flatMap((part) => sentencesOf(part, names));
  return { sentences, grade: grade(sentences), prose: grade(sentences.filter((sentence) => /[.!?][”’)]?$/.test(sentence))) };
}

/** The hardest sentences first, each with its grade. */
export function hardest(sentences: string[], count = 3): string[] {
  const graded = [...new Set(sentences)].map((sentence) => ({ sentence, grade: grade([sentence]) }));
  const hard = graded.filter(({ sentence }) => wordsOf(sentence).length > 5).sort((one, other) => other.grade - one.grade);
  return hard.slice(0, count).map(({ sentence, grade }) => `${grade.toFixed(1)} “${sentence}”`);
}

/** What is wrong with a text, as a list of sentences. */
export function tooHard({ sentences, grade, prose }: Text): string[] {
  const long = [...new Set(sentences)].filter((sentence) => wordsOf(sentence).length > WORDS);
  // A page of labels alone has no prose to grade, which is no fault.
  const hard = Math.max(grade, Number.isNaN(prose) ? grade : prose);
  return [
    ...(hard <= GRADE ? [] : [`is of grade ${hard.toFixed(1)}: ${hardest(sentences).join(' ')}`]),
    ...long.map((sentence) => `has a sentence of ${wordsOf(sentence).length} words: “${sentence}”`),
  ];
}

/** What is wrong with all pages together; an exception that no page needs is a fault too. */
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
