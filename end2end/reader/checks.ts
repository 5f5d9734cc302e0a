// What must hold of a journey with a screen reader. Each check names what is wrong; no fault means that it holds.
import { type Page, type Step, holds, isHeading } from './journey';
import type { Utterance } from './voice';

/** The most that may be said before the heading of a page. */
const BEFORE_HEADING = 12;

export type Check = { name: string; faults: string[] };

export function check(steps: Step[]): Check[] {
  const places = steps.flatMap((step, at) => (step.how === 'in place' ? [{ ...step, page: step.page!, next: steps[at + 1]?.said ?? [] }] : []));
  const long = tops(steps).filter(({ page, texts }) => page.kind !== 'helpline' && texts > BEFORE_HEADING);
  const silent = places.filter(({ said, page, expects }) => !names(said, page) && !(expects && holds(said, expects)));
  const lost = places.filter(({ next, page }) => !next.some((one) => inside(one, page)));
  const unsaid = steps.filter(({ expects, said }) => expects && !holds(said, expects));
  return [
    { name: `at most ${BEFORE_HEADING} texts are said before the heading of a page`, faults: long.map(({ page, texts }) => `${page.kind}: ${texts}`) },
    { name: 'the number of the helpline, the number of results and leaving are said', faults: unsaid.map(({ name, expects, said }) => `${name}: not "${expects}" but ${quote(said)}`) },
    { name: 'after a link and after Back, the heading or the title is said', faults: silent.map(({ name, page, said }) => `${name}, ${page.path}: ${quote(said)}`) },
    { name: 'Down then reads on inside the page', faults: lost.map(({ name, page, next }) => `${name}, ${page.path}: ${quote(next)}`) },
    { name: 'nothing is said twice in a row', faults: steps.flatMap(twice) },
  ];
}

/** How much is said before the heading of each page that was loaded whole, without what Orca says of the window and of loading. */
export function tops(steps: Step[]): { page: Page; texts: number; words: number }[] {
  return steps.flatMap(({ page, how, said }) => {
    if (how !== 'whole' || page!.kind === 'other') return [];
    const own = said.slice(said.findLastIndex(({ text }) => /^(Finished loading|Page has) /.test(text)) + 1);
    const before = own.slice(0, own.findIndex((one) => isHeading(one, page!)));
    return [{ page: page!, texts: before.length, words: before.flatMap(({ text }) => text.split(' ').filter(Boolean)).length }];
  });
}

const quote = (said: Utterance[]) => (said.length ? said.map(({ text }) => `"${text}"`).join(' ') : 'nothing');

const names = (said: Utterance[], page: Page) => said.some((one) => one.fate === 'said' && (isHeading(one, page) || one.text.includes(page.title.split(' · ')[0]!)));

/** Whether a text is of the main part of a page and not of what stands above it. */
function inside(one: Utterance, page: Page): boolean {
  const text = bare(one);
  return text !== '' && page.main.includes(text) && !page.before.includes(text);
}

function twice({ name, said }: Step): string[] {
  const heard = said.filter(({ fate }) => fate !== 'skipped').map(bare).filter(Boolean);
  return heard.flatMap((text, at) => (text === heard[at + 1] ? [`${name}: "${text}"`] : []));
}

/** A text without the kind of thing that it names: "form What would help?" and "What would help? entry" are the same. */
function bare({ text }: Utterance): string {
  const kind = '(visited )?(link|entry|panel|push button|region|form|navigation|heading level \\d|clickable|collapsed|expanded|list|main content)';
  return text.replace(new RegExp(`^(leaving )?${kind}\\b ?|( ${kind})+\\.?$`, 'g'), '').replace(/\.$/, '').trim();
}
