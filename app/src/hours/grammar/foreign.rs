//! Finds what does not belong to the accepted part of OSM's syntax, and says how to write it instead: seasons, comments,
//! the sun, other names of days. No word or sign of it stands in hours that are accepted.

use super::{DAYS, Unreadable, unreadable};

/// A part that is not accepted, what is wrong with it, and how to mend it.
type Foreign = (&'static str, &'static str, &'static str);

const DATES: &str = "write each such date as a [[contact.hours.exception]]; or write `unknown` for the days, and the rest in the `.note` of the record";
const NOTE: &str = "write it in the `.note` of the record; write `unknown` for the times if they are not known";
const CLOCK: &str = "write the times of the clock, or `unknown`";
const HALF: &str = "write the 24-hour clock: `09:00-17:00`";
const PLAIN: &str = "write days and times with only a space between: `Mo-Fr 09:00-17:00`";
const COLON: &str = "write a time with a colon: `09:00`";
const DASH: &str = "write the plain `-` of the keyboard";

/// Signs of words for people. They are looked for first, since any word can stand in such a comment.
const COMMENTS: [Foreign; 2] =
    [("||", "is a fallback, which we do not use", NOTE), ("\"", "begins a comment, which we do not use", NOTE)];

/// Signs that stand in no accepted hours.
const SIGNS: [Foreign; 16] = [
    ("–", "is a long dash", DASH),
    ("—", "is a long dash", DASH),
    ("−", "is a minus", DASH),
    ("‑", "is a dash of its own kind", DASH),
    ("\u{a0}", "is a space of its own kind", "write a plain space"),
    ("[", "counts the weeks of a month, which we do not use", DATES),
    ("+", "leaves the end open, which we do not use", "write when it ends, or `unknown`"),
    ("(", "is a part that we do not use", CLOCK),
    (";;", "is an empty rule", "write one `;` between rules"),
    ("; ;", "is an empty rule", "write one `;` between rules"),
    (", ;", "is a comma too many", "write `;` between rules"),
    (",;", "is a comma too many", "write `;` between rules"),
    (": ", "is a colon too many", PLAIN),
    (".", "is not part of a time", COLON),
    ("&", "is not a sign of OSM", "write a comma between days and between times"),
    ("=", "is not a sign of OSM", PLAIN),
];

const OFF: &str = "write `off`";
const HOLIDAYS: &str = "end with \"; PH off\", \"; PH unknown\" or \"; PH\" and times";

/// The beginnings of words that stand in no accepted hours, in lower case. The first that fits counts.
const WORDS: [Foreign; 30] = [
    ("weekday", "is not the name of days in OSM", "write `Mo-Fr`"),
    ("weekend", "is not the name of days in OSM", "write `Sa-Su`"),
    ("daily", "is not the name of days in OSM", "write `Mo-Su`"),
    ("every", "is not the name of days in OSM", "write `Mo-Su`"),
    ("to", "is not a sign of OSM", "write `-` between days and between times"),
    ("and", "is not a sign of OSM", "write a comma between days and between times"),
    ("easter", "is a date that moves", DATES),
    ("week", "counts the weeks of a year, which we do not use", DATES),
    ("sh", "is a rule for school holidays, which we do not use", DATES),
    ("school", "is a rule for school holidays, which we do not use", DATES),
    ("term", "is a rule for school terms, which we do not use", DATES),
    ("day", "moves a date, which we do not use", DATES),
    ("sunrise", "is a time of the sun, which we do not use", CLOCK),
    ("sunset", "is a time of the sun, which we do not use", CLOCK),
    ("dawn", "is a time of the sun, which we do not use", CLOCK),
    ("dusk", "is a time of the sun, which we do not use", CLOCK),
    ("appointment", "is a word for people", NOTE),
    ("by", "is a word for people", NOTE),
    ("am", "is not part of the 24-hour clock", HALF),
    ("pm", "is not part of the 24-hour clock", HALF),
    ("noon", "is not part of the 24-hour clock", "write `12:00`"),
    ("midnight", "is not part of the 24-hour clock", "write `00:00` or `24:00`"),
    ("open", "is a word that adds nothing", "leave it out: times are open; a whole day is `00:00-24:00`"),
    ("off", "is not in small letters", OFF),
    ("clos", "is not the word for closed", OFF),
    ("ph", "is not in capitals", "write `PH`"),
    ("bank", "is not the word for bank holidays", HOLIDAYS),
    ("public", "is not the word for bank holidays", HOLIDAYS),
    ("holiday", "is not the word for bank holidays", HOLIDAYS),
    ("unknown", "is not in small letters", "write `unknown`"),
];

/// The words of accepted hours, beside the names of days.
const KNOWN: [&str; 4] = ["PH", "off", "closed", "unknown"];

/// The beginnings of the names of months, in lower case.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Reports the first sign or word that cannot stand in hours.
pub fn check(text: &str) -> Result<(), Unreadable> {
    let sign = |signs: &[Foreign]| signs.iter().find(|(sign, ..)| text.contains(sign)).copied();
    let found = sign(&COMMENTS).or_else(|| word(text)).or_else(|| sign(&SIGNS)).or_else(|| number(text));
    found.map_or(Ok(()), |(part, wrong, help)| {
        let rule = text.split(';').find(|rule| rule.contains(part)).unwrap_or(text).trim();
        Err(unreadable(part, &format!("in `{rule}` {wrong}"), help))
    })
}

/// The first word that is not accepted.
fn word(text: &str) -> Option<(&str, &'static str, &'static str)> {
    let is_known = |word: &str| KNOWN.contains(&word) || DAYS.iter().any(|(day, _)| *day == word);
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let word = words.find(|word| !is_known(word))?;
    let lower = word.to_lowercase();
    let is_month = MONTHS.iter().any(|month| lower.starts_with(month));
    let day = DAYS.iter().find(|(day, _)| lower.starts_with(&day.to_lowercase()));
    let known = WORDS.iter().find(|(start, ..)| lower.starts_with(start));
    Some(match (known, day) {
        (Some((_, wrong, help)), _) => (word, *wrong, *help),
        _ if is_month => (word, "is a date or a season, which we do not use", DATES),
        (_, Some(_)) => (word, "is not the name of a day in OSM", "write Mo, Tu, We, Th, Fr, Sa or Su"),
        _ => (word, "is not a word of OSM hours", NOTE),
    })
}

/// The first number of more than two digits.
fn number(text: &str) -> Option<(&str, &'static str, &'static str)> {
    let number = text.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() > 2)?;
    let is_year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    let year = (number, "is a year, which we do not use", DATES);
    Some(if is_year { year } else { (number, "is not a time", COLON) })
}
