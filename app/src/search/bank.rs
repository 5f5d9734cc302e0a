//! The phrases of one language, each with what it leads to, prepared for comparing typed text with them.

mod compare;

use super::{
    lexicon::{Lexicon, Token, WordLists},
    normalize::words,
    spelling::pieces,
};
pub use compare::Hit;
use std::collections::HashMap;

/// How much more a rare word weighs than a common one.
const RARITY: f32 = 1.5;

/// The phrases of one language.
#[derive(Debug)]
pub struct Bank<T> {
    lexicon: Lexicon,
    phrases: Vec<Phrase>,
    /// All tokens of all phrases, one phrase after the other, and likewise what they lead to.
    tokens: Vec<Token>,
    targets: Vec<T>,
    /// The phrases with each token.
    by_token: Vec<Box<[u32]>>,
    /// The phrases with each piece of three letters.
    by_piece: HashMap<[char; 3], Box<[u32]>>,
    weights: Vec<f32>,
    /// Words after which a phrase counts for nothing: "dont want", "not about".
    not: Vec<Vec<String>>,
    /// Words that make what follows the claim of somebody else, or deny it.
    claim: Vec<String>,
}

#[derive(Debug)]
struct Phrase {
    /// Where its tokens and its targets begin, and how many there are.
    tokens: (u32, u16),
    targets: (u32, u16),
    /// How many pieces of three letters it has.
    pieces: u16,
    rule: Rule,
    weight: f32,
}

/// How a phrase is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Rule {
    /// By how much of it was typed, in any order, and how alike the spelling is.
    Likeness,
    /// All of it, in its order: one with a class.
    InOrder,
    /// All of it and nothing else.
    Alone,
}

/// A phrase while the list is made.
#[derive(Debug)]
struct Draft<T> {
    tokens: Vec<Token>,
    rule: Rule,
    text: String,
    targets: Vec<T>,
}

impl<T: Copy + PartialEq> Bank<T> {
    /// Creates the bank of a language from lines of phrases, each with what it leads to. `not` are words that deny what follows,
    /// `claim` words by which it is said by somebody else.
    pub fn new(
        language: &str,
        lists: &WordLists,
        [not, claim]: [&str; 2],
        lines: impl IntoIterator<Item = (T, Vec<String>)>,
    ) -> Self {
        let mut lexicon = Lexicon::new(language, lists);
        let mut drafts: Vec<Draft<T>> = Vec::new();
        let mut known: HashMap<(Vec<Token>, Rule), usize> = HashMap::new();
        for (target, phrase) in
            lines.into_iter().flat_map(|(target, phrases)| phrases.into_iter().map(move |phrase| (target, phrase)))
        {
            let draft = draft(&mut lexicon, &phrase, target);
            if draft.tokens.is_empty() {
                continue;
            }
            let index = *known.entry((draft.tokens.clone(), draft.rule)).or_insert(drafts.len());
            match drafts.get_mut(index) {
                Some(same) if same.targets.contains(&target) => (),
                Some(same) => same.targets.push(target),
                None => drafts.push(draft),
            }
        }
        let not = not.split([',', '،', '、']).map(words).filter(|words| !words.is_empty()).collect();
        let mut bank = Self {
            lexicon,
            phrases: Vec::with_capacity(drafts.len()),
            tokens: Vec::new(),
            targets: Vec::new(),
            by_token: Vec::new(),
            by_piece: HashMap::new(),
            weights: Vec::new(),
            not,
            claim: claim.split([',', '،', '、']).flat_map(words).collect(),
        };
        bank.fill(&drafts);
        bank
    }

    fn fill(&mut self, drafts: &[Draft<T>]) {
        let mut by_token = vec![Vec::new(); self.lexicon.len()];
        let mut by_piece: HashMap<[char; 3], Vec<u32>> = HashMap::new();
        for (index, draft) in (0_u32..).zip(drafts) {
            for token in &draft.tokens {
                by_token.get_mut(*token as usize).into_iter().for_each(|phrases| {
                    push_once(phrases, index);
                });
            }
            let mut count = 0;
            for piece in
                Some(&draft.text).filter(|_| draft.rule == Rule::Likeness).into_iter().flat_map(|text| pieces(text))
            {
                count += u16::from(push_once(by_piece.entry(piece).or_default(), index));
            }
            let part = |before: usize, own: usize| {
                (u32::try_from(before).unwrap_or_default(), u16::try_from(own).unwrap_or_default())
            };
            let tokens = part(self.tokens.len(), draft.tokens.len());
            let targets = part(self.targets.len(), draft.targets.len());
            self.tokens.extend(&draft.tokens);
            self.targets.extend(&draft.targets);
            self.phrases.push(Phrase { tokens, targets, pieces: count, rule: draft.rule, weight: 0.0 });
        }
        let count = drafts.len() as f32;
        let weight = |phrases: &Vec<u32>| (1.0 + count / phrases.len().max(1) as f32).ln().powf(RARITY);
        self.weights = by_token.iter().map(weight).collect();
        self.by_token = by_token.into_iter().map(Vec::into_boxed_slice).collect();
        self.by_piece = by_piece.into_iter().map(|(piece, phrases)| (piece, phrases.into_boxed_slice())).collect();
        let weights: Vec<f32> = self.phrases.iter().map(|phrase| self.weight_of(self.tokens_of(phrase))).collect();
        self.phrases.iter_mut().zip(weights).for_each(|(phrase, weight)| phrase.weight = weight);
    }

