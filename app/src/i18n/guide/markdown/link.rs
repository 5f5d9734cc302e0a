//! A link in a body: what stands before and after its words, and whether it may have any.

use super::event::escape;
use crate::{
    directory::{
        contact::Contact,
        figures::{Unit, Value},
    },
    i18n::{
        language_tag::LanguageTag,
        links::{Links, Target},
    },
};

/// A link of which the words are being read.
#[derive(Default)]
pub struct OpenLink {
    /// The HTML before its words.
    pub open: String,
    close: String,
    words: Words,
    has_words: bool,
}

/// Whether a link may have words.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Words {
    /// Without them its number stands alone.
    #[default]
    Optional,
    /// They say where it leads.
    Needed,
    /// It is a number.
    Refused,
}

impl OpenLink {
    /// Resolves a link. A fault goes to `fault`, and the link is left out.
    pub fn new(
        link: &str,
        links: &Links<'_>,
        locale: LanguageTag<'_>,
        in_table: bool,
        fault: impl Fn(String, &str),
    ) -> Self {
        match links.resolve(link) {
            Ok(Target::Page(page_id)) => {
                let href = page_id.href(locale.code, &links.directory.facets);
                let open = format!("<a href=\"{}\">", escape(&href));
                Self { open, close: "</a>".to_owned(), words: Words::Needed, has_words: false }
            }
            Ok(Target::Contact(contact)) => contact_link(contact),
            Ok(Target::Figure(value)) => {
                Self { close: figure(value, locale, in_table), words: Words::Refused, ..Self::default() }
            }
            Ok(Target::Unread) => Self::default(),
            Err((wrong, mend)) => {
                fault(wrong, mend);
                Self::default()
            }
        }
    }

    /// Notes words of the link.
    pub fn read(&mut self, words: &str) {
        self.has_words |= !words.trim().is_empty();
    }

    /// The HTML after its words.
    pub fn close(self, fault: impl Fn(String, &str)) -> String {
        match (self.words, self.has_words) {
            (Words::Needed, false) => {
                fault("a link without words".to_owned(), "write between the brackets where it leads");
            }
            (Words::Refused, true) => {
                fault(
                    "a figure has no words of its own".to_owned(),
                    "write [](figure:ID/VALUE), and the words before it",
                );
            }
            _ => {}
        }
        if self.has_words { self.close } else { self.close.trim_start().to_owned() }
    }
}

/// The words of the link, then the number itself, both part of what is tapped.
fn contact_link(contact: &Contact) -> OpenLink {
    let number = format!("<bdi dir=\"ltr\">{}</bdi>", escape(&contact.value));
    let (open, close) = match contact.href() {
        Some(href) => {
            (format!("<a class=\"contact\" href=\"{}\" rel=\"noreferrer\">", escape(&href)), format!(" {number}</a>"))
        }
        None => (String::new(), format!("<strong>{number}</strong>")),
    };
    OpenLink { open, close, ..OpenLink::default() }
}

/// A value as the language writes it; in a table with a bar below, whose length tells the same.
fn figure(value: &Value, locale: LanguageTag<'_>, in_table: bool) -> String {
    let pounds = value.unit.map(|Unit::Pounds| "£").unwrap_or_default();
    let number = format!("<bdi>{pounds}{}</bdi>", escape(&locale.formats.decimal(&value.amount)));
    if !in_table {
        return number;
    }
    let svg =
        "height=\"12\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"100%\" height=\"12\" rx=\"3\"/></svg>";
    format!("{number}<svg class=\"bar\" width=\"{:.0}%\" {svg}", value.percent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{cldr::Formats, language_tag::Direction};
    use icu::decimal::input::Decimal;
    use std::cell::RefCell;

    fn closed(words: Words, said: &str) -> (String, Vec<String>) {
        let mut link = OpenLink { close: " 999</a>".to_owned(), words, ..OpenLink::default() };
        link.read(said);
        let faults = RefCell::new(Vec::new());
        let close = link.close(|wrong, _| faults.borrow_mut().push(wrong));
        (close, faults.into_inner())
    }

    #[test]
    fn a_number_alone_has_no_space_before_it_and_words_are_asked_for_or_refused() {
        let none: Vec<String> = Vec::new();
        assert_eq!(closed(Words::Optional, "Call"), (" 999</a>".to_owned(), none.clone()));
        assert_eq!(closed(Words::Optional, " "), ("999</a>".to_owned(), none.clone()));
        assert_eq!(closed(Words::Needed, "").1, ["a link without words"]);
        assert_eq!(closed(Words::Refused, "many").1, ["a figure has no words of its own"]);
        assert_eq!((closed(Words::Needed, "a plan").1, closed(Words::Refused, "").1), (none.clone(), none));
    }

    #[test]
    fn a_figure_is_written_as_the_language_does_and_has_a_bar_in_a_table_alone() {
        let written = |code: &str, amount: &str, unit, in_table| {
            let value = Value { amount: Decimal::try_from_str(amount).unwrap(), unit, percent: 79.4 };
            let formats = Formats::read(code);
            figure(&value, LanguageTag { code, direction: Direction::Ltr, formats: &formats }, in_table)
        };
        assert_eq!(written("en", "849930", Some(Unit::Pounds), false), "<bdi>£849,930</bdi>");
        assert_eq!(written("pl", "29.7", None, false), "<bdi>29,7</bdi>");
        assert!(written("en", "29.7", None, true).starts_with("<bdi>29.7</bdi><svg class=\"bar\" width=\"79%\" "));
    }
}
