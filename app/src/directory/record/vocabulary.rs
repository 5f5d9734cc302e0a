//! The closed words of a record: where it helps, what is known of it, which of its facts are not confirmed.

use crate::content::toml::Fields;

/// Where it helps, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The city.
    Coventry,
    /// The county and its neighbours.
    WestMidlands,
    /// England, or England and Wales.
    England,
    /// The whole country.
    Uk,
}

/// A yes or no that may not be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Known to be so.
    Yes,
    /// Known not to be so.
    No,
    /// Not known.
    Unknown,
}

/// A fact of a record that can be marked as not confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// What they do.
    What,
    /// Who it is for.
    Who,
    /// What it costs.
    Cost,
    /// The languages they speak.
    Languages,
    /// Whether you can ring or write yourself.
    SelfReferral,
}

const FACTS: [(&str, Fact); 5] = [
    ("what", Fact::What),
    ("who", Fact::Who),
    ("cost", Fact::Cost),
    ("languages", Fact::Languages),
    ("self-referral", Fact::SelfReferral),
];

/// Areas as records write them.
pub const AREAS: [(&str, Area); 4] =
    [("coventry", Area::Coventry), ("west-midlands", Area::WestMidlands), ("england", Area::England), ("uk", Area::Uk)];
/// Answers as records write them.
pub const ANSWERS: [(&str, Answer); 3] = [("yes", Answer::Yes), ("no", Answer::No), ("unknown", Answer::Unknown)];

impl Area {
    /// In or near the city.
    pub fn is_near(self) -> bool {
        self <= Self::WestMidlands
    }
}

impl Fact {
    /// As it is written in a record.
    pub fn name(self) -> &'static str {
        FACTS.iter().find(|(_, fact)| *fact == self).map_or("", |(name, _)| name)
    }

    /// The facts that a record says are not confirmed.
    pub fn unconfirmed(fields: &Fields<'_>) -> Vec<Fact> {
        let known = |word: &str| FACTS.iter().find(|(name, _)| *name == word).map(|(_, fact)| *fact);
        let words = fields.texts("unconfirmed").into_iter();
        words
            .filter_map(|word| {
                let fact = known(&word.value);
                if fact.is_none() {
                    let names: Vec<_> = FACTS.iter().map(|(name, _)| *name).collect();
                    fields.fault(
                        word.line,
                        format!("\"{}\" is not a fact of a record", word.value),
                        format!("write one of: {}", names.join(", ")),
                    );
                }
                fact
            })
            .collect()
    }
}