    /// The weight of different tokens.
    fn weight_of(&self, tokens: &[Token]) -> f32 {
        let first = |(at, token): &(usize, &Token)| !tokens[..*at].contains(token);
        tokens.iter().enumerate().filter(first).map(|(_, token)| self.weight(*token)).sum()
    }

    fn weight(&self, token: Token) -> f32 {
        self.weights.get(token as usize).copied().unwrap_or_default()
    }

    fn tokens_of(&self, phrase: &Phrase) -> &[Token] {
        part(&self.tokens, phrase.tokens)
    }

    /// The words of a phrase, without endings, for people.
    pub fn text(&self, phrase: u32) -> String {
        let tokens = self.phrases.get(phrase as usize).map(|phrase| self.tokens_of(phrase)).unwrap_or_default();
        tokens.iter().map(|token| self.lexicon.text(*token)).collect::<Vec<_>>().join(" ")
    }

    /// Whether a word means something by itself: an everyday word, or one of a phrase.
    pub fn is_word(&self, word: &str) -> bool {
        self.lexicon.knows(word)
    }
}

fn part<T>(all: &[T], (start, length): (u32, u16)) -> &[T] {
    let start = start as usize;
    all.get(start..start + usize::from(length)).unwrap_or_default()
}

/// Adds an index to a sorted list. Returns whether it was not there.
fn push_once(phrases: &mut Vec<u32>, index: u32) -> bool {
    let is_new = phrases.last() != Some(&index);
    phrases.extend(is_new.then_some(index));
    is_new
}

/// Reads one phrase: words, and classes such as `<partner>`.
fn draft<T>(lexicon: &mut Lexicon, phrase: &str, target: T) -> Draft<T> {
    let mut rule = if phrase.trim_start().starts_with('=') { Rule::Alone } else { Rule::Likeness };
    let (mut tokens, mut plain) = (Vec::new(), Vec::new());
    for part in phrase.split_whitespace() {
        if let Some(class) = part.strip_prefix('<').and_then(|part| part.strip_suffix('>')) {
            rule = Rule::InOrder;
            tokens.push(lexicon.token_of_class(class));
        } else {
            for word in words(part) {
                tokens.push(lexicon.add(&word));
                plain.push(word);
            }
        }
    }
    Draft { tokens, rule, text: plain.join(" "), targets: vec![target] }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: [(&str, &[&str]); 5] = [
        ("own", &["<i> <harm> <him>"]),
        ("hurt", &["<he> <harm> me", "=help"]),
        ("home", &["nowhere to live", "home"]),
        ("visa", &["home office"]),
        ("police", &["police"]),
    ];

    /// What some words lead to, best first.
    fn targets(typed: &str) -> Vec<&'static str> {
        let classes =
            [("i", "i"), ("he", "he, she"), ("him", "her, him"), ("harm", "hit, hits"), ("partner", "husband")];
        let classes = classes.map(|(name, words)| (name.to_owned(), words.to_owned())).to_vec();
        let lists = WordLists { classes, ..WordLists::default() };
        let lines =
            LINES.map(|(target, phrases)| (target, phrases.iter().map(|phrase| (*phrase).to_owned()).collect()));
        let bank = Bank::new("en", &lists, ["dont want", "says"], lines);
        bank.hits(&words(typed)).0.into_iter().map(|hit| hit.target).collect()
    }

    #[test]
    fn what_somebody_else_says_is_a_claim() {
        let bank = Bank::new("en", &WordLists::default(), ["", "says, not"], [((), vec!["i am violent".to_owned()])]);
        for (typed, is_claimed) in [("i am violent", false), ("he says i am violent", true), ("i am not violent", true)]
        {
            assert_eq!(bank.hits(&words(typed)).0.first().map(|hit| hit.is_claimed), Some(is_claimed), "{typed}");
        }
    }

    #[test]
    fn who_does_what_to_whom_is_read_in_its_order_with_no_other_person_in_between() {
        for (typed, target) in [
            ("i hit her", Some(&"own")),
            ("she hits me", Some(&"hurt")),
            ("she often really hits me", Some(&"hurt")),
            ("i husband hit her", None),
            ("me she hits", None),
            ("help", Some(&"hurt")),
            ("help with my garden", None),
        ] {
            assert_eq!(targets(typed).first(), target, "{typed}");
        }
    }

    #[test]
    fn what_agrees_most_comes_first_and_what_is_denied_is_left_out() {
        assert_eq!(targets("letter from the home office"), ["visa", "home"]);
        assert_eq!(targets("i have nowhere to live"), ["home"]);
        assert_eq!(targets("i dont want the police"), [""; 0]);
        assert_eq!(targets("umbrella"), [""; 0]);
    }
}
