// Builds requests of every kind, with its own marks in every place where a visitor or a program could write something.
import { connect as plain } from 'node:net';
import { connect as secure } from 'node:tls';
import { connect as http2 } from 'node:http2';
import { mark, percent } from './canaries.mjs';

const head = (line, ...more) => `${line} HTTP/1.1\r\nHost: ${mark()}\r\n${more.map((header) => `${header}\r\n`).join('')}`;
const get = (path, ...more) => `${head(`GET ${path}`, ...more)}\r\n`;
const form = (body, type = 'application/x-www-form-urlencoded', ...more) =>
  `${head('POST /do/find', `Content-Type: ${type}`, `Content-Length: ${body.length}`, ...more)}\r\n${body}`;
const many = (times, make) => Array.from({ length: times }, make);

/** Requests after which the connection stays open for the next one. */
export const KINDS = {
  path: () => get(`/en/${mark()}`),
  'path, encoded': () => get(`/${percent(mark())}/${percent(mark())}`),
  query: () => get(`/en/services?need=${mark()}&${mark()}=${percent(mark())}`),
  'page with a query': () => get(`/en?${mark()}`),
  agent: () => get('/en', `User-Agent: ${mark()}`),
  referrer: () => get('/en/plan', `Referer: https://${mark()}.example/${mark()}?${mark()}`),
  cookie: () => get('/en', `Cookie: ${mark()}=${mark()}`),
  language: () => get('/', `Accept-Language: ${mark()}, en-${mark()};q=0.5`),
  encoding: () => get('/en', `Accept-Encoding: ${mark()}, br;q=0.${mark()}`),
  accept: () => get('/en', `Accept: ${mark()}/${mark()}, application/json;q=${mark()}`),
  'forwarded for': () => get('/en', `X-Forwarded-For: ${mark()}, ${mark()}`),
  'unknown header': () => get('/en', `X-${mark()}: ${mark()}`, `Authorization: Basic ${Buffer.from(mark()).toString('base64')}`),
  'headers of all kinds': () => get(`/en/${mark()}`, ...many(20, () => `X-${mark()}: ${mark()}`)),
  form: () => form(`locale=en&words=${mark()}+${mark()}`),
  'form, encoded': () => form(`locale=${percent(mark())}&words=${percent(mark())}`),
  'form with words of ours': () => form(`locale=en&words=homeless+${mark()}`),
  'form in Polish': () => form(`locale=pl&words=${encodeURIComponent('nie mam gdzie spać')}+${mark()}`),
  'form in Urdu': () => form(`locale=ur&words=${encodeURIComponent('میرے پاس پیسے نہیں ہیں')}+${mark()}`),
  'form in Tamil': () => form(`locale=ta&words=${encodeURIComponent('தங்க இடம் இல்லை')}+${mark()}`),
  'form in Romanian': () => form(`locale=en&words=${encodeURIComponent('sotul ma bate')}+${mark()}`),
  'form of another kind': () => form(JSON.stringify({ words: mark() }), `application/${mark()}`),
  'form, packed': () => form(mark(), undefined, `Content-Encoding: ${mark()}`),
  method: () => `${head(`${mark().toUpperCase()} /en/${mark()}`)}\r\n`,
  'long address': () => get(`/en/${many(48, mark).join('/')}`),
  'large headers': () => get('/en', ...many(8, () => `X-${mark()}: ${many(48, mark).join('')}`)),
};

/** Those of `KINDS` that request an ordinary page. */
export const PLAIN = ['agent', 'referrer', 'cookie', 'encoding', 'forwarded for', 'unknown header'].map((name) => KINDS[name]);

