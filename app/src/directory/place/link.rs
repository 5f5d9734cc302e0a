//! Links and codes that lead to a point on a map.

use super::Text;

/// Beginnings of addresses of maps. Before each stands no letter.
const MAPS: [&str; 22] = [
    "maps.google",
    "maps.apple",
    "maps.app.",
    "maps.bing",
    "maps.here",
    "maps.me",
    "google.com/maps",
    "bing.com/maps",
    "goo.gl",
    "g.page",
    "g.co/maps",
    "binged.it",
    "openstreetmap.",
    "osm.org",
    "osmand.net",
    "omaps.app",
    "waze.",
    "here.com",
    "mapquest.",
    "citymapper.",
    "streetmap.co",
    "geo:",
];

/// What stands in the path of an address of a map, on any host.
const PATHS: [&str; 4] = ["/maps/", "/maps?", "/map?", "/#map="];

/// The characters of a plus code.
const PLUS_CODE: &str = "23456789CFGHJMPQRVWX";

/// The lines with links to maps.
pub fn maps(text: &Text) -> Vec<usize> {
    text.lines_where(|line| {
        let line = line.to_lowercase();
        let begins = |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let is_address =
            |map: &str| line.match_indices(map).any(|(at, _)| begins(at) && goes_on(&line[at + map.len()..], map));
        MAPS.into_iter().any(is_address) || PATHS.iter().any(|path| line.contains(path))
    })
}

/// An address that ends with a dot in the table goes on with letters: "waze." ends a sentence, "waze.com" does not.
fn goes_on(rest: &str, map: &str) -> bool {
    !map.ends_with(['.', ':']) || rest.starts_with(char::is_alphanumeric)
}

/// The lines with addresses of what3words.
pub fn three_words(text: &Text) -> Vec<usize> {
    text.lines_where(|line| {
        let is_named = ["what3words", "what 3 words", "what three words", "w3w"]
            .iter()
            .any(|name| line.to_lowercase().contains(name));
        let is_code = |rest: &str| rest.trim_start_matches(['/', ' ']).starts_with(char::is_alphabetic);
        is_named || line.match_indices("///").any(|(at, _)| is_code(&line[at..]))
    })
}

/// The lines with plus codes, such as `9C4WCF4X+7P`, or short ones, such as `CF4X+7P`.
pub fn plus_codes(text: &Text) -> Vec<usize> {
    text.lines_where(|line| line.match_indices('+').any(|(at, _)| is_plus_code(&line[..at], &line[at + 1..])))
}

fn is_plus_code(before: &str, after: &str) -> bool {
    let run = |text: &mut dyn Iterator<Item = char>| {
        text.take_while(|c| c.is_alphanumeric()).collect::<String>().to_uppercase()
    };
    let (before, after) = (run(&mut before.chars().rev()), run(&mut after.chars()));
    let is_code = |text: &str| text.chars().all(|c| PLUS_CODE.contains(c));
    matches!(before.len(), 4 | 6 | 8) && matches!(after.len(), 2..=7) && is_code(&before) && is_code(&after)
}
