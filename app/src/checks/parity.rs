//! A translated page has the shape of its original, block by block: the same headings, as many items, the same links; a string
//! uses the same times and names; and neither holds another number. So an editor who does not read the language sees that a step, a number or a warning fell out.

use super::{
    Content,
    visible_words::{without_targets, without_variants},
};
use crate::{
    content::{
        diagnostic::Diagnostic,
        plain_text::plain,
        toml::Diagnostics,
        tree::locale::{LocaleFiles, PageFile, StringsKind, TextFile},
    },
    i18n::{
        ftl::{self, Written},
        translation::{
            report,
            status::TranslationStatus,
            units::{self, Unit},
        },
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// Reports where the shape of a translated page differs. A page whose original has changed since is stale: it says so to its
/// readers, and waits for its translator without holding up anybody else.
pub fn pages(content: &Content<'_>, problems: &Diagnostics) {
    for (source, own) in pairs(content) {
        let locale = content.locales.iter().find(|locale| locale.code == own.code);
        let status = |slug| locale.and_then(|locale| locale.guide(slug)).map(|guide| &guide.translation_status);
        for page in source.pages.iter().filter(|page| status(page.slug) != Some(&TranslationStatus::Stale)) {
            own.page(page.slug).into_iter().for_each(|own| check_page(page, own, problems));
        }
    }
}

/// The default language beside each translation.
fn pairs<'a>(content: &'a Content<'_>) -> impl Iterator<Item = (&'a LocaleFiles<'a>, &'a LocaleFiles<'a>)> {
    let source = content.tree.default_locale().into_iter();
    source.flat_map(|source| content.tree.translations().map(move |own| (source, own)))
}

fn check_page(source: &PageFile<'_>, own: &PageFile<'_>, problems: &Diagnostics) {
    let [original, translated] = [source, own].map(units::page);
    let fault = |line: usize, wrong: String, mend: &str| {
        problems.borrow_mut().push(Diagnostic::at(&own.file.path, line, wrong, mend));
    };
    let blocks =
        |units: &[Unit]| units.iter().filter(|unit| unit.name.starts_with("block")).cloned().collect::<Vec<_>>();
    let needs = |units: &[Unit]| units.iter().filter(|unit| unit.name.starts_with("needs")).count();
    if needs(&original) != needs(&translated) {
        fault(1, "not as many `needs` as in the source".to_owned(), "translate each of them, in the same order");
    }
    let (original, translated) = (blocks(&original), blocks(&translated));
    let differs = original.iter().zip(&translated).find(|(one, other)| shape(&one.words) != shape(&other.words));
    if let Some((one, other)) = differs {
        let wrong = format!("this differs in headings, items or links from {}:{}", source.file.path, one.line);
        fault(other.line, wrong, "give it the same, in the same order");
    } else if original.len() != translated.len() {
        let line = translated.last().map_or(1, |unit| unit.line);
        let wrong = format!("{} blocks, where {} has {}", translated.len(), source.file.path, original.len());
        fault(line, wrong, "add what is missing or remove what is too much; blank lines part blocks");
    }
}

/// Files of strings whose variables are there to choose from: each language takes what its grammar needs.
const FREE: [&str; 3] = ["time.ftl", "interpreter.ftl", "translation.ftl"];

/// Reports where a translated string leaves out what the original puts in: a time, a name, a count.
pub fn strings(content: &Content<'_>, problems: &Diagnostics) {
    for (source, own) in pairs(content) {
        for english in source.strings.iter().filter(|file| !FREE.contains(&file.area)) {
            let translated = ftl::messages(own.strings_in(english.area));
            for message in ftl::messages([english]) {
                let found = translated.iter().find(|other| other.id == message.id);
                found.into_iter().for_each(|found| check_variables(&message, found, problems));
            }
        }
    }
}

fn check_variables(source: &Written<'_>, own: &Written<'_>, problems: &Diagnostics) {
    for variable in source.variables.symmetric_difference(&own.variables) {
        let (file, line) = (&own.file.path, own.line());
        let (wrong, mend) = match source.variables.contains(variable) {
            true => ("leaves out", "put it where your grammar wants it"),
            false => ("uses", "the source does not: remove it"),
        };
        problems.borrow_mut().push(Diagnostic::at(file, line, format!("\"{}\" {wrong} ${variable}", own.id), mend));
    }
}

/// What a block of a page consists of.
#[derive(PartialEq, Eq)]
struct Shape<'a> {
    /// The level of a heading.
    level: usize,
    items: usize,
    numbered: usize,
    /// Questions to tick.
    boxes: usize,
    /// How many cells each row of a table has.
    rows: Vec<usize>,
    /// Where links lead. Their order within a block is free, since grammars differ; in a table it is not.
    links: Vec<&'a str>,
}

