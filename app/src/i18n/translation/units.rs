//! Words cut into the units that translators work on: a message or one of its attributes, a line of front matter, a block of a
//! page. A unit has a name that is the same in every language and a short sum of its words, by which a later change is seen.

use crate::content::diagnostic::File;
use crate::content::front_matter;
use crate::content::toml::Diagnostics;
use fluent_syntax::{
    ast::{Comment, Entry, Identifier, Message, Pattern, Resource},
    parser, serializer,
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
    /// What translators should know.
    pub comment: String,
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

/// The sum of a whole page.
pub fn sum_of_all<'a>(words: impl Iterator<Item = &'a str>) -> String {
    sum(&words.collect::<Vec<_>>().join("\n\n"))
}

/// Every message of a file, and every attribute; what is not Fluent is passed over here, since the bundle reports it.
pub fn strings(file: &File) -> Vec<Unit> {
    let resource = parser::parse(file.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(|message| of_message(file, message)).collect()
}

fn of_message(file: &File, message: Message<&str>) -> Vec<Unit> {
    let (id, line) = (message.id.name, file.line_of_message(message.id.name));
    let comment = message.comment.map(|Comment { content }| content.join("\n")).unwrap_or_default();
    let unit = |name: String, pattern| Unit { name, words: pattern_text(pattern), comment: comment.clone(), line };
    let value = message.value.map(|pattern| unit(id.to_owned(), pattern));
    let attributes = message.attributes.into_iter();
    value.into_iter().chain(attributes.map(|part| unit(format!("{id}.{}", part.id.name), part.value))).collect()
}

/// A pattern in Fluent's own normal form, without the indent.
fn pattern_text(pattern: Pattern<&str>) -> String {
    let message = Message { id: Identifier { name: "x" }, value: Some(pattern), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let lines = text.strip_prefix("x =").unwrap_or(&text).trim().lines();
    lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Every unit of a page. What is not TOML is passed over here, since the reader of pages reports it.
pub fn page(file: &File) -> Vec<Unit> {
    let words = front_matter::read::<PageWords>(file, &Diagnostics::default()).value.unwrap_or_default();
    let PageWords { title, heading, summary, intro, needs } = words;
    let lines = WORDS.into_iter().zip([title, heading, summary, intro]);
    let lines = lines.filter_map(|(key, words)| Some((key.to_owned(), words?)));
    let needs = needs.into_iter().zip(1..).map(|(need, at)| (format!("needs {at}"), need));
    let front = lines.chain(needs).map(|(name, words)| Unit { name, words, comment: String::new(), line: 1 });
    front.chain(blocks(file, front_matter::split(&file.text).1)).collect()
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
            units.push(Unit { name, words: words.to_owned(), comment: String::new(), line });
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_message_and_its_attributes_are_units_and_layout_is_not_part_of_their_words() {
        let text = "# Note\none = Messages { $a }\ntwo =\n    .what = What\n    .who   =   Who\nmany = { $count ->\n   [one] a\n  *[other] b\n }\n";
        let units = strings(&file("x.ftl", text));
        let found: Vec<_> = units.iter().map(|unit| (unit.name.as_str(), unit.words.as_str(), unit.line)).collect();
        let many = "{ $count ->\n    [one] a\n   *[other] b\n}";
        assert_eq!(
            found,
            [("one", "Messages { $a }", 2), ("two.what", "What", 3), ("two.who", "Who", 3), ("many", many, 6)]
        );
        assert_eq!(units[0].comment, "Note");
        let again = strings(&file("x.ftl", "one =   Messages {$a}\n"));
        assert_eq!(sum(&again[0].words), sum(&units[0].words));
        assert_ne!(sum("Messages"), sum("words"));
    }

    #[test]
    fn a_page_is_its_front_matter_and_its_blocks() {
        let text = "+++\ntitle = \"T\"\norder = 3\nneeds = [\"a\", \"b\"]\n+++\n\n## Head\n\nOne\ntwo.\n\n\n- a\n- b\n";
        let units = page(&file("p.md", text));
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
