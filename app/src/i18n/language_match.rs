//! Which language of the site serves a reader who wants another one: by language and script, since who reads one script of a
//! language often cannot read the other.

use icu::locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

/// Pairs of (wanted, offered) as `language-script`: other names, or near languages whose readers read the one offered.
/// Panjabi of Pakistan (`pa-PK`; CLDR turns `pnb` into `lah`) is written in the Arabic script, and its readers read Urdu. Windows
/// writes Central Kurdish as `ku-Arab`. Readers of traditional Chinese characters read simplified ones better than English.
/// Written Cantonese (`yue`) is read by readers of Chinese, and they read written Chinese. CLDR turns `prs` into `fa-AF` and `mo` into
/// `ro` by itself.
const NEAR: [(&str, &str); 7] = [
    ("pa-Arab", "ur-Arab"),
    ("lah-Arab", "ur-Arab"),
    ("ku-Arab", "ckb-Arab"),
    ("zh-Hant", "zh-Hans"),
    ("yue-Hant", "zh-Hant"),
    ("yue-Hant", "zh-Hans"),
    ("yue-Hans", "zh-Hans"),
];

/// The languages of a site, ready to be matched.
#[derive(Debug)]
pub struct LanguageMatcher(Vec<Offer>);

#[derive(Debug)]
struct Offer {
    code: String,
    language_and_script: Option<String>,
}

impl LanguageMatcher {
    /// For these codes (BCP 47).
    pub fn new<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        let offer = |code: &str| Offer { code: code.to_owned(), language_and_script: language_and_script(code) };
        Self(codes.into_iter().map(offer).collect())
    }

    /// The code that serves a reader who wants `wanted`: the same one, else the first of the same language and script, else one of
    /// a near language. None when none does, or when `wanted` is not a language code.
    pub fn serving(&self, wanted: &str) -> Option<&str> {
        let exact = self.0.iter().find(|offer| offer.code.eq_ignore_ascii_case(wanted));
        let found = exact.or_else(|| {
            let wanted = language_and_script(wanted)?;
            let mut near = NEAR.iter().filter(|(from, _)| *from == wanted);
            self.written(&wanted).or_else(|| near.find_map(|(_, to)| self.written(to)))
        });
        found.map(|offer| offer.code.as_str())
    }

    fn written(&self, language_and_script: &str) -> Option<&Offer> {
        self.0.iter().find(|offer| offer.language_and_script.as_deref() == Some(language_and_script))
    }
}

/// Whether two codes name the same language in the same script. Regions do not count.
pub fn is_same_language(one: &str, other: &str) -> bool {
    let [one_name, other_name] = [one, other].map(language_and_script);
    one.eq_ignore_ascii_case(other) || (one_name.is_some() && one_name == other_name)
}

/// For example `ur-Arab` for `ur`, by CLDR's likely subtags; old and replaced codes by their new ones (`iw` is `he`).
fn language_and_script(code: &str) -> Option<String> {
    // Java and Android write `ur_PK`, and Unix `ur_PK.UTF-8`.
    let code = code.split(['.', '@']).next()?.replace('_', "-");
    let mut locale: Locale = code.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    let LanguageIdentifier { language, script, .. } = locale.id;
    Some(script.map_or_else(|| language.to_string(), |script| format!("{language}-{script}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: [&str; 12] = ["en", "ar", "ckb", "fa", "pa", "pl", "ro", "so", "ta", "ur", "zh", "he"];

    #[test]
    fn a_reader_is_led_to_a_language_in_a_script_that_they_read() {
        let matcher = LanguageMatcher::new(CODES);
        for (wanted, expected) in [
            ("en-GB", Some("en")),
            ("en", Some("en")),
            ("EN-us", Some("en")),
            ("pl-PL", Some("pl")),
            ("pa", Some("pa")),
            ("pa-IN", Some("pa")),
            ("pa-PK", Some("ur")),
            ("pa-Arab", Some("ur")),
            ("pa-Arab-PK", Some("ur")),
            ("pnb", Some("ur")),
            ("ur-Arab-PK", Some("ur")),
            ("ur-Latn", None),
            ("ku-Arab-IQ", Some("ckb")),
            ("ku-IQ", Some("ckb")),
            ("ku", None),
            ("ckb-IQ", Some("ckb")),
            ("prs", Some("fa")),
            ("fa-AF", Some("fa")),
            ("mo", Some("ro")),
            ("iw", Some("he")),
            ("zh-TW", Some("zh")),
            ("zh-Hant-HK", Some("zh")),
            ("zh-CN", Some("zh")),
            ("ta-LK", Some("ta")),
            ("cy", None),
            ("ur_PK", Some("ur")),
            ("pl_PL", Some("pl")),
            ("pl_PL.UTF-8", Some("pl")),
            ("pa_Arab_PK", Some("ur")),
            ("tam", Some("ta")),
            ("urd", Some("ur")),
            ("pol", Some("pl")),
            ("eng", Some("en")),
            ("pol-PL", Some("pl")),
            ("ara", Some("ar")),
            ("fas", Some("fa")),
            ("per", Some("fa")),
            ("ron", Some("ro")),
            ("rum", Some("ro")),
            ("zho", Some("zh")),
            ("chi", Some("zh")),
            ("som", Some("so")),
            ("pan", Some("pa")),
            ("pus", None),
            ("yue", Some("zh")),
            ("*", None),
            ("", None),
            ("not a code", None),
        ] {
            assert_eq!(matcher.serving(wanted), expected, "{wanted}");
        }
    }

    #[test]
    fn the_same_code_goes_before_the_same_language() {
        assert_eq!(LanguageMatcher::new(["en", "en-XB"]).serving("en-xb"), Some("en-XB"));
        assert_eq!(LanguageMatcher::new(["en-XB", "en"]).serving("en"), Some("en"));
        assert_eq!(LanguageMatcher::new(["en-GB"]).serving("en"), Some("en-GB"));
    }
}
