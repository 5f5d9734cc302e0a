//! What a telephone number looks like in this country, by Ofcom's National Telephone Numbering Plan. Reads text; knows no record.

mod ten_digits;

use crate::content::plain_text::plain;
use std::fmt;

/// The beginnings of numbers that cost no more than a call to a landline. They have eleven digits, some of 01 and 0800 have ten.
const PLAIN: [&str; 36] = [
    "0113", "0114", "0115", "0116", "0117", "0118", "012", "013", "014", "015", "016", "017", "018", "019", "020",
    "023", "024", "028", "029", "030", "033", "034", "037", "055", "056", "071", "072", "073", "074", "075", "07624",
    "077", "078", "079", "0800", "0808",
];

/// The beginnings of numbers that cost more: personal numbers, pagers, premium rates, directory enquiries.
const COSTLY: [&str; 6] = ["070", "076", "084", "087", "09", "118"];

/// Whole numbers of few digits. Those that begin with 116 are the European ones, such as 116 123.
const SHORT: [&str; 9] = ["101", "105", "111", "112", "119", "159", "999", "18000", "08001111"];

/// Why a text is no number that can be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It holds something that is neither a digit nor a space.
    Sign(char),
    /// Calls to it cost more than those to a landline.
    Costly,
    /// No UK number begins so.
    Unassigned,
    /// It has this many digits, which are too few or too many.
    Length(usize),
}

impl Refusal {
    /// How to mend it.
    pub fn help(self) -> &'static str {
        match self {
            Self::Sign(_) => "write digits and spaces alone, and 0 in place of +44",
            Self::Costly => "give a number that costs no more than a call to a landline, or none",
            Self::Unassigned => "compare it with its source",
            Self::Length(_) => {
                "compare it with its source: a UK number has 11 digits, only a few have 10, and short ones 3 or 6"
            }
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sign(sign) => write!(f, "holds {sign:?}, which is neither a digit nor a space"),
            Self::Costly => f.write_str("has a premium rate"),
            Self::Unassigned => f.write_str("begins as no UK number does"),
            Self::Length(1) => f.write_str("has 1 digit"),
            Self::Length(digits) => write!(f, "has {digits} digits"),
        }
    }
}

/// The digits alone; a leading +44 or 0044 becomes 0.
pub fn digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let abroad = text.trim_start().strip_prefix('+').map_or("0044", |_| "44");
    digits.strip_prefix(abroad).map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
}

/// Whether this can be called from a UK phone without a premium charge; if not, why.
pub fn check_number(text: &str) -> Result<(), Refusal> {
    if let Some(sign) = text.chars().find(|c| !c.is_ascii_digit() && !is_space(*c)) {
        return Err(Refusal::Sign(sign));
    }
    let number: String = text.chars().filter(char::is_ascii_digit).collect();
    let begins = |beginnings: &[&str]| beginnings.iter().any(|beginning| number.starts_with(beginning));
    let is_european = number.len() == 6 && number.starts_with("116");
    match number.len() {
        _ if is_european || SHORT.contains(&number.as_str()) => Ok(()),
        11 if begins(&PLAIN) => Ok(()),
        10 if number.starts_with("0800") || ten_digits::is_whole(&number) => Ok(()),
        _ if begins(&COSTLY) && !begins(&["07624"]) => Err(Refusal::Costly),
        10 | 11 if !begins(&PLAIN) => Err(Refusal::Unassigned),
        length => Err(Refusal::Length(length)),
    }
}

/// Spaces as people and programs put them between digits.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// Whether this can be texted: a number, or the five digits of a text service.
pub fn check_text_number(text: &str) -> Result<(), Refusal> {
    let is_service = text.len() == 5 && !text.starts_with('0') && text.chars().all(|c| c.is_ascii_digit());
    if is_service { Ok(()) } else { check_number(text) }
}

/// Whether this is reached through text relay: 18000 in an emergency, 18001 before any other number.
pub fn check_relay_number(text: &str) -> Result<(), Refusal> {
    match text.strip_prefix("18001").map(|rest| rest.trim_start_matches(is_space)) {
        Some(number) => check_number(number),
        None if text == "18000" => Ok(()),
        None => Err(check_number(text).err().unwrap_or(Refusal::Unassigned)),
    }
}

