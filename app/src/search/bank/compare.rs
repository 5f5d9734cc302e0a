//! How well typed words agree with the phrases of a language.

use super::{Bank, Phrase, Rule, part};
use crate::search::{
    lexicon::{Token, TypedWord},
    spelling::pieces,
};
use std::collections::{BTreeMap, BTreeSet};

/// The most other words between two words of a phrase with a class.
const MAX_GAP: usize = 2;
/// The part of a phrase, by the weight of its words, that must be typed.
const MIN_PART: f32 = 0.45;
/// How much more a whole phrase counts than a part of one.
const SHARPNESS: f32 = 2.5;
/// The least likeness in spelling that counts, and the score of full likeness.
const MIN_LIKENESS: f32 = 0.45;
const LIKENESS: f32 = 10.0;
/// How much a phrase in its order counts more than one in any order, and one that is all that was typed.
const IN_ORDER: f32 = 1.25;
const ALL_TYPED: f32 = 1.6;
/// How many words may stand between "not" and what it denies, that one included.
const MAX_DENIED: usize = 2;
/// How many words before a phrase may make it a claim of somebody else.
const MAX_BEFORE: u32 = 4;
/// The most words that are compared: each is one bit of a number.
const MAX_WORDS: usize = 60;

/// A phrase that agrees with what was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit<T> {
    /// What the phrase leads to.
    pub target: T,
    /// How well it agrees: more is better.
    pub score: f32,
    /// The typed words that it has, a bit for each place.
    pub words: u64,
    /// The phrase, for [`Bank::text`].
    pub phrase: u32,
    /// Whether the phrase has a class, and was typed in its order.
    pub is_strict: bool,
    /// Whether all of it was typed.
    pub is_whole: bool,
    /// Whether it may be the claim of somebody else, or denied: such a word stands before it or in it.
    pub is_claimed: bool,
}

/// What was found of a phrase: the weight of its words that were typed, their places, and how many of its pieces.
#[derive(Clone, Copy, Default)]
struct Found {
    weight: f32,
    words: u64,
    pieces: u16,
}

