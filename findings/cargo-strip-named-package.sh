#!/usr/bin/env bash
# Cargo 1.95.0: `strip = "symbols"` in [profile.release] is not applied to a binary whose package is named in
# [profile.release.package], even if that table sets only codegen-units and no strip.
#
# One would expect the override to change what it names and the profile to hold for the rest. The binary keeps its symbols, without
# a warning.
#
# Output seen:
#   without an override: no symbols
#   with an override of codegen-units: symbols
set -euo pipefail
version=1.95.0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p src
echo 'fn main() { println!("{}", std::env::args().count()); }' > src/main.rs
printf '[toolchain]\nchannel = "%s"\n' "$version" > rust-toolchain.toml
export CARGO_TARGET_DIR=$work/target
unset RUSTFLAGS CARGO_BUILD_RUSTFLAGS CARGO_PROFILE_RELEASE_STRIP || true

# symbols PROFILE: whether the release binary has a symbol table.
symbols() {
  printf '[package]\nname = "sample"\nversion = "0.1.0"\nedition = "2024"\n\n[workspace]\n\n%s\n' "$1" > Cargo.toml
  cargo build --quiet --release
  if readelf --wide --section-headers target/release/sample | grep -q ' \.symtab '; then echo symbols; else echo "no symbols"; fi
}

plain=$(symbols $'[profile.release]\nstrip = "symbols"')
named=$(symbols $'[profile.release]\nstrip = "symbols"\n\n[profile.release.package]\nsample = { codegen-units = 1 }')
echo "without an override: $plain"
echo "with an override of codegen-units: $named"
[ "$plain" = "no symbols" ] && [ "$named" = "symbols" ]
