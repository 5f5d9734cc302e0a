//! Pairs of coordinates, degrees, and references to the national grid.

use super::{Text, Word};

/// The latitudes and longitudes of Great Britain, in degrees without a sign.
const LATITUDES: std::ops::RangeInclusive<u32> = 49..=61;
const MAX_LONGITUDE: u32 = 9;

/// From so many decimals on a number of degrees means a place: three are about a hundred metres.
const MIN_DECIMALS: usize = 3;

/// The squares of the national grid in England and Wales.
const SQUARES: &str =
    "NT NU NX NY NZ OV SC SD SE SH SJ SK SM SN SO SP SR SS ST SU SV SW SX SY SZ TA TF TG TL TM TQ TR TV";

/// A number with decimals.
struct Decimal {
    degrees: u32,
    line: usize,
}

/// The lines with a pair of decimal coordinates, or with degrees.
pub fn find(text: &Text) -> Vec<usize> {
    let decimals = decimals(text);
    let pairs = decimals.windows(2).filter(|pair| is_pair(&pair[0], &pair[1]) || is_pair(&pair[1], &pair[0]));
    let pairs = pairs.filter(|pair| pair[1].line - pair[0].line < 3).map(|pair| pair[0].line);
    let degrees = text.lines_where(has_degrees);
    let words = text.words.windows(3).filter(|words| is_in_words(words)).map(|words| words[0].line);
    pairs.chain(words).chain(degrees).collect()
}

fn is_pair(latitude: &Decimal, longitude: &Decimal) -> bool {
    LATITUDES.contains(&latitude.degrees) && longitude.degrees <= MAX_LONGITUDE
}

fn decimals(text: &Text) -> Vec<Decimal> {
    let numbers = text.words.windows(2).filter_map(|pair| {
        let [whole, decimals] = pair else { return None };
        let digits = decimals.text.chars().take_while(char::is_ascii_digit).count();
        // A comma with three digits behind it parts thousands.
        let least = match decimals.gap.as_str() {
            "." | "٫" => MIN_DECIMALS,
            "," => MIN_DECIMALS + 1,
            _ => return None,
        };
        let degrees = whole.text.parse().ok().filter(|_| whole.text.len() <= 3 && digits >= least)?;
        Some(Decimal { degrees, line: whole.line })
    });
    numbers.collect()
}

/// "52°24" or "52.4° N".
fn has_degrees(line: &str) -> bool {
    line.match_indices('°').any(|(at, sign)| {
        let rest = line[at + sign.len()..].trim_start();
        let is_side = rest.starts_with(['N', 'S', 'E', 'W']) && !rest[1..].starts_with(char::is_alphanumeric);
        line[..at].trim_end().ends_with(|c: char| c.is_ascii_digit())
            && (is_side || rest.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// "52 deg 24".
fn is_in_words(words: &[Word]) -> bool {
    let [degrees, unit, minutes] = words else { return false };
    degrees.is_number() && matches!(unit.text.to_lowercase().as_str(), "deg" | "degrees") && minutes.is_number()
}

/// The lines with references such as `SP 333 789`.
pub fn grid_references(text: &Text) -> Vec<usize> {
    let starts = (0..text.words.len()).filter(|at| {
        let word = &text.words[*at];
        let is_square = word.text.get(..2).is_some_and(|square| SQUARES.split(' ').any(|known| known == square));
        let mut run = word.text.get(2..).unwrap_or_default().to_owned();
        let parts = text.words[at + 1..].iter().take(2).take_while(|part| part.is_number() && part.gap == " ");
        let lengths: Vec<usize> = parts
            .map(|part| {
                run.push_str(&part.text);
                part.text.len()
            })
            .collect();
        let is_even = match lengths.as_slice() {
            [east, north] => east == north,
            _ => true,
        };
        is_square && is_even && matches!(run.len(), 6 | 8 | 10) && run.chars().all(|c| c.is_ascii_digit())
    });
    starts.map(|at| text.words[at].line).collect()
}
