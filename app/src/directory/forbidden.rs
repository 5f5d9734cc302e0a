//! What must never be printed: numbers that are old or wrong, names of what has ended, claims that are not known to be true,
//! hours on which sources disagree.
//! Every file of content is read for them.

use super::{
    phone,
    phrase::{self, Phrase, Word},
};
use crate::content::toml::{Fields, Lined};

/// The list, as `never-print.toml` keeps it.
#[derive(Debug, Default)]
pub struct Forbidden {
    numbers: Vec<(String, String)>,
    words: Vec<(Phrase, String)>,
    claims: Vec<Claim>,
    /// The ids of records whose hours must not be given, since sources disagree.
    pub no_hours: Vec<Lined<String>>,
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

/// Reads `never-print.toml`.
pub fn read(fields: &Fields<'_>) -> Forbidden {
    let hours = fields.table("hours", |table| (table.texts("records"), values(table, "always")));
    let (no_hours, always) = hours.unwrap_or_default();
    Forbidden {
        numbers: fields.tables("number", |table| (table.need("value").value, table.need("reason").value)),
        words: fields.tables("word", |table| (Phrase::new(&table.need("value").value), table.need("reason").value)),
        claims: fields.tables("claim", claim),
        no_hours,
        always: always.iter().map(|words| words.to_lowercase()).collect(),
    }
}

fn values(fields: &Fields<'_>, key: &str) -> Vec<String> {
    fields.texts(key).into_iter().map(|text| text.value).collect()
}

fn claim(fields: &Fields<'_>) -> Claim {
    let phrases = |key| values(fields, key).iter().map(|text| Phrase::new(text)).collect();
    Claim {
        about: phrases("about"),
        with: phrases("with"),
        unless: phrases("unless"),
        reason: fields.need("reason").value,
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