fn shape(block: &str) -> Shape<'_> {
    let level = block.chars().take_while(|c| *c == '#').count();
    let items = block.lines().filter(|line| line.starts_with("- ")).count();
    let numbered =
        block.lines().filter(|line| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok()));
    let mut links: Vec<&str> =
        block.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(link, _)| link)).collect();
    let rows: Vec<usize> =
        block.lines().filter(|line| line.starts_with('|')).map(|row| row.matches('|').count()).collect();
    if rows.is_empty() {
        links.sort_unstable();
    }
    let boxes = block.lines().filter(|line| line.trim_start().starts_with("- [ ] ")).count();
    Shape { level, items, numbered: numbered.count(), boxes, rows, links }
}

/// Reports a number in a translation that its original does not hold. What is stale waits for its translator.
pub fn numbers(content: &Content<'_>, problems: &Diagnostics) {
    let translations = report::all(content.tree, &Diagnostics::default());
    for (source, own) in pairs(content) {
        let entries =
            translations.iter().filter(|translation| translation.code == own.code).flat_map(|own| &own.pieces);
        let stale = entries.filter(|entry| entry.translation_status == TranslationStatus::Stale);
        let stale: BTreeSet<&str> = stale.map(|entry| entry.name.as_str()).collect();
        for text in source.texts() {
            let translated = own.counterpart(text).filter(|_| shows_numbers(text, &stale));
            translated.into_iter().for_each(|translated| check_numbers(text, translated, &stale, problems));
        }
    }
}

/// Whether the numbers of a text are shown, and its translation is not stale. Those of a grammar and of search terms are not.
fn shows_numbers(text: TextFile<'_>, stale: &BTreeSet<&str>) -> bool {
    match text {
        TextFile::Page(page) => !stale.contains(page.slug),
        TextFile::Strings(strings) => !FREE.contains(&strings.area) && strings.kind() != StringsKind::SearchTerms,
    }
}

fn check_numbers(source: TextFile<'_>, own: TextFile<'_>, stale: &BTreeSet<&str>, problems: &Diagnostics) {
    let originals: BTreeMap<String, Unit> =
        units::of(source).into_iter().map(|unit| (unit.name.clone(), unit)).collect();
    for unit in units::of(own).into_iter().filter(|unit| !stale.contains(unit.name.as_str())) {
        let Some(original) = originals.get(&unit.name) else { continue };
        for number in numbers_of(&unit.words).difference(&numbers_of(&original.words)) {
            let wrong = format!("the number {number} is not in {}:{}", source.file().path, original.line);
            let mend = "write the number of the source, or read both again";
            problems.borrow_mut().push(Diagnostic::at(&own.file().path, unit.line, wrong, mend));
        }
    }
}

/// The numbers that words show, in the digits of ASCII.
fn numbers_of(words: &str) -> BTreeSet<String> {
    let words = without_variants(words).lines().map(without_targets).collect::<Vec<_>>().join(" ");
    let words = plain(&words);
    words.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect()
}
