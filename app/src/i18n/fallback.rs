//! Marks fallback text with its language. Text of the default language on a page in another language is wrapped in two
//! private-use characters, which every sentence keeps; `render` turns them into `<span lang>`. So no English text is
//! unmarked on an Urdu page, and views need no code for it.

use super::{
    language_tag::LanguageTag,
    markup::{Part, parts},
};

/// Begins fallback text. Unicode reserves this code point and the next for internal use by programs, and content must
/// not contain them.
pub const OPEN: char = '\u{fdd0}';
/// Ends fallback text.
pub const CLOSE: char = '\u{fdd1}';

/// Marks a text as fallback.
pub fn mark(words: &str) -> String {
    format!("{OPEN}{words}{CLOSE}")
}

/// Whether a text contains one of the two characters. Content must not.
pub fn is_marked(text: &str) -> bool {
    text.contains([OPEN, CLOSE])
}

/// Replaces the marks in a page with `<span>` elements. In a tag, title, script or style they are removed, since no
/// element is allowed there.
pub fn replace_marks(html: &str, source: LanguageTag<'_>) -> String {
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
