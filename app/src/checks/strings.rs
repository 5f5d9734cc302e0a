//! Strings and what asks for them: every string that pages, records and the finder need is there, uses only the variables that it
//! is given, and no string is there that nothing asks for.

use super::Content;
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::Diagnostics,
        tree::{
            locale::LocaleFiles,
            path::{
                self, FINDER_STRINGS, HELPLINE_STRINGS, HOME_STRINGS, SEARCH_TERMS, SERVICE_PAGE_STRINGS,
                SERVICE_STRINGS,
            },
        },
    },
    directory::{
        Directory,
        facets::Facets,
        record::{Kind, Record},
        selection::Selection,
    },
    i18n::{
        ftl::{self, Written},
        messages::{MESSAGES, Message, Messages, OPTIONAL},
    },
    search::phrases,
};
use std::collections::{BTreeMap, BTreeSet};

/// What the words of each record say in the default language.
const PARTS: [&str; 2] = ["what", "who"];

/// A string that something asks for.
struct Needed {
    /// Its file within the folder of a language.
    area: &'static str,
    id: String,
    /// Whether a translation must have it too. What it may lack is said in the default language and listed by `translations`.
    everywhere: bool,
}

/// Reports strings that are not there, and records without all their words.
pub fn missing(content: &Content<'_>, problems: &Diagnostics) {
    let needed = needed(content);
    for (locale, files) in content.languages() {
        let written = ftl::messages(&files.strings);
        let ids: BTreeSet<&str> = written.iter().map(|message| message.id).collect();
        let wanted = needed.iter().filter(|needed| needed.everywhere || locale.is_default);
        wanted.filter(|needed| !ids.contains(needed.id.as_str())).for_each(|needed| {
            problems.borrow_mut().push(not_there(files, needed));
        });
        if locale.is_default {
            parts(content.directory, &written, problems);
        }
    }
}

/// Every string that something asks for.
fn needed(content: &Content<'_>) -> Vec<Needed> {
    let directory = content.directory;
    let messages = MESSAGES.iter().map(|message| Needed { area: message.file, id: message.id(), everywhere: true });
    let sections = content.sections.with_card().flat_map(|section| Messages::section_ids(&section.id));
    let names = content.sections.within().map(|section| {
        let [name, ..] = Messages::section_ids(&section.id);
        name
    });
    let sections = sections.chain(names).map(|id| Needed { area: HOME_STRINGS, id, everywhere: true });
    let areas = directory.areas.iter().map(|area| format!("service-area-{}", area.id));
    let areas = areas.map(|id| Needed { area: SERVICE_PAGE_STRINGS, id, everywhere: true });
    let facets = facets(&directory.facets).map(|id| Needed { area: FINDER_STRINGS, id, everywhere: false });
    let terms = terms(&directory.facets).map(|id| Needed { area: SEARCH_TERMS, id, everywhere: false });
    let records = directory.records.iter().map(|record| {
        let area = if record.kind == Kind::Helpline { HELPLINE_STRINGS } else { SERVICE_STRINGS };
        Needed { area, id: record.message_id(), everywhere: false }
    });
    messages.chain(sections).chain(areas).chain(facets).chain(terms).chain(records).collect()
}

/// The ids of the finder's questions and their choices.
fn facets(facets: &Facets) -> impl Iterator<Item = String> {
    facets.axes.iter().flat_map(|axis| {
        let values = axis.values.iter().map(|(value, _)| format!("facet-{}-{value}", axis.id));
        std::iter::once(format!("facet-{}", axis.id)).chain(values)
    })
}

/// The ids of the words by which a typed wish is understood.
fn terms(facets: &Facets) -> impl Iterator<Item = String> {
    facets.chosen(Selection::ALL).map(|(axis, value, _)| format!("words-{}-{value}", axis.id))
}

fn not_there(files: &LocaleFiles<'_>, needed: &Needed) -> Diagnostic {
    let file = files.strings_in(needed.area).map(|strings| strings.file);
    let end = file.map_or(1, |file| file.text.lines().count().max(1));
    let wrong = format!("the string \"{}\" is missing", needed.id);
    Diagnostic::at(&path::locale_path(files.code, needed.area), end, wrong, "add it at the end of this file")
}

fn parts(directory: &Directory, written: &[Written<'_>], problems: &Diagnostics) {
    for id in directory.records.iter().map(Record::message_id) {
        let Some(found) = written.iter().find(|message| message.id == id) else { continue };
        for part in PARTS.iter().filter(|part| !found.attributes.contains(part)) {
            let wrong = format!("\"{id}\" has no .{part}");
            let mend = "add it below this line, indented";
            problems.borrow_mut().push(Diagnostic::at(&found.file.path, found.line(), wrong, mend));
        }
    }
}

/// Reports variables that a string is not given, also those of the strings that it refers to.
pub fn variables(content: &Content<'_>, problems: &Diagnostics) {
    let messages: BTreeMap<String, &Message> =
        MESSAGES.iter().chain(OPTIONAL).map(|message| (message.id(), message)).collect();
    for (_, files) in content.languages() {
        let written = ftl::messages(&files.strings);
        for found in &written {
            let given = messages.get(found.id).map(|message| message.arguments).unwrap_or_default();
            check_variables(given, found, &with_references(found, &written), problems);
        }
    }
}

/// The variables of a string and of all strings that it refers to.
fn with_references<'a>(from: &Written<'a>, written: &[Written<'a>]) -> BTreeSet<&'a str> {
    let (mut seen, mut left) = (BTreeSet::from([from.id]), vec![from]);
    let mut variables = BTreeSet::new();
    while let Some(next) = left.pop() {
        variables.extend(next.variables.iter().copied());
        let inside = written.iter().filter(|other| next.references.contains(other.id));
        left.extend(inside.filter(|other| seen.insert(other.id)));
    }
    variables
}

fn check_variables(given: &[&str], found: &Written<'_>, used: &BTreeSet<&str>, problems: &Diagnostics) {
    for variable in used.iter().filter(|variable| !given.contains(variable)) {
        let given = if given.is_empty() { "no variable".to_owned() } else { given.join(", ") };
        let (wrong, mend) = (format!("\"{}\" uses ${variable}", found.id), format!("this string is given {given}"));
        problems.borrow_mut().push(Diagnostic::at(&found.file.path, found.line(), wrong, mend));
    }
}

/// Reports strings that nothing asks for.
pub fn unused(content: &Content<'_>, problems: &Diagnostics) {
    let needed = needed(content);
    let optional: Vec<String> = OPTIONAL.iter().map(Message::id).collect();
    let slugs: Vec<&str> =
        content.tree.default_locale().iter().flat_map(|files| &files.pages).map(|page| page.slug).collect();
    let terms: Vec<String> = phrases::names(content.directory, &slugs).collect();
    let known = needed.iter().map(|needed| needed.id.as_str());
    let known: BTreeSet<&str> = known.chain(optional.iter().chain(&terms).map(String::as_str)).collect();
    for (_, files) in content.languages() {
        let written = ftl::messages(&files.strings);
        let is_used = |id: &str| known.contains(id) || id.starts_with("language-") || content.directory.may_use(id);
        for found in written.iter().filter(|found| !is_used(found.id)) {
            let wrong = format!("nothing asks for the string \"{}\"", found.id);
            let mend = "remove it, or mend its spelling";
            problems.borrow_mut().push(Diagnostic::at(&found.file.path, found.line(), wrong, mend));
        }
    }
}
