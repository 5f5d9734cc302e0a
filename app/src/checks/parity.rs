//! A translated page has the shape of its original, block by block: the same headings, as many items, the same links; a string
//! uses the same times and names. So an editor who does not read the language sees that a step, a number or a warning fell out.

use super::Content;
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::Diagnostics,
        tree::locale::{LocaleFiles, PageFile},
    },
    i18n::{
        ftl::{self, Written},
        translation::{
            status::TranslationStatus,
            units::{self, Unit},
        },
    },
};

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

/// Level of heading, items, numbered items, and where links lead. The order of links within a block is free: grammars differ.
fn shape(block: &str) -> (usize, usize, usize, Vec<&str>) {
    let level = block.chars().take_while(|c| *c == '#').count();
    let items = block.lines().filter(|line| line.starts_with("- ")).count();
    let numbered =
        block.lines().filter(|line| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok()));
    let mut links: Vec<&str> =
        block.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(link, _)| link)).collect();
    links.sort_unstable();
    (level, items, numbered.count(), links)
}
