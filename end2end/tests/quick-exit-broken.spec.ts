// Whatever fails while leaving, one step at a time or several: the rest is done and the visitor leaves.
import { DESTINATION } from '../lib/server';
import { change } from '../lib/patched-scripts';
import { expect, test } from '../lib/fixtures';
import { GONE, exit, tapAndLook } from '../lib/quick-exit';
import { asked } from '../lib/navigation';

const refuse = (of: 'Document' | 'HTMLElement' | 'Node', name: string) => `{
  const { get } = Object.getOwnPropertyDescriptor(${of}.prototype, '${name}');
  Object.defineProperty(${of}.prototype, '${name}', { get, set() { throw new Error('${name}'); } });
}`;
const fail = (of: 'Document' | 'Element', name: string) => `${of}.prototype.${name} = () => { throw new Error('${name}'); };`;

const BROKEN: [step: string, breaks: string, rest: object][] = [
  ['marking the page', fail('Element', 'setAttribute'), {}],
  ['hiding', refuse('HTMLElement', 'hidden'), { hidden: false }],
  ['emptying', refuse('Node', 'textContent'), { text: expect.stringContaining('999'), parts: expect.any(Number) }],
  ['the title', refuse('Document', 'title'), { title: expect.stringContaining('Coventry') }],
  ['finding the style', fail('Document', 'querySelectorAll'), { described: 2, styled: 1 }],
];
for (const [step, breaks, rest] of BROKEN) {
  test(`if ${step} fails, the rest is done and the visitor leaves`, async ({ page, outside }) => {
    await page.addInitScript(breaks);
    await page.goto('/en/urgent');
    await page.evaluate(() => document.head.insertAdjacentHTML('beforeend', '<meta name="theme-color" content="#b00">'));
    const paths = asked(page);
    expect(await tapAndLook(page, outside)).toEqual({ ...GONE, ...rest });
    // Straight, not by the link and the blank page.
    expect(paths).toEqual([]);
  });
}

test('if both hiding and emptying fail, the visitor leaves', async ({ page, outside }) => {
  await page.addInitScript(refuse('HTMLElement', 'hidden') + refuse('Node', 'textContent'));
  await page.goto('/en/urgent');
  expect(await tapAndLook(page, outside)).toMatchObject({ title: 'Weather', hidden: false, shown: true });
});

/** No page can change what `location` does; within the script another can stand in its place. */
const elsewhere = (methods: string) => (script: string) => `(function (location) {${script}\n})({ ${methods} });`;
const THROWS = "replace() { throw new Error('replace'); }";

test('if the address cannot be replaced, another follows it', async ({ page, outside }) => {
  await change(page, 'quick-exit.js', elsewhere(`${THROWS}, set href(to) { window.location.href = to; }`));
  await page.goto('/en/urgent');
  const paths = asked(page);
  expect(await tapAndLook(page, outside)).toEqual(GONE);
  expect(paths).toEqual([]);
});

const NO_WAY: [what: string, change: (script: string) => string][] = [
  ['no address can be set', elsewhere(`${THROWS}, set href(to) { throw new Error('href'); }`)],
  ['the link cannot be found', (script) => `${fail('Element', 'closest')}\n${script}`],
  ['the link cannot be read', (script) => `${fail('Element', 'getAttribute')}\n${script}`],
];
for (const [what, breaks] of NO_WAY) {
  test(`if ${what}, the link itself leads out`, async ({ page, site }) => {
    await change(page, 'quick-exit.js', breaks);
    await page.goto('/en/urgent');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await exit(page).click();
    await expect(page).toHaveURL(DESTINATION);
    expect(asked).toEqual([`${site.address}/leave`, DESTINATION]);
  });
}
