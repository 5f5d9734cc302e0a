//! The words of one language: which are the same but for their ending, which class each belongs to, what short forms stand for,
//! and which known word an unknown one is a slip of.

use super::{normalize::words, spelling::Spelling};
use snowball_stemmers_rs::{Algorithm, Stemmer};
use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

/// A word without its ending, or a class of words, as a number.
pub type Token = u32;

/// What a language file says of words in general.
#[derive(Debug, Default)]
pub struct WordLists {
    /// Each class with its words: `partner`, with "husband, wife".
    pub classes: Vec<(String, String)>,
    /// Short forms: "u = you, wot = what".
    pub short: String,
    /// Everyday words, which are no slips of others.
    pub common: String,
    /// Whether words are compared as they stand: for a list too short to tell a slip or an ending from another word.
    pub is_exact: bool,
}

/// The words of one language.
pub struct Lexicon {
    stemmer: Option<Stemmer>,
    tokens: HashMap<Box<str>, Token>,
    classes: HashMap<Token, Box<[Token]>>,
    persons: HashSet<Token>,
    short: HashMap<Box<str>, Box<[Box<str>]>>,
    /// Everyday words and those of phrases, as they are typed.
    known: HashSet<Box<str>>,
    spelling: Spelling,
    is_exact: bool,
}

/// In a language without a stemmer: the most letters of an ending, and the fewest before it.
const MAX_ENDING: usize = 3;
const MIN_START: usize = 4;

/// The classes that name people: what stands between two words of a phrase must not name another.
const PERSONS: [&str; 7] = ["i", "he", "him", "partner", "kin", "child", "case"];

/// One typed word, with all tokens that it stands for.
#[derive(Clone, Debug)]
pub struct TypedWord {
    /// As typed, or the known word that it is a slip of.
    pub word: String,
    /// Its own token first, if a phrase has it, then its classes.
    pub tokens: Vec<Token>,
    /// Whether it is a word of this language.
    pub is_known: bool,
}

impl Lexicon {
    /// Creates the lexicon of a language, still without the words of its phrases.
    pub fn new(language: &str, lists: &WordLists) -> Self {
        let stemmer = algorithm(language).filter(|_| !lists.is_exact).map(Stemmer::create);
        let mut lexicon = Self {
            stemmer,
            tokens: HashMap::new(),
            classes: HashMap::new(),
            persons: HashSet::new(),
            short: HashMap::new(),
            known: HashSet::new(),
            spelling: Spelling::default(),
            is_exact: lists.is_exact,
        };
        lexicon.known.extend(words_of(&lists.common).map(String::into_boxed_str));
        for (written, meant) in lists.short.split([',', '،', '、']).filter_map(|pair| pair.split_once('=')) {
            let meant = words(meant).into_iter().map(String::into_boxed_str).collect();
            lexicon.short.extend(words(written).into_iter().next().map(|word| (word.into_boxed_str(), meant)));
        }
        let mut members: HashMap<Token, Vec<Token>> = HashMap::new();
        for (name, line) in &lists.classes {
            let class = lexicon.token_of_class(name);
            if PERSONS.contains(&name.as_str()) {
                lexicon.persons.insert(class);
            }
            for word in words_of(line) {
                members.entry(lexicon.add(&word)).or_default().push(class);
            }
        }
        lexicon.classes = members.into_iter().map(|(word, classes)| (word, classes.into())).collect();
        lexicon
    }

    /// The token of a class, such as `partner`.
    pub fn token_of_class(&mut self, name: &str) -> Token {
        self.number(&format!("<{name}>"))
    }

    /// The token of a word of a phrase, which is known from now on.
    pub fn add(&mut self, word: &str) -> Token {
        self.known.insert(word.into());
        if !self.is_exact {
            self.spelling.insert(word);
        }
        let stem = self.stem(word).into_owned();
        self.number(&stem)
    }

