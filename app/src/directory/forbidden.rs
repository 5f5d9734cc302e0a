//! What must never be printed: numbers that are old or wrong, names of what has ended, claims that are not known to be true,
//! hours on which sources disagree.
//! Every file of content is read for them.

mod file;

use super::{
    phone,
    phrase::{self, Phrase, Word},
};
use crate::content::toml::Spanned;
use file::ClaimTable;
pub use file::NeverPrintFile;

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
    /// What is wrong with a text.
    pub fn faults(&self, text: &str) -> Vec<String> {
        self.found(text).into_iter().map(|(_, reason)| reason).collect()
    }

    /// The same, each with its line, from 1.
    pub fn found(&self, text: &str) -> Vec<(usize, String)> {
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
}
