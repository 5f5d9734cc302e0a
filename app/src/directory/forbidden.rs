//! What must never be printed: numbers that are old or wrong, names of what has ended, claims that are not known to be true,
//! hours on which sources disagree.
//! Every file of content is read for them.

mod file;

use super::{
    phone,
    phrase::{self, Phrase, Word},
    record::Record,
    {Directory, contact::Opening},
};
use crate::content::toml::{Diagnostics, Faults, Spanned};
use crate::{
    content::diagnostic::{Diagnostic, File},
    hours::State,
};
use chrono::Weekday;
use file::ClaimTable;
pub use file::NeverPrintFile;

/// The list, as `never-print.toml` keeps it.
#[derive(Debug, Default)]
pub struct Forbidden {
    numbers: Vec<(String, String)>,
    words: Vec<(Phrase, String)>,
    claims: Vec<Claim>,
    no_hours: Vec<Spanned<String>>,
    /// Messages by which prose says that a line is open at every hour, in small letters.
    pub always: Vec<String>,
}

/// What no sentence may say: something about a thing, together with other words, unless it says one of some others too.
#[derive(Debug)]
struct Claim {
    about: Vec<Phrase>,
    with: Vec<Phrase>,
    unless: Vec<Phrase>,
    reason: String,
}

/// Its own file: the one place where these may stand.
pub const FILE: &str = "directory/never-print.toml";

impl Forbidden {
    /// The list that a file holds.
    pub fn new(written: NeverPrintFile) -> Self {
        let numbers = written.number.into_iter().map(|number| (number.value, number.reason));
        let words = written.word.into_iter().map(|word| (Phrase::new(&word.value), word.reason));
        Self {
            numbers: numbers.collect(),
            words: words.collect(),
            claims: written.claim.into_iter().map(claim).collect(),
            no_hours: written.hours.records,
            always: written.hours.always.iter().map(|words| words.to_lowercase()).collect(),
        }
    }
}

fn claim(written: ClaimTable) -> Claim {
    let phrases = |texts: &[String]| texts.iter().map(|text| Phrase::new(text)).collect();
    Claim {
        about: phrases(&written.about),
        with: phrases(&written.with),
        unless: phrases(&written.unless),
        reason: written.reason,
    }
}

impl Claim {
    /// The words of a sentence that make this claim.
    fn made_in<'a>(&'a self, sentence: &'a [Word<'a>]) -> Option<(usize, &'a Phrase)> {
        let says = |phrases: &[Phrase]| phrases.iter().any(|phrase| phrase.find(sentence).next().is_some());
        let about = self.about.iter().find_map(|phrase| Some((phrase.find(sentence).next()?, phrase)));
        about.filter(|_| says(&self.with) && !says(&self.unless))
    }
}

fn forbidden(what: &str, reason: &str) -> String {
    format!("\"{what}\" must not be printed: {reason}")
}

impl Forbidden {
    /// Every place in a file where something stands that must not, its name included.
    pub fn check(&self, file: &File, problems: &Diagnostics) {
        if file.path == FILE {
            return;
        }
        let in_name = self.faults(&file.path).into_iter().map(|reason| (1, reason));
        for (line, reason) in in_name.chain(self.found(&file.text)) {
            let help = "remove it; directory/never-print.toml gives the reason";
            problems.borrow_mut().push(Diagnostic::at(&file.path, line, reason, help));
        }
    }

    /// What is wrong with a text.
    pub fn faults(&self, text: &str) -> Vec<String> {
        self.found(text).into_iter().map(|(_, reason)| reason).collect()
    }

    /// The same, each with its line.
    fn found(&self, text: &str) -> Vec<(usize, String)> {
        let sentences = phrase::sentences(text);
        let all: Vec<_> = sentences.iter().flatten().copied().collect();
        let words =
            self.words.iter().flat_map(|(phrase, reason)| phrase.find(&all).map(move |at| (at, phrase, reason)));
        let words = words.map(|(line, phrase, reason)| (line, forbidden(&phrase.text, reason)));
        let claims = sentences.iter().flat_map(|sentence| {
            let made = self.claims.iter().filter_map(|claim| Some((claim, claim.made_in(sentence)?)));
            made.map(|(claim, (line, phrase))| (line, forbidden(&phrase.text, &claim.reason)))
        });
        let lines = text.lines().zip(1..).flat_map(|(line, at)| self.numbers_in(line).map(move |fault| (at, fault)));
        lines.chain(words).chain(claims).collect()
    }

    fn numbers_in(&self, line: &str) -> impl Iterator<Item = String> {
        let runs = phone::runs(line);
        let held = move |number: &str| runs.iter().any(|run| run.contains(&phone::digits(number)));
        self.numbers.iter().filter(move |(number, _)| held(number)).map(|(number, reason)| forbidden(number, reason))
    }

    /// Records whose hours must not be given may at most say on which days they answer.
    pub fn check_hours(&self, directory: &Directory, faults: Faults<'_>) {
        for id in self.no_hours.iter().filter(|id| !directory.is_unread(id.get_ref())) {
            match directory.record(id.get_ref()) {
                Some(record) => check_hours_of(record, faults.problems),
                None => {
                    faults.at(id, format!("no record \"{}\"", id.get_ref()), "remove it, or correct the spelling");
                }
            }
        }
    }
}

fn check_hours_of(record: &Record, problems: &Diagnostics) {
    let is_open = |opening: &Opening| {
        let days = (0..7).filter_map(|day| Weekday::try_from(day).ok());
        days.flat_map(|day| opening.hours.ordinary(day)).any(|(_, _, state)| state == State::Open)
    };
    for opening in record.contacts.iter().filter_map(|contact| contact.opening.as_ref()).filter(|hours| is_open(hours))
    {
        let message = format!("the hours of \"{}\" must not be printed: sources disagree", record.id);
        let help = "remove them, or write \"Mo-Fr unknown; PH unknown\"";
        problems.borrow_mut().push(Diagnostic::at(&record.file, opening.line, message, help));
    }
}
