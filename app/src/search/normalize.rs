//! Normalizes text for matching: typed text, the terms of `words.ftl` and the names of records pass the same steps.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The most words that are read. Longer text is cut off, and words of danger after it are not found.
const MAX_WORDS: usize = 60;

/// The words of a text in lower case, without accents and apostrophes: "He's" becomes `hes`. At most `MAX_WORDS`.
pub fn words(text: &str) -> Vec<String> {
    let is_apostrophe = |c: &char| matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '＇');
    let letters = text.to_lowercase();
    let letters = letters.chars().filter(|c| !is_apostrophe(c)).nfd().filter(|c| !is_mark(*c));
    let plain: String = letters.map(same_letter).nfc().collect();
    let plain = PAIRS.iter().fold(plain, |plain, (one, two)| plain.replace(*one, two));
    plain.unicode_words().take(MAX_WORDS).map(str::to_owned).collect()
}

/// Letters that many keyboards write as two.
const PAIRS: [(char, &str); 3] = [('œ', "oe"), ('æ', "ae"), ('ß', "ss")];

/// Between the parts of a word in Persian and other scripts: some people leave it out, and some write a space.
pub const NON_JOINER: char = '\u{200c}';

/// Marks that people leave out: accents, Arabic vowel signs and the line that stretches a word, the dot below of Indic letters, and
/// characters without width.
fn is_mark(c: char) -> bool {
    let is_dot_below = matches!(c, '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}');
    is_dot_below || matches!(c, NON_JOINER | '\u{200d}' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{65f}')
}

/// Replaces a letter that keyboards write in several ways with one of them.
fn same_letter(c: char) -> char {
    match c {
        'ł' => 'l',
        // Turkish has an i without a dot, and its capital is the I of other languages.
        'ı' => 'i',
        'ø' => 'o',
        'đ' => 'd',
        // Arabic keyboards have other code points for these Persian letters.
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ه' | 'ة' => 'ہ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_apostrophes_do_not_matter() {
        for text in ["He’s HÉRE", "hes here", "he's  here!", "HEʼS, here"] {
            assert_eq!(words(text), ["hes", "here"], "{text}");
        }
    }

    #[test]
    fn letters_are_the_same_however_a_keyboard_writes_them() {
        for (one, other) in [
            ("SIĞINMA EVİ", "sığınma evi"),
            ("siginma evi", "sığınma evi"),
            ("сімʼя", "сім'я"),
            ("сім’я", "сімʼя"),
            ("कर्ज", "कर्ज़"),
            ("লড়াই", "লড়াই"),
            ("oeuvre", "œuvre"),
            ("aegis", "Ægis"),
            ("strasse", "Straße"),
            ("میخواهم", "می\u{200c}خواهم"),
            ("طــلاق", "طلاق"),
        ] {
            assert_eq!(words(one), words(other), "{one} {other}");
        }
    }
}
