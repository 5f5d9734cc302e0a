// Measures a page on the wire: every byte of the response, headers included, counted on a plain socket.
import { connect } from 'node:net';

/** Requests a page as a browser that supports brotli does. Returns the size of the response in bytes, and its head. */
export async function answer(address: string, path: string): Promise<{ bytes: number; head: string }> {
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`);
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part);
  const whole = Buffer.concat(parts);
  return { bytes: whole.length, head: whole.subarray(0, whole.indexOf('\r\n\r\n')).toString('latin1') };
}
