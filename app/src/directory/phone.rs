//! What a telephone number and a postcode look like in this country. Reads text; knows no record.

/// The digits alone; a leading +44 or 0044 becomes 0.
pub fn digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let abroad = text.trim_start().strip_prefix('+').map_or("0044", |_| "44");
    digits.strip_prefix(abroad).map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
}

/// Whether this can be called from a UK phone without a premium charge.
pub fn is_number(text: &str) -> bool {
    let number = digits(text);
    let plain = text.chars().all(|c| c.is_ascii_digit() || c == ' ');
    let costly = ["070", "084", "087", "09"].iter().any(|prefix| number.starts_with(prefix));
    // A few places have ten digits; anywhere else that is a digit lost.
    let long = number.starts_with('0') && (number.len() == 11 || (number.starts_with("01") && number.len() == 10));
    let short = matches!(number.as_str(), "999" | "101" | "111" | "116123" | "08001111");
    plain && !costly && (long || short)
}

/// Whether this can be texted: a number, or the five digits of a text service.
pub fn is_text_number(text: &str) -> bool {
    is_number(text) || (text.len() == 5 && !text.starts_with('0') && text.chars().all(|c| c.is_ascii_digit()))
}

/// Whether this is reached through text relay: 18000 in an emergency, 18001 before any other number.
pub fn is_relay_number(text: &str) -> bool {
    text == "18000" || text.strip_prefix("18001 ").is_some_and(is_number)
}

/// Every number-like run in a line: its digits, and the text as written. Digits may be parted by spaces, hyphens, dots and brackets.
pub fn runs(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut run = String::new();
    for c in line.chars().chain(['\n']) {
        let joins = matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '-' | '‑' | '–' | '.' | '(' | ')')
            && !run.is_empty();
        if c.is_ascii_digit() || c == '+' {
            run.push(c);
        } else if !joins {
            found.extend((!run.is_empty()).then(|| digits(&run)));
            run.clear();
        }
    }
    found
}

/// Whether a UK postcode stands in this line.
pub fn has_postcode(line: &str) -> bool {
    let upper = line.to_uppercase();
    let words: Vec<&str> = upper.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let pair = words.windows(2).any(|pair| is_outward(pair[0]) && is_inward(pair[1]));
    pair || words.iter().any(|word| {
        word.is_char_boundary(word.len().saturating_sub(3))
            && word.len() > 4
            && is_outward(&word[..word.len() - 3])
            && is_inward(&word[word.len() - 3..])
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_can_be_called() {
        for good in ["0800 111 4998", "999", "116 123", "0800 1111", "024 7683 2222", "07860 052906", "01926 56216"] {
            assert!(is_number(good), "{good}");
        }
        let costly = ["0844 8044 999", "0900 111 4998", "0871 111 4998"];
        let wrong = ["0800 111 499", "080O 111 4998", "1234", "", "116 12", "0800 111 4998 or 999", "02476832222222"];
        for bad in costly.into_iter().chain(wrong) {
            assert!(!is_number(bad), "{bad}");
        }
        assert!(is_text_number("60777") && is_text_number("999") && !is_text_number("6077"));
        assert!(is_relay_number("18000") && is_relay_number("18001 024 7683 3003"));
        assert!(!is_relay_number("18001") && !is_relay_number("18002 999"));
    }

    #[test]
    fn digits_fold_the_country_code() {
        for (text, expected) in [
            ("+44 800 111 4998", "08001114998"),
            ("0044 (0)800 1114998", "08001114998"),
            ("0800-111.4998", "08001114998"),
        ] {
            assert_eq!(digits(text), expected, "{text}");
        }
    }

    #[test]
    fn runs_join_what_people_part() {
        assert_eq!(runs("call 0800 035-5309, or 999."), ["08000355309", "999"]);
        assert_eq!(runs("no number here"), Vec::<String>::new());
    }

    #[test]
    fn postcodes_are_seen_in_any_spacing() {
        for found in ["at CV1 1FS.", "cv11fs", "SW1A 2AA", "near M1 1AE"] {
            assert!(has_postcode(found), "{found}");
        }
        for none in
            ["2026-11-22", "Mo-Fr 08:30", "0800 111 4998", "Street Support, 28 February 2026", "under 25 use it"]
        {
            assert!(!has_postcode(none), "{none}");
        }
    }
}
