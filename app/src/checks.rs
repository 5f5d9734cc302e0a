//! The rules that content keeps beyond its syntax: one table, a row for each rule. What cannot be read at all is reported by the
//! readers, under the name [`READING`].
//!
//! A new rule is one function in a file of `checks/` and one row here; `server/tests/check.rs` wants a planted fault for it.

mod allowed_numbers;
mod attributes;
mod bank_holidays;
mod blank_words;
mod confidential;
mod coverage;
mod dates;
mod doubles;
mod hours_in_prose;
mod html_in_strings;
mod never_print;
mod pages;
mod parity;
mod plain_names;
mod plurals;
mod prose;
mod questions;
mod quick_exit_label;
mod records;
mod references;
mod search_terms;
mod site_choices;
mod spoilt_text;
mod strings;
mod titles;
mod visible_words;

use crate::{
    content::{
        diagnostic::{Diagnostic, READING, closest},
        toml::Diagnostics,
        tree::{ContentTree, locale::LocaleFiles},
    },
    directory::Directory,
    i18n::{locale::Locale, sections::Sections},
};
use chrono::{DateTime, Utc};

/// What rules look at.
pub struct Content<'a> {
    /// The files.
    pub tree: &'a ContentTree<'a>,
    /// The facts in them.
    pub directory: &'a Directory,
    /// The languages in them.
    pub locales: &'a [Locale],
    /// The sections of guidance.
    pub sections: &'a Sections,
    /// The moment for which to check. Without it the rules about dates find nothing.
    pub now: Option<DateTime<Utc>>,
}

/// One rule.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its name, in kebab-case: stands at the end of each of its diagnostics.
    pub name: &'static str,
    /// What it wants, in one sentence.
    pub about: &'static str,
    /// Reports every place that breaks it.
    pub run: fn(&Content<'_>, &Diagnostics),
}

