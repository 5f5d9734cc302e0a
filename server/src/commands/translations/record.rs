//! `made-from.toml`: for each string and page the sum of the source that it was made from, and who has reviewed which words.

use super::pieces::named;
use app::{
    content::{diagnostic::File, tree::path},
    i18n::translation::{
        report::Translation,
        status::{EntryKind, Provenance, Record, TranslationEntry, TranslationStatus},
    },
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

const HEAD: &str = "# Written by `safe-to-talk translations`: the source words that each translation was made from, and who reviewed it.\n";

/// Notes that words were made from the source as it stands.
pub fn made(translation: &Translation, names: &[String]) -> Result<(File, String), String> {
    let mut record = translation.record.clone();
    let known = |piece: &TranslationEntry| kept(&translation.record, piece).contains_key(&piece.name);
    let chosen =
        named(translation, names, |piece| piece.translation_status != TranslationStatus::Missing && !known(piece))?;
    for piece in &chosen {
        set(&mut record, piece, Provenance { from: piece.sums[0].clone(), ..Provenance::default() });
    }
    let said = format!("{}: {} made from the source as it is now\n", translation.code, chosen.len());
    Ok((file(translation, &record), said))
}

/// Notes a review of words as they stand.
pub fn reviewed(
    translation: &Translation,
    by: &str,
    on: NaiveDate,
    names: &[String],
) -> Result<(File, String), String> {
    let mut record = translation.record.clone();
    let chosen = named(translation, names, |piece| {
        !matches!(piece.translation_status, TranslationStatus::Missing | TranslationStatus::Stale)
    })?;
    if let Some(piece) = chosen
        .iter()
        .find(|piece| matches!(piece.translation_status, TranslationStatus::Missing | TranslationStatus::Stale))
    {
        return Err(format!("{} is missing or stale: translate it first, then `translations made`.", piece.name));
    }
    for piece in &chosen {
        let [from, words] = piece.sums.clone();
        set(&mut record, piece, Provenance { from, words: Some(words), by: Some(by.to_owned()), on: Some(on) });
    }
    let said = format!("{}: {} reviewed by {by} on {on}\n", translation.code, chosen.len());
    Ok((file(translation, &record), said))
}

/// The part of a record that a piece stands in.
pub fn kept<'a>(record: &'a Record, piece: &TranslationEntry) -> &'a BTreeMap<String, Provenance> {
    if piece.kind == EntryKind::Page { &record.pages } else { &record.strings }
}

/// Notes what a piece was made from.
pub fn set(record: &mut Record, piece: &TranslationEntry, made: Provenance) {
    let part = if piece.kind == EntryKind::Page { &mut record.pages } else { &mut record.strings };
    part.insert(piece.name.clone(), made);
}

/// The file, without entries for what the source no longer has.
pub fn file(translation: &Translation, record: &Record) -> File {
    let is_page = |piece: &&TranslationEntry| piece.kind == EntryKind::Page;
    let (pages, strings): (Vec<&TranslationEntry>, Vec<&TranslationEntry>) =
        translation.pieces.iter().partition(is_page);
    let part = |name: &str, pieces: &[&TranslationEntry], part: &BTreeMap<String, Provenance>| {
        let lines = part.iter().filter(|(name, _)| pieces.iter().any(|piece| piece.name == **name));
        format!("\n[{name}]\n{}", lines.map(|(name, made)| line(name, made)).collect::<String>())
    };
    let text = [HEAD.to_owned(), part("strings", &strings, &record.strings), part("pages", &pages, &record.pages)];
    File { path: path::review_log_path(&translation.code), text: text.concat() }
}

fn line(name: &str, made: &Provenance) -> String {
    let text = |value: &str| toml::Value::from(value).to_string();
    let keys = [
        ("from", Some(made.from.clone())),
        ("words", made.words.clone()),
        ("by", made.by.clone()),
        ("on", made.on.map(|on| on.to_string())),
    ];
    let keys = keys.into_iter().filter_map(|(key, value)| Some(format!("{key} = {}", text(&value?))));
    format!("{} = {{ {} }}\n", text(name), keys.collect::<Vec<_>>().join(", "))
}
