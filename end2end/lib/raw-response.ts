// What a page weighs on the wire: every byte of the answer, headers and all, counted on a bare socket.
import { connect } from 'node:net';

/** An answer as it came over the wire, asked for as a browser that knows brotli would ask. */
export async function answer(address: string, path: string): Promise<{ bytes: number; head: string }> {
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`);
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part);
  const whole = Buffer.concat(parts);
  return { bytes: whole.length, head: whole.subarray(0, whole.indexOf('\r\n\r\n')).toString('latin1') };
}
