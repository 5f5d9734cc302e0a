//! The plural forms of a language, from CLDR.

use icu::{
    locale::Locale,
    plurals::{PluralCategory, PluralRules},
};
use std::collections::BTreeSet;

/// The form that every language has.
pub const OTHER: &str = "other";

/// No list is longer: the forms of larger whole numbers, such as the French form for millions, are not needed.
const MAX_COUNT: u32 = 1000;

/// The plural forms of a language, by their names in CLDR.
#[derive(Debug, PartialEq, Eq)]
pub struct PluralForms {
    /// Those that whole numbers up to a thousand take.
    pub required: BTreeSet<&'static str>,
    /// These, those of larger numbers and fractions, and `other`.
    pub allowed: BTreeSet<&'static str>,
}

/// The forms of a language; `other` alone for one that CLDR does not know.
pub fn of(code: &str) -> PluralForms {
    let rules =
        code.parse::<Locale>().ok().and_then(|locale| PluralRules::try_new((&locale).into(), Default::default()).ok());
    let Some(rules) = rules else {
        return PluralForms { required: [OTHER].into(), allowed: [OTHER].into() };
    };
    PluralForms {
        required: (0..=MAX_COUNT).map(|number| name(rules.category_for(number))).collect(),
        allowed: rules.categories().map(name).chain([OTHER]).collect(),
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_are_those_of_whole_numbers_in_each_language() {
        for (code, required, only_allowed) in [
            ("en", "one other", ""),
            ("pl", "few many one", "other"),
            ("ur", "one other", ""),
            ("fr", "one other", "many"),
            ("zh-Hans", "other", ""),
            ("ar-XB", "few many one other two zero", ""),
            ("uk", "few many one", "other"),
            ("ro", "few one other", ""),
            ("cy", "few many one other two zero", ""),
            ("zzz", "other", ""),
            ("not a code", "other", ""),
        ] {
            let forms = of(code);
            let required: BTreeSet<&str> = required.split_whitespace().collect();
            assert_eq!(forms.required, required, "{code}");
            let allowed = required.into_iter().chain(only_allowed.split_whitespace()).collect();
            assert_eq!(forms.allowed, allowed, "{code}");
        }
    }
}
