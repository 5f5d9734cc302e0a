//! Words that are not in the language of their page: each such piece carries a mark of its language through every sentence
//! that it is put into, until the page is written; there the mark becomes a `lang`. So English never stands unmarked in an
//! Urdu page, and no view needs to think of it.

use super::{
    language_tag::LanguageTag,
    markup::{Part, parts},
};

/// Begins words of the source language. Unicode keeps this code point and the next free for a program's own use; content may not
/// hold them.
pub const OPEN: char = '\u{fdd0}';
/// Ends them.
pub const CLOSE: char = '\u{fdd1}';

/// Words of the source language, marked.
pub fn mark(words: &str) -> String {
    format!("{OPEN}{words}{CLOSE}")
}

/// Whether a text holds a mark; content must not.
pub fn is_marked(text: &str) -> bool {
    text.contains([OPEN, CLOSE])
}

/// The page with marks become elements; inside a tag, a title, a script or a style they go away, since no element can stand there.
pub fn shown(html: &str, source: LanguageTag<'_>) -> String {
    if !is_marked(html) {
        return html.to_owned();
    }
    let open = format!("<span lang=\"{}\" dir=\"{}\">", source.code, source.direction.name());
    let mut out = String::with_capacity(html.len() + 200);
    for part in parts(html) {
        match part {
            Part::Text(text) => out.push_str(&text.replace(OPEN, &open).replace(CLOSE, "</span>")),
            Part::Markup(markup) => out.extend(markup.chars().filter(|c| ![OPEN, CLOSE].contains(c))),
        }
    }
    out
}
