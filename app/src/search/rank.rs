//! From phrases that agree with what was typed to what they lead to, best first.

use super::bank::Hit;

/// How much a second phrase for the same target adds.
const SECOND: f32 = 0.15;
/// The least part of the best score that another target needs.
const MIN_SHARE: f32 = 0.4;

/// One target with its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked<T> {
    /// What it leads to.
    pub target: T,
    /// More is better.
    pub score: f32,
    /// The phrase that decided, as in [`Hit`], and its words.
    pub phrase: u32,
    /// The typed words that decided, a bit for each place.
    pub words: u64,
    /// Whether the whole phrase was typed.
    pub is_whole: bool,
    /// Whether it has a class, and was typed in its order.
    pub is_strict: bool,
    /// Whether it may be the claim of somebody else, or denied.
    pub is_claimed: bool,
}

/// Ranks the targets of hits, which are sorted by their scores. A whole phrase eats the words of a shorter one: of "home office"
/// nothing is left for "home".
pub fn rank<T: Copy + PartialEq>(hits: &[Hit<T>]) -> Vec<Ranked<T>> {
    let is_eaten = |hit: &Hit<T>| {
        let bigger = hits.iter().take_while(|other| other.score > hit.score);
        bigger
            .into_iter()
            .any(|other| other.is_whole && other.words != hit.words && other.words & hit.words == hit.words)
    };
    let mut ranked: Vec<Ranked<T>> = Vec::new();
    for hit in hits {
        match ranked.iter_mut().find(|ranked| ranked.target == hit.target) {
            Some(known) if known.words & hit.words == 0 => known.score += SECOND * hit.score,
            Some(_) => (),
            None if is_eaten(hit) => (),
            None => ranked.push(Ranked {
                target: hit.target,
                score: hit.score,
                phrase: hit.phrase,
                words: hit.words,
                is_whole: hit.is_whole,
                is_strict: hit.is_strict,
                is_claimed: hit.is_claimed,
            }),
        }
    }
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score));
    let best = ranked.first().map_or(0.0, |ranked| ranked.score);
    ranked.retain(|ranked| ranked.score >= best * MIN_SHARE);
    ranked
}
