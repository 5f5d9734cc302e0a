//! What must never be printed: numbers that are old or wrong, names of what has ended, claims that are not known to be true,
//! hours on which sources disagree.
//! Every file of content is read for them.

mod file;

use super::{
    phone,
    phrase::{self, Case, Phrase, Word},
};
use crate::content::{plain_text::plain, toml::Spanned};
use file::ClaimTable;
pub use file::NeverPrintFile;
use std::collections::BTreeSet;

/// The list, as `never-print.toml` keeps it.
#[derive(Debug, Default)]
pub struct Forbidden {
    numbers: Vec<(String, String)>,
    words: Vec<(Phrase, String)>,
    claims: Vec<Claim>,
    /// The ids of records whose hours must not be given, since sources disagree.
    pub no_hours: Vec<Spanned<String>>,
    /// Phrases by which prose says that a line is open at every hour, in small letters.
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

impl Forbidden {
    /// The list that a file holds.
    pub fn new(written: NeverPrintFile) -> Self {
        let numbers = written.number.into_iter().map(|number| (number.value, number.reason));
        let words = written.word.into_iter().map(|word| (Phrase::new(&word.value, word.case()), word.reason));
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
    let phrases = |texts: &[String]| texts.iter().map(|text| Phrase::new(text, Case::Any)).collect();
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
        let says = |phrases: &[Phrase]| phrases.iter().any(|phrase| phrase.find(sentence, Case::Any).next().is_some());
        let about = self.about.iter().find_map(|phrase| Some((phrase.find(sentence, Case::Any).next()?, phrase)));
        about.filter(|_| says(&self.with) && !says(&self.unless))
    }
}

fn forbidden(what: &str, reason: &str) -> String {
    format!("\"{what}\" must not be printed: {reason}")
}

impl Forbidden {
    /// What is wrong with a text.
    pub fn faults(&self, text: &str) -> Vec<String> {
        self.found(text, Case::Any).into_iter().map(|(_, reason)| reason).collect()
    }

    /// The same, each with its line, from 1. With [`Case::Capitals`] abbreviations count in capitals alone: in the words that
    /// people type, which are never shown, they may stand in small letters.
    pub fn found(&self, text: &str, case: Case) -> Vec<(usize, String)> {
        let text = &plain(text);
        let sentences = phrase::sentences(text);
        let all: Vec<_> = sentences.iter().flatten().copied().collect();
        let words =
            self.words.iter().flat_map(|(phrase, reason)| phrase.find(&all, case).map(move |at| (at, phrase, reason)));
        let words = words.map(|(line, phrase, reason)| (line, forbidden(&phrase.text, reason)));
        let claims = sentences.iter().flat_map(|sentence| {
            let made = self.claims.iter().filter_map(|claim| Some((claim, claim.made_in(sentence)?)));
            made.map(|(claim, (line, phrase))| (line, forbidden(&phrase.text, &claim.reason)))
        });
        self.numbers_in(text).chain(words).chain(claims).collect()
    }

    fn numbers_in(&self, text: &str) -> impl Iterator<Item = (usize, String)> {
        let runs = digit_runs(text);
        self.numbers.iter().flat_map(move |(number, reason)| {
            let digits = phone::digits(number);
            let lines: BTreeSet<usize> = runs.iter().filter_map(|run| run.line_of(&digits)).collect();
            lines.into_iter().map(move |line| (line, forbidden(number, reason)))
        })
    }
}

/// Digits between which no letter stands, each with its line, from 1.
#[derive(Default)]
struct DigitRun {
    digits: String,
    lines: Vec<usize>,
}

impl DigitRun {
    /// The line on which a number begins, here or from abroad; `None` if it does not stand here.
    fn line_of(&self, number: &str) -> Option<usize> {
        let abroad = number.strip_prefix('0').map(|rest| format!("44{rest}"));
        let at = self.digits.find(number).or_else(|| self.digits.find(&abroad?))?;
        self.lines.get(at).copied()
    }
}

/// Whatever signs stand between the digits of a number, and even if it goes on in the next line.
fn digit_runs(text: &str) -> Vec<DigitRun> {
    let mut runs = vec![DigitRun::default()];
    for (line, at) in text.lines().zip(1..) {
        for c in line.chars().filter(|c| c.is_alphanumeric()) {
            match runs.last_mut() {
                Some(run) if c.is_ascii_digit() => {
                    run.digits.push(c);
                    run.lines.push(at);
                }
                Some(run) if run.digits.is_empty() => {}
                _ => runs.push(DigitRun::default()),
            }
        }
    }
    runs
}
