//! One fault of content: where it stands, what is wrong, how to mend it. Faults are values: they are collected and
//! printed together, never thrown one at a time. Also the text file that a fault stands in.

use std::fmt;

/// A file of content, as brought into memory: its path from the content folder, with `/`, and its text.
#[derive(Clone, Debug)]
pub struct File {
    /// For example `directory/services/relate.toml`.
    pub path: String,
    /// UTF-8, as written.
    pub text: String,
}

impl File {
    /// The line, from 1, that holds this byte.
    pub fn line_at(&self, byte: usize) -> usize {
        let before = self.text.as_bytes().get(..byte).unwrap_or(self.text.as_bytes());
        1 + before.iter().filter(|b| **b == b'\n').count()
    }

    /// The line, from 1, on which a message of Fluent begins; the last, if it stands twice; 1 if it does not stand here.
    pub fn line_of_message(&self, id: &str) -> usize {
        let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let last = self.text.lines().enumerate().filter(|(_, line)| begins(line)).last();
        last.map_or(1, |(index, _)| index + 1)
    }

    /// The line, from 1, on which a key of TOML first stands; 1 if it does not stand here.
    pub fn line_of_key(&self, key: &str) -> usize {
        let is_key = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        self.text.lines().position(is_key).map_or(1, |index| index + 1)
    }

    /// The name without folder and ending: the id of whatever the file holds.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }
}

/// One fault of content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Path from the content folder.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
    /// The name of the rule that it breaks; [`READING`] where the file itself cannot be read as it stands.
    pub rule: &'static str,
}

/// The rule of faults that are found while a file is read: its syntax, its keys, its values, its links.
pub const READING: &str = "reading";

impl Diagnostic {
    /// A fault on a line of a file, found while it is read; a rule puts its own name in.
    pub fn at(file: &str, line: usize, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, message: message.into(), help: help.into(), rule: READING }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {} [{}]", self.file, self.line, self.message, self.help, self.rule)
    }
}

/// The known name that a word was probably meant to be: at most one letter in three is wrong.
pub fn closest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    let distances = names.map(|name| (strsim::osa_distance(word, name), name));
    distances.filter(|(distance, _)| *distance <= most).min().map(|(_, name)| name)
}

/// The help for a word that is none of the known names: the one that was probably meant, or all of them.
pub fn suggest<'a>(word: &str, names: impl Iterator<Item = &'a str> + Clone) -> String {
    match closest(word, names.clone()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("write one of: {}", names.collect::<Vec<_>>().join(", ")),
    }
}