/// Every number-like run of digits in a line, in the digits of any script. Spaces, hyphens, dots and brackets may stand between
/// them; any other signs only in what is a telephone number as a whole.
pub fn runs(line: &str) -> Vec<String> {
    let line = plain(line);
    let mut runs = runs_between(&line, |c| is_space(c) || matches!(c, '-' | '‐' | '‑' | '–' | '.' | '(' | ')'));
    let joined = runs_between(&line, |c| !c.is_alphanumeric());
    let more: Vec<String> =
        joined.into_iter().filter(|run| run.len() >= 10 && run.starts_with('0') && !runs.contains(run)).collect();
    runs.extend(more);
    runs
}

/// The runs of digits between which stands only what `joins` them.
fn runs_between(line: &str, joins: impl Fn(char) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut run = String::new();
    for c in line.chars().chain(['\n']) {
        if c.is_ascii_digit() || c == '+' {
            run.push(c);
        } else if run.is_empty() || c == '\n' || !joins(c) {
            found.extend((!run.is_empty()).then(|| digits(&run)));
            run.clear();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_can_be_called() {
        for good in [
            "0800 111 4998",
            "0800 716598",
            "0800 00 1066",
            "0800 123 456",
            "0808 2000 247",
            "0800 1111",
            "024 7683 2222",
            "07860 052906",
            "07624 123456",
            "0121 269 1940",
            "01926 562160",
            "01827 57123",
            "01204 61234",
            "016977 2345",
            "0300 303 1977",
            "0345 345 4345",
            "055 1234 5678",
            "999",
            "112",
            "101",
            "105",
            "111",
            "119",
            "159",
            "116 123",
            "116 006",
            "18000",
            "0800\u{a0}111\u{a0}4998",
        ] {
            assert_eq!(check_number(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_refused_number_has_the_reason() {
        use Refusal::*;
        for (bad, reason) in [
            ("0844 8044 999", Costly),
            ("0900 111 4998", Costly),
            ("0871 111 4998", Costly),
            ("070 1234 5678", Costly),
            ("07640 123456", Costly),
            ("118 500", Costly),
            ("080O 111 4998", Sign('O')),
            ("+44 800 111 4998", Sign('+')),
            ("0800-111-4998", Sign('-')),
            ("0800 111 4998 or 999", Sign('o')),
            ("0121 234 567", Length(10)),
            ("0113 419 998", Length(10)),
            ("0191 234 567", Length(10)),
            ("01926 56216", Length(10)),
            ("01827 12345", Length(10)),
            ("0808 123 456", Length(10)),
            ("024 7683 222", Length(10)),
            ("07860 05290", Length(10)),
            ("0300 303 197", Length(10)),
            ("0800 1112", Length(8)),
            ("024 7683 22222", Length(12)),
            ("02476832222222", Length(14)),
            ("116 12", Length(5)),
            ("1234", Length(4)),
            ("", Length(0)),
            ("00000000000", Unassigned),
            ("0012 345 6789", Unassigned),
            ("0111 234 5678", Unassigned),
            ("010 1234 5678", Unassigned),
            ("0500 123 4567", Unassigned),
            ("0612 345 6789", Unassigned),
        ] {
            assert_eq!(check_number(bad), Err(reason), "{bad}");
        }
    }

    #[test]
    fn numbers_for_texts_and_for_text_relay() {
        for good in ["60777", "999", "07860 052906"] {
            assert_eq!(check_text_number(good), Ok(()), "{good}");
        }
        assert_eq!(check_text_number("6077"), Err(Refusal::Length(4)));
        for good in ["18000", "18001 024 7683 3003", "18001\u{a0}0345 345 4345"] {
            assert_eq!(check_relay_number(good), Ok(()), "{good}");
        }
        for bad in ["18001", "18002 999", "18001 0844 8044 999", "18001 0121 234 567", "999"] {
            assert!(check_relay_number(bad).is_err(), "{bad}");
        }
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
        assert_eq!(runs("999/101, 24/7, 2026/2027"), ["999", "101", "24", "7", "2026", "2027"]);
        assert_eq!(runs("no number here"), Vec::<String>::new());
        for text in
            ["0800/035/5309", "0800·035·5309", "۰۸۰۰ ۰۳۵ ۵۳۰۹", "০৮০০ ০৩৫ ৫৩০৯", "٠٨٠٠ ٠٣٥ ٥٣٠٩", "०８੦0_035*5309"]
        {
            assert!(runs(text).contains(&"08000355309".to_owned()), "{text}");
        }
    }
}
