//! Postcodes, also with spaces in the wrong places, over the end of a line, and with I or O typed for 1 or 0.

use super::{Text, Word};

/// The most characters of a postcode.
const MAX_LENGTH: usize = 7;

/// The letters with which postcodes begin. These alone are read in the loose way.
const AREAS: &str = "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU \
    HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA \
    SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE";

/// The letters that the second half of a postcode never has.
const NEVER_INWARD: &str = "CIKMOV";

/// The line of each postcode.
pub fn find(text: &Text) -> Vec<usize> {
    let starts = (0..text.words.len()).filter(|at| begins(&text.words[*at..]));
    starts.map(|at| text.words[at].line).collect()
}

/// Whether a postcode begins with the first of these words.
fn begins(words: &[Word]) -> bool {
    let is_pair = words.len() > 1 && is_outward(&words[0].text) && is_inward(&words[1].text);
    let mut run = String::new();
    let loose =
        words.iter().enumerate().take_while(|(at, word)| *at == 0 || word.follows_after(is_joint)).any(|(at, word)| {
            run.push_str(&word.text);
            run.is_ascii() && run.len() <= MAX_LENGTH && is_whole(&run, at + 1)
        });
    is_pair || loose
}

fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '—' | '_' | '·' | '.' | ',' | '*')
}

/// Whether these letters and digits, which stood in so many words, are a postcode.
fn is_whole(run: &str, words: usize) -> bool {
    run.len() > 4 && {
        let (outward, inward) = run.split_at(run.len() - 3);
        (words == 1 && is_outward(outward) && is_inward(inward)) || is_misread(outward, inward, words)
    }
}

/// Whether these are the halves of a postcode, if I is read as 1 and O as 0. Ordinary words are none: "so 2nd", "b12 one", "MOBILE".
fn is_misread(outward: &str, inward: &str, words: usize) -> bool {
    let area_length =
        if outward.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic() && !is_digit(c)) { 2 } else { 1 };
    let lengths = if outward.len() > 2 { [area_length, 2] } else { [1, 1] };
    let has_digit = |half: &str| half.contains(|c: char| c.is_ascii_digit());
    let is_capitals = !(outward.to_owned() + inward).contains(|c: char| c.is_ascii_lowercase());
    let is_ordinal = ["st", "nd", "rd", "th"].iter().any(|ending| inward.to_lowercase().ends_with(ending));
    lengths.into_iter().any(|length| {
        let is_sure = match (has_digit(outward), has_digit(inward)) {
            (true, true) => true,
            (true, false) => length == 2 || is_capitals,
            (false, true) => !is_ordinal,
            (false, false) => length == 2 && is_capitals && words > 1,
        };
        is_sure && is_loose_outward(outward, length) && is_loose_inward(inward)
    })
}

fn is_loose_outward(word: &str, area_length: usize) -> bool {
    let Some((area, district)) = word.split_at_checked(area_length) else { return false };
    let is_area = AREAS.split(' ').any(|known| known.eq_ignore_ascii_case(area));
    is_area
        && (1..=2).contains(&district.len())
        && district.starts_with(is_digit)
        && district.chars().all(|c| c.is_ascii_alphanumeric())
}

fn is_loose_inward(word: &str) -> bool {
    let letters = word.get(1..).unwrap_or_default().to_ascii_uppercase();
    word.starts_with(is_digit) && letters.chars().all(|c| c.is_ascii_alphabetic() && !NEVER_INWARD.contains(c))
}

/// A digit, or a letter that is typed for one.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, 'I' | 'O' | 'i' | 'o' | 'l')
}

fn is_outward(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let rest: Vec<char> = word.chars().skip(letters).collect();
    (1..=2).contains(&letters) && (1..=2).contains(&rest.len()) && rest[0].is_ascii_digit()
}

fn is_inward(word: &str) -> bool {
    let shape: Vec<char> = word.chars().collect();
    shape.len() == 3 && shape[0].is_ascii_digit() && shape[1].is_ascii_alphabetic() && shape[2].is_ascii_alphabetic()
}
