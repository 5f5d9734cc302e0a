// Searches what a browser leaves on the disk: every file of its folder after it was closed, byte by byte, for text in
// UTF-8 and UTF-16 and in the encodings of forms and URLs.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { uncompressSync } from 'lz4-napi';

/** Firefox compresses its session file: eight bytes with this name, then the size and a compressed block. */
const PACKED = 'mozLz40\0';

/** Lists every file that contains one of the byte strings, with what it contains. */
export function holding(folder: string, wanted: Buffer[]): string[] {
  return files(folder).flatMap((file) => {
    const bytes = unpacked(readFileSync(file));
    const found = wanted.filter((part) => bytes.includes(part));
    return found.map((part) => `${relative(folder, file)} holds ${JSON.stringify(part.toString())}`);
  });
}

/** The encodings in which a text can appear in a file. */
export function forms(words: string): Buffer[] {
  const written = new Set([words, words.replaceAll(' ', '+'), encodeURIComponent(words), ...words.split(' ')]);
  return [...written].flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le')]);
}

/** Samples of a page: of its bytes on the wire, and of its text in the encodings of browsers. */
export function pieces(packed: Buffer, page: string): Buffer[] {
  const parts = [0.3, 0.6, 0.9].map((share) => page.slice(page.length * share, page.length * share + 40));
  const wire = packed.length > 120 ? [packed.subarray(40, 120)] : [];
  return [...wire, ...parts.flatMap((part) => [Buffer.from(part, 'utf8'), Buffer.from(part, 'utf16le')])];
}

export const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function unpacked(bytes: Buffer): Buffer {
  return bytes.subarray(0, 8).toString('latin1') === PACKED ? Buffer.from(uncompressSync(bytes.subarray(8))) : bytes;
}
