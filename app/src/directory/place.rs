//! Ways in which a text tells where a place is: none of them may stand beside a service whose place is secret.

mod coordinates;
mod link;
mod postcode;
mod street;

use crate::content::plain_text::plain;
use unicode_normalization::char::is_combining_mark;

/// What tells where a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clue {
    /// Its line, from 1.
    pub line: usize,
    /// Its kind, with its article.
    pub kind: &'static str,
}

/// A kind of clue, and what finds the lines on which it stands.
struct Kind {
    name: &'static str,
    find: fn(&Text) -> Vec<usize>,
}

const KINDS: [Kind; 7] = [
    Kind { name: "a postcode", find: postcode::find },
    Kind { name: "a street and number", find: street::find },
    Kind { name: "a map link", find: link::maps },
    Kind { name: "a what3words address", find: link::three_words },
    Kind { name: "a plus code", find: link::plus_codes },
    Kind { name: "coordinates", find: coordinates::find },
    Kind { name: "a grid reference", find: coordinates::grid_references },
];

/// A text in its plain form.
struct Text {
    lines: Vec<String>,
    words: Vec<Word>,
}

/// A run of letters and digits.
struct Word {
    text: String,
    line: usize,
    /// What stands between the word before and this one.
    gap: String,
}

/// Every clue in a text.
pub fn clues(text: &str) -> Vec<Clue> {
    let text = Text::new(text);
    let found = KINDS.iter().flat_map(|kind| (kind.find)(&text).into_iter().map(|line| Clue { line, kind: kind.name }));
    let mut clues: Vec<Clue> = found.collect();
    clues.sort_unstable();
    clues.dedup();
    clues
}

/// Whether a UK postcode stands in this text.
pub fn has_postcode(text: &str) -> bool {
    !postcode::find(&Text::new(text)).is_empty()
}

impl Text {
    fn new(text: &str) -> Self {
        // The ordinal sign and the ring are typed for the degree sign, and their plain forms are not that.
        let lines: Vec<String> = text.lines().map(|line| plain(&line.replace(['º', '˚'], "°"))).collect();
        Self { words: words(&lines), lines }
    }

    /// The lines, from 1, for which something is true.
    fn lines_where(&self, is_found: impl Fn(&str) -> bool) -> Vec<usize> {
        self.lines.iter().zip(1..).filter(|(line, _)| is_found(line)).map(|(_, at)| at).collect()
    }
}

fn words(lines: &[String]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut word, mut gap) = (String::new(), String::new());
    for (text, line) in lines.iter().zip(1..) {
        for c in text.chars().chain(['\n']) {
            if c.is_alphanumeric() || (!word.is_empty() && (is_combining_mark(c) || matches!(c, '\'' | '’'))) {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                words.push(Word { text: std::mem::take(&mut word), line, gap: std::mem::take(&mut gap) });
            }
            gap.push(c);
        }
    }
    words
}

impl Word {
    fn is_number(&self) -> bool {
        self.text.chars().all(|c| c.is_ascii_digit())
    }

    fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Whether nothing but these characters stands between it and the word before, and no empty line.
    fn follows_after(&self, is_joint: impl Fn(char) -> bool) -> bool {
        self.gap.chars().all(is_joint) && self.gap.matches('\n').count() < 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_to_tell_a_place_is_found_with_its_line() {
        for (kind, texts) in [
            (
                "a postcode",
                &[
                    "at CV1 1FS.",
                    "cv11fs",
                    "SW1A 2AA",
                    "near M1 1AE",
                    "CV1-1FS",
                    "CV1.1FS",
                    "CV1\u{a0}1FS",
                    "CVI 1FS",
                    "cvi 1fs",
                    "CV1 IFS",
                    "CVI IFS",
                    "CV 1 1FS",
                    "C V 1 1 F S",
                    "CV1\n1FS",
                    "CV1 1 FS",
                    "ＣＶ１ １ＦＳ",
                    "CV1\\u00a01FS",
                    "?q=CV1%201FS",
                    "EC1A 1BB",
                    "CV1\u{200b}1FS",
                    "CV1&nbsp;1FS",
                    "CVlO 1FS at CV1O 1FS",
                ][..],
            ),
            (
                "a street and number",
                &[
                    "We are at 12 Warwick Row.",
                    "12a Warwick Row",
                    "12, Warwick Road",
                    "12-14 Queen Victoria Road",
                    "No. 3 Upper Precinct",
                    "12 WARWICK ROW",
                    "12 warwick road",
                    "twelve Warwick Row",
                    "Warwick Row 12",
                    "ul. Warwick Road 12",
                    "ulica Długa 5",
                    "وارک روڈ 12",
                    "12 وارک روڈ",
                    "۱۲ وارک روڈ",
                    "12 வார்விக் சாலை",
                    "12 Warwick\nRow",
                    "12 Warwick Rd",
                    "1 St John's St",
                ],
            ),
            (
                "a map link",
                &[
                    "maps.google.com/?q=x",
                    "https://www.google.co.uk/maps/place/x",
                    "maps.apple.com/?ll=1",
                    "openstreetmap.org/#map=19",
                    "goo.gl/x",
                    "maps.app.goo.gl/x",
                    "osm.org/go/x",
                    "bing.com/maps?cp=x",
                    "waze.com/ul/x",
                    "MAPS.GOOGLE.COM",
                    "geo:1,2",
                    "maps%2Egoogle.com",
                    "g.page/x",
                    "citymapper.com/x",
                ],
            ),
            (
                "a what3words address",
                &[
                    "what3words.com/a.b.c",
                    "w3w.co/a.b.c",
                    "///filled.count.soap",
                    "What3Words",
                    "／／／a.b.c",
                    "/// மரம்.a.b",
                ],
            ),
            ("a plus code", &["9C4WCF4X+7P", "9c4wcf4x+7p", "CF4X+7PQ, Town", "9C4WCF4X%2B7P"]),
            (
                "coordinates",
                &[
                    "52.4068,-1.5197",
                    "52.4068 N, 1.5197 W",
                    "lat=52.4068&lon=-1.5197",
                    "-1.5197 52.4068",
                    "52,4068; -1,5197",
                    "52°24'24\"N 1°31'11\"W",
                    "52° 24.41'",
                    "52º24",
                    "52 deg 24",
                    "۵۲٫۴۰۶۸، ۱٫۵۱۹۷",
                    "lat = 52.4068\nlon = -1.5197",
                    "52.4068°N",
                ],
            ),
            ("a grid reference", &["SP 333 789", "SP333789", "SP 3333 7890", "SP3333378900"]),
        ] {
            let is_missed = |text: &&&str| !clues(&format!("one\n{text}")).contains(&Clue { line: 2, kind });
            assert_eq!(texts.iter().filter(is_missed).collect::<Vec<_>>(), Vec::<&&str>::new(), "{kind}");
        }
    }

    #[test]
    fn ordinary_sentences_tell_no_place() {
        for text in [
            "2026-11-22",
            "open = \"Mo-Fr 08:30-17:30; PH 10:00-13:00\"",
            "0800 111 4998",
            "Street Support, 28 February 2026",
            "under 25 use it",
            "call at 8.30am or 5pm",
            "e.g. 24/7 by phone",
            "women's 24/7 by text",
            "so 2nd of May",
            "vitamin B12 one a day",
            "so old",
            "MOBILE",
            "The City Council, 15 July 2021; Street Support, 28 February 2026",
            "since 2026, Broad Street",
            "3 ways to go to court",
            "2 days before court",
            "1 in 4 on the street",
            "24 hours a day",
            "a road map",
            "see our maps. They help",
            "50,000 of 1,000",
            "2.5 of 3.75",
            "call SP 123",
            "Relate, 3 May 2024",
            "2 places",
            "one close friend",
            "# https://x.org/file",
            "1 + 2",
            "https://x.org/a/b",
            "a 20° angle",
            "from 18 to 25",
            "W 24 godziny",
            "no 2 places are alike",
            "Flat or house",
            "one way to get help",
            "17 people a day",
        ] {
            assert_eq!(clues(text), [], "{text}");
        }
    }
}
