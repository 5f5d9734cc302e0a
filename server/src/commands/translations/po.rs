//! Messages as a PO file, unit by unit, and back. A unit's context is its file and its name: `helpline.ftl helpline-open`,
//! `pages/plan.md block 3`. Messages that did not change keep every byte of their file.

pub mod file;
pub mod import;
mod language;
pub mod lexer;
pub mod outcome;
mod rebuild;
pub mod write;

use app::{
    content::tree::{
        ContentTree,
        locale::{LocaleFiles, TextFile},
    },
    i18n::translation::{
        report::Translation,
        status::{EntryKind, TranslationEntry, TranslationStatus},
        units::{self, Unit},
    },
};
use file::PoEntry;
pub use import::import;
use write::Comments;

/// Plurals are chosen inside Fluent, so PO knows one form.
const HEAD: &str = "Project-Id-Version: Safe to Talk\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
    Content-Transfer-Encoding: 8bit\nPlural-Forms: nplurals=1; plural=0;\n";

/// All words of a language beside those of the default language.
pub fn export(tree: &ContentTree<'_>, translation: &Translation) -> Result<String, String> {
    let mut po = write::header(&format!("{HEAD}Language: {}\n", translation.code));
    for source in texts(tree)? {
        let own = tree.locale(&translation.code).and_then(|files| files.counterpart(source));
        let own = own.map(units::of).unwrap_or_default();
        for unit in units::of(source) {
            let words = own.iter().find(|other| other.name == unit.name).map(|other| other.words.clone());
            po += &entry(translation, source, unit, words.unwrap_or_default());
        }
    }
    Ok(po)
}

/// The files of words of the default language.
fn texts<'t>(tree: &'t ContentTree<'_>) -> Result<Vec<TextFile<'t>>, String> {
    tree.default_locale().map(LocaleFiles::texts).ok_or("No language is the source.".to_owned())
}

fn entry(translation: &Translation, source: TextFile<'_>, unit: Unit, words: String) -> String {
    let (area, file) = (source.area(), source.file());
    let is_stale =
        piece(translation, area, &unit.name).is_some_and(|piece| piece.translation_status == TranslationStatus::Stale);
    let extracted = match source {
        TextFile::Strings(strings) => units::comment_above(strings.file, unit.line),
        TextFile::Page(_) => String::new(),
    };
    let reference = format!("{}:{}", file.path, unit.line);
    let entry = PoEntry {
        context: Some(context(area, &unit.name)),
        is_fuzzy: is_stale && !words.is_empty(),
        source: unit.words,
        words,
        ..PoEntry::default()
    };
    write::entry(&entry, &Comments { extracted: &extracted, reference: &reference })
}

/// The msgctxt of a unit.
fn context(area: &str, name: &str) -> String {
    format!("{area} {name}")
}

/// The piece that a unit belongs to: itself, or its page.
fn piece<'a>(translation: &'a Translation, area: &str, name: &str) -> Option<&'a TranslationEntry> {
    let is_it = |piece: &&TranslationEntry| piece.kind == EntryKind::Page || piece.name == name;
    translation.pieces.iter().filter(|piece| piece.area == area).find(is_it)
}
