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

/// The form with the highest weight; of equals the smallest body. Identity when nothing else is allowed.
pub fn best(headers: &HeaderMap) -> Encoding {
    let lines: Vec<&str> = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()).collect();
    let asked: Vec<(String, f32)> = lines.iter().flat_map(|line| line.split(',')).filter_map(weighted).collect();
    let weight = |names: &[&str]| {
        let named = |name: &str| asked.iter().find(|(other, _)| other == name).map(|(_, weight)| *weight);
        names.iter().find_map(|name| named(name)).or_else(|| named("*")).unwrap_or(0.0)
    };
    let (brotli, gzip) = (weight(&["br"]), weight(&["gzip", "x-gzip"]));
    let plain = asked.iter().find(|(name, _)| name == "identity").map_or(0.0, |(_, weight)| *weight);
    match (brotli, gzip) {
        (b, g) if b > 0.0 && b >= g && b >= plain => Encoding::Brotli,
        (_, g) if g > 0.0 && g >= plain => Encoding::Gzip,
        _ => Encoding::Identity,
    }
}

fn weighted(item: &str) -> Option<(String, f32)> {
    let mut parts = item.split(';').map(str::trim);
    let name = parts.next().filter(|name| !name.is_empty())?.to_ascii_lowercase();
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
