//! How far each translation is: what the pages of a language may say of it, the list that translators work from, and what may
//! be published where only reviewed words may be.

use super::status::{self, EntryKind, Record, TranslationEntry, TranslationStatus};
use crate::content::{
    toml::Diagnostics,
    tree::{
        ContentTree,
        locale::{LocaleFiles, StringsKind},
    },
};
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

/// Every translation; none if no language is the default one.
pub fn all(tree: &ContentTree<'_>, problems: &Diagnostics) -> Vec<Translation> {
    let Some(source) = tree.default_locale() else { return Vec::new() };
    tree.translations().map(|own| read(source, own, problems)).collect()
}

fn read(source: &LocaleFiles<'_>, own: &LocaleFiles<'_>, problems: &Diagnostics) -> Translation {
    let record = status::record(own, problems);
    Translation { code: own.code.to_owned(), pieces: status::pieces(source, own, &record), record }
}

/// The paths of all files to leave out where only reviewed words may be published: a whole language while any of its strings
/// waits for a review, else the pages that do.
pub fn unreviewed(tree: &ContentTree<'_>) -> BTreeSet<String> {
    let Some(source) = tree.default_locale() else { return BTreeSet::new() };
    let paths = tree.translations().flat_map(|own| unreviewed_of(source, own));
    paths.map(str::to_owned).collect()
}

fn unreviewed_of<'t>(source: &LocaleFiles<'_>, own: &'t LocaleFiles<'_>) -> Vec<&'t str> {
    let translation = read(source, own, &Diagnostics::default());
    let waits = |piece: &&TranslationEntry| {
        !matches!(piece.translation_status, TranslationStatus::Reviewed { .. })
            && piece.kind != EntryKind::String(StringsKind::SearchTerms)
    };
    let waiting: Vec<_> = translation.pieces.iter().filter(waits).collect();
    if waiting.iter().any(|piece| piece.kind != EntryKind::Page) {
        return own.files.iter().map(|file| file.path.as_str()).collect();
    }
    waiting.iter().filter_map(|piece| Some(own.page(&piece.name)?.file.path.as_str())).collect()
}

/// Sets, for each translation, what its strings, sentences and pages may say of themselves; and lets the default language stand
/// in for what it lacks.
pub fn apply_statuses(locales: &mut [Locale], tree: &ContentTree<'_>, problems: &Diagnostics) {
    let Some((source, others)) = locales.split_first_mut() else { return };
    let Some(source_files) = tree.locale(&source.code) else { return };
    for locale in others {
        locale.bundle.fall_back_to(&source.bundle);
        let Some(own) = tree.locale(&locale.code) else { continue };
        let pieces = read(source_files, own, problems).pieces;
        let interface = EntryKind::String(StringsKind::Interface);
        locale.interface = worst(pieces.iter().filter(|piece| piece.kind == interface));
        locale.records = by_record(&pieces);
        for guide in &mut locale.guides {
            let page = pieces.iter().find(|piece| piece.kind == EntryKind::Page && piece.name == guide.slug);
            guide.translation_status = page.map_or(TranslationStatus::Missing, |page| page.translation_status.clone());
        }
    }
}

fn by_record(pieces: &[TranslationEntry]) -> BTreeMap<String, TranslationStatus> {
    let mut records: BTreeMap<String, TranslationStatus> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| piece.kind == EntryKind::String(StringsKind::Records)) {
        let id = piece.name.split('.').next().unwrap_or_default().trim_start_matches("service-");
        let known = records.entry(id.to_owned()).or_insert(TranslationStatus::Source);
        *known = known.clone().max(piece.translation_status.clone());
    }
    records
}

/// The state of several pieces together is that of the worst.
fn worst<'a>(pieces: impl Iterator<Item = &'a TranslationEntry>) -> TranslationStatus {
    pieces.map(|piece| piece.translation_status.clone()).max().unwrap_or(TranslationStatus::Source)
}
