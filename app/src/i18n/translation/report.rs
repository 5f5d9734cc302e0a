//! How far each translation is: what the pages of a language may say of it, the list that translators work from, and what may
//! be published where only reviewed words may be.

use super::status::{self, Record, TranslationEntry, TranslationStatus};
use crate::content::diagnostic::File;
use crate::content::toml::Diagnostics;
use crate::i18n::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// One translation and all its pieces, in the order of the source.
#[derive(Debug)]
pub struct Translation {
    /// The code of the language.
    pub code: String,
    /// Its strings and pages.
    pub pieces: Vec<TranslationEntry>,
    /// What they were made from.
    pub record: Record,
}

/// Every translation that there is; none where there is no source.
pub fn all(files: &[File], problems: &Diagnostics) -> Vec<Translation> {
    let Some(source) = source(files) else { return Vec::new() };
    let inside = files.iter().filter_map(|file| file.path.strip_prefix("locales/")?.split_once('/'));
    let codes: BTreeSet<&str> = inside.map(|(code, _)| code).filter(|code| *code != source).collect();
    codes.into_iter().map(|code| read(source, code, files, problems)).collect()
}

fn read(source: &str, code: &str, files: &[File], problems: &Diagnostics) -> Translation {
    let record = status::record(code, files, problems);
    Translation { code: code.to_owned(), pieces: status::pieces(source, code, files, &record), record }
}

/// The code of the language that the others are made from.
pub fn source(files: &[File]) -> Option<&str> {
    let is_default = |file: &&File| file.text.lines().any(|line| line.trim() == "status = \"source\"");
    let settings = files.iter().filter(|file| file.path.ends_with("/locale.toml"));
    settings.filter(is_default).find_map(|file| file.path.strip_prefix("locales/")?.strip_suffix("/locale.toml"))
}

/// Only what somebody has reviewed: languages in which every string is, and of those the pages that are.
pub fn reviewed(files: Vec<File>) -> Vec<File> {
    let left = all(&files, &Diagnostics::default()).into_iter().flat_map(|translation| unreviewed(&translation));
    let left: Vec<String> = left.collect();
    files.into_iter().filter(|file| !left.iter().any(|path| file.path.starts_with(path.as_str()))).collect()
}

/// The files, or the whole folder, that wait for a review.
fn unreviewed(translation: &Translation) -> Vec<String> {
    let waits = |piece: &&TranslationEntry| {
        !matches!(piece.standing, TranslationStatus::Reviewed { .. }) && piece.area != "words.ftl"
    };
    let folder = format!("locales/{}/", translation.code);
    let mut waiting = translation.pieces.iter().filter(waits).map(|piece| piece.area.as_str());
    match waiting.clone().any(|area| area.ends_with(".ftl")) {
        true => vec![folder],
        false => waiting.by_ref().map(|area| format!("{folder}{area}")).collect(),
    }
}

/// Records, for every language but the source, what its strings, sentences and pages may say of themselves; and lets the source
/// stand in for what it lacks.
pub fn apply_statuses(locales: &mut [Locale], files: &[File], problems: &Diagnostics) {
    let Some((source, others)) = locales.split_first_mut() else { return };
    for locale in others {
        locale.bundle.fall_back_to(&source.bundle);
        let pieces = read(&source.code, &locale.code, files, problems).pieces;
        locale.interface = worst(pieces.iter().filter(|piece| is_interface(piece)));
        locale.records = by_record(&pieces);
        for guide in &mut locale.guides {
            let page = pieces.iter().find(|piece| piece.area.ends_with(".md") && piece.name == guide.slug);
            guide.standing = page.map_or(TranslationStatus::Missing, |page| page.standing.clone());
        }
    }
}

/// What stands on every page. Messages that are never shown, sentences of records and pages speak for themselves.
fn is_interface(piece: &TranslationEntry) -> bool {
    piece.area.ends_with(".ftl") && !is_record(piece) && piece.area != "words.ftl"
}

fn is_record(piece: &TranslationEntry) -> bool {
    ["services.ftl", "helplines.ftl"].contains(&piece.area.as_str())
}

fn by_record(pieces: &[TranslationEntry]) -> BTreeMap<String, TranslationStatus> {
    let mut records: BTreeMap<String, TranslationStatus> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| is_record(piece)) {
        let id = piece.name.split('.').next().unwrap_or_default().trim_start_matches("service-");
        let known = records.entry(id.to_owned()).or_insert(TranslationStatus::Source);
        *known = known.clone().max(piece.standing.clone());
    }
    records
}

/// The state of several pieces together is that of the worst.
fn worst<'a>(pieces: impl Iterator<Item = &'a TranslationEntry>) -> TranslationStatus {
    pieces.map(|piece| piece.standing.clone()).max().unwrap_or(TranslationStatus::Source)
}
