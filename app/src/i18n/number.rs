//! Numbers in Fluent: written in the digits of the language's `formats`, and with the plural forms of CLDR.
//!
//! Fluent's own plural rules (intl_pluralrules 7.0.2) take `n % 100` for `n` in some languages, so that "few" and "many" are lost
//! from 100 on. A number for which they choose another form than CLDR is replaced by one for which they choose the right form, and
//! which keeps the number itself in decimals or in high digits that no number of the site has. Fluent's formatter knows neither the number nor the formats of
//! the language, so it only marks each number, and [`Numbers::write`] writes it.

use super::cldr::Formats;
use crate::content::{diagnostic::File, tree::locale::FtlFile};
use fluent::{FluentArgs, FluentResource, FluentValue, bundle::FluentBundle, types::FluentNumber};
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// Begins a marked number. Unicode reserves this code point and the next for internal use by programs.
const OPEN: char = '\u{fdd2}';
/// Ends a marked number.
const CLOSE: char = '\u{fdd3}';

/// A stand-in keeps the number in so many decimals, or above so many digits.
const DECIMALS: usize = 9;
const SCALE: f64 = 1e9;
/// Numbers from this one on have no stand-in.
const MAX_NUMBER: i64 = 1_000_000;

/// The forms of whole numbers repeat after each hundred, but not in the first.
const PERIOD: u32 = 100;

/// A message that says which form Fluent chooses.
const FORMS: &str = "form = { $number ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}";

/// How one language writes numbers and chooses by them.
pub struct Numbers {
    formats: Formats,
    /// For each number of the first two hundreds its stand-in, if it needs one.
    stand_ins: Vec<Option<StandIn>>,
}

/// What Fluent chooses by instead of a number.
#[derive(Clone, Copy)]
enum StandIn {
    /// This whole number, with the number itself and 1 in its decimals.
    Below(u32),
    /// These last digits, with the number itself and 1 above them.
    Above(u32),
}

impl StandIn {
    fn value(self, number: f64) -> f64 {
        match self {
            Self::Below(whole) => f64::from(whole) + (number + 1.0) / SCALE,
            Self::Above(last) => (number + 1.0) * SCALE + f64::from(last),
        }
    }
}

impl Numbers {
    /// For the plural forms of a language, written with these formats.
    pub fn new(language: &LanguageIdentifier, formats: Formats) -> Self {
        Self { formats, stand_ins: stand_ins(language).unwrap_or_default() }
    }

    /// The arguments of a message, each number with the form of CLDR.
    pub fn arguments<'a>(&self, arguments: &'a FluentArgs<'_>) -> FluentArgs<'a> {
        let prepared = arguments.iter().map(|(name, value)| match value {
            FluentValue::Number(number) => (name, FluentValue::from(self.stand_in(number).unwrap_or(number.value))),
            other => (name, other.clone()),
        });
        prepared.collect()
    }

    /// The number by which Fluent chooses the right form, if it is another one.
    fn stand_in(&self, number: &FluentNumber) -> Option<f64> {
        let whole: i64 = number.as_string().parse().ok().filter(|whole| (0..MAX_NUMBER).contains(whole))?;
        let known = if whole < 200 { whole } else { 100 + whole % 100 };
        let instead = (*self.stand_ins.get(usize::try_from(known).ok()?)?)?;
        Some(instead.value(number.value))
    }

    /// Writes the numbers that [`mark`] has marked.
    pub fn write(&self, text: &str) -> String {
        let mut parts = text.split(OPEN);
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |all, part| {
            let (number, rest) = part.split_once(CLOSE).unwrap_or(("", part));
            let written = number.parse().map_or_else(|_| number.to_owned(), |number| self.formats.number(number));
            all + &written + rest
        })
    }
}

