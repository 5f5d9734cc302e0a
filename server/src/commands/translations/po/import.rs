//! Takes the words of a PO file into the files of a language: what is finished and fits. Says what it left out, and why.

use super::{
    context,
    file::{self, PoEntry, PoFile},
    language,
    outcome::{Outcome, UNTRANSLATED},
    piece, rebuild, texts,
};
use crate::commands::translations::record;
use app::{
    content::{
        diagnostic::{File, closest},
        tree::{
            ContentTree,
            locale::{PageFile, StringsKind, TextFile},
            path,
        },
    },
    i18n::translation::{
        report::Translation,
        status::{EntryKind, Provenance, Record, TranslationStatus},
        units::{self, Unit},
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// What a PO file says of one unit.
#[derive(Clone)]
pub struct Entry {
    /// The words of the source that it was made from.
    pub source: String,
    /// The words of the translation.
    pub words: String,
}

/// By the names of units.
pub type Entries = BTreeMap<String, Entry>;

/// The changed files of a language, and what was left out. An error if the file cannot be read, is of another language (unless
/// `any_language`), or holds words that would become something else.
pub fn import(
    tree: &ContentTree<'_>,
    translation: &Translation,
    po: &[u8],
    any_language: bool,
) -> Result<Outcome, String> {
    let po = file::read(po)?;
    if !any_language {
        language::refuse_other(po.header.as_deref().unwrap_or_default(), &translation.code)?;
    }
    let mut import = Import { translation, known: known(tree)?, entries: by_context(&po), done: Outcome::default() };
    import.leave_out_unknown(&po);
    let mut log = translation.record.clone();
    for source in texts(tree)? {
        let own = tree.locale(&translation.code).and_then(|files| files.counterpart(source));
        let found = match source {
            TextFile::Strings(_) => import.strings(source, own)?,
            TextFile::Page(_) => import.page(source, own),
        };
        let text = match source {
            TextFile::Strings(_) => rebuild::strings(source, own, &found),
            TextFile::Page(_) => rebuild::page(source, own, &found),
        };
        let Some(text) = text else { continue };
        let after = File { path: path::locale_path(&translation.code, source.area()), text };
        import.done.taken += stamp(&mut log, translation, source.area(), &after, &found);
        import.done.changed.extend(own.is_none_or(|own| own.file().text != after.text).then_some(after));
    }
    import.done.changed.push(record::file(translation, &log));
    Ok(import.done)
}

/// Every context that the default language has.
fn known(tree: &ContentTree<'_>) -> Result<BTreeSet<String>, String> {
    let units = texts(tree)?.into_iter().flat_map(|source| {
        let units = units::of(source).into_iter();
        units.map(move |unit| context(source.area(), &unit.name))
    });
    Ok(units.collect())
}

fn by_context(po: &PoFile) -> BTreeMap<&str, &PoEntry> {
    po.entries.iter().filter_map(|entry| Some((entry.context.as_deref()?, entry))).collect()
}

struct Import<'a> {
    translation: &'a Translation,
    known: BTreeSet<String>,
    entries: BTreeMap<&'a str, &'a PoEntry>,
    done: Outcome,
}

impl Import<'_> {
    fn leave_out_unknown(&mut self, po: &PoFile) {
        for entry in &po.entries {
            let reason = match entry.context.as_deref() {
                Some(context) if self.known.contains(context) => continue,
                Some(context) => {
                    let meant = closest(context, self.known.iter().map(String::as_str));
                    let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
                    format!("no such string or page{meant}")
                }
                None => "it has no context (msgctxt), so its place is not known".to_owned(),
            };
            self.done.left_out.push(format!("{} (line {}): {reason}", entry.name(), entry.line));
        }
    }

    /// What is finished, or why it is not.
    fn entry(&self, context: &str) -> Result<&PoEntry, &'static str> {
        let entry = self.entries.get(context).ok_or(ABSENT)?;
        match entry {
            PoEntry { is_plural: true, .. } => Err("a plural entry"),
            PoEntry { words, .. } if words.is_empty() => Err("empty"),
            PoEntry { is_fuzzy: true, .. } => Err("fuzzy"),
            _ => Ok(entry),
        }
    }

    /// Whether our words of a unit were made from the words of the default language as they are now.
    fn is_current(&self, area: &str, name: &str) -> bool {
        piece(self.translation, area, name).is_some_and(|piece| {
            !matches!(piece.translation_status, TranslationStatus::Missing | TranslationStatus::Stale)
        })
    }

    fn strings(&mut self, source: TextFile<'_>, own: Option<TextFile<'_>>) -> Result<Entries, String> {
        let (area, mut found) = (source.area(), Entries::new());
        let own = own.map(units::of).unwrap_or_default();
        for unit in units::of(source) {
            let context = context(area, &unit.name);
            let ours = words_of(&own, &unit.name);
            match self.entry(&context).map(|entry| (entry, self.judge(area, &unit, entry, ours))) {
                Ok((entry, Ok(()))) => {
                    rebuild::refuse_other_syntax(&unit.name, entry)?;
                    let entry = Entry { source: entry.source.clone(), words: entry.words.clone() };
                    if self.is_to_be_taken(source, &unit, &entry, ours) {
                        found.insert(unit.name, entry);
                    }
                }
                Ok((_, Err(KEPT))) => {}
                Ok((_, Err(reason))) => self.done.left_out.push(format!("{context}: {reason}")),
                Err(ABSENT) => self.done.absent.push(context),
                Err(reason) => self.done.left_out.push(format!("{context}: {reason}")),
            }
        }
        Ok(found)
    }

    /// Whether a finished string is to be taken.
    fn judge(&self, area: &str, unit: &Unit, entry: &PoEntry, ours: Option<&str>) -> Result<(), &'static str> {
        let is_ours = ours == Some(entry.words.as_str());
        if entry.source != unit.words && self.is_current(area, &unit.name) {
            return Err(if is_ours { KEPT } else { OLDER });
        }
        Ok(())
    }

    /// Notes words that are still those of the source. What need not be there is left out then: the source stands in for it, marked
    /// as such for screen readers. The others may be names, which are right as they are.
    fn is_to_be_taken(&mut self, source: TextFile<'_>, unit: &Unit, entry: &Entry, ours: Option<&str>) -> bool {
        if ours == Some(entry.words.as_str()) || !units::is_untranslated(&unit.words, &entry.words) {
            return true;
        }
        let context = context(source.area(), &unit.name);
        let is_needed = matches!(source, TextFile::Strings(strings) if strings.kind() == StringsKind::Interface);
        match is_needed {
            true => self.done.untranslated.push(context),
            false => self.done.left_out.push(format!("{context}: {UNTRANSLATED}")),
        }
        is_needed
    }

    /// The entries of a page; none, and a line that says why, unless there are words for every unit of it.
    fn page(&mut self, source: TextFile<'_>, own: Option<TextFile<'_>>) -> Entries {
        let (area, all) = (source.area(), units::of(source));
        let own = own.map(units::of).unwrap_or_default();
        let (mut found, mut missing) = (Entries::new(), BTreeMap::<&str, Vec<&str>>::new());
        for unit in &all {
            match self.entry(&context(area, &unit.name)) {
                Err(reason) => missing.entry(reason).or_default().push(&unit.name),
                Ok(entry) => {
                    let entry = Entry { source: entry.source.clone(), words: entry.words.clone() };
                    found.insert(unit.name.clone(), entry);
                }
            }
        }
        if missing.get(ABSENT).is_some_and(|absent| absent.len() == all.len()) {
            self.done.absent.push(area.to_owned());
        } else if !missing.is_empty() {
            let reasons = missing.iter().map(|(reason, names)| format!("{reason}: {}", names.join(", ")));
            let reasons = reasons.collect::<Vec<_>>().join("; ");
            self.done.left_out.push(format!("{area}: the page is not whole ({reasons})"));
        } else if all.iter().all(|unit| found.get(&unit.name).is_some_and(|entry| entry.words == unit.words)) {
            self.done.left_out.push(format!("{area}: {UNTRANSLATED}"));
        } else {
            self.keep_newer(area, &all, &own, &mut found);
            return found;
        }
        Entries::new()
    }

    /// Puts our own words in the place of those that were made from older ones.
    fn keep_newer(&mut self, area: &str, all: &[Unit], own: &[Unit], found: &mut Entries) {
        if !self.is_current(area, "") {
            return;
        }
        for unit in all {
            let Some(entry) = found.get_mut(&unit.name).filter(|entry| entry.source != unit.words) else { continue };
            let Some(ours) = words_of(own, &unit.name) else { continue };
            if ours != entry.words {
                self.done.left_out.push(format!("{}: {OLDER}", context(area, &unit.name)));
            }
            *entry = Entry { source: unit.words.clone(), words: ours.to_owned() };
        }
    }
}

/// The file says nothing of it.
const ABSENT: &str = "not in the file";
/// It is older, but says the same as our own words.
const KEPT: &str = "the same words";
const OLDER: &str = "made from older words of the source; our newer ones were kept";

fn words_of<'a>(units: &'a [Unit], name: &str) -> Option<&'a str> {
    units.iter().find(|unit| unit.name == name).map(|unit| unit.words.as_str())
}

/// Notes from which source words the taken ones were made; says how many strings and pages were taken.
fn stamp(log: &mut Record, translation: &Translation, area: &str, after: &File, entries: &Entries) -> usize {
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
        let seen = record::kept(log, piece).get(&piece.name).cloned().unwrap_or_default();
        record::set(log, piece, Provenance { from: from.clone(), ..seen });
    }
    made.len()
}