impl<T: Copy + PartialEq> Bank<T> {
    /// The phrases that agree with the typed words, best first, and how much of what was typed is known, from 0 to 1.
    pub fn hits(&self, typed: &[String]) -> (Vec<Hit<T>>, f32) {
        let mut typed = self.lexicon.read(typed);
        typed.truncate(MAX_WORDS);
        let known = typed.iter().filter(|word| word.is_known).count() as f32 / typed.len().max(1) as f32;
        if typed.iter().all(|word| word.tokens.is_empty()) {
            return (Vec::new(), known);
        }
        let denied = self.denied(&typed);
        let is_claim = |(_, word): &(usize, &TypedWord)| self.claim.contains(&word.word);
        let claims: u64 = typed.iter().enumerate().filter(is_claim).map(|(at, _)| 1_u64 << at).sum();
        let (found, touched, pieces) = self.find(&typed);
        let mut hits = Vec::new();
        for index in touched {
            let (Some(phrase), Some(found)) = (self.phrases.get(index as usize), found.get(index as usize)) else {
                continue;
            };
            let is_denied = denied.iter().any(|(not, after)| not & found.words == 0 && after & first(found.words) != 0);
            if let Some((score, is_whole)) = self.score(phrase, &typed, *found, pieces).filter(|_| !is_denied) {
                let is_strict = phrase.rule == Rule::InOrder;
                let is_claimed = claims & !found.words & reach(found.words) != 0;
                let hit = |target: &T| Hit {
                    target: *target,
                    score,
                    words: found.words,
                    phrase: index,
                    is_strict,
                    is_whole,
                    is_claimed,
                };
                hits.extend(part(&self.targets, phrase.targets).iter().map(hit));
            }
        }
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.phrase.cmp(&b.phrase)));
        (hits, known)
    }

    /// What was found of each phrase, which phrases have a word of what was typed, and how many pieces that has.
    fn find(&self, typed: &[TypedWord]) -> (Vec<Found>, Vec<u32>, usize) {
        let mut found = vec![Found::default(); self.phrases.len()];
        let mut touched = Vec::new();
        let mut places: BTreeMap<Token, u64> = BTreeMap::new();
        for (at, word) in typed.iter().enumerate() {
            word.tokens.iter().for_each(|token| *places.entry(*token).or_default() |= 1 << at);
        }
        for (token, words) in places {
            let weight = self.weight(token);
            for index in self.by_token.get(token as usize).into_iter().flatten() {
                let Some(found) = found.get_mut(*index as usize) else { continue };
                if found.words == 0 {
                    touched.push(*index);
                }
                found.words |= words;
                found.weight += weight;
            }
        }
        let text = typed.iter().map(|word| word.word.as_str()).collect::<Vec<_>>().join(" ");
        let own: BTreeSet<[char; 3]> = pieces(&text).collect();
        for index in own.iter().filter_map(|piece| self.by_piece.get(piece)).flatten() {
            found.get_mut(*index as usize).into_iter().for_each(|found| found.pieces += 1);
        }
        (found, touched, own.len())
    }

    /// The score of a phrase, and whether all of it was typed. `None` if it does not agree.
    fn score(&self, phrase: &Phrase, typed: &[TypedWord], found: Found, pieces: usize) -> Option<(f32, bool)> {
        let tokens = self.tokens_of(phrase);
        let share = found.weight / phrase.weight.max(f32::MIN_POSITIVE);
        let is_whole = share > 0.99;
        let is_all = || is_whole && tokens.len() == typed.len();
        match phrase.rule {
            Rule::Alone => {
                let is_same = |(token, word): (&Token, &TypedWord)| word.tokens.contains(token);
                (is_all() && tokens.iter().zip(typed).all(is_same)).then_some((phrase.weight * ALL_TYPED, true))
            }
            Rule::InOrder => (is_whole && self.is_in_order(tokens, typed)).then_some((phrase.weight * IN_ORDER, true)),
            Rule::Likeness => {
                if share < MIN_PART {
                    return None;
                }
                let likeness = f32::from(found.pieces) / (f32::from(phrase.pieces) * pieces as f32).sqrt().max(1.0);
                let close = (likeness - MIN_LIKENESS).max(0.0) / (1.0 - MIN_LIKENESS);
                let all = if is_all() { ALL_TYPED } else { 1.0 };
                Some((phrase.weight * share.powf(SHARPNESS) * all + LIKENESS * close, is_whole))
            }
        }
    }

    /// Whether all tokens were typed in this order, with few words in between that name no other person.
    fn is_in_order(&self, tokens: &[Token], typed: &[TypedWord]) -> bool {
        let Some((first, rest)) = tokens.split_first() else { return false };
        (0..typed.len()).any(|at| typed[at].tokens.contains(first) && self.follows(*first, &typed[at + 1..], rest))
    }

    fn follows(&self, before: Token, typed: &[TypedWord], tokens: &[Token]) -> bool {
        let Some((next, rest)) = tokens.split_first() else { return true };
        for (at, word) in typed.iter().enumerate().take(MAX_GAP + 1) {
            if word.tokens.contains(next) && self.follows(*next, &typed[at + 1..], rest) {
                return true;
            }
            let is_same_person = word.tokens.contains(&before) || word.tokens.contains(next);
            if !is_same_person && word.tokens.iter().any(|token| self.lexicon.is_person(*token)) {
                return false;
            }
        }
        false
    }

    /// For each "not" that was typed, its first place, and the places that it denies.
    fn denied(&self, typed: &[TypedWord]) -> Vec<(u64, u64)> {
        let runs =
            self.not.iter().flat_map(|not| typed.windows(not.len()).enumerate().map(move |(at, run)| (not, at, run)));
        let here = runs.filter(|(not, _, run)| run.iter().zip(*not).all(|(word, not)| word.word == *not));
        let places = here.map(|(not, at, _)| {
            let end = typed.len().min(at + not.len() + MAX_DENIED);
            let denied = (at + 1..end).map(|at| 1_u64 << at).sum();
            (1_u64 << at, denied)
        });
        places.collect()
    }
}

/// From a few places before the first of some places to the last.
fn reach(words: u64) -> u64 {
    let last = u64::MAX.checked_shr(words.leading_zeros()).unwrap_or_default();
    let start = words.trailing_zeros().saturating_sub(MAX_BEFORE);
    last & u64::MAX.checked_shl(start).unwrap_or_default()
}

/// The first of some places.
fn first(words: u64) -> u64 {
    words & words.wrapping_neg()
}