/// Fluent's formatter: marks a number, for a stand-in the one that it stands for.
pub fn mark(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let text = number.as_string();
    let kept = match text.split_once('.') {
        Some((_, decimals)) => format!("{decimals:0<DECIMALS$}").parse::<i64>(),
        None => text.get(..text.len().saturating_sub(DECIMALS)).unwrap_or_default().parse(),
    };
    let shown = kept
        .ok()
        .map(|kept| kept - 1)
        .filter(|kept| (0..MAX_NUMBER).contains(kept))
        .map_or_else(|| text.into_owned(), |kept| kept.to_string());
    Some(format!("{OPEN}{shown}{CLOSE}"))
}

fn stand_ins(language: &LanguageIdentifier) -> Option<Vec<Option<StandIn>>> {
    let locale: icu::locale::Locale = language.to_string().parse().ok()?;
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    let forms = File { path: String::new(), text: FORMS.to_owned() };
    bundle.add_resource(FtlFile::new("forms.ftl", &forms)?.resource).ok()?;
    let fluent = |number: f64| form_of_fluent(&bundle, number);
    let stand_in = |number: u32| {
        let (form, number) = (name(rules.category_for(number)), f64::from(number));
        let mut others = (0..PERIOD).map(StandIn::Below).chain((0..PERIOD).map(StandIn::Above));
        let mut other = || others.find(|other| fluent(other.value(number)) == form);
        if fluent(number) == form { None } else { other() }
    };
    Some((0..2 * PERIOD).map(stand_in).collect())
}

fn form_of_fluent(bundle: &FluentBundle<Arc<FluentResource>, IntlLangMemoizer>, number: f64) -> String {
    let arguments: FluentArgs<'_> = [("number", FluentValue::from(number))].into_iter().collect();
    let pattern = bundle.get_message("form").and_then(|message| message.value());
    let form = pattern.map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned());
    form.unwrap_or_default()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The languages of the site, those that are planned, and others with many forms. Of Maltese and Vietnamese Fluent lacks a form.
    const LANGUAGES: &str = "en pl ur ta pa ro ar zh gu pt fa ckb bn fr ml it ru tr uk es ps hi so ti lt lv cs sk sl cy ga he am sq el \
        hr sr bg hu de nl sw yo ne si";

    #[test]
    fn forms_are_those_of_cldr_from_0_to_200_and_beyond() {
        let mut missed = Vec::new();
        for code in LANGUAGES.split_whitespace() {
            let language: LanguageIdentifier = code.parse().unwrap();
            let numbers = Numbers::new(&language, Formats::read(code));
            let locale: icu::locale::Locale = code.parse().unwrap();
            let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).unwrap();
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            bundle.add_resource(FluentResource::try_new(FORMS.to_owned()).unwrap()).unwrap();
            bundle.set_formatter(Some(mark));
            let form = |number: u32| {
                let given: FluentArgs<'_> = [("number", FluentValue::from(number))].into_iter().collect();
                let arguments = numbers.arguments(&given);
                let pattern = bundle.get_message("form").unwrap().value().unwrap();
                bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
            };
            let wrong = (0..=200)
                .chain([203, 311, 1_000, 1_003, 1_022, 12_345])
                .filter(|number| form(*number) != name(rules.category_for(*number)));
            wrong.for_each(|number| missed.push((code, number)));
        }
        assert_eq!(missed, []);
    }

    #[test]
    fn number_is_shown_itself_and_in_the_digits_of_its_formats() {
        for (code, formats, expected) in
            [("ar", "ar", "103 few"), ("ar", "ar-EG", "١٠٣ few"), ("fa", "fa-u-nu-latn", "103 other")]
        {
            let language: LanguageIdentifier = code.parse().unwrap();
            let numbers = Numbers::new(&language, Formats::read(formats));
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(mark));
            let text = "form = { $number } { $number ->\n [3] three\n [few] few\n *[other] other\n }";
            bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
            let given: FluentArgs<'_> = [("number", FluentValue::from(103))].into_iter().collect();
            let pattern = bundle.get_message("form").unwrap().value().unwrap();
            let arguments = numbers.arguments(&given);
            let shown = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
            assert_eq!(numbers.write(&shown), expected, "{formats}");
        }
    }
}