    fn number(&mut self, text: &str) -> Token {
        let next = Token::try_from(self.tokens.len()).unwrap_or(Token::MAX);
        *self.tokens.entry(text.into()).or_insert(next)
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    fn stem<'a>(&self, word: &'a str) -> Cow<'a, str> {
        let is_plain = word.chars().any(|c| c.is_ascii_digit()) || word.len() < 3;
        match self.stemmer.as_ref().filter(|_| !is_plain) {
            Some(stemmer) => stemmer.stem(word),
            None => Cow::Borrowed(word),
        }
    }

    /// The text of a token: a word without its ending, or a class.
    pub fn text(&self, token: Token) -> &str {
        self.tokens.iter().find(|(_, own)| **own == token).map(|(text, _)| &**text).unwrap_or_default()
    }

    /// Whether a token is a class of words that name a person.
    pub fn is_person(&self, token: Token) -> bool {
        self.persons.contains(&token)
    }

    /// Whether a word is known as it stands.
    pub fn knows(&self, word: &str) -> bool {
        self.known.contains(word) || self.tokens_of(word).next().is_some()
    }

    /// The tokens of a word whatever its ending.
    fn tokens_of(&self, word: &str) -> impl Iterator<Item = Token> {
        let stem = self.stem(word);
        let has_endings = self.stemmer.is_none() && !self.is_exact;
        let own = self.tokens.get(stem.as_ref()).copied();
        let starts: Vec<Token> =
            shorter(word).filter(|_| has_endings).filter_map(|start| self.tokens.get(start).copied()).collect();
        own.into_iter().chain(starts)
    }

    /// Reads typed words: short forms are written out, words that run together are parted, slips are mended.
    pub fn read(&self, typed: &[String]) -> Vec<TypedWord> {
        let long = typed.iter().flat_map(|word| match self.short.get(word.as_str()) {
            Some(meant) if !meant.is_empty() => meant.iter().map(|word| word.to_string()).collect(),
            _ => vec![word.clone()],
        });
        long.flat_map(|word| self.mended(word)).collect()
    }

    fn mended(&self, word: String) -> Vec<TypedWord> {
        if self.knows(&word) || word.chars().any(|c| c.is_numeric()) {
            return vec![self.typed_word(word, true)];
        }
        if let Some(slip) = self.spelling.nearest(&word, 1) {
            return vec![self.typed_word(slip.to_owned(), true)];
        }
        if let Some(parts) = self.parted(&word) {
            return parts.into_iter().map(|part| self.typed_word(part.to_owned(), true)).collect();
        }
        match self.spelling.nearest(&word, 3) {
            Some(slip) => vec![self.typed_word(slip.to_owned(), true)],
            None => vec![self.typed_word(word, false)],
        }
    }

    fn typed_word(&self, word: String, may_be_known: bool) -> TypedWord {
        let own: Vec<Token> = self.tokens_of(&word).collect();
        let classes = own.iter().filter_map(|own| self.classes.get(own)).flat_map(|classes| classes.iter().copied());
        let tokens: Vec<Token> = own.iter().copied().chain(classes).collect();
        TypedWord { is_known: may_be_known && self.knows(&word), word, tokens }
    }

    /// The known words that were typed without spaces between them: the fewest. `None` if there are none.
    fn parted<'a>(&self, word: &'a str) -> Option<Vec<&'a str>> {
        const MIN_LETTERS: usize = 7;
        const MAX_PARTS: usize = 5;
        if word.chars().count() < MIN_LETTERS || !word.is_ascii() {
            return None;
        }
        // The best way to part the first letters: how many parts, and where the last one begins.
        let mut best: Vec<Option<(usize, usize)>> = vec![None; word.len() + 1];
        best[0] = Some((0, 0));
        for end in 1..=word.len() {
            let ways = (0..end).filter_map(|start| {
                let (parts, _) = best[start]?;
                let part = word.get(start..end)?;
                let fits = part.len() > 2
                    || matches!(part, "he" | "me" | "my" | "im" | "is" | "to" | "do" | "no" | "ex" | "i");
                (fits && self.known.contains(part) && parts < MAX_PARTS).then_some((parts + 1, start))
            });
            best[end] = ways.min();
        }
        let mut parts = Vec::new();
        let mut end = word.len();
        while end > 0 {
            let (_, start) = best[end]?;
            parts.push(word.get(start..end)?);
            end = start;
        }
        parts.reverse();
        Some(parts)
    }
}

impl std::fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lexicon").field("tokens", &self.tokens.len()).finish_non_exhaustive()
    }
}

fn words_of(line: &str) -> impl Iterator<Item = String> {
    line.split([',', '،', '、']).filter_map(|word| words(word).into_iter().next())
}

/// The stemmer of a language. Only English has one: those of Polish, Tamil and others give "I hit" and "he hits" one stem, and it
/// decides who is hurt (`findings/snowball-joins-i-and-he.sh`).
fn algorithm(language: &str) -> Option<Algorithm> {
    let (primary, _) = language.split_once('-').unwrap_or((language, ""));
    (primary == "en").then_some(Algorithm::English)
}

/// A word without its last letters, one, two and three, where enough are left.
fn shorter(word: &str) -> impl Iterator<Item = &str> {
    let ends = word.char_indices().rev().map(|(end, _)| end).take(MAX_ENDING);
    ends.filter_map(|end| word.get(..end)).filter(|start| start.chars().count() >= MIN_START)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let classes = vec![("partner".to_owned(), "husband, wife".to_owned())];
        let lists = WordLists {
            classes,
            short: "u = you, wot = what".to_owned(),
            common: "hopeless, he, me".to_owned(),
            is_exact: false,
        };
        let mut lexicon = Lexicon::new("en", &lists);
        for word in ["you", "what", "hits", "homeless"] {
            lexicon.add(word);
        }
        lexicon
    }

    fn read(typed: &str) -> Vec<String> {
        lexicon().read(&words(typed)).into_iter().map(|word| word.word).collect()
    }

    #[test]
    fn short_forms_slips_and_words_that_run_together_are_read() {
        for (typed, read_as) in [
            ("wot u", "what you"),
            ("homless", "homeless"),
            ("hopeless", "hopeless"),
            ("hehitsme", "he hits me"),
            ("qqqqqqqq", "qqqqqqqq"),
        ] {
            assert_eq!(read(typed).join(" "), read_as, "{typed}");
        }
    }

    #[test]
    fn a_word_has_its_own_token_and_those_of_its_classes_whatever_its_ending() {
        let mut lexicon = lexicon();
        let class = lexicon.token_of_class("partner");
        for (typed, count) in [("husbands", 2), ("hitting", 1), ("umbrella", 0)] {
            let [word] = lexicon.read(&words(typed)).try_into().unwrap();
            assert_eq!((word.tokens.len(), word.tokens.contains(&class)), (count, count == 2), "{typed}");
        }
    }
}
