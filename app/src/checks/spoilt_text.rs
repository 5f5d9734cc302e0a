//! Characters that turn the order of a text or that a tool left in it, and escapes where they are only letters.

use super::Content;
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::Diagnostics,
        tree::locale::{FtlFile, LocaleFiles, PageFile},
    },
    i18n::ftl::{self, PLACEABLE},
};
use fluent_syntax::{ast::Pattern, ast::PatternElement, unicode::unescape_unicode_to_string};

/// Reports both, in every file of every language.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    for files in &content.tree.locales {
        marks(files, problems);
        files.strings.iter().for_each(|strings| escapes_in_strings(strings, problems));
        files.pages.iter().for_each(|page| escapes_in_page(page, problems));
    }
}

/// Reports the first such character of each line, also one that is written as an escape. Comments are not shown.
fn marks(files: &LocaleFiles<'_>, problems: &Diagnostics) {
    for file in &files.files {
        for (line, at) in file.text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#')) {
            let Some(found) = line.chars().find(|c| spoils(*c)).or_else(|| escaped(line)) else { continue };
            let wrong = format!("the character U+{:04X} turns or spoils the text", found as u32);
            let help = "remove it; the program keeps names and numbers apart from the words round them";
            problems.borrow_mut().push(Diagnostic::at(&file.path, at, wrong, help));
        }
    }
}

/// A character of this kind that an escape of Fluent or TOML stands for.
fn escaped(line: &str) -> Option<char> {
    let escapes = line.match_indices("\\u").chain(line.match_indices("\\U"));
    escapes.flat_map(|(at, _)| unescape_unicode_to_string(&line[at..]).chars().next()).find(|c| spoils(*c))
}

/// Marks that embed, override or isolate a direction; control characters; the signs by which editors show spaces and line ends; what
/// stands for a character that was lost; characters for private use.
fn spoils(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{206a}'..='\u{206f}');
    let is_left_by_a_tool = matches!(c, '¶' | '␣' | '␤' | '↵' | '⏎' | '\u{feff}' | '\u{2028}' | '\u{2029}');
    let is_lost = matches!(c, '\u{fffd}' | PLACEABLE | '\u{fff9}'..='\u{fffb}');
    let is_private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    turns || is_left_by_a_tool || is_lost || is_private || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// Reports a backslash in words: outside of `{ "…" }` it is shown as it stands.
fn escapes_in_strings(strings: &FtlFile<'_>, problems: &Diagnostics) {
    for part in ftl::parts([strings]) {
        let inside = ftl::choices(part.pattern).into_iter().flat_map(|choice| choice.variants);
        let patterns = std::iter::once(part.pattern).chain(inside.map(|variant| &variant.value));
        for words in patterns.flat_map(words).filter(|words| words.contains('\\')) {
            let wrong = format!("\"{}\" holds a backslash, which is shown as it stands", part.name());
            let help = "write the character itself, or the escape in a literal: { \"\\u00A0\" }";
            problems.borrow_mut().push(Diagnostic::at(&strings.file.path, strings.line_of(words), wrong, help));
        }
    }
}

fn words<'a>(pattern: &'a Pattern<&'a str>) -> impl Iterator<Item = &'a str> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    })
}

/// Reports an escape in the text of a page; Markdown has a backslash before punctuation alone.
fn escapes_in_page(page: &PageFile<'_>, problems: &Diagnostics) {
    let first = page.file.line_at(page.file.text.len() - page.body.len());
    let is_escape =
        |line: &str| line.match_indices('\\').any(|(at, _)| line[at + 1..].starts_with(char::is_alphanumeric));
    for (_, at) in page.body.lines().zip(first..).filter(|(line, _)| is_escape(line)) {
        let wrong = "an escape stands in the text, where it is shown as it stands";
        problems.borrow_mut().push(Diagnostic::at(&page.file.path, at, wrong, "write the character itself"));
    }
}
