//! Places where prose says that a line is open at every hour. Prose does not know how old the source of the hours is, so these are
//! kept and weighed again when a date is known.

use super::translation::units::{self, Unit};
use crate::{
    content::diagnostic::{Diagnostic, File},
    directory::{Directory, record::Record},
};
use chrono::{DateTime, Utc};

/// One such place.
#[derive(Debug)]
pub struct HourClaim {
    file: String,
    line: usize,
    record: String,
}

/// Every such place in the words of records and in guidance.
pub fn find(files: &[File], directory: &Directory) -> Vec<HourClaim> {
    let always = &directory.forbidden.always;
    let words = files.iter().filter(|file| file.path.starts_with("locales/"));
    let claims = words.flat_map(|file| {
        let claimed: Vec<(usize, String)> = match file.path.rsplit_once('.') {
            Some((_, "ftl")) => units::strings(file).iter().filter_map(|unit| of_a_record(unit, always)).collect(),
            Some((_, "md")) => units::page(file).iter().flat_map(|unit| of_a_block(unit, always)).collect(),
            _ => Vec::new(),
        };
        claimed.into_iter().map(|(line, record)| HourClaim { file: file.path.clone(), line, record })
    });
    claims.filter(|claim| directory.record(&claim.record).is_some()).collect()
}

/// A sentence of a record speaks of that record.
fn of_a_record(unit: &Unit, always: &[String]) -> Option<(usize, String)> {
    let (record, _) = unit.name.strip_prefix("service-")?.split_once('.')?;
    let words = unit.words.to_lowercase();
    always.iter().any(|claim| words.contains(claim)).then(|| (unit.line, record.to_owned()))
}

/// A sentence of guidance speaks of the line that it links: the one whose link holds the words, or the last one before them.
fn of_a_block(unit: &Unit, always: &[String]) -> Vec<(usize, String)> {
    let words = unit.words.to_lowercase();
    let sentences = words.split(['.', '!', '?', '۔']);
    let claims = sentences.flat_map(|sentence| {
        let places = always.iter().filter_map(|claim| sentence.find(claim.as_str()));
        places.filter_map(|at| linked(sentence, at)).collect::<Vec<_>>()
    });
    claims.map(|record| (unit.line, record)).collect()
}

/// The record of a link, of those in a sentence, that words at this place speak of.
fn linked(sentence: &str, at: usize) -> Option<String> {
    let ends: Vec<usize> = sentence.match_indices("](").map(|(end, _)| end).collect();
    let links = ends.iter().filter_map(|end| {
        let target = sentence[end + 2..].split(')').next()?;
        let id = target.strip_prefix("helpline:").or(target.strip_prefix("service:"))?;
        Some((sentence[..*end].rfind('[')?, id.split('/').next()?))
    });
    let links: Vec<(usize, &str)> = links.collect();
    let before = links.iter().rev().find(|(start, _)| *start <= at);
    before.or(links.first()).map(|(_, id)| (*id).to_owned())
}

impl HourClaim {
    /// A problem, when the hours of that line do not say so or are too old to.
    pub fn problem(&self, directory: &Directory, now: DateTime<Utc>) -> Option<Diagnostic> {
        let always = |record: &Record| record.sure_hours(now).is_some_and(|opening| opening.hours.is_always());
        let wrong = format!("this says that \"{}\" is open at every hour, which is not sure", self.record);
        let mend = "leave the hours out: a page shows them from the directory, while their source is recent";
        (!directory.record(&self.record).is_some_and(always))
            .then(|| Diagnostic::at(&self.file, self.line, wrong, mend))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_speak_of_the_link_that_holds_them_or_of_the_last_before_them() {
        for (text, records) in [
            ("Call [ours](helpline:ours), or the [24-hour line](helpline:other) when it is closed.", vec!["other"]),
            ("Call [ours](helpline:ours). [Theirs](helpline:theirs) is open day and night.", vec!["theirs"]),
            ("Day and night, you can ask [a centre](service:centre).", vec!["centre"]),
            ("[It](helpline:ours/chat) answers day and night. Read [more](page:plan).", vec!["ours"]),
            ("Call [ours](helpline:ours). Someone is there day and night.", vec![]),
        ] {
            let unit = Unit { name: "block 1".to_owned(), words: text.to_owned(), comment: String::new(), line: 7 };
            let always = ["day and night".to_owned(), "24-hour".to_owned()];
            let found: Vec<String> = of_a_block(&unit, &always).into_iter().map(|(_, record)| record).collect();
            assert_eq!(found, records, "{text}");
        }
    }
}
