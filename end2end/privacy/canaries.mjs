// Creates marks: random text that is in one request and nowhere else. Lists every encoding in which a mark could be
// found again.
import { randomInt } from 'node:crypto';

/** Ten letters that HTTP/2 encodes with five bits each, in this order, so that compressed text can be found too. */
const LETTERS = '012aceiost';
const LONG = 16;

const random = (length) => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
/** The random ends of this run. Every mark begins and ends with them, so that a partly overwritten mark is found too. */
const ENDS = [random(LONG), random(LONG)];

let made = 0;
export const count = () => made;

/** Returns a new mark. */
export function mark() {
  made += 1;
  return `${ENDS[0]}${random(LONG)}${ENDS[1]}`;
}

/** Encodes a text as URLs and forms do. */
export const percent = (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** The encodings of the ends of all marks, each with its name. */
export function forms() {
  const found = [];
  for (const end of ENDS) {
    found.push(['text', Buffer.from(end)], ['capitals', Buffer.from(end.toUpperCase())]);
    found.push(['UTF-16', Buffer.from(end, 'utf16le')], ['UTF-32', Buffer.from([...end].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]))]);
    found.push(['percent', Buffer.from(percent(end))], ['reversed', Buffer.from([...end].reverse().join(''))]);
    found.push(...[0, 1, 2].map((skip) => ['base64', base64(end, skip)]));
    found.push(...Array.from({ length: 8 }, (_, skip) => ['HPACK', packed(end, skip)]));
  }
  return found;
}

/** The part of the base64 text that does not depend on the bytes before and after. */
function base64(text, skip) {
  const whole = Buffer.from(' '.repeat(skip) + text).toString('base64');
  return Buffer.from(whole.slice(skip && skip + 1, -4));
}

/** The whole bytes of the HPACK code, for a text that begins at any bit of a byte. */
function packed(text, skip) {
  const bits = [...text].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('').slice(skip);
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

const octet = () => randomInt(1, 255);
/** An IP address of this machine to send requests from: in the network of the trusted proxy, or in another. */
export const peers = (trusted) => `127.${trusted ? randomInt(64, 128) : randomInt(128, 256)}.${octet()}.${octet()}`;

/** An IP address that only a header contains. */
export function forwarded() {
  const part = () => randomInt(0x1000, 0x10000).toString(16);
  return `2001:db8:${part()}:${part()}:${part()}:${part()}:${part()}:${part()}`;
}

/** The encodings of an IP address; of an IPv6 address, of its /64 prefix. */
export function addressForms(address) {
  if (!address.includes(':')) {
    const raw = Buffer.from(address.split('.').map(Number));
    // Four bytes can occur anywhere by chance, so callers choose addresses that are not in memory before.
    return [['text', Buffer.from(address)], ['bytes', raw], ['bytes, reversed', Buffer.from(raw).reverse()]];
  }
  const household = address.split(':').slice(0, 4);
  const raw = Buffer.from(household.map((part) => part.padStart(4, '0')).join(''), 'hex');
  return [['text', Buffer.from(household.join(':'))], ['bytes', raw], ['bytes, reversed', Buffer.from(raw).reverse()]];
}
