//! A translated page has the shape of its source, block by block: the same headings, as many items, the same links; a string puts
//! in the same times and names. So a step, a number or a warning that fell out is seen by somebody who does not read the language.

use super::units::{self, Unit};
use crate::content::diagnostic::{Diagnostic, File};
use crate::content::toml::Diagnostics;
use crate::i18n::ftl::{self, Written};

/// Notes where the shape of a translation differs.
pub fn check(source: &File, file: &File, problems: &Diagnostics) {
    let [english, own] = [source, file].map(units::page);
    let fault = |line: usize, wrong: String, mend: &str| {
        problems.borrow_mut().push(Diagnostic::at(&file.path, line, wrong, mend));
    };
    let blocks =
        |units: &[Unit]| units.iter().filter(|unit| unit.name.starts_with("block")).cloned().collect::<Vec<_>>();
    let needs = |units: &[Unit]| units.iter().filter(|unit| unit.name.starts_with("needs")).count();
    if needs(&english) != needs(&own) {
        fault(1, "not as many `needs` as in the source".to_owned(), "translate each of them, in the same order");
    }
    let (english, own) = (blocks(&english), blocks(&own));
    let differs = english.iter().zip(&own).find(|(one, other)| shape(&one.words) != shape(&other.words));
    if let Some((one, other)) = differs {
        let wrong = format!("this differs in headings, items or links from {}:{}", source.path, one.line);
        fault(other.line, wrong, "give it the same, in the same order");
    } else if english.len() != own.len() {
        let line = own.last().map_or(1, |unit| unit.line);
        let wrong = format!("{} blocks, where {} has {}", own.len(), source.path, english.len());
        fault(line, wrong, "add what is missing or remove what is too much; blank lines part blocks");
    }
}

/// Files of strings whose variables are there to choose from: each language takes what its grammar needs.
const FREE: [&str; 3] = ["time.ftl", "interpreter.ftl", "translation.ftl"];

/// Notes where a string of a translation leaves out what the source puts in: a time, a name, a count.
pub fn check_strings(source: &str, code: &str, files: &[File], problems: &Diagnostics) {
    let folder = format!("locales/{source}/");
    let pairs = files.iter().filter_map(|file| {
        let area = file.path.strip_prefix(&folder).filter(|area| area.ends_with(".ftl") && !FREE.contains(area))?;
        let path = format!("locales/{code}/{area}");
        Some((file, files.iter().find(|other| other.path == path)?))
    });
    for (english, own) in pairs {
        let own_messages = ftl::read(own);
        for message in ftl::read(english) {
            let found = own_messages.iter().find(|other| other.id == message.id);
            found.into_iter().for_each(|found| check_variables(&message, found, problems));
        }
    }
}

fn check_variables(source: &Written<'_>, own: &Written<'_>, problems: &Diagnostics) {
    for variable in source.variables.symmetric_difference(&own.variables) {
        let (file, line) = (&own.file.path, own.file.line_of_message(&own.id));
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
