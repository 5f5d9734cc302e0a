// Pages whose scripts are not those in the program: for tests that break one on purpose, and for mutate.mjs. The scripts stand
// inside the page and its policy allows them by hash, so both are changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Front, stand, unpacked } from './proxy';

/** Each script by words that only it has. */
const MARKS = { 'quick-exit.js': 'data-leave-title', 'visit.js': 'data-back', 'helpline.js': "'data-stale'" };

type Headers = Record<string, string | string[] | undefined>;
type Edit = (script: string, name: string) => string;

const POLICY = 'content-security-policy';
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The page and its headers with every script of ours as it was edited. */
export function edited(html: string, headers: Headers, edit: Edit): { html: string; headers: Headers } {
  let policy = String(headers[POLICY]);
  const page = html.replace(/(<script>)(.*?)(?=<\/script>)/gs, (_, tag: string, script: string) => {
    const name = Object.entries(MARKS).find(([, mark]) => script.includes(mark))?.[0];
    const other = name ? edit(script, name) : script;
    policy = policy.replace(hash(script), hash(other));
    return tag + other;
  });
  return { html: page, headers: { ...headers, [POLICY]: policy } };
}

/** Serves every page that is asked for in this tab with one script edited. */
export async function change(page: Page, name: keyof typeof MARKS, edit: (script: string) => string) {
  await page.route(
    (url) => url.hostname === '127.0.0.1',
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const { html, headers } = edited(await response.text(), response.headers(), (script, of) => (of === name ? edit(script) : script));
      await route.fulfill({ response, headers: headers as Record<string, string>, body: html });
    },
  );
}

/** A script as it may stand in a page. The program also shortens its names (app/build/script.rs). */
function prepared(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith('//')).join('\n');
}

/** Stands before a server and gives the scripts of a folder in place of those in the program. */
export function before(server: string, folder: string): Promise<Front> {
  const edit: Edit = (script, name) => (existsSync(join(folder, name)) ? prepared(join(folder, name)) : script);
  return stand(server, (_, answer) => {
    if (!/^text\/html/.test(answer.headers['content-type'] ?? '')) return answer;
    const { 'content-encoding': coding, ...plain } = answer.headers;
    const { html, headers } = edited(unpacked(answer).toString(), plain, edit);
    return { ...answer, headers: headers as IncomingHttpHeaders, body: Buffer.from(html) };
  });
}
