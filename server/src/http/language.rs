//! The best language of the site for an Accept-Language header. Nothing of the header is kept.

use app::site::Site;
use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};

/// Longer than any browser sends; what is beyond is not read.
const LIMIT: usize = 1_000;

/// The code of a language that the site has; its source where none fits.
pub fn best(site: &'static Site, headers: &HeaderMap) -> &'static str {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).filter(|value| value.len() < LIMIT);
    let wanted = wanted.map(by_weight).unwrap_or_default();
    let fits = |wanted: &String| site.locales.iter().find(|locale| same(&locale.code, wanted));
    wanted.iter().find_map(fits).unwrap_or(site.source()).code.as_str()
}

/// The wanted languages, the dearest first. The parser sorts by weights as they come and panics at one that is no number, and
/// it takes a weight of nothing for a wish: neither gets that far.
fn by_weight(header: &str) -> Vec<String> {
    let wanted: Vec<&str> = header.split(',').filter(|part| is_wish(part)).collect();
    accept_language::parse(&wanted.join(","))
}

fn is_wish(part: &str) -> bool {
    let weight = part.split_once(';').map(|(_, weight)| weight.trim().to_ascii_lowercase().replace(' ', ""));
    let number = |weight: String| weight.strip_prefix("q=").and_then(|number| number.parse::<f32>().ok());
    weight.is_none_or(|weight| number(weight).is_some_and(|number| number > 0.0 && number <= 1.0))
}

/// `en-GB` is served by `en`, and `en` by `en-GB`.
fn same(ours: &str, wanted: &str) -> bool {
    let primary = |code: &str| code.split('-').next().unwrap_or_default().to_lowercase();
    primary(ours) == primary(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dearest_first_and_nothing_that_is_not_wished() {
        for (header, expected) in [
            ("ur,en;q=0.5", vec!["ur", "en"]),
            ("en;q=0.5, ur ; q=0.9", vec!["ur", "en"]),
            ("pl-PL, pl;q=0.9, en;q=0.8", vec!["pl-PL", "pl", "en"]),
            ("en;q=0, ta;Q=0.1", vec!["ta"]),
            ("en;q=NaN, pl;q=inf, ur;q=-1, ta;q=x, fr;v=1", vec![]),
            ("", vec![]),
            (",;,", vec![]),
        ] {
            assert_eq!(by_weight(header), expected, "{header:?}");
        }
        // Enough of them, in such an order, that a sort by NaN gives up.
        let header =
            format!("en;q=NaN,{}", (0..60).map(|at| format!("a{at};q=0.{at},b;q=NaN")).collect::<Vec<_>>().join(","));
        assert_eq!(by_weight(&header).len(), 59);
    }
}
