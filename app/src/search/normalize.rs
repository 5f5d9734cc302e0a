//! Normalizes text for matching: typed text, the terms of `words.ftl` and the names of records pass the same steps.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The most words that are read. Longer text is cut off, and words of danger after it are not found.
const MAX_WORDS: usize = 60;

/// The words of a text in lower case, without accents and apostrophes: "He's" becomes `hes`. At most `MAX_WORDS`.
pub fn words(text: &str) -> Vec<String> {
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}');
    let is_apostrophe = |c: &char| matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ');
    let letters = text.to_lowercase();
    let letters = letters.chars().filter(|c| !is_apostrophe(c)).nfd().filter(|c| !is_mark(c));
    let plain: String = letters.map(same_letter).nfc().collect();
    plain.unicode_words().take(MAX_WORDS).map(str::to_owned).collect()
}

/// Replaces a letter that keyboards write in several ways with one of them.
fn same_letter(c: char) -> char {
    match c {
        'ł' => 'l',
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
}
