//! The words of a text that a visitor reads, on one line: without keys, dates of review, marks of Markdown and where links lead.

use crate::{
    content::tree::locale::{FtlFile, PageFile},
    directory::allowed_numbers::stands_at,
    i18n::translation::units::{self, Unit},
};

/// Words on one line, with the lines of the file that they come from.
pub struct VisibleWords {
    text: String,
    /// Where each line of the file begins in `text`, and its number.
    lines: Vec<(usize, usize)>,
}

impl VisibleWords {
    /// Of a page: its front matter and its body.
    pub fn of_page(page: &PageFile<'_>) -> Self {
        Self::of_units(&units::page(page))
    }

    /// Of a page: its body alone.
    pub fn of_body(page: &PageFile<'_>) -> Self {
        let blocks: Vec<_> = units::page(page).into_iter().filter(|unit| unit.name.starts_with("block ")).collect();
        Self::of_units(&blocks)
    }

    /// Of each message and attribute in a file of strings.
    pub fn of_strings(strings: &FtlFile<'_>) -> Vec<Self> {
        let units = units::strings(strings).into_iter();
        units.map(|unit| Self::of_units(&[Unit { words: without_variants(&unit.words), ..unit }])).collect()
    }

    fn of_units(units: &[Unit]) -> Self {
        let mut words = Self { text: String::new(), lines: Vec::new() };
        for unit in units {
            for (line, at) in unit.words.lines().zip(unit.line..) {
                words.lines.push((words.text.len(), at));
                for word in without_targets(line).split_whitespace() {
                    words.text.push_str(word);
                    words.text.push(' ');
                }
            }
            // Words of two units are not one sentence.
            words.text.push_str("| ");
        }
        words
    }

    /// The words.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it says these words.
    pub fn says(&self, words: &str) -> bool {
        says(&self.text, words)
    }

    /// The line of the file on which a place in the words stands.
    pub fn line(&self, at: usize) -> usize {
        self.lines.iter().rev().find(|(start, _)| *start <= at).map_or(1, |(_, line)| *line)
    }

    /// A few words round a place, for a message.
    pub fn around(&self, at: usize) -> &str {
        let start = self.text[..at].rmatch_indices(' ').nth(2).map_or(0, |(at, _)| at + 1);
        let end = self.text[at..].match_indices(' ').nth(2).map_or(self.text.len(), |(length, _)| at + length);
        self.text[start..end].trim_end()
    }
}

/// Whether a text says these words, not as a part of longer ones.
pub fn says(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| stands_at(text, at, words))
}

/// A pattern of Fluent without the names of its variants, as in `[0] none`.
pub fn without_variants(words: &str) -> String {
    let line = |line: &str| match line.trim_start().trim_start_matches('*').strip_prefix('[') {
        Some(variant) => variant.split_once(']').map_or_else(|| line.to_owned(), |(_, words)| words.to_owned()),
        None => line.to_owned(),
    };
    words.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A line of Markdown without where links lead and without emphasis.
pub fn without_targets(line: &str) -> String {
    without(line, "](", &[')'], "").replace(['[', '*', '_'], "")
}

/// A line with `instead` in place of what stands between each `start` and the next of `end`.
pub fn without(line: &str, start: &str, end: &[char], instead: &str) -> String {
    let mut parts = line.split(start);
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| part.split_once(end).map_or(part, |(_, after)| after));
    rest.fold(first, |all, part| all + instead + part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::diagnostic::File;

    #[test]
    fn words_know_their_lines_and_links_leave_their_words_alone() {
        let text =
            "+++\ntitle = \"T 5\"\nreviewed = 2026-11-29\n+++\n\nOne\n[two 2](page:x-9) **three**.\n\n- four 4\n";
        let file = File { path: String::new(), text: text.to_owned() };
        let words = VisibleWords::of_page(&PageFile::new("pages/p.md", &file).unwrap());
        assert_eq!(words.text(), "T 5 | One two 2 three. | - four 4 | ");
        let line = |part: &str| words.line(words.text().find(part).unwrap());
        assert_eq!([line("T 5"), line("2 three"), line("4 |")], [1, 7, 9]);
        assert_eq!(words.around(words.text().find("2 ").unwrap()), "One two 2 three. |");
    }
}