/** Requests after which the connection cannot be used again. */
export const LAST = {
  'no HTTP': () => `${mark()}\r\n\r\n`,
  'no version': () => `GET /${mark()} HTTP/${mark()}\r\n\r\n`,
  'no header': () => `GET / HTTP/1.1\r\n${mark()} ${mark()}\r\n\r\n`,
  'half a head': () => `GET /${mark()} HTTP/1.1\r\nX-${mark()}: ${mark()}`,
  'two lengths': () => `POST /do/find HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: ${mark()}\r\n\r\n${mark()}`,
  'broken chunks': () => `${head('POST /do/find', 'Transfer-Encoding: chunked')}\r\n${mark()}\r\n${mark()}`,
  'chunked form': () => chunked(`locale=en&words=${mark()}`),
  'large form': () => form(`words=${many(400, mark).join('')}`),
  'half a form': () => `${head('POST /do/find', 'Content-Length: 4000')}\r\nwords=${mark()}`,
  'head without end': () => `GET /${mark()} HTTP/1.1\r\n${many(600, () => `X-${mark()}: ${mark()}${mark()}\r\n`).join('')}`,
  'bytes of no kind': () => `\u0016\u0003\u0001${mark()}\u0000\u00ff${mark()}`,
};

const chunked = (body) =>
  `${head('POST /do/find', 'Content-Type: application/x-www-form-urlencoded', 'Transfer-Encoding: chunked')}\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

/** Sends bytes and waits until the server closes the connection, or until `patience` milliseconds pass without data. */
export function send(port, bytes, { tls, from, patience = 1_500 } = {}) {
  return new Promise((resolve) => {
    const where = { port, host: '127.0.0.1', localAddress: from };
    const socket = tls ? secure({ ...where, servername: `${mark()}.example`, rejectUnauthorized: false }) : plain(where);
    let answer = '';
    const done = () => { socket.destroy(); resolve(answer); };
    socket.setTimeout(patience, done);
    socket.on('data', (data) => { answer += answer.length < 32 ? data.toString('latin1', 0, 32) : ''; });
    socket.on('error', done).on('close', done);
    socket.write(bytes, 'latin1');
  });
}

/** Sends a number of requests over one HTTP/2 connection, with compressed heads. Returns the number of responses. */
export function sendPacked(port, times, from) {
  return new Promise((resolve) => {
    const session = http2(`https://127.0.0.1:${port}`, { rejectUnauthorized: false, localAddress: from });
    let open = times, answered = 0;
    const done = () => { session.destroy(); resolve(answered); };
    session.on('error', done).setTimeout(20_000, done);
    for (let sent = 0; sent < times; sent += 1) {
      const body = `locale=en&words=${mark()}`;
      const posts = sent % 3 === 0;
      const line = posts ? { ':method': 'POST', ':path': '/do/find', 'content-type': 'application/x-www-form-urlencoded' } : { ':path': `/en/${mark()}?${percent(mark())}` };
      const stream = session.request({ ...line, 'user-agent': mark(), cookie: `${mark()}=${mark()}`, referer: mark(), [`x-${mark()}`]: mark(), 'x-forwarded-for': mark() });
      stream.on('response', () => { answered += 1; }).on('error', () => undefined).on('close', () => { open -= 1; if (open === 0) done(); }).resume();
      stream.end(posts ? body : undefined);
    }
  });
}

/** Sends requests as a browser does, each after the response to the previous one. Returns the open connection. */
export async function stay(port, requests, { tls, from }) {
  const socket = await hold(port, requests[0], { tls, from });
  for (const request of [...requests.slice(1), undefined]) {
    await answered(socket);
    if (request) socket.write(request, 'latin1');
  }
  return socket;
}

/** Reads one whole response. */
const answered = (socket) => new Promise((resolve, reject) => {
  let answer = '';
  const read = (data) => {
    answer += data.toString('latin1');
    const [head, length] = answer.match(/^[^]*?\r\ncontent-length: (\d+)\r\n[^]*?\r\n\r\n/) ?? [];
    if (head && answer.length === head.length + Number(length)) socket.off('data', read).off('close', reject) && resolve(answer);
  };
  socket.on('data', read).once('close', reject);
});

/** Sends the beginning of a request. Returns the open connection. */
export function hold(port, bytes, { tls, from }) {
  return new Promise((resolve, reject) => {
    const where = { port, host: '127.0.0.1', localAddress: from };
    const socket = tls ? secure({ ...where, rejectUnauthorized: false }) : plain(where);
    socket.once(tls ? 'secureConnect' : 'connect', () => socket.write(bytes, () => resolve(socket))).on('error', reject);
  });
}
