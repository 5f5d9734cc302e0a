// Marks: random text that stands in one request and nowhere else, and every form in which it could be found again.
import { randomInt } from 'node:crypto';

/** Ten letters to which HTTP/2 gives five bits each, in this order: so what it packs can be found too. */
const LETTERS = '012aceiost';
const LONG = 16;

const random = (length) => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
/** Of this run; every mark begins with one and ends with the other. A mark that is half gone is found by what is left. */
const ENDS = [random(LONG), random(LONG)];

let made = 0;
export const count = () => made;

/** A new one. */
export function mark() {
  made += 1;
  return `${ENDS[0]}${random(LONG)}${ENDS[1]}`;
}

/** As in an address or a form. */
export const percent = (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Every form of a mark, by name. */
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

/** What of the base64 does not depend on what stands before and after. */
function base64(text, skip) {
  const whole = Buffer.from(' '.repeat(skip) + text).toString('base64');
  return Buffer.from(whole.slice(skip && skip + 1, -4));
}

/** The whole bytes, when the first bit stands at any place in a byte. */
function packed(text, skip) {
  const bits = [...text].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('').slice(skip);
  return Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

const octet = () => randomInt(1, 255);
/** Addresses of this machine from which it is asked: of the network whose word is taken, and of others. */
export const peers = (trusted) => `127.${trusted ? randomInt(64, 128) : randomInt(128, 256)}.${octet()}.${octet()}`;

/** An address that only a header names. */
export function forwarded() {
  const part = () => randomInt(0x1000, 0x10000).toString(16);
  return `2001:db8:${part()}:${part()}:${part()}:${part()}:${part()}:${part()}`;
}

/** Every form of an address; of a long one the half that says which household. */
export function addressForms(address) {
  if (!address.includes(':')) {
    const raw = Buffer.from(address.split('.').map(Number));
    // Four bytes alone can stand anywhere by chance: whoever looks chooses addresses that are not there before.
    return [['text', Buffer.from(address)], ['bytes', raw], ['bytes, reversed', Buffer.from(raw).reverse()]];
  }
  const household = address.split(':').slice(0, 4);
  const raw = Buffer.from(household.map((part) => part.padStart(4, '0')).join(''), 'hex');
  return [['text', Buffer.from(household.join(':'))], ['bytes', raw], ['bytes, reversed', Buffer.from(raw).reverse()]];
}
