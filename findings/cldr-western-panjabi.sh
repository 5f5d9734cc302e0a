#!/usr/bin/env bash
# CLDR 48 (ICU4X 2.4.0): `pnb`, the code for Western Panjabi, is canonicalized to `lah` (Lahnda), while `pa-PK`, the same readers, is
# completed to `pa-Arab-PK`. Matching "language and script" after canonicalizing and adding likely subtags therefore needs
# both names.
#
# Version: icu_locale 2.4.0 (crates.io), run on 30 November 2026.
# Guess: `pnb` becomes `pa-PK` or stays `pnb`, so that one entry for `pa-Arab` is enough to lead its readers to a page in Urdu.
# Seen: pnb -> lah -> lah-Arab-PK; pa-PK -> pa-PK -> pa-Arab-PK; prs -> fa-AF -> fa-Arab-AF; ku-IQ -> ku-IQ -> ku-Arab-IQ (and not ckb).
# Why it meets real people: phones of Panjabi readers from Pakistan send either code; without both they get English or Gurmukhi.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "sample"
version = "0.1.0"
edition = "2021"

[workspace]

[dependencies]
icu_locale = "=2.4.0"
TOML
cat > src/main.rs <<'RUST'
use icu_locale::{Locale, LocaleCanonicalizer, LocaleExpander};

fn main() {
    let rows = [
        ("pnb", "lah", "lah-Arab-PK"),
        ("pa-PK", "pa-PK", "pa-Arab-PK"),
        ("prs", "fa-AF", "fa-Arab-AF"),
        ("ku-IQ", "ku-IQ", "ku-Arab-IQ"),
    ];
    let mut same = true;
    for (code, canonical, full) in rows {
        let mut locale: Locale = code.parse().unwrap();
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        let mut id = locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut id);
        println!("{code} -> {locale} -> {id}");
        same &= locale.to_string() == canonical && id.to_string() == full;
    }
    std::process::exit(if same { 0 } else { 1 });
}
RUST
export CARGO_TARGET_DIR=$folder/target
cargo run --quiet
