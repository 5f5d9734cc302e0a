//! Words that call a line open at every hour. Words do not know how old the source of the hours is, so each such claim is compared
//! with the hours in the directory at a moment.

use super::Content;
use crate::{
    content::{diagnostic::Diagnostic, toml::Diagnostics, tree::locale::TextFile},
    directory::record::Record,
    i18n::translation::units::{self, Unit},
};

/// A claim that a line is open at every hour.
struct Claim {
    line: usize,
    record: String,
}

/// Reports each claim that the hours of its line do not bear out, or are too old to.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let Some(now) = content.now else { return };
    let always = |record: &Record| record.sure_hours(now).is_some_and(|opening| opening.hours.is_always());
    for text in content.tree.locales.iter().flat_map(|locale| locale.texts()) {
        for claim in claims(text, &content.directory.forbidden.always) {
            if content.directory.record(&claim.record).is_some_and(|record| !always(record)) {
                let wrong = format!("this says that \"{}\" is open at every hour, which is not sure", claim.record);
                let mend = "leave the hours out: a page shows them from the directory, while their source is recent";
                problems.borrow_mut().push(Diagnostic::at(&text.file().path, claim.line, wrong, mend));
            }
        }
    }
}

fn claims(text: TextFile<'_>, always: &[String]) -> Vec<Claim> {
    let units = units::of(text).into_iter();
    match text {
        TextFile::Strings(_) => units.filter_map(|unit| of_a_record(&unit, always)).collect(),
        TextFile::Page(_) => units.flat_map(|unit| of_a_block(&unit, always)).collect(),
    }
}

/// A sentence of a record speaks of that record.
fn of_a_record(unit: &Unit, always: &[String]) -> Option<Claim> {
    let (record, _) = unit.name.strip_prefix("service-")?.split_once('.')?;
    let words = unit.words.to_lowercase();
    always.iter().any(|claim| words.contains(claim)).then(|| Claim { line: unit.line, record: record.to_owned() })
}

/// A sentence of guidance speaks of the line that it links: the one whose link holds the words, or the last one before them.
fn of_a_block(unit: &Unit, always: &[String]) -> Vec<Claim> {
    let words = unit.words.to_lowercase();
    let sentences = words.split(['.', '!', '?', '۔']);
    let claims = sentences.flat_map(|sentence| {
        let places = always.iter().filter_map(|claim| sentence.find(claim.as_str()));
        places.filter_map(|at| linked(sentence, at)).collect::<Vec<_>>()
    });
    claims.map(|record| Claim { line: unit.line, record }).collect()
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
            let unit = Unit { name: "block 1".to_owned(), words: text.to_owned(), line: 7 };
            let always = ["day and night".to_owned(), "24-hour".to_owned()];
            let found: Vec<String> = of_a_block(&unit, &always).into_iter().map(|claim| claim.record).collect();
            assert_eq!(found, records, "{text}");
        }
    }
}
