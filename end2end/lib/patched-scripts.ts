// Serves pages with changed scripts: for tests that break a script on purpose, and for mutate.mjs. The scripts are
// inside the page and its policy allows them by hash, so both are changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Front, stand, unpacked } from './proxy';

/** Each script with text that only it contains. */
const MARKS = { 'quick-exit.js': 'data-leave-title', 'visit.js': 'data-back', 'helpline.js': "'data-stale'", 'guard.js': 'history.forward' };

/** One script element may hold several files, each one function. */
const BETWEEN_FILES = /(?<=\}\)\(\);)(?=\(function)/;

type Headers = Record<string, string | string[] | undefined>;
type Edit = (script: string, name: string) => string;

const POLICY = 'content-security-policy';
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Returns the page and its headers with every script of the site edited. */
export function edited(html: string, headers: Headers, edit: Edit): { html: string; headers: Headers } {
  let policy = String(headers[POLICY]);
  const page = html.replace(/(<script>)(.*?)(?=<\/script>)/gs, (_, tag: string, script: string) => {
    const other = script.split(BETWEEN_FILES).map((part) => {
      const name = Object.entries(MARKS).find(([, mark]) => part.includes(mark))?.[0];
      return name ? edit(part, name) : part;
    }).join('');
    policy = policy.replace(hash(script), hash(other));
    return tag + other;
  });
  return { html: page, headers: { ...headers, [POLICY]: policy } };
}

/** Serves every page of this tab with one script edited. */
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

/** Returns a script in a form that a page may contain. The build also shortens its names (app/build/script.rs). */
function prepared(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith('//')).join('\n');
}

/** Starts a proxy before a server that replaces the binary's scripts with those of a folder. */
export function before(server: string, folder: string): Promise<Front> {
  const edit: Edit = (script, name) => (existsSync(join(folder, name)) ? prepared(join(folder, name)) : script);
  return stand(server, (_, answer) => {
    if (!/^text\/html/.test(answer.headers['content-type'] ?? '')) return answer;
    const { 'content-encoding': coding, ...plain } = answer.headers;
    const { html, headers } = edited(unpacked(answer).toString(), plain, edit);
    return { ...answer, headers: headers as IncomingHttpHeaders, body: Buffer.from(html) };
  });
}
