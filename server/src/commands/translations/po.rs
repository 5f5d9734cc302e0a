//! Messages as a PO file, unit by unit, and back. A unit's context is its file and its name: `helpline.ftl helpline-open`,
//! `pages/plan.md block 3`. Messages that did not change keep every byte of their file.

mod rebuild;

use super::record;
use app::{
    content::diagnostic::File,
    i18n::{
        translation::report::{self, Translation},
        translation::status::{Provenance, Record, TranslationEntry, TranslationStatus},
        translation::units::{self, Unit},
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

/// The units of a file of words; none of any other.
fn units_of(file: &File) -> Vec<Unit> {
    if file.path.ends_with(".md") { units::page(file) } else { units::strings(file) }
}

/// A file's name inside the language's folder, the file of the source, and that of the translation.
type Pair<'a> = (&'a str, &'a File, Option<&'a File>);

/// The files of the source, each with its name inside the language's folder and the file of the translation.
fn pairs<'a>(files: &'a [File], code: &str) -> Result<Vec<Pair<'a>>, String> {
    let source = report::source(files).ok_or("No language is the source.")?;
    let folder = format!("locales/{source}/");
    let words = files.iter().filter(|file| file.path.ends_with(".ftl") || file.path.ends_with(".md"));
    let areas = words.filter_map(|file| Some((file.path.strip_prefix(&folder)?, file)));
    let own = |area: &str| files.iter().find(|file| file.path == format!("locales/{code}/{area}"));
    Ok(areas.map(|(area, file)| (area, file, own(area))).collect())
}

/// All words of a language beside those of the source.
pub fn export(files: &[File], translation: &Translation) -> Result<String, String> {
    let head = format!("{HEAD}Language: {}\n", translation.code);
    let mut catalog = Catalog::new(CatalogMetadata::parse(&head).map_err(|error| error.to_string())?);
    for (area, file, own) in pairs(files, &translation.code)? {
        let own = own.map(units_of).unwrap_or_default();
        for unit in units_of(file) {
            let words = own.iter().find(|other| other.name == unit.name).map(|other| other.words.clone());
            catalog.append_or_update(message(translation, area, file, unit, words.unwrap_or_default()));
        }
    }
    let mut out = Vec::new();
    po_file::write(&catalog, &mut BufWriter::new(&mut out)).map_err(|error| error.to_string())?;
    String::from_utf8(out).map_err(|error| error.to_string())
}

fn message(translation: &Translation, area: &str, file: &File, unit: Unit, words: String) -> Message {
    let mut message = Message::build_singular();
    let mut flags = MessageFlags::new();
    message.with_msgctxt(format!("{area} {}", unit.name)).with_source(format!("{}:{}", file.path, unit.line));
    if piece(translation, area, &unit.name).is_some_and(|piece| piece.standing == TranslationStatus::Stale)
        && !words.is_empty()
    {
        flags.add_flag("fuzzy");
    }
    message.with_flags(flags).with_extracted_comments(unit.comment).with_msgid(unit.words).with_msgstr(words).done()
}

/// The piece that a unit belongs to: itself, or its page.
fn piece<'a>(translation: &'a Translation, area: &str, name: &str) -> Option<&'a TranslationEntry> {
    translation.pieces.iter().find(|piece| piece.area == area && (area.ends_with(".md") || piece.name == name))
}

/// The changed files of a language, and a line that says what was taken.
pub fn import(files: &[File], translation: &Translation, po: &[u8]) -> Result<(Vec<File>, String), String> {
    let entries = read(po)?;
    let mut record = translation.record.clone();
    let mut changed = Vec::new();
    let mut taken = 0;
    for (area, file, own) in pairs(files, &translation.code)? {
        let found: Entries = units_of(file)
            .into_iter()
            .filter_map(|unit| {
                let entry = entries.get(&format!("{area} {}", unit.name))?;
                Some((unit.name, Entry { source: entry.source.clone(), words: entry.words.clone() }))
            })
            .collect();
        let path = format!("locales/{}/{area}", translation.code);
        let text =
            if area.ends_with(".md") { rebuild::page(file, own, &found) } else { rebuild::strings(file, own, &found) };
        let Some(text) = text else { continue };
        let after = File { path, text };
        taken += stamp(&mut record, translation, area, &after, &found);
        changed.extend(own.is_none_or(|own| own.text != after.text).then_some(after));
    }
    changed.push(record::file(translation, &record));
    Ok((changed, format!("{}: {taken} taken\n", translation.code)))
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
    let units = units_of(after);
    let made = translation.pieces.iter().filter(|piece| piece.area == area).filter_map(|piece| {
        let from = match area.ends_with(".md") {
            true => units::sum_of_all(
                units.iter().filter_map(|unit| entries.get(&unit.name)).map(|entry| entry.source.as_str()),
            ),
            false => units::sum(&entries.get(&piece.name)?.source),
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
