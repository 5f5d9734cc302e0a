// Makes the journey, writes reader/transcript.txt, and with --check fails if something that must hold does not.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { of, open as openWorld } from '../engines/outside';
import { DESTINATION, NOW, serve } from '../lib/server';
import { check } from './checks';
import { Journey } from './journey';
import { Session } from './session';
import { transcript } from './transcript';

test('a journey with a screen reader', async () => {
  const site = await serve();
  const world = await openWorld();
  world.neutral = DESTINATION;
  world.known.add(of(DESTINATION));
  const session = await Session.begin(world);
  const journey = new Journey(session, site);
  try {
    await journey.travel();
    await journey.readTops();
  } finally {
    const checks = check(journey.steps);
    writeFileSync(process.env.E2E_TRANSCRIPT ?? join(import.meta.dirname, 'transcript.txt'), transcript(versions(), journey.steps, checks));
    await session.end();
    world.stop();
    await site.stop();
    if (process.env.E2E_CHECK) for (const { name, faults } of checks) expect.soft(faults, name).toEqual([]);
  }
});

function versions(): string[] {
  const ask = (program: string) => execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
  return [`Orca ${ask('orca')}`, ask('firefox-esr'), `The site's clock: ${NOW}`];
}
