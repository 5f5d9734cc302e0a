//! Replaces Unicode isolate marks with `<bdi>` elements. In languages written from right to left, Fluent puts an
//! isolate mark before and after each name and number. Chromium before 77 does not support these marks in layout and
//! shows "5:30" as "03:5", but it does support `<bdi>`. So each pair of marks in the text of a page becomes that
//! element. A mark without a partner is removed, and so are marks in attributes and titles, where no element is
//! allowed.

use super::{
    fallback,
    markup::{Part, parts},
};
use std::collections::BTreeMap;

/// The mark that ends an isolate.
const END: char = '\u{2069}';

/// The start tag for a mark that begins an isolate. `None` for any other character.
fn start_tag(mark: char) -> Option<&'static str> {
    match mark {
        '\u{2066}' => Some("<bdi dir=\"ltr\">"),
        '\u{2067}' => Some("<bdi dir=\"rtl\">"),
        '\u{2068}' => Some("<bdi>"),
        _ => None,
    }
}

fn is_mark(c: char) -> bool {
    c == END || start_tag(c).is_some()
}

/// Returns the page with elements in place of the marks.
pub fn replace_marks(html: &str) -> String {
    if !html.contains(is_mark) {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len() + 500);
    for part in parts(html) {
        match part {
            Part::Text(text) => push_text(&mut out, text),
            Part::Markup(markup) => out.extend(markup.chars().filter(|c| !is_mark(*c))),
        }
    }
    out
}

fn push_text(out: &mut String, text: &str) {
    let tags = tags(text);
    for (at, c) in text.char_indices() {
        match tags.get(&at) {
            Some(tag) => out.push_str(tag),
            None if is_mark(c) => {}
            None => out.push(c),
        }
    }
}

/// The tags that replace marks, by the byte index of the mark. Elements must not overlap, so a pair is replaced only if
/// both its marks are inside the same fallback text, or both outside.
fn tags(text: &str) -> BTreeMap<usize, &'static str> {
    let mut tags = BTreeMap::new();
    let mut open: Vec<(usize, Option<&'static str>)> = Vec::new();
    for (at, c) in text.char_indices() {
        match (c, start_tag(c)) {
            (_, Some(tag)) => open.push((at, Some(tag))),
            (fallback::OPEN, _) => open.push((at, None)),
            (fallback::CLOSE, _) => {
                let inside = open.iter().rposition(|(_, tag)| tag.is_none());
                open.truncate(inside.unwrap_or(open.len()));
            }
            (END, _) => {
                if let Some((start, Some(tag))) = open.pop_if(|(_, tag)| tag.is_some()) {
                    tags.insert(start, tag);
                    tags.insert(at, "</bdi>");
                }
            }
            _ => {}
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::replace_marks;
    use crate::i18n::fallback;

    #[test]
    fn a_pair_of_marks_is_an_element() {
        assert_eq!(replace_marks("<p>a \u{2068}b\u{2069} c</p>"), "<p>a <bdi>b</bdi> c</p>");
        assert_eq!(
            replace_marks("\u{2066}a\u{2069}\u{2067}b\u{2069}"),
            "<bdi dir=\"ltr\">a</bdi><bdi dir=\"rtl\">b</bdi>"
        );
        assert_eq!(replace_marks("\u{2068}a \u{2068}b\u{2069}\u{2069}"), "<bdi>a <bdi>b</bdi></bdi>");
    }

    #[test]
    fn a_mark_without_its_partner_is_left_out() {
        assert_eq!(replace_marks("<p>\u{2068}a</p><p>b\u{2069}</p>"), "<p>a</p><p>b</p>");
        assert_eq!(replace_marks("\u{2069}\u{2068}a\u{2068}b\u{2069}"), "a<bdi>b</bdi>");
    }

    #[test]
    fn no_mark_and_no_element_stand_in_a_tag_or_a_title() {
        let html = "<title>\u{2068}a\u{2069}</title><p title=\"\u{2068}b\u{2069}\">c</p>";
        assert_eq!(replace_marks(html), "<title>a</title><p title=\"b\">c</p>");
    }

    #[test]
    fn an_element_does_not_overlap_foreign_words() {
        let inner = fallback::mark("a\u{2068}b");
        assert_eq!(replace_marks(&format!("\u{2068}{inner}\u{2069}")), format!("<bdi>{}</bdi>", fallback::mark("ab")));
        let inner = fallback::mark("a\u{2069}b");
        assert_eq!(replace_marks(&format!("\u{2068}{inner}\u{2069}")), format!("<bdi>{}</bdi>", fallback::mark("ab")));
    }
}
