// Pages whose scripts are not those in the program: for tests that break one on purpose, and for mutate.mjs. The scripts stand
// inside the page and its policy allows them by hash, so both are changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Each script by words that only it has. */
const MARKS = { 'quick-exit.js': 'data-leave-title', 'visit.js': "'[data-guard]'", 'helpline.js': "'data-stale'" };

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

/** As app/build.rs prepares a script. */
function prepared(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim());
  return lines.filter((line) => line && !line.startsWith('//')).join('\n');
}

/** Stands before a server and gives the scripts of a folder in place of those in the program. Returns its own address. */
export async function before(server: string, folder: string): Promise<{ address: string; stop: () => void }> {
  const edit: Edit = (script, name) => (existsSync(join(folder, name)) ? prepared(join(folder, name)) : script);
  const front = createServer((asked, answer) => {
    // Not compressed, so that it can be read.
    const { 'accept-encoding': _, ...headers } = asked.headers;
    const onward = request(server + asked.url, { method: asked.method, headers }, async (got) => {
      const parts: Buffer[] = [];
      for await (const part of got) parts.push(part);
      const body = Buffer.concat(parts);
      if (!/^text\/html/.test(got.headers['content-type'] ?? '')) return answer.writeHead(got.statusCode!, got.headers).end(body);
      const page = edited(body.toString(), got.headers, edit);
      answer.writeHead(got.statusCode!, { ...page.headers, 'content-length': Buffer.byteLength(page.html) }).end(asked.method === 'HEAD' ? undefined : page.html);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
  const stop = () => {
    front.close();
    front.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, stop };
}
