//! Whether a program is asking rather than a person: by the weights of its Accept header. Nothing of it is kept.

use axum::http::{HeaderMap, header::ACCEPT};

/// Longer lists are not read.
const LONGEST: usize = 1_000;

/// Whether JSON is named, and weighs more than HTML. A browser names HTML; who names neither is taken for a browser.
pub fn prefers_json(headers: &HeaderMap) -> bool {
    let line = headers.get(ACCEPT).and_then(|value| value.to_str().ok()).filter(|line| line.len() < LONGEST);
    let items = line.unwrap_or_default().split(',');
    let (json, html) = items.map(weighted).fold((0.0_f32, 0.0_f32), |(json, html), (kind, weight)| match kind {
        "application/json" => (json.max(weight), html),
        "text/html" | "application/xhtml+xml" => (json, html.max(weight)),
        _ => (json, html),
    });
    json > html
}

fn weighted(item: &str) -> (&str, f32) {
    let mut parts = item.split(';').map(str::trim);
    let kind = parts.next().unwrap_or_default();
    let weight = parts.find_map(|part| part.strip_prefix("q="));
    (kind, weight.map_or(1.0, |text| text.parse().ok().filter(|weight| (0.0..=1.0).contains(weight)).unwrap_or(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn only_who_asks_for_json_first_gets_it() {
        for (asked, expected) in [
            ("application/json", true),
            ("application/json, */*;q=0.1", true),
            ("text/html;q=0.5, application/json", true),
            ("text/html, application/json", false),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false),
            ("application/json;q=0", false),
            ("application/json;q=high", false),
            ("application/json;q=2", false),
            ("*/*", false),
            (";;,,q=1", false),
            ("", false),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(asked))]);
            assert_eq!(prefers_json(&headers), expected, "{asked:?}");
        }
        assert!(!prefers_json(&HeaderMap::new()));
    }
}
