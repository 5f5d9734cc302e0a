//! What must never be printed: numbers that are old or wrong, words that claim too much, hours on which sources disagree.
//! Every file of content is read for them.

use super::{
    fields::{Fields, Lined, Problems},
    phone,
    record::Record,
};
use crate::{
    hours::State,
    problem::{File, Problem},
};
use chrono::Weekday;

/// The list, as `never-print.toml` keeps it.
#[derive(Debug, Default)]
pub struct NeverPrint {
    numbers: Vec<(String, String)>,
    words: Vec<(String, String)>,
    no_hours: Vec<Lined<String>>,
}

/// Its own file: the one place where these may stand.
const FILE: &str = "directory/never-print.toml";

/// Reads `never-print.toml`.
pub fn read(fields: &Fields<'_>) -> NeverPrint {
    let pair = |table: &Fields<'_>| (table.need("value").value, table.need("reason").value);
    NeverPrint {
        numbers: fields.tables("number", pair),
        words: fields.tables("word", pair),
        no_hours: fields.table("hours", |table| table.texts("records")).unwrap_or_default(),
    }
}

impl NeverPrint {
    /// Every place in a file where something stands that must not.
    pub fn check(&self, file: &File, problems: &Problems) {
        if file.path == FILE {
            return;
        }
        for (index, line) in file.text.lines().enumerate() {
            for reason in self.faults(line) {
                problems.borrow_mut().push(Problem::at(
                    &file.path,
                    index + 1,
                    reason,
                    "remove it; directory/never-print.toml gives the reason",
                ));
            }
        }
    }

    /// What is wrong with a line of text.
    pub fn faults(&self, line: &str) -> Vec<String> {
        let runs = phone::runs(line);
        let numbers =
            self.numbers.iter().filter(|(number, _)| runs.iter().any(|run| run.contains(&phone::digits(number))));
        let words = self
            .words
            .iter()
            .filter(|(word, _)| line.split(|c: char| !c.is_alphanumeric()).any(|w| w.trim_end_matches('s') == word));
        numbers.chain(words).map(|(value, reason)| format!("\"{value}\" must not be printed: {reason}")).collect()
    }

    /// Records whose hours must not be given may at most say on which days they answer.
    pub fn check_hours(&self, records: &[Record], problems: &Problems) {
        for id in &self.no_hours {
            let Some(record) = records.iter().find(|record| record.id == id.value) else {
                problems.borrow_mut().push(Problem::at(
                    FILE,
                    id.line,
                    format!("no record \"{}\"", id.value),
                    "remove it, or mend the spelling",
                ));
                continue;
            };
            for opening in record.contacts.iter().filter_map(|contact| contact.opening.as_ref()) {
                let week =
                    (0..7).filter_map(|day| Weekday::try_from(day).ok()).flat_map(|day| opening.hours.ordinary(day));
                if week.into_iter().any(|(_, _, state)| state == State::Open) {
                    let wrong = format!("the hours of \"{}\" must not be printed: sources disagree", record.id);
                    problems.borrow_mut().push(Problem::at(
                        &record.file,
                        opening.line,
                        wrong,
                        "remove them, or write \"Mo-Fr unknown; PH unknown\"",
                    ));
                }
            }
        }
    }
}
