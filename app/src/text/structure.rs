//! A translated page has the shape of its source, block by block: the same headings, as many items, the same links. So a step, a
//! number or a warning that fell out is seen by somebody who does not read the language.

use super::units::{self, Unit};
use crate::{
    directory::fields::Problems,
    problem::{File, Problem},
};

/// Notes where the shape of a translation differs.
pub fn check(source: &File, file: &File, problems: &Problems) {
    let [english, own] = [source, file].map(units::page);
    let fault = |line: usize, wrong: String, mend: &str| {
        problems.borrow_mut().push(Problem::at(&file.path, line, wrong, mend));
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