const fn rule(name: &'static str, about: &'static str, run: fn(&Content<'_>, &Diagnostics)) -> Rule {
    Rule { name, about, run }
}

/// Every rule.
pub const RULES: &[Rule] = &[
    rule("never-print", "No file says anything that never-print.toml forbids.", never_print::check),
    rule(
        "confidential-place",
        "Nothing beside a service whose place is secret tells where it is.",
        confidential::check,
    ),
    rule(
        "private-title",
        "No title, URL or link preview holds a word that a history list must not show.",
        titles::check,
    ),
    rule("quick-exit-label", "No other label or link says the same as the quick exit.", quick_exit_label::check),
    rule(
        "number-in-prose",
        "Telephone numbers are linked from the directory and not typed into words.",
        prose::numbers,
    ),
    rule(
        "hours-in-prose",
        "Words call a line open at every hour only if its recent hours say so.",
        hours_in_prose::check,
    ),
    rule(
        "disputed-hours",
        "A record whose sources disagree on its hours has no opening times.",
        records::disputed_hours,
    ),
    rule(
        "lapsed-hours",
        "The hours of our helpline and of the one that is always open are recent enough to show.",
        dates::lapsed_hours,
    ),
    rule("bank-holidays", "Bank holidays are known for the next 60 days.", dates::bank_holidays),
    rule(
        "bank-holiday-list",
        "The list of bank holidays holds each one of its years, and no day that cannot be one.",
        bank_holidays::check,
    ),
    rule("exception-date", "No exception of opening hours is long past or far ahead.", dates::exceptions),
    rule("future-date", "No fact was compared with its source on a day to come.", dates::future),
    rule("stale-page", "Somebody has read each page against the facts within twelve months.", dates::stale_pages),
    rule(
        "site-choices",
        "site.toml names lines and URLs that can do what every page asks of them.",
        site_choices::check,
    ),
    rule("record-name", "A record stands directly in its folder, and its file name can be a URL.", records::names),
    rule("record-id", "A helpline and a service do not share an id.", records::ids),
    rule(
        "double",
        "No contact or word of a list stands twice in a record, and no name in two records.",
        doubles::check,
    ),
    rule(
        "plain-name",
        "Names and sources hold nothing that is not seen, no HTML, and names no telephone number.",
        plain_names::check,
    ),
    rule("language-name", "Each language of a record has a name.", records::languages),
    rule("substitute", "The line offered instead of a record without contacts can be called.", records::substitutes),
    rule("section-name", "The id of a section is unique and can be a URL of its own.", pages::sections),
    rule("page-name", "A page stands directly in its folder, and its file name can be a URL of its own.", pages::names),
    rule("orphan-page", "Each translated page has a page in the default language.", pages::orphans),
    rule("page-parity", "A translated page has the headings, items and links of its original.", parity::pages),
    rule("string-parity", "A translated string uses the same variables as its original.", parity::strings),
    rule("number-parity", "A translation holds no number that its original does not.", parity::numbers),
    rule("easy-read", "A page in Easy Read tells one page in other words, and no page has two.", pages::easy_read),
    rule("missing-string", "Every string that pages, records and the finder need is there.", strings::missing),
    rule("unknown-variable", "A string uses only variables that it is given.", strings::variables),
    rule(
        "string-reference",
        "A string refers to strings and terms of its own language that do not lead back, and calls no function.",
        references::check,
    ),
    rule(
        "plural-forms",
        "A choice by a number has the plural forms of its language, each once and with the same variables.",
        plurals::check,
    ),
    rule(
        "string-attribute",
        "Strings of records have .what, .who, .note and .title, each once, and others none.",
        attributes::check,
    ),
    rule("blank-words", "Every string and every part of a page shows at least one character.", blank_words::check),
    rule("html-in-string", "Strings hold no tags and entities of HTML.", html_in_strings::check),
    rule(
        "search-term",
        "Phrases of the search close their brackets and name classes that there are.",
        search_terms::check,
    ),
    rule(
        "spoilt-text",
        "No text holds marks that turn its order, signs that a tool left, or escapes outside of literals.",
        spoilt_text::check,
    ),
    rule("coverage", "What the documents behind the site name stands where coverage.toml says.", coverage::check),
    rule("allowed-number", "A number in words is one that the facts allow, with its meaning.", allowed_numbers::check),
    rule("question", "A question to be asked names pages and records that are there.", questions::check),
    rule("page-source", "A page says where its facts come from.", pages::sources),
    rule("page-link", "Another page leads to each page, beside the list of its section.", pages::linked),
    rule("unused-string", "Every string is used.", strings::unused),
    rule("reserved-character", "No text holds the two characters that mark text in another language.", prose::reserved),
];

/// Runs rules and notes what they find under their names.
pub fn run(rules: &[Rule], content: &Content<'_>, problems: &Diagnostics) {
    for rule in rules {
        let found = Diagnostics::default();
        (rule.run)(content, &found);
        let found = found.into_inner().into_iter();
        problems.borrow_mut().extend(found.map(|problem| Diagnostic { rule: rule.name, ..problem }));
    }
}

/// The rules with these names. An error holds the first unknown name. [`READING`] is no rule: files are always read.
pub fn find(names: &[String]) -> Result<Vec<Rule>, UnknownRule<'_>> {
    let is_known = |name: &str| name == READING || RULES.iter().any(|rule| rule.name == name);
    match names.iter().find(|name| !is_known(name)) {
        Some(name) => Err(UnknownRule { name, closest: closest(name, RULES.iter().map(|rule| rule.name)) }),
        None => Ok(RULES.iter().filter(|rule| names.iter().any(|name| name == rule.name)).copied().collect()),
    }
}

/// A name that no rule has.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownRule<'a> {
    /// The name.
    pub name: &'a str,
    /// The rule that has the most similar name, if one is similar at all.
    pub closest: Option<&'static str>,
}

impl<'a> Content<'a> {
    /// Each language, read, with its files.
    fn languages(&self) -> impl Iterator<Item = (&'a Locale, &'a LocaleFiles<'a>)> {
        self.locales.iter().filter_map(|locale| Some((locale, self.tree.locale(&locale.code)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own_in_kebab_case_and_one_sentence() {
        for rule in RULES {
            assert_eq!(RULES.iter().filter(|other| other.name == rule.name).count(), 1, "{}", rule.name);
            assert!(rule.name.chars().all(|c| c.is_ascii_lowercase() || c == '-') && rule.name != READING);
            assert!(rule.about.ends_with('.') && !rule.about.contains(". "), "{}", rule.about);
        }
    }

    #[test]
    fn an_unknown_name_gets_the_closest_one_if_any_is_close() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let found = names(&["stale-page", "never-print", READING]);
        assert_eq!(find(&found).ok().map(|rules| rules.len()), Some(2));
        for (name, closest) in
            [("stale-pages", Some("stale-page")), ("never-pirnt", Some("never-print")), ("qqq", None)]
        {
            let unknown = names(&["stale-page", name]);
            assert_eq!(find(&unknown).err(), Some(UnknownRule { name, closest }));
        }
    }
}
