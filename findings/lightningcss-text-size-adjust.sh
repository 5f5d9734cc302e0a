#!/usr/bin/env bash
# lightningcss removes `-webkit-text-size-adjust` unless iOS Safari is named as a target by its own key.
#
# Version: lightningcss 1.33.0 (npm), run on 29 November 2026.
# Guess: a target `safari: 12` keeps the prefix that every Safari on iOS needs, as autoprefixer's "safari" does for many
#   properties. A hand-written prefix would at least be left alone.
# Seen: with `safari`, or `chrome` + `safari` + `firefox`, the hand-written `-webkit-` declaration is deleted and only the plain
#   one, which no Safari knows, is left; with Firefox a `-moz-` one is added. With `ios_saf` it stays.
# Cost: text grows by itself when an iPhone is turned on its side, although the source forbids it. No warning is printed.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error lightningcss@1.33.0 >/dev/null
cat > run.mjs <<'JS'
import { transform } from 'lightningcss';
const source = 'html{-webkit-text-size-adjust:100%;text-size-adjust:100%}';
const of = (targets) => transform({ filename: 'a.css', code: Buffer.from(source), minify: true, targets }).code.toString();
const version = 12 << 16;
const rows = [
  ['safari 12', of({ safari: version }), false],
  ['chrome 69, safari 12, firefox 68', of({ chrome: 69 << 16, safari: version, firefox: 68 << 16 }), false],
  ['ios_saf 12', of({ ios_saf: version }), true],
];
for (const [name, css, kept] of rows) {
  console.log(`${name}: ${css}`);
  if (css.includes('-webkit-text-size-adjust') !== kept) process.exitCode = 1;
}
JS
node run.mjs
