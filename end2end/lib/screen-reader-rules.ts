// Checks a page as a screen reader reads it. tests/screen-reader.spec.ts checks every page, and shows that each rule
// can fail.
import type { Phrase } from './screen-reader';

const twice = (all: string[]) => [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];

/** The faults of a page as sentences; an empty list means a good page. */
export const faults = (heard: Phrase[]) => [places, wayOut, words, links, headings, helpline, numbers].flatMap((rule) => rule(heard));

function places(heard: Phrase[]): string[] {
  const roles = heard.flatMap(({ said }) => /^(banner|main|contentinfo|navigation|region|form|search|complementary)(?=,|$)/.exec(said)?.[1] ?? []);
  const single = ['banner', 'main', 'contentinfo'].map((role) => [role, roles.filter((other) => other === role).length] as const);
  const found = single.filter(([, times]) => times !== 1).map(([role, times]) => `has ${times} ${role}`);
  if (!roles.includes('navigation')) found.push('has no navigation');
  const several = twice(heard.map(({ said }) => said).filter((said) => /^(navigation|region|form|search|complementary)(,|$)/.test(said)));
  return [...found, ...several.map((said) => `has several "${said}"`)];
}

function wayOut(heard: Phrase[]): string[] {
  const out = ({ leads }: Phrase) => leads.endsWith('/leave');
  const at = heard.findIndex(out);
  const stop = heard.filter(({ leads }) => leads).findIndex(out);
  return at >= 0 && at <= 6 && stop <= 1 ? [] : ['does not begin with the way out'];
}

function words(heard: Phrase[]): string[] {
  const empty = heard.filter(({ said }) => !said.trim() || /\b(undefined|null|NaN)\b|\[object|\{ ?\$/.test(said));
  // A role without a name, alone or with its state.
  const bare = /^(title|link|button|checkbox|radio|textbox|combobox|img|image|heading|region|table|summary)(, *((not )?(checked|expanded)|collapsed|current page|level \d|))*$/;
  const unnamed = heard.filter(({ said }) => bare.test(said));
  const hollow = heard.filter(({ said, depth }, at) => /^list(item)?(,|$)/.test(said) && depth >= (heard[at + 1]?.depth ?? 0));
  return [...empty.map(({ said }) => `says "${said}"`), ...unnamed.map(({ said }) => `does not name a ${said}`), ...hollow.map(({ said }) => `has an empty ${said}`)];
}

function links(heard: Phrase[]): string[] {
  const ends = new Map<string, Set<string>>();
  for (const { said, leads } of heard) if (leads) ends.set(said, (ends.get(said) ?? new Set()).add(leads.replace(/^http:\/\/[^/]+/, '')));
  return [...ends].filter(([, places]) => places.size > 1).map(([said, places]) => `has one "${said}" to ${[...places].join(' and to ')}`);
}

function headings(heard: Phrase[]): string[] {
  const levels = heard.flatMap(({ said }) => /^heading, .*level (\d)$/.exec(said)?.[1] ?? []).map(Number);
  const found = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1) ? [`skips a level of heading: ${levels}`] : [];
  return levels.filter((level) => level === 1).length === 1 ? found : [...found, `does not have one first heading: ${levels}`];
}

/** The card of our helpline, where there is one: a page that begins with the numbers has none. */
function helpline(heard: Phrase[]): string[] {
  const region = heard.findIndex(({ said }) => said === 'region, Call now');
  if (region < 0) return [];
  const last = heard.findIndex(({ depth }, at) => at > region && depth <= heard[region]!.depth);
  const card = heard.slice(region + 1, last < 0 ? undefined : last);
  const calls = card.map(({ leads }) => leads).filter((leads) => leads.startsWith('tel:'));
  const tells = card.some(({ said }) => /open now| opens |closed now|may differ|not sure/.test(said));
  return [...(tells ? [] : ['does not tell the state of the line']), ...twice(calls).map((number) => `has ${number} twice beside the state of the line`)];
}

function numbers(heard: Phrase[]): string[] {
  const lettered = (said = '') => /\p{L}{2}/u.test(said.replace(/^link, /, ''));
  const digits = (text: string) => text.replace(/\D/g, '');
  return heard.flatMap(({ said, leads }, at) => {
    if (!leads.startsWith('tel:')) return [];
    const whole = (said.match(/\+?\d[\d ]*/g) ?? []).filter((number) => digits(number) === digits(leads));
    const found = whole.length === 1 ? [] : [`says "${said}" for ${leads}`];
    // The name of the number is in the link, or was read just before it; another number does not count.
    const before = heard.slice(0, at).findLast((other) => !/^(listitem.*|list|term|definition|status|cell|rowgroup)$/.test(other.said));
    return lettered(said) || lettered(before?.said) ? found : [...found, `does not say whose number this is: "${said}"`];
  });
}
