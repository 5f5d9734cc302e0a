//! Text as a reader sees it, for the checks: escapes are decoded, other forms of a letter or digit become the plain one, and
//! characters without width are left out. Lines stay lines.

use icu::properties::{CodePointMapData, props::GeneralCategory};
use unicode_normalization::UnicodeNormalization;

/// A way to write a character by its number: in TOML, Fluent, a URL or HTML.
struct Escape {
    open: &'static str,
    radix: u32,
    max_digits: usize,
    end: &'static str,
}

const ESCAPES: [Escape; 5] = [
    Escape { open: "\\u", radix: 16, max_digits: 4, end: "" },
    Escape { open: "\\U", radix: 16, max_digits: 8, end: "" },
    Escape { open: "%", radix: 16, max_digits: 2, end: "" },
    Escape { open: "&#x", radix: 16, max_digits: 6, end: ";" },
    Escape { open: "&#", radix: 10, max_digits: 7, end: ";" },
];

/// The plain form of a text.
pub fn plain(text: &str) -> String {
    let decoded = decode(text);
    if decoded.is_ascii() {
        return decoded;
    }
    decoded.nfkc().filter(|c| !is_invisible(*c)).map(|c| digit(c).unwrap_or(c)).collect()
}

/// Whether a character shows nothing: it has no width, turns the direction of text, or changes the look of the one before it.
pub fn is_invisible(c: char) -> bool {
    if c.is_ascii() {
        return false;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    category == GeneralCategory::Format
        || matches!(
            c,
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{20e3}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        )
}

/// Whether a character is not seen, breaks a line, or means something else in each program.
pub fn is_unprintable(c: char) -> bool {
    use GeneralCategory::{Control, LineSeparator, ParagraphSeparator, PrivateUse, Unassigned};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let is_odd = [Control, LineSeparator, ParagraphSeparator, PrivateUse, Unassigned].contains(&category);
    is_odd || is_invisible(c) || c == char::REPLACEMENT_CHARACTER
}

/// Whether HTML would read a part of the text as another character.
pub fn has_entity(text: &str) -> bool {
    let html = ESCAPES.iter().filter(|escape| !escape.end.is_empty());
    text.match_indices('&').any(|(at, _)| {
        html.clone().any(|escape| escape.read(&text[at..]).is_some()) || named_entity(&text[at..]).is_some()
    })
}

/// The ASCII digit for a decimal digit of any script. Unicode gives each script its digits in order, from 0 to 9.
fn digit(c: char) -> Option<char> {
    let is_digit = |code: u32| CodePointMapData::<GeneralCategory>::new().get32(code) == GeneralCategory::DecimalNumber;
    if !c.is_numeric() {
        return None;
    }
    let code = u32::from(c);
    let before = (1..=code).take_while(|back| is_digit(code - back)).count();
    is_digit(code).then(|| char::from_digit(u32::try_from(before % 10).ok()?, 10)).flatten()
}

fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '%', '&']) {
        let (before, escape) = rest.split_at(at);
        let first = escape.chars().next().map_or(0, char::len_utf8);
        let known = ESCAPES.iter().find_map(|known| known.read(escape)).or_else(|| named_entity(escape));
        let (written, length) = known.map_or((&escape[..first], first), |(_, length)| ("", length));
        decoded.extend([before, written]);
        decoded.extend(known.map(|(c, _)| c));
        rest = &escape[length..];
    }
    decoded + rest
}

/// `&nbsp;` and the like, as a space.
fn named_entity(text: &str) -> Option<(char, usize)> {
    let name = text.strip_prefix('&')?.split_once(';')?.0;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric());
    is_name.then_some((' ', name.len() + 2))
}

impl Escape {
    /// The character with which a text begins, if it begins with this escape, and the length of that. A line break becomes a space.
    fn read(&self, text: &str) -> Option<(char, usize)> {
        let rest = text.strip_prefix(self.open)?;
        let length = rest.chars().take(self.max_digits).take_while(|c| c.is_digit(self.radix)).count();
        let c = char::from_u32(u32::from_str_radix(&rest[..length], self.radix).ok()?)?;
        let is_whole =
            (length >= self.max_digits.min(6) || !self.end.is_empty()) && rest[length..].starts_with(self.end);
        is_whole.then_some((if c.is_control() { ' ' } else { c }, self.open.len() + length + self.end.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_become_plain_ones() {
        for text in ["٠٨٤٤ ٩٩٩", "۰۸۴۴ ۹۹۹", "০৮৪৪ ৯৯৯", "੦੮੪੪ ੯੯੯", "०८४४ ९९९", "０８４４ ９９９", "𝟎𝟖𝟒𝟒 𝟗𝟗𝟗"]
        {
            assert_eq!(plain(text), "0844 999", "{text}");
        }
        assert_eq!(plain("𑛑𑛛 0️⃣ 12²"), "11 0 122");
    }

    #[test]
    fn escapes_are_decoded_and_characters_without_width_left_out() {
        for text in
            ["0844\\u00a0999", "0844%20999", "0844&#32;999", "0844&#x20;999", "08\u{200b}44 9\u{ad}99", "0844&nbsp;999"]
        {
            assert_eq!(plain(text), "0844 999", "{text}");
        }
        for text in ["100% sure", "R&D", "\\u12", "C:\\", "a & b; c", "%zz", "&#;"] {
            assert_eq!(plain(text), text);
        }
        assert_eq!(plain("\\U00000030 \\U000030"), "0 0");
        assert_eq!(plain("one%0Atwo\nthree"), "one two\nthree");
    }
}
