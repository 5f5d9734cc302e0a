//! Words that are not in the language of their page: each such piece carries a mark of its language through every sentence
//! that it is put into, until the page is written; there the mark becomes a `lang`. So English never stands unmarked in an
//! Urdu page, and no view needs to think of it.

use super::locale::Locale;

// Unicode keeps these two code points free for a program's own use; content may not hold them.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// Words of the source language, marked.
pub fn mark(words: &str) -> String {
    format!("{OPEN}{words}{CLOSE}")
}

/// Whether a text holds a mark; content must not.
pub fn is_marked(text: &str) -> bool {
    text.contains([OPEN, CLOSE])
}

/// The page with marks become elements; inside a tag, a title, a script or a style they go away, since no element can stand there.
pub fn shown(html: &str, source: &Locale) -> String {
    if !is_marked(html) {
        return html.to_owned();
    }
    let open = format!("<span lang=\"{}\" dir=\"{}\">", source.code, source.direction.name());
    let mut out = String::with_capacity(html.len() + 200);
    let mut rest = html;
    while let Some(at) = rest.find(['<', OPEN, CLOSE]) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = match rest.chars().next() {
            Some(OPEN) => put(&mut out, &open, OPEN),
            Some(CLOSE) => put(&mut out, "</span>", CLOSE),
            _ => bare(&mut out, rest),
        };
        rest = &rest[taken..];
    }
    out + rest
}

fn put(out: &mut String, tag: &str, mark: char) -> usize {
    out.push_str(tag);
    mark.len_utf8()
}

/// Copies a tag, or a whole title, script or style, without marks; gives its length.
fn bare(out: &mut String, rest: &str) -> usize {
    let whole = ["title", "script", "style"].iter().find(|name| rest[1..].starts_with(*name));
    let end = match whole {
        Some(name) => rest.find(&format!("</{name}>")),
        None => rest.find('>'),
    };
    let end = end.unwrap_or(rest.len() - 1) + 1;
    out.extend(rest[..end].chars().filter(|c| ![OPEN, CLOSE].contains(c)));
    end
}
