//! Chooses the language and the encoding that a client prefers, by the weights in its headers. Stores nothing of them.

use super::limits::MAX_URL_BYTES;
use app::{
    route::{Parsed, Route},
    site::Site,
};
use axum::http::{
    HeaderMap, HeaderValue, Uri,
    header::{ACCEPT_ENCODING, ACCEPT_LANGUAGE},
};

/// An encoding in which documents are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Not compressed.
    Identity,
    /// For clients without brotli.
    Gzip,
    /// The encoding with the smallest body.
    Brotli,
}

impl Encoding {
    /// The name in Content-Encoding. `None` for identity.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }
}

/// Everything except the route that a response depends on. It is copied from the request, because a handler consumes
/// that.
#[derive(Clone, Debug)]
pub struct Preferences {
    uri: Uri,
    language: Option<HeaderValue>,
    /// The encoding of the response.
    pub encoding: Encoding,
}

impl Preferences {
    /// Reads the preferences of a request.
    pub fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        Self { uri: uri.clone(), language: accepted_languages(headers), encoding: best_encoding(headers) }
    }

    /// The code of the site's language that the browser prefers.
    pub fn preferred<'a>(&self, site: &'a Site) -> &'a str {
        best_locale(site, self.language.as_ref())
    }

    /// The code of the language that the URL names, or of the preferred one if it names none.
    pub fn locale<'a>(&self, site: &'a Site) -> &'a str {
        let preferred = self.preferred(site);
        let path = if self.uri.path().len() > MAX_URL_BYTES { "/" } else { self.uri.path() };
        match Route::parse(site, path, None, preferred) {
            Parsed::Page(route) => route.locale,
            Parsed::Missing(locale) => locale,
            Parsed::Moved(_) => preferred,
        }
    }

    /// Whether the URL begins with this language.
    pub fn url_names(&self, locale: &str) -> bool {
        let rest = self.uri.path().strip_prefix('/').and_then(|path| path.strip_prefix(locale));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// The names that are read in Accept-Encoding. Of each, the first weight counts.
const ENCODINGS: [&str; 5] = ["br", "gzip", "x-gzip", "identity", "*"];

/// The encoding with the highest weight; of equal ones, the one with the smallest body. Identity if no other is
/// allowed.
pub fn best_encoding(headers: &HeaderMap) -> Encoding {
    let mut first = [None; ENCODINGS.len()];
    let lines = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    for (name, weight) in lines.flat_map(quality_list) {
        if let Some(at) = ENCODINGS.iter().position(|known| known.eq_ignore_ascii_case(name)) {
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

/// The most bytes of Accept-Language that are read, more than any browser sends. A longer header is ignored.
const MAX_LANGUAGE_BYTES: usize = 1_000;

/// All lines of Accept-Language as one, without those that are not ASCII.
fn accepted_languages(headers: &HeaderMap) -> Option<HeaderValue> {
    let lines = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|line| line.to_str().ok());
    HeaderValue::from_str(&lines.collect::<Vec<_>>().join(",")).ok()
}

/// The code of the site's language that fits Accept-Language best, or of its default language if none fits.
pub fn best_locale<'a>(site: &'a Site, accept_language: Option<&HeaderValue>) -> &'a str {
    let line = accept_language.and_then(|value| value.to_str().ok()).filter(|line| line.len() < MAX_LANGUAGE_BYTES);
    let items: Vec<(&str, f32)> = line.map(|line| quality_list(line).collect()).unwrap_or_default();
    let refused: Vec<&str> = items
        .iter()
        .filter(|(_, weight)| *weight == 0.0)
        .filter_map(|(name, _)| site.languages.serving(name))
        .collect();
    let default = site.default_locale().code.as_str();
    // `*` stands for the default language, or for another one if that is refused.
    let any = || site.locales.iter().map(|locale| locale.code.as_str()).find(|code| !refused.contains(code));
    let serving = |wanted: &str| if wanted == "*" { any() } else { site.languages.serving(wanted) };
    by_weight(&items).into_iter().find_map(serving).unwrap_or(default)
}

/// The accepted languages by descending weight. Leaves out those with a weight of 0.
fn by_weight<'a>(items: &[(&'a str, f32)]) -> Vec<&'a str> {
    let mut wanted: Vec<_> = items.iter().filter(|(_, weight)| *weight > 0.0).collect();
    wanted.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    wanted.into_iter().map(|(name, _)| *name).collect()
}

