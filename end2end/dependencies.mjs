// What is in the program that others wrote: each under a licence that allows it, each from the one registry. Prints what stands
// in it twice. Known faults are not looked up: that takes a database that must be fetched anew each time.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const ALLOWED = new Set([
  '0BSD', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'BSD-1-Clause', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0',
  'MPL-2.0', 'Unicode-3.0', 'Unlicense', 'Zlib',
]);

const metadata = execFileSync('cargo', ['metadata', '--format-version', '1', '--locked', '--all-features'], { cwd: resolve(import.meta.dirname, '..'), maxBuffer: 1 << 28 });
const { packages } = JSON.parse(metadata);
const others = packages.filter(({ source }) => source !== null);

/** Of alternatives one is enough; of what is joined, all. */
function allows(licence) {
  const text = licence.replaceAll('/', ' OR ').replaceAll(/\(([^()]*)\)/g, (_, inner) => (allows(inner) ? 'MIT' : 'none'));
  return text.split(/ +OR +/).some((each) => each.split(/ +AND +/).every((one) => ALLOWED.has(one.trim())));
}

const problems = others.flatMap(({ name, version, license, source }) => [
  ...(allows(license ?? '') ? [] : [`${name} ${version}: licence ${license ?? 'not named'}`]),
  ...(source.startsWith('registry+') ? [] : [`${name} ${version}: from ${source}`]),
]);
const versions = (wanted) => others.filter(({ name }) => name === wanted).map(({ version }) => version);
const twice = [...new Set(others.map(({ name }) => name))].filter((name) => versions(name).length > 1).map((name) => `${name} ${versions(name).join(' and ')}`);
console.log(`${others.length} packages of others; ${twice.length} of them in more than one version: ${twice.join(', ')}`);
problems.forEach((problem) => console.log(problem));
process.exit(problems.length === 0 ? 0 : 1);
