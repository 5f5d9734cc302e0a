// Runs a proxy before the server that can change responses: another script, a slow page, a failing page.
import { type IncomingHttpHeaders, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type Front = { address: string; stop: () => void };

/** Starts a proxy before a server. `between` returns the response that the browser gets; without one the connection breaks off. */
export async function stand(server: string, between: (path: string, answer: Answer) => Answer | undefined | Promise<Answer | undefined>): Promise<Front> {
  const front = createServer((asked, reply) => {
    const onward = request(server + asked.url, { method: asked.method, headers: asked.headers }, async (got) => {
      const parts: Buffer[] = [];
      for await (const part of got) parts.push(part);
      const answer = await between(asked.url ?? '', { status: got.statusCode!, headers: got.headers, body: Buffer.concat(parts) });
      if (!answer) return void reply.destroy();
      reply.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length }).end(asked.method === 'HEAD' ? undefined : answer.body);
    });
    onward.on('error', () => reply.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
  const stop = () => {
    front.close();
    front.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(front.address() as AddressInfo).port}`, stop };
}

/** The decompressed body of a response. */
export function unpacked({ headers, body }: Answer): Buffer {
  const coding = headers['content-encoding'];
  if (!body.length || !coding) return body;
  return coding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
}
