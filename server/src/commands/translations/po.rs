//! Messages as a PO file, unit by unit, and back. A unit's context is its file and its name: `helpline.ftl helpline-open`,
//! `pages/plan.md block 3`. Messages that did not change keep every byte of their file.

mod rebuild;

use super::record;
use app::{
    content::{
        diagnostic::File,
        tree::{
            ContentTree,
            locale::{LocaleFiles, PageFile, TextFile},
            path,
        },
    },
    i18n::translation::{
        report::Translation,
        status::{EntryKind, Provenance, Record, TranslationEntry, TranslationStatus},
        units::{self, Unit},
    },
};
use polib::{
    catalog::Catalog,
    message::{Message, MessageFlags, MessageView},
    metadata::CatalogMetadata,
    po_file,
};
use std::{collections::BTreeMap, io::BufWriter};

/// Plurals are chosen inside Fluent, so PO knows one form.
const HEAD: &str = "Project-Id-Version: Safe to Talk\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
    Content-Transfer-Encoding: 8bit\nPlural-Forms: nplurals=1; plural=0;\n";

/// What a PO file says of one unit.
struct Entry {
    source: String,
    words: String,
}

type Entries = BTreeMap<String, Entry>;

/// All words of a language beside those of the default language.
pub fn export(tree: &ContentTree<'_>, translation: &Translation) -> Result<String, String> {
    let head = format!("{HEAD}Language: {}\n", translation.code);
    let mut catalog = Catalog::new(CatalogMetadata::parse(&head).map_err(|error| error.to_string())?);
    for source in texts(tree)? {
        let own = tree.locale(&translation.code).and_then(|files| files.counterpart(source));
        let own = own.map(units::of).unwrap_or_default();
        for unit in units::of(source) {
            let words = own.iter().find(|other| other.name == unit.name).map(|other| other.words.clone());
            catalog.append_or_update(message(translation, source, unit, words.unwrap_or_default()));
        }
    }
    let mut out = Vec::new();
    po_file::write(&catalog, &mut BufWriter::new(&mut out)).map_err(|error| error.to_string())?;
    String::from_utf8(out).map_err(|error| error.to_string())
}

/// The files of words of the default language.
fn texts<'t>(tree: &'t ContentTree<'_>) -> Result<Vec<TextFile<'t>>, String> {
    tree.default_locale().map(LocaleFiles::texts).ok_or("No language is the source.".to_owned())
}

fn message(translation: &Translation, source: TextFile<'_>, unit: Unit, words: String) -> Message {
    let (area, file) = (source.area(), source.file());
    let mut message = Message::build_singular();
    let mut flags = MessageFlags::new();
    message.with_msgctxt(format!("{area} {}", unit.name)).with_source(format!("{}:{}", file.path, unit.line));
    if piece(translation, area, &unit.name).is_some_and(|piece| piece.translation_status == TranslationStatus::Stale)
        && !words.is_empty()
    {
        flags.add_flag("fuzzy");
    }
    let comment = match source {
        TextFile::Strings(strings) => units::comment_above(strings.file, unit.line),
        TextFile::Page(_) => String::new(),
    };
    message.with_flags(flags).with_extracted_comments(comment).with_msgid(unit.words).with_msgstr(words).done()
}

/// The piece that a unit belongs to: itself, or its page.
fn piece<'a>(translation: &'a Translation, area: &str, name: &str) -> Option<&'a TranslationEntry> {
    let is_it = |piece: &&TranslationEntry| piece.kind == EntryKind::Page || piece.name == name;
    translation.pieces.iter().filter(|piece| piece.area == area).find(is_it)
}

/// The changed files of a language, and a line that says what was taken.
pub fn import(tree: &ContentTree<'_>, translation: &Translation, po: &[u8]) -> Result<(Vec<File>, String), String> {
    let entries = read(po)?;
    let mut record = translation.record.clone();
    let mut changed = Vec::new();
    let mut taken = 0;
    for source in texts(tree)? {
        let own = tree.locale(&translation.code).and_then(|files| files.counterpart(source));
        let found = entries_of(source, &entries);
        let text = match source {
            TextFile::Strings(_) => rebuild::strings(source, own, &found),
            TextFile::Page(_) => rebuild::page(source, own, &found),
        };
        let Some(text) = text else { continue };
        let after = File { path: path::locale_path(&translation.code, source.area()), text };
        taken += stamp(&mut record, translation, source.area(), &after, &found);
        changed.extend(own.is_none_or(|own| own.file().text != after.text).then_some(after));
    }
    changed.push(record::file(translation, &record));
    Ok((changed, format!("{}: {taken} taken\n", translation.code)))
}

/// The entries of the units of a file, by their names.
fn entries_of(source: TextFile<'_>, entries: &Entries) -> Entries {
    let found = units::of(source).into_iter().filter_map(|unit| {
        let entry = entries.get(&format!("{} {}", source.area(), unit.name))?;
        Some((unit.name, Entry { source: entry.source.clone(), words: entry.words.clone() }))
    });
    found.collect()
}

/// The finished entries by their contexts; what is fuzzy or empty is passed over.
fn read(po: &[u8]) -> Result<Entries, String> {
    let catalog = po_file::parse_from_reader(po).map_err(|error| format!("This is not a PO file: {error}"))?;
    let finished = catalog.messages().filter(|message| message.is_translated() && !message.is_fuzzy());
    let entry = |message: &dyn MessageView| {
        let words = message.msgstr().ok()?.to_owned();
        Some((message.msgctxt()?.to_owned(), Entry { source: message.msgid().to_owned(), words }))
    };
    Ok(finished.filter_map(entry).collect())
}

/// Notes from which source words the taken ones were made; says how many strings and pages were taken.
fn stamp(record: &mut Record, translation: &Translation, area: &str, after: &File, entries: &Entries) -> usize {
    let page = PageFile::new(area, after).map(|page| units::page(&page)).unwrap_or_default();
    let made = translation.pieces.iter().filter(|piece| piece.area == area).filter_map(|piece| {
        let from = match piece.kind {
            EntryKind::Page => units::sum_of_all(
                page.iter().filter_map(|unit| entries.get(&unit.name)).map(|entry| entry.source.as_str()),
            ),
            EntryKind::String(_) => units::sum(&entries.get(&piece.name)?.source),
        };
        Some((piece, from))
    });
    let made: Vec<_> = made.collect();
    for (piece, from) in &made {
        // A review stays: it counts only while the words are those that were reviewed.
        let seen = record::kept(record, piece).get(&piece.name).cloned().unwrap_or_default();
        record::set(record, piece, Provenance { from: from.clone(), ..seen });
    }
    made.len()
}
