#!/usr/bin/env bash
# Telling lightningcss to leave `:lang()` lists or `:dir()` alone also switches off its fallback for `:is()`.
#
# Version: lightningcss 1.33.0 (npm), run on 29 November 2026.
# Guess: `exclude: Features.LangSelectorList` concerns `:lang(a, b)` alone; each feature flag stands for itself.
# Seen: for Chrome 69 `:is(h1, h2)` gets the fallback `:-webkit-any(h1, h2)`. With either LangSelectorList or DirSelector in
#   `exclude` the fallback is gone, and Chrome below 88 drops the whole rule.
# Why it meets real people: a site with right-to-left and left-to-right languages excludes those two, since their lowering adds
#   bytes to each page, and loses old phones in rules that hold neither.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error lightningcss@1.33.0 >/dev/null
cat > run.mjs <<'JS'
import { transform, Features } from 'lightningcss';
const of = (exclude) =>
  transform({ filename: 'a.css', code: Buffer.from(':is(h1,h2) b{color:red}'), minify: true, targets: { chrome: 69 << 16 }, exclude }).code.toString();
const rows = [
  ['nothing excluded', of(0), true],
  ['LangSelectorList excluded', of(Features.LangSelectorList), false],
  ['DirSelector excluded', of(Features.DirSelector), false],
];
for (const [name, css, lowered] of rows) {
  console.log(`${name}: ${css}`);
  if (css.includes(':-webkit-any(') !== lowered) process.exitCode = 1;
}
JS
node run.mjs