/// Splits a header such as `gzip;q=0.5, br` into its items, each with its weight from 0 to 1. Leaves out items with
/// another weight.
fn quality_list(line: &str) -> impl Iterator<Item = (&str, f32)> {
    line.split(',').filter_map(|item| {
        let mut parts = item.split(';').map(str::trim);
        let name = parts.next().filter(|name| !name.is_empty())?;
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let weight = weight.map_or(Some(1.0), |text| text.trim().parse::<f32>().ok())?;
        (0.0..=1.0).contains(&weight).then_some((name, weight))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_encoding_is_that_of_the_highest_weight_and_then_the_smallest() {
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
            assert_eq!(best_encoding(&headers), expected, "{asked:?}");
        }
        assert_eq!(best_encoding(&HeaderMap::new()), Encoding::Identity);
    }

    #[test]
    fn the_most_wanted_language_comes_first_and_what_is_not_wanted_not_at_all() {
        for (line, expected) in [
            ("ur,en;q=0.5", vec!["ur", "en"]),
            ("en;q=0.5, ur ; q=0.9", vec!["ur", "en"]),
            ("pl-PL, pl;q=0.9, en;q=0.8", vec!["pl-PL", "pl", "en"]),
            ("en;q=0, ta;Q=0.1", vec!["ta"]),
            ("en;q=NaN, pl;q=inf, ur;q=-1, ta;q=x, fr;q=2", vec![]),
            ("", vec![]),
            (",;,", vec![]),
            ("en;q=0.5,\tfa", vec!["fa", "en"]),
            ("ur;", vec!["ur"]),
            ("ur; ;q=0.5, en", vec!["en", "ur"]),
        ] {
            assert_eq!(by_weight(&quality_list(line).collect::<Vec<_>>()), expected, "{line:?}");
        }
    }

    #[test]
    fn several_lines_and_any_language_are_understood() {
        let content = crate::cli::Content { content: None, locales: crate::cli::Locales::All };
        let site = crate::content_source::site(&content).unwrap();
        let others: Vec<&str> = site.locales.iter().skip(1).map(|locale| locale.code.as_str()).collect();
        let first = others[0];
        for (lines, expected) in [
            (vec!["xx", "ur;q=0.5"], "ur"),
            (vec!["en;q=0.3", "\tur"], "ur"),
            (vec!["en;q=0.3,\t ur ;"], "ur"),
            (vec!["\u{e9}", "ur"], "ur"),
            (vec!["urd"], "ur"),
            (vec!["ur_PK"], "ur"),
            (vec!["en;q=0,*"], first),
            (vec!["en-GB;q=0", "*;q=0.1"], first),
            (vec!["*"], "en"),
            (vec!["ur;q=0, *"], "en"),
            (vec!["ur;q=0.5, *;q=0.8"], "en"),
            (vec!["en;q=0"], "en"),
            (vec![], "en"),
        ] {
            let values = lines.iter().map(|line| HeaderValue::from_bytes(line.as_bytes()).unwrap());
            let headers: HeaderMap =
                values.map(|value| (ACCEPT_LANGUAGE, value)).fold(HeaderMap::new(), |mut all, (name, value)| {
                    all.append(name, value);
                    all
                });
            let chosen = Preferences::of(&Uri::from_static("/"), &headers).preferred(&site);
            assert_eq!(chosen, expected, "{lines:?}");
        }
    }
}
