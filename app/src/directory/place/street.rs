//! A street with the number of a house.

use super::{Text, Word};

/// Words that mean a street in any case, in the languages of the site.
const STREETS: &str = "street road avenue lane crescent terrace boulevard mews ulica ulicy ul روڈ سڑک اسٹریٹ سٹریٹ ایونیو لین گلی சாலை தெரு வீதி ரோடு";

/// Words that end the name of a street when they are capitalised, and mean something else when not.
const CAPITALISED: &str = "Row Court Place Way Close Drive Grove Gardens Hill Walk Square Green Park Rise View Parade Precinct Yard Croft End Buildings \
    Wharf Gate Circus Quay St Rd Ave Ln Cres Dr Ct Pl Sq Terr Blvd";

/// Words that do not stand in the name of a street when they are not capitalised.
const NOT_IN_NAMES: &str = "a an and are as at be by down for from in is main my next of off on or our out same that the their this to up with your";

/// The numbers of houses in words.
const NUMBERS: &str = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen \
    twenty thirty forty fifty sixty seventy eighty ninety hundred";

/// The most words in the name of a street, without the last.
const MAX_NAME: usize = 3;

/// The line of each street with a number.
pub fn find(text: &Text) -> Vec<usize> {
    let words = &text.words;
    let streets = (0..words.len()).filter_map(|at| {
        let is_street = is_any_of(STREETS, &words[at].text);
        let is_name = is_street || (words[at].is_capitalised() && is_any_of(CAPITALISED, &words[at].text));
        let first = match is_name {
            true if is_numbered_before(words, at, is_street) => at.saturating_sub(1),
            true if is_numbered_after(words, at) => at,
            _ => return None,
        };
        Some(words[first].line)
    });
    streets.collect()
}

/// "12 Warwick Row": a number, the name, and the word for a street at `at`.
fn is_numbered_before(words: &[Word], at: usize, is_street: bool) -> bool {
    (1..=MAX_NAME).filter_map(|length| at.checked_sub(length)).any(|name| {
        let is_name = |word: &Word| match word.text.starts_with(char::is_lowercase) {
            true => is_street && word.text.chars().all(char::is_alphabetic) && !is_any_of(NOT_IN_NAMES, &word.text),
            false => !word.text.contains(|c: char| c.is_ascii_digit()),
        };
        let is_joined = words[name + 1..=at].iter().all(|word| word.follows_after(|c| c.is_whitespace() || c == '.'));
        let is_near = name > 0 && words[name].follows_after(|c| c.is_whitespace() || matches!(c, ',' | '.' | '،'));
        let is_capitalised = words[name].is_capitalised();
        is_near && is_joined && words[name..at].iter().all(is_name) && is_house(&words[name - 1], is_capitalised)
    })
}

/// "Warwick Row 12" or "ulica Długa 5": the number next to the word for a street at `at`, or a word further.
fn is_numbered_after(words: &[Word], at: usize) -> bool {
    let is_joined = |word: &Word| word.follows_after(|c| c.is_whitespace() || c == '.');
    let is_named = at > 0
        && words[at - 1].text.starts_with(|c: char| !c.is_lowercase() && c.is_alphabetic())
        && is_joined(&words[at]);
    let next = |ahead: usize| words.get(at + ahead).filter(|word| is_joined(word));
    let is_house = |ahead: usize| next(ahead).is_some_and(|word| word.text.len() < 4 && is_house(word, false));
    let is_polish = is_any_of("ulica ulicy ul", &words[at].text);
    (is_named && is_house(1)) || (is_polish && (1..=MAX_NAME).any(|ahead| next(ahead).is_some() && is_house(ahead + 1)))
}

/// Whether this is the number of a house: up to four digits and a letter, no year, or a number in words before a capitalised name.
fn is_house(word: &Word, in_words: bool) -> bool {
    let digits = word.text.chars().take_while(char::is_ascii_digit).count();
    let rest = word.text.get(digits..).unwrap_or_default();
    let is_number = (1..=4).contains(&digits) && rest.len() < 2 && rest.chars().all(|c| c.is_ascii_alphabetic());
    let is_year = digits == 4 && ["19", "20"].iter().any(|century| word.text.starts_with(century));
    (is_number && !is_year) || (in_words && is_any_of(NUMBERS, &word.text))
}

fn is_any_of(list: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    list.split_whitespace().any(|known| known.to_lowercase() == word)
}
