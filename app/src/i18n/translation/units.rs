//! Words cut into the units that translators work on: a message or one of its attributes, a line of front matter, a block of a
//! page. A unit has a name that is the same in every language and a short sum of its words, by which a later change is seen.

use crate::content::{
    diagnostic::File,
    toml::Diagnostics,
    tree::locale::{FtlFile, PageFile, TextFile},
};
use fluent_syntax::{
    ast::{Entry, Identifier, Message, Pattern, Resource},
    serializer,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// A piece of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// `helpline-open`, `service-galop.what`; in a page `title`, `needs 2`, `block 7`.
    pub name: String,
    /// As written: Fluent, or Markdown.
    pub words: String,
    /// From 1.
    pub line: usize,
}

/// The front matter that a translation holds; all else comes from the source.
pub const WORDS: [&str; 4] = ["title", "heading", "summary", "intro"];

/// The front matter that a page and its translations share; the other keys of a page are faults here that nobody sees.
#[derive(Debug, Default, Deserialize)]
struct PageWords {
    title: Option<String>,
    heading: Option<String>,
    summary: Option<String>,
    intro: Option<String>,
    #[serde(default)]
    needs: Vec<String>,
}

/// The first digits of the hash of some words.
pub fn sum(words: &str) -> String {
    Sha256::digest(words.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a string is still in the words of the source, though there is something in it to translate: a letter that is not in the
/// name of a variable or of a variant.
pub fn is_untranslated(source: &str, words: &str) -> bool {
    let mut rest = source.trim_start_matches(|c: char| !c.is_alphabetic() && !"$[".contains(c));
    while let Some(name) = rest.strip_prefix(['$', '[']) {
        let is_of_name = |c: char| c.is_alphanumeric() || "-_. ]".contains(c);
        rest =
            name.trim_start_matches(is_of_name).trim_start_matches(|c: char| !c.is_alphabetic() && !"$[".contains(c));
    }
    source == words && !rest.is_empty()
}

/// Whether a text is one message of Fluent with a value and nothing else.
pub fn is_one_pattern(text: &str) -> bool {
    let file = File { path: String::new(), text: text.to_owned() };
    let Some(strings) = FtlFile::new(".ftl", &file).filter(|strings| strings.errors.is_empty()) else { return false };
    let mut messages = strings.messages();
    let is_plain = |message: &Message<&str>| message.value.is_some() && message.attributes.is_empty();
    strings.resource.entries().count() == 1 && messages.next().is_some_and(is_plain)
}

/// The sum of a whole page.
pub fn sum_of_all<'a>(words: impl Iterator<Item = &'a str>) -> String {
    sum(&words.collect::<Vec<_>>().join("\n\n"))
}

/// Every unit of a file of words.
pub fn of(text: TextFile<'_>) -> Vec<Unit> {
    match text {
        TextFile::Strings(strings) => self::strings(strings),
        TextFile::Page(page) => self::page(page),
    }
}

/// Every message of a file, and every attribute.
pub fn strings(file: &FtlFile<'_>) -> Vec<Unit> {
    file.messages().flat_map(|message| of_message(file.file, message)).collect()
}

fn of_message(file: &File, message: &Message<&str>) -> Vec<Unit> {
    let (id, line) = (message.id.name, file.line_of_message(message.id.name));
    let unit = |name: String, pattern| Unit { name, words: pattern_text(pattern), line };
    let value = message.value.as_ref().map(|pattern| unit(id.to_owned(), pattern));
    let attributes = message.attributes.iter();
    value.into_iter().chain(attributes.map(|part| unit(format!("{id}.{}", part.id.name), &part.value))).collect()
}

/// The comment directly above a line of a file of strings: what translators should know of the message there.
pub fn comment_above(file: &File, line: usize) -> String {
    let above: Vec<&str> = file.text.lines().take(line.saturating_sub(1)).collect();
    let comment = above.iter().rev().map_while(|line| if *line == "#" { Some("") } else { line.strip_prefix("# ") });
    let mut comment: Vec<&str> = comment.collect();
    comment.reverse();
    comment.join("\n")
}

/// A pattern in Fluent's own normal form, without the indent.
fn pattern_text(pattern: &Pattern<&str>) -> String {
    let pattern = Some(pattern.clone());
    let message = Message { id: Identifier { name: "x" }, value: pattern, attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let lines = text.strip_prefix("x =").unwrap_or(&text).trim().lines();
    lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Every unit of a page. What is not TOML is passed over here, since the reader of pages reports it.
pub fn page(page: &PageFile<'_>) -> Vec<Unit> {
    let words = page.front_matter::<PageWords>(&Diagnostics::default()).value.unwrap_or_default();
    let PageWords { title, heading, summary, intro, needs } = words;
    let lines = WORDS.into_iter().zip([title, heading, summary, intro]);
    let lines = lines.filter_map(|(key, words)| Some((key.to_owned(), words?)));
    let needs = needs.into_iter().zip(1..).map(|(need, at)| (format!("needs {at}"), need));
    let front = lines.chain(needs).map(|(name, words)| Unit { name, words, line: 1 });
    front.chain(blocks(page.file, page.body)).collect()
}

/// The blocks of a body: what blank lines part.
fn blocks(file: &File, body: &str) -> Vec<Unit> {
    let mut start = file.text.len() - body.len();
    let mut units: Vec<Unit> = Vec::new();
    for block in body.split("\n\n") {
        let words = block.trim_matches('\n');
        let line = file.line_at(start + block.len() - block.trim_start_matches('\n').len());
        start += block.len() + 2;
        if !words.trim().is_empty() {
            let name = format!("block {}", units.len() + 1);
            units.push(Unit { name, words: words.to_owned(), line });
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> File {
        File { path: String::new(), text: text.to_owned() }
    }

    fn strings_of(file: &File) -> Vec<Unit> {
        strings(&FtlFile::new("x.ftl", file).unwrap())
    }

    #[test]
    fn a_message_and_its_attributes_are_units_and_layout_is_not_part_of_their_words() {
        let text = "# Note\none = Messages { $a }\ntwo =\n    .what = What\n    .who   =   Who\nmany = { $count ->\n   [one] a\n  *[other] b\n }\n";
        let file = file(text);
        let units = strings_of(&file);
        let found: Vec<_> = units.iter().map(|unit| (unit.name.as_str(), unit.words.as_str(), unit.line)).collect();
        let many = "{ $count ->\n    [one] a\n   *[other] b\n}";
        assert_eq!(
            found,
            [("one", "Messages { $a }", 2), ("two.what", "What", 3), ("two.who", "Who", 3), ("many", many, 6)]
        );
        assert_eq!(comment_above(&file, units[0].line), "Note");
        let again = strings_of(&File { text: "one =   Messages {$a}\n".to_owned(), ..file });
        assert_eq!(sum(&again[0].words), sum(&units[0].words));
        assert_ne!(sum("Messages"), sum("words"));
    }

    #[test]
    fn a_page_is_its_front_matter_and_its_blocks() {
        let text = "+++\ntitle = \"T\"\norder = 3\nneeds = [\"a\", \"b\"]\n+++\n\n## Head\n\nOne\ntwo.\n\n\n- a\n- b\n";
        let file = file(text);
        let units = page(&PageFile::new("pages/p.md", &file).unwrap());
        let found: Vec<_> = units.iter().map(|unit| (unit.name.as_str(), unit.words.as_str(), unit.line)).collect();
        let expected = [
            ("title", "T", 1),
            ("needs 1", "a", 1),
            ("needs 2", "b", 1),
            ("block 1", "## Head", 7),
            ("block 2", "One\ntwo.", 9),
            ("block 3", "- a\n- b", 13),
        ];
        assert_eq!(found, expected);
    }
}
