//! A PO file as entries: read as msgfmt reads it, refused where msgfmt refuses it, or where an entry stands twice.

use super::lexer::{Fault, Field, Statement, statements};
use std::{collections::BTreeMap, str};

/// A PO file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct PoFile {
    /// What the header says: the words of the entry without a msgid.
    pub header: Option<String>,
    /// All other entries that are in use.
    pub entries: Vec<PoEntry>,
}

/// One entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PoEntry {
    /// The line, from 1, on which it begins.
    pub line: usize,
    /// Its msgctxt.
    pub context: Option<String>,
    /// Its msgid: the words that it was translated from.
    pub source: String,
    /// Its msgstr; of a plural entry the first one.
    pub words: String,
    /// Whether a tool or a translator doubts it.
    pub is_fuzzy: bool,
    /// Whether it has a msgid_plural.
    pub is_plural: bool,
}

impl PoEntry {
    /// Its context, or the beginning of its msgid.
    pub fn name(&self) -> String {
        let begin = || format!("msgid \"{}\"", self.source.chars().take(40).collect::<String>().escape_debug());
        self.context.clone().unwrap_or_else(begin)
    }
}

/// The charsets in which the bytes of a UTF-8 file are right. `CHARSET` stands in templates.
const CHARSETS: [&str; 5] = ["utf-8", "utf8", "us-ascii", "ascii", "charset"];

/// Reads a PO file.
pub fn read(bytes: &[u8]) -> Result<PoFile, String> {
    let text = decode(bytes)?;
    let entries = statements(text).and_then(entries).and_then(refuse_doubled);
    let entries =
        entries.map_err(|fault| format!("This PO file is broken: line {}: {}.", fault.line, fault.message))?;
    let (headers, entries): (Vec<_>, Vec<_>) =
        entries.into_iter().partition(|entry| entry.source.is_empty() && entry.context.is_none());
    let header = headers.into_iter().next().map(|header| header.words);
    match header.as_deref().and_then(charset).filter(|name| !is_utf8(name)) {
        Some(name) => Err(wrong_charset(name)),
        None => Ok(PoFile { header, entries }),
    }
}

fn decode(bytes: &[u8]) -> Result<&str, String> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    str::from_utf8(bytes).map_err(|error| {
        let name = charset(&String::from_utf8_lossy(bytes)).filter(|name| !is_utf8(name)).map(wrong_charset);
        let line = 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count();
        name.unwrap_or_else(|| format!("This PO file is not UTF-8 (line {line}): save it as UTF-8."))
    })
}

/// The charset that a header names.
fn charset(header: &str) -> Option<&str> {
    let at = header.find("charset=")? + "charset=".len();
    let rest = header.get(at..)?;
    Some(&rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_.:".contains(c)).unwrap_or(rest.len())])
}

fn is_utf8(charset: &str) -> bool {
    charset.is_empty() || CHARSETS.iter().any(|known| charset.eq_ignore_ascii_case(known))
}

fn wrong_charset(name: &str) -> String {
    format!("This PO file is written in {name}: save it as UTF-8, and say so in its header (charset=UTF-8).")
}

/// An entry of which not everything has been read.
#[derive(Default)]
struct Draft {
    entry: PoEntry,
    has_source: bool,
    has_words: bool,
}

impl Draft {
    fn is_open(&self) -> bool {
        !self.has_words && (self.has_source || self.entry.context.is_some())
    }

    fn fault(&self, message: &str) -> Fault {
        Fault::new(self.entry.line, format!("{}: {message}", self.entry.name()))
    }
}

fn entries(statements: Vec<Statement>) -> Result<Vec<PoEntry>, Fault> {
    let (mut drafts, mut is_fuzzy) = (Vec::<Draft>::new(), false);
    for statement in statements {
        let open = drafts.last_mut().filter(|draft| draft.is_open());
        match (statement, open) {
            (Statement::Fuzzy, Some(open)) => open.entry.is_fuzzy = true,
            (Statement::Fuzzy, None) => is_fuzzy = true,
            (Statement::Obsolete, _) => is_fuzzy = false,
            (Statement::Field(field), _) => add(&mut drafts, field, &mut is_fuzzy)?,
        }
    }
    match drafts.last().filter(|draft| draft.is_open()) {
        Some(open) => Err(open.fault("the file ends before its msgstr: it may have been cut off")),
        None => Ok(drafts.into_iter().map(|draft| draft.entry).collect()),
    }
}

fn add(drafts: &mut Vec<Draft>, field: Field, is_fuzzy: &mut bool) -> Result<(), Fault> {
    let after_plural = drafts.last().is_some_and(|draft| draft.entry.is_plural);
    let open = drafts.last_mut().filter(|draft| draft.is_open());
    match (field.keyword.as_str(), open) {
        ("domain", None) => {}
        ("msgid", Some(open)) if !open.has_source => (open.entry.source, open.has_source) = (field.text, true),
        ("msgctxt" | "msgid" | "domain", Some(open)) => return Err(open.fault("it has no msgstr")),
        ("msgctxt" | "msgid", None) => drafts.push(begin(field, std::mem::take(is_fuzzy))),
        ("msgid_plural", Some(open)) if open.has_source && !open.entry.is_plural => open.entry.is_plural = true,
        ("msgstr", Some(open)) if open.has_source && field.has_index == open.entry.is_plural => {
            (open.entry.words, open.has_words) = (field.text, true);
        }
        ("msgstr", None) if field.has_index && after_plural => {}
        ("msgid_plural" | "msgstr", _) => {
            return Err(Fault::new(field.line, format!("`{}` does not belong here", field.keyword)));
        }
        (keyword, _) => return Err(Fault::new(field.line, format!("`{keyword}` is not a keyword of PO"))),
    }
    Ok(())
}

fn begin(field: Field, is_fuzzy: bool) -> Draft {
    let entry = PoEntry { line: field.line, is_fuzzy, ..PoEntry::default() };
    match field.keyword.as_str() {
        "msgid" => Draft { entry: PoEntry { source: field.text, ..entry }, has_source: true, has_words: false },
        _ => Draft { entry: PoEntry { context: Some(field.text), ..entry }, ..Draft::default() },
    }
}

/// A context names one entry, and a file has one header. Entries without a context are left out later, each by itself.
fn refuse_doubled(entries: Vec<PoEntry>) -> Result<Vec<PoEntry>, Fault> {
    let mut first_lines = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.context.is_some() || entry.source.is_empty()) {
        if let Some(first) = first_lines.insert(&entry.context, entry.line) {
            let name = if entry.context.is_some() { entry.name() } else { "the header".to_owned() };
            return Err(Fault::new(entry.line, format!("{name} stands twice, first on line {first}")));
        }
    }
    Ok(entries)
}

#[cfg(test)]
#[path = "file/tests.rs"]
mod tests;
