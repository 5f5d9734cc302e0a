// Read as text, in order, by lynx and w3m: the numbers are there, whole, and words are not run together.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '../lib/fixtures';

const READERS: Record<string, string[]> = { lynx: ['-dump', '-nolist', '-width=200'], w3m: ['-dump', '-cols', '200', '-o', 'display_link_number=0'] };

const SAID: Record<string, string[]> = {
  '/en': ['In danger now? Call 999', 'Safe to Talk is open now, until 5.30pm today, Friday.', 'Call Safe to Talk 0800 111 4998', 'Leave this site'],
  '/en/helpline': ['Monday', '8.30am to 5.30pm', 'Sunday', '10am to 1pm', 'Call Safe to Talk 0800 111 4998'],
  '/en/urgent': ['Call 999 if you, a child or anyone else is in danger.', 'press 55.', 'Samaritans 116 123'],
  '/en/services': ['Someone to talk to', 'Coventry Haven', 'Show services', '0800 111 4998'],
  '/en/services/valley-house': ['Not confirmed', '0800 328 9084', 'You can also call Safe to Talk: 0800 111 4998'],
};

for (const [reader, options] of Object.entries(READERS)) {
  test(`the pages read well in ${reader}`, async ({ site }) => {
    for (const [path, sentences] of Object.entries(SAID)) {
      const { stdout } = await promisify(execFile)(reader, [...options, site.address + path]);
      const text = stdout.replace(/\s+/g, ' ');
      for (const sentence of sentences) expect(text, path).toContain(sentence);
    }
  });
}
