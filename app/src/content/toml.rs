//! Reads a file of content, or a part of one, into a structure that derives `Deserialize`, and notes every fault with its line.
//! One fault does not hide another: the value that holds it is left out and the rest is read again. The spans of `Spanned`
//! values count from the start of the file.

mod date;
mod fault;
mod keys;
mod value;

use crate::content::diagnostic::{Diagnostic, File};
pub use date::{Date, day, quoted_day};
use serde::de::DeserializeOwned;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};
pub use toml::Spanned;
use toml::de::{DeTable, DeValue};
use value::Value;

/// Where faults are collected.
pub type Diagnostics = RefCell<Vec<Diagnostic>>;

/// A table with free keys: the id of an axis to its values.
pub type ListsByKey = BTreeMap<String, Spanned<Vec<Spanned<String>>>>;

/// The result of reading.
#[derive(Debug)]
pub struct Reading<T> {
    /// The structure; none when a value that it must have is missing or faulty.
    pub value: Option<T>,
    /// Whether nothing had to be left out.
    pub is_complete: bool,
}

/// Adds faults of one file to the list.
#[derive(Clone, Copy)]
pub struct Faults<'a> {
    /// The file.
    pub file: &'a File,
    /// The list.
    pub problems: &'a Diagnostics,
}

impl Faults<'_> {
    /// Notes a fault on a line.
    pub fn on_line(&self, line: usize, message: impl Into<String>, help: impl Into<String>) {
        self.problems.borrow_mut().push(Diagnostic::at(&self.file.path, line, message, help));
    }

    /// Notes a fault of a value.
    pub fn at<T>(&self, value: &Spanned<T>, message: impl Into<String>, help: impl Into<String>) {
        self.on_line(self.line(value), message, help);
    }

    /// The line on which a value begins.
    pub fn line<T>(&self, value: &Spanned<T>) -> usize {
        self.file.line_at(value.span().start)
    }
}

/// Reads a whole file.
pub fn read<T: DeserializeOwned>(file: &File, problems: &Diagnostics) -> Reading<T> {
    read_part(file, 0..file.text.len(), problems)
}

/// Reads a part of a file, for example the front matter of a page.
pub fn read_part<T: DeserializeOwned>(file: &File, part: Range<usize>, problems: &Diagnostics) -> Reading<T> {
    let (table, errors) = DeTable::parse_recoverable(file.text.get(part.clone()).unwrap_or_default());
    let reader = Reader { file, start: part.start, is_toml: errors.is_empty(), ..Reader::new(file) };
    for error in errors {
        let message = format!("this is not TOML: {}", error.message());
        let help = "write `key = value`: a text between quotes, a date without, each key once";
        reader.note(error.span().map_or(0, |span| span.start), message, help.to_owned());
    }
    let root = Spanned::new(table.span(), DeValue::Table(table.into_inner()));
    let value = reader.read(&root);
    let is_complete = reader.is_toml && reader.left_out.borrow().is_empty() && value.is_some();
    problems.borrow_mut().extend(reader.noted.into_inner());
    Reading { value, is_complete }
}

/// What is known while one file is read.
struct Reader<'a> {
    file: &'a File,
    /// The byte of the file at which the part begins.
    start: usize,
    /// Whether the syntax is right: if not, keys may be missing only because the parser did not see them.
    is_toml: bool,
    /// The values to leave out, by their address in memory.
    left_out: RefCell<BTreeSet<usize>>,
    noted: RefCell<BTreeSet<Diagnostic>>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a File) -> Self {
        Self { file, start: 0, is_toml: true, left_out: RefCell::default(), noted: RefCell::default() }
    }

    /// Reads until no further value has to be left out.
    fn read<T: DeserializeOwned>(&self, root: &Spanned<DeValue<'_>>) -> Option<T> {
        loop {
            let before = self.left_out.borrow().len();
            match T::deserialize(Value::root(self, root)) {
                Ok(value) => return Some(value),
                Err(_) if self.left_out.borrow().len() == before => return None,
                Err(_) => {}
            }
        }
    }

    /// Notes a fault at a byte of the part.
    fn note(&self, byte: usize, message: String, help: String) {
        let line = self.file.line_at(self.start + byte);
        self.noted.borrow_mut().insert(Diagnostic::at(&self.file.path, line, message, help));
    }

    fn is_left_out(&self, value: &Spanned<DeValue<'_>>) -> bool {
        self.left_out.borrow().contains(&address(value))
    }

    fn leave_out(&self, value: &Spanned<DeValue<'_>>) {
        self.left_out.borrow_mut().insert(address(value));
    }
}

fn address(value: &Spanned<DeValue<'_>>) -> usize {
    std::ptr::from_ref(value).addr()
}

#[cfg(test)]
mod tests;
