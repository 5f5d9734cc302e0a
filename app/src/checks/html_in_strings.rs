//! Strings are plain text: a tag or an entity would be shown letter for letter.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, toml::Diagnostics, tree::locale::StringsKind},
    i18n::ftl::{self, PLACEABLE},
};

/// The entities that tools also write without their semicolon.
const BARE_ENTITIES: [&str; 5] = ["amp", "gt", "lt", "nbsp", "quot"];

/// Reports tags, comments and entities of HTML in strings.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    // What stands between the same signs in phrases of the search is a class of words: `search_terms` checks those.
    let shown = |part: &ftl::Part<'_>| part.file.kind() != StringsKind::SearchTerms;
    for part in content.tree.locales.iter().flat_map(|files| ftl::parts(&files.strings)).filter(shown) {
        let texts = ftl::texts(part.pattern);
        if let Some(found) = texts.iter().find_map(|text| tag(text).or_else(|| entity(text))) {
            let wrong = format!("\"{}\" holds HTML ({found}), which is shown letter for letter", part.name());
            let help = "write the character itself, and words without markup";
            problems.borrow_mut().push(Diagnostic::at(&part.file.file.path, part.line(), wrong, help));
        }
    }
}

/// The first tag or comment: `<` and what HTML reads as the beginning of one.
fn tag(text: &str) -> Option<String> {
    let begins =
        |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?' | PLACEABLE));
    let (at, _) = text.match_indices('<').find(|(at, _)| begins(&text[at + 1..]))?;
    Some(text[at..].split_inclusive('>').next().unwrap_or_default().replace(PLACEABLE, "…"))
}

/// The first entity: `&amp;`, `&#38;`, `&#x26;`, `&nbsp`.
fn entity(text: &str) -> Option<String> {
    text.match_indices('&').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let (name, after) =
            rest.split_at(rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len()));
        let is_entity = (name.len() > 1 && after.starts_with(';')) || BARE_ENTITIES.contains(&name);
        is_entity.then(|| format!("&{name}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_comments_and_entities_are_html_and_signs_between_words_are_not() {
        for (text, found) in [
            ("<b>x</b> y", Some("<b>")),
            ("x</b>", Some("</b>")),
            ("<!-- x -->", Some("<!-- x -->")),
            ("<\u{fffc}>", Some("<…>")),
            ("a &amp; b", Some("&amp")),
            ("a&#160;b", Some("&#160")),
            ("a&#xA0;b", Some("&#xA0")),
            ("a&nbsp b", Some("&nbsp")),
            ("help & advice; more", None),
            ("R&D, 5 < 6 > 4", None),
            ("I <3 it", None),
        ] {
            assert_eq!(tag(text).or_else(|| entity(text)).as_deref(), found, "{text}");
        }
    }
}
