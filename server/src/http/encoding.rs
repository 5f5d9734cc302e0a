//! Which of the three stored forms of a body a browser takes, by the weights of its Accept-Encoding.

use axum::http::{HeaderMap, header::ACCEPT_ENCODING};

/// A stored form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As it is.
    Identity,
    /// For browsers and readers that know nothing better.
    Gzip,
    /// The smallest.
    Brotli,
}

impl Encoding {
    /// The name in Content-Encoding; none for identity.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }
}

/// What is looked for in the header; of each the first weight counts.
const NAMES: [&str; 5] = ["br", "gzip", "x-gzip", "identity", "*"];

/// The form that a request asks for.
pub fn best(headers: &HeaderMap) -> Encoding {
    best_of(headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()))
}

/// The form with the highest weight in the lines of that header; of equals the smallest body. Identity when nothing else is
/// allowed.
pub fn best_of<'a>(lines: impl Iterator<Item = &'a str>) -> Encoding {
    let mut first = [None; NAMES.len()];
    for (name, weight) in lines.flat_map(|line| line.split(',')).filter_map(weighted) {
        if let Some(at) = NAMES.iter().position(|known| known.eq_ignore_ascii_case(name)) {
            first[at].get_or_insert(weight);
        }
    }
    let [brotli, gzip, old_gzip, plain, any] = first;
    let (brotli, gzip) = (brotli.or(any).unwrap_or(0.0), gzip.or(old_gzip).or(any).unwrap_or(0.0));
    let plain = plain.unwrap_or(0.0);
    match (brotli, gzip) {
        (b, g) if b > 0.0 && b >= g && b >= plain => Encoding::Brotli,
        (_, g) if g > 0.0 && g >= plain => Encoding::Gzip,
        _ => Encoding::Identity,
    }
}

fn weighted(item: &str) -> Option<(&str, f32)> {
    let mut parts = item.split(';').map(str::trim);
    let name = parts.next()?;
    let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    let weight = weight.map_or(Some(1.0), |text| text.trim().parse::<f32>().ok())?;
    (0.0..=1.0).contains(&weight).then_some((name, weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn the_best_form_by_weight_and_then_by_size() {
        for (asked, expected) in [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip", Encoding::Gzip),
            ("x-gzip", Encoding::Gzip),
            ("GZIP;Q=0.5", Encoding::Gzip),
            ("br;q=0.2, gzip;q=0.8", Encoding::Gzip),
            ("br;q=0, gzip", Encoding::Gzip),
            ("br;q=0", Encoding::Identity),
            ("*", Encoding::Brotli),
            ("*;q=0", Encoding::Identity),
            ("br;q=0, *", Encoding::Gzip),
            ("identity;q=1, br;q=0.5", Encoding::Identity),
            ("identity;q=0", Encoding::Identity),
            ("brotli", Encoding::Identity),
            ("br;q=high", Encoding::Identity),
            ("br;q=7", Encoding::Identity),
            (",,;q=1", Encoding::Identity),
            ("", Encoding::Identity),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(asked))]);
            assert_eq!(best(&headers), expected, "{asked:?}");
        }
        assert_eq!(best(&HeaderMap::new()), Encoding::Identity);
    }
}
