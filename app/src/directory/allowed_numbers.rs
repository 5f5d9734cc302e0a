//! The numbers, dates, sums and sections of law that words may hold: `directory/allowed-numbers.toml`, each with the facts that
//! it rests on. A mistyped one is in no list, so `check` finds it.

use crate::content::toml::{Faults, Spanned};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The numbers that the words of the default language may hold.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AllowedNumbersFile {
    /// One of them.
    #[serde(default)]
    pub allowed: Vec<AllowedTable>,
}

/// Words with a number.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AllowedTable {
    /// The number and the words that give it its meaning: "28 days".
    #[cfg_attr(test, schemars(with = "String"))]
    pub words: Spanned<String>,
    /// The facts that say it; "plain" for a number that states none.
    pub facts: Vec<String>,
    /// Why it may stand there, if it states no fact.
    pub why: Option<String>,
}

/// The words that may hold numbers, by each run of digits in them with its place.
#[derive(Debug, Default)]
pub struct AllowedNumbers(BTreeMap<String, Vec<(String, usize)>>);

/// Builds the list that `allowed-numbers.toml` holds.
pub fn read(written: AllowedNumbersFile, faults: Faults<'_>) -> AllowedNumbers {
    for allowed in &written.allowed {
        let is_plain = allowed.facts.iter().any(|fact| fact == "plain");
        if allowed.facts.is_empty() || is_plain && allowed.why.is_none() {
            let message = format!("\"{}\" rests on no fact", allowed.words.get_ref());
            faults.at(&allowed.words, message, "name the facts that say it; or write facts = [\"plain\"] and `why`");
        }
    }
    AllowedNumbers::new(written.allowed.into_iter().map(|allowed| allowed.words.into_inner()))
}

impl AllowedNumbers {
    fn new(allowed: impl Iterator<Item = String>) -> Self {
        let mut by_run: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
        for words in allowed {
            for (at, run) in runs(&words) {
                by_run.entry(run.to_owned()).or_default().push((words.clone(), at));
            }
        }
        Self(by_run)
    }

    /// The runs of digits in a text that no allowed words cover, each with its place. White space counts as one space.
    pub fn unknown<'t>(&self, text: &'t str) -> Vec<(usize, &'t str)> {
        runs(text).into_iter().filter(|(at, run)| !self.covers(text, *at, run)).collect()
    }

    /// Whether the run of digits at a place of a text is within allowed words.
    fn covers(&self, text: &str, at: usize, run: &str) -> bool {
        self.0.get(run).is_some_and(|all| {
            all.iter().any(|(words, offset)| at.checked_sub(*offset).is_some_and(|start| stands_at(text, start, words)))
        })
    }
}

/// Whether words stand at a place of a text, not as a part of longer ones.
pub fn stands_at(text: &str, start: usize, words: &str) -> bool {
    let Some((before, rest)) = text.split_at_checked(start) else { return false };
    let after = rest.strip_prefix(words);
    !before.ends_with(char::is_alphanumeric) && after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
}

/// The longest runs of digits, of any script, and of other signs for numbers, each with its place.
fn runs(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(char::is_numeric).map(|at| rest + at) {
        let end = text[start..].find(|c: char| !c.is_numeric()).map_or(text.len(), |length| start + length);
        found.push((start, &text[start..end]));
        rest = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_allowed_only_within_its_words() {
        let words = ["28 days", "section 91(14)", "£849,930", "29.7", "1 May 2026", "999"];
        let allowed = AllowedNumbers::new(words.into_iter().map(str::to_owned));
        let unknown = |text| allowed.unknown(text).into_iter().map(|(_, run)| run).collect::<Vec<_>>();
        for text in ["within 28 days.", "Under section 91(14),", "(£849,930)", "29.7", "since 1 May 2026: 999", "none"]
        {
            assert!(unknown(text).is_empty(), "{text}");
        }
        for (text, runs) in [
            ("28 weeks", vec!["28"]),
            ("128 days", vec!["128"]),
            ("section 91(15)", vec!["91", "15"]),
            ("£849,903", vec!["849", "903"]),
            ("1 May 2025", vec!["1", "2025"]),
            ("11 May 2026", vec!["11", "2026"]),
            ("9990", vec!["9990"]),
            ("999s", vec!["999"]),
            ("0808", vec!["0808"]),
            ("section ９１(１４)", vec!["９１", "１４"]),
            ("½ an hour", vec!["½"]),
        ] {
            assert_eq!(unknown(text), runs, "{text}");
        }
    }
}
