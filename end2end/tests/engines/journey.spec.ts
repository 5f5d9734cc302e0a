// The whole walk in Firefox and WebKit, as walk.spec.ts takes it in Chromium: arrive, see whether the line is open, read, find,
// leave; with scripts and without. And no fault of access on any kind of page.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Options, Visit } from '../../engines/visit';
import type { Engine } from '../../engines/window';
import { ROOT, kinds } from '../../lib/server';

const AXE = readFileSync(resolve(ROOT, 'end2end/node_modules/axe-core/axe.min.js'), 'utf8');
const OTHERS: Engine[] = ['firefox', 'webkit'];

function journey(name: string, engine: Engine, options: Options, walk: (visit: Visit) => Promise<void>) {
  test(name, async () => {
    const visit = await Visit.begin(engine, options);
    await walk(visit).finally(() => visit.end());
  });
}

for (const engine of OTHERS) {
  for (const [code, open] of [
    ['en', 'Safe to Talk is open now, until 5.30pm today, Friday.'],
    ['ur', 'Safe to Talk'],
  ] as const)
    for (const scripts of [true, false]) {
      journey(`${engine}, ${code}, scripts ${scripts ? 'on' : 'off'}: arrive, read, find, leave`, engine, { scripts, start: `/${code}` }, async (visit) => {
        expect((await visit.at(`/${code}`)).words).toContain(open);
        await visit.to(`/${code}/me`);
        await visit.to(`/${code}/urgent`);
        await visit.to(`/${code}/services`);
        await visit.window.hand.tap('.filters summary');
        await visit.window.hand.tap('.filters label');
        await visit.window.hand.tap('.filters button');
        await visit.window.until('a choice', ({ here }) => here.startsWith(`/${code}/services?`));
        await visit.window.hand.tap('.card a');
        await visit.window.until('a service', ({ here }) => here.startsWith(`/${code}/services/`));
        expect(await visit.window.hand.run<string>('document.documentElement.dir')).toBe(code === 'ur' ? 'rtl' : 'ltr');
        await visit.leave();
        expect(await visit.window.hand.run<string>('document.referrer + window.name')).toBe('');
      });
    }

  journey(`${engine}: axe finds no fault on any kind of page`, engine, {}, async (visit) => {
    for (const path of Object.values(await kinds(visit.address))) {
      await visit.window.hand.go(visit.address + path);
      await visit.at(path);
      await visit.window.hand.run(`(() => { ${AXE}; window.axe.run().then(({ violations }) => (window.faults = violations.map(({ id }) => id))); return 1 })()`);
      await expect.poll(() => visit.window.hand.run('window.faults || null'), path).toEqual([]);
    }
  });
}
