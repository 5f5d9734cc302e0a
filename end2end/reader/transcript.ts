// Writes what a screen reader said as a text that a person can read and judge.
import { type Check, tops } from './checks';
import type { Step } from './journey';
import type { Utterance } from './voice';

const HEADER = `What a screen reader says on one journey through the site. Made by \`npm run reader\`; see docs/testing.md.

Each step: what the person does, [what they press], and below it each text that the screen reader wanted to say. "cut": another
text or key came before its end. "skipped": it was never begun. [ur]: the language that the voice was asked for, if it is not English.
`;

export function transcript(versions: string[], steps: Step[], checks: Check[]): string {
  const before = tops(steps).map(({ page, texts, words }) => `${page.kind.padEnd(10)}${String(texts).padStart(5)} texts, ${String(words).padStart(3)} words`);
  const parts = [HEADER, `${versions.join('\n')}\n`, 'Said before the heading of a page, without what is said of the window and of loading:\n', `${before.join('\n')}\n`, 'What must hold:\n', `${checks.map(result).join('\n')}\n`];
  return `${parts.join('\n')}\n${steps.map(written).join('\n')}`;
}

const result = ({ name, faults }: Check) => [`${faults.length ? 'FAILS' : 'holds'}   ${name}`, ...faults.map((fault) => `          ${fault}`)].join('\n');

function written({ name, keys, said }: Step, at: number): string {
  return [`${at + 1}. ${name}   [${keys}]`, ...(said.length ? said.map(line) : ['          (nothing is said)']), ''].join('\n');
}

function line({ text, voice, fate }: Utterance): string {
  return `  ${(/cut|skipped/.test(fate) ? fate : '').padEnd(8)}${/^en\b/.test(voice) ? '' : `[${voice}] `}${text || '(an empty text)'}`;
}
