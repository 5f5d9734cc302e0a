//! Reads one TOML table key by key and notes every fault with its line, so that an editor sees all of a file's faults at
//! once and not only the first. A key that nobody asked for is a fault. Knows nothing of what the keys mean.

use crate::content::diagnostic::{Diagnostic, File};
use chrono::NaiveDate;
use std::{cell::RefCell, collections::BTreeSet};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// Where faults are collected.
pub type Diagnostics = RefCell<Vec<Diagnostic>>;

/// A table being read.
pub struct Fields<'a> {
    file: &'a File,
    table: &'a DeTable<'a>,
    start: usize,
    asked: RefCell<BTreeSet<String>>,
    problems: &'a Diagnostics,
}

/// A value and the line that it stands on.
#[derive(Clone, Debug, Default)]
pub struct Lined<T> {
    /// The value.
    pub value: T,
    /// From 1.
    pub line: usize,
}

/// Parses a file as far as it goes, notes the faults of syntax, and hands the table on.
pub fn read<T>(file: &File, problems: &Diagnostics, with: impl FnOnce(&Fields<'_>) -> T) -> T {
    read_text(file, &file.text, problems, with)
}

/// The same for a part that opens the file: the front matter of a page.
pub fn read_text<T>(file: &File, text: &str, problems: &Diagnostics, with: impl FnOnce(&Fields<'_>) -> T) -> T {
    let start = file.text.find(text).unwrap_or(0);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let line = file.line_at(start + error.span().map_or(0, |span| span.start));
        problems.borrow_mut().push(Diagnostic::at(&file.path, line, error.message(), "write this line as TOML"));
    }
    with(&Fields { file, table: table.get_ref(), start, asked: RefCell::default(), problems })
}

impl<'a> Fields<'a> {
    pub(crate) fn find(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().insert(key.to_owned());
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    pub(crate) fn line(&self, span: std::ops::Range<usize>) -> usize {
        self.file.line_at(self.start + span.start)
    }

    /// The line of a key, or of the first key of the table.
    pub fn line_of(&self, key: &str) -> usize {
        let named = self.table.keys().find(|name| name.get_ref() == key);
        let first = self.table.keys().map(|name| name.span().start).min();
        named.map(|name| name.span().start).or(first).map_or(1, |start| self.file.line_at(self.start + start))
    }

    /// Notes a fault.
    pub fn fault(&self, line: usize, wrong: impl Into<String>, mend: impl Into<String>) {
        self.problems.borrow_mut().push(Diagnostic::at(&self.file.path, line, wrong, mend));
    }

    pub(crate) fn missing(&self, key: &str) {
        self.fault(
            self.line_of(key),
            format!("`{key}` is missing"),
            format!("add `{key} = …`; directory/README.md shows each key"),
        );
    }

    /// The line of a key that should not be there, if it is; it is then not an unknown one.
    pub fn present(&self, key: &str) -> Option<usize> {
        self.table
            .keys()
            .any(|name| name.get_ref() == key)
            .then(|| self.find(key))
            .flatten()
            .map(|v| self.line(v.span()))
    }

    /// A text, if the key is there.
    pub fn text(&self, key: &str) -> Option<Lined<String>> {
        let found = self.find(key)?;
        let line = self.line(found.span());
        let Some(text) = found.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty()) else {
            self.fault(line, format!("`{key}` is not a text"), format!("write `{key} = \"…\"`, not empty"));
            return None;
        };
        Some(Lined { value: text.to_owned(), line })
    }

    /// A text that must be there.
    pub fn need(&self, key: &str) -> Lined<String> {
        if self.find(key).is_none() {
            self.missing(key);
        }
        self.text(key).unwrap_or_default()
    }

    /// One word out of a closed set; must be there.
    pub fn choice<T: Copy>(&self, key: &str, set: &[(&str, T)], otherwise: T) -> T {
        let word = self.need(key);
        if word.line == 0 {
            return otherwise;
        }
        set.iter().find(|(name, _)| *name == word.value).map(|(_, value)| *value).unwrap_or_else(|| {
            let names: Vec<_> = set.iter().map(|(name, _)| *name).collect();
            self.fault(
                word.line,
                format!("`{key}` cannot be \"{}\"", word.value),
                format!("write one of: {}", names.join(", ")),
            );
            otherwise
        })
    }

    /// Yes or no; must be there.
    pub fn flag(&self, key: &str) -> bool {
        let Some(found) = self.find(key) else {
            self.missing(key);
            return false;
        };
        found.get_ref().as_bool().unwrap_or_else(|| {
            self.fault(
                self.line(found.span()),
                format!("`{key}` is not true or false"),
                format!("write `{key} = true` or `{key} = false`"),
            );
            false
        })
    }

    /// A whole number; must be there.
    pub fn number(&self, key: &str) -> u32 {
        if self.find(key).is_none() {
            self.missing(key);
        }
        self.number_or(key, 0)
    }

    /// A whole number, or this one when the key is not there.
    pub fn number_or(&self, key: &str, otherwise: u32) -> u32 {
        let Some(found) = self.find(key) else { return otherwise };
        found.get_ref().as_integer().and_then(|number| number.as_str().parse().ok()).unwrap_or_else(|| {
            let line = self.line(found.span());
            self.fault(line, format!("`{key}` is not a whole number"), format!("write `{key} = 1`"));
            otherwise
        })
    }

    /// A plain date; must be there.
    pub fn date(&self, key: &str) -> NaiveDate {
        let Some(found) = self.find(key) else {
            self.missing(key);
            return NaiveDate::default();
        };
        date_of(found.get_ref()).unwrap_or_else(|| {
            self.fault(
                self.line(found.span()),
                format!("`{key}` is not a date"),
                format!("write `{key} = 2026-12-31`, without quotes"),
            );
            NaiveDate::default()
        })
    }

    fn items(&self, key: &str) -> Option<Vec<&'a Spanned<DeValue<'a>>>> {
        let found = self.find(key)?;
        let items = found.get_ref().as_array().map(|array| array.iter().collect());
        if items.is_none() {
            self.fault(self.line(found.span()), format!("`{key}` is not a list"), format!("write `{key} = [ … ]`"));
        }
        items
    }

    /// A list of texts; empty when the key is not there.
    pub fn texts(&self, key: &str) -> Vec<Lined<String>> {
        let items = self.items(key).unwrap_or_default().into_iter();
        items.filter_map(|item| self.item(item, item.get_ref().as_str().map(str::to_owned), "a text")).collect()
    }

    /// A list of plain dates; empty when the key is not there.
    pub fn dates(&self, key: &str) -> Vec<Lined<NaiveDate>> {
        let items = self.items(key).unwrap_or_default().into_iter();
        items.filter_map(|item| self.item(item, date_of(item.get_ref()), "a date")).collect()
    }

    fn item<T>(&self, item: &Spanned<DeValue<'_>>, value: Option<T>, kind: &str) -> Option<Lined<T>> {
        let line = self.line(item.span());
        if value.is_none() {
            self.fault(line, format!("this entry is not {kind}"), format!("write {kind} here"));
        }
        value.map(|value| Lined { value, line })
    }

    /// A table within this one, read by `with`, if the key is there.
    pub fn table<T>(&self, key: &str, with: impl FnOnce(&Fields<'a>) -> T) -> Option<T> {
        let found = self.find(key)?;
        match found.get_ref().as_table() {
            Some(table) => Some(with(&self.within(table))),
            None => {
                self.fault(
                    self.line(found.span()),
                    format!("`{key}` is not a table"),
                    format!("write `[{key}]` and its keys below"),
                );
                None
            }
        }
    }

    /// Each table of a list of tables, read by `with`.
    pub fn tables<T>(&self, key: &str, with: impl Fn(&Fields<'a>) -> T) -> Vec<T> {
        let items = self.items(key).unwrap_or_default().into_iter();
        let tables = items.filter_map(|item| self.item(item, item.get_ref().as_table(), "a table"));
        tables.map(|table| with(&self.within(table.value))).collect()
    }

    fn within(&self, table: &'a DeTable<'a>) -> Fields<'a> {
        Fields { file: self.file, table, start: self.start, asked: RefCell::default(), problems: self.problems }
    }
}

/// Every key that was not asked for is a fault: a misspelt key must not be lost in silence.
impl Drop for Fields<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter().filter(|(key, _)| !asked.contains(key.get_ref().as_ref())) {
            let known: Vec<_> = asked.iter().map(String::as_str).collect();
            self.fault(
                self.line(key.span()),
                format!("`{}` is not a key here", key.get_ref()),
                format!("remove it, or write one of: {}", known.join(", ")),
            );
        }
    }
}

pub(crate) fn date_of(value: &DeValue<'_>) -> Option<NaiveDate> {
    let date = value.as_datetime().filter(|when| when.time.is_none())?.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}
