//! The Fluent strings of one language, from all its areas. Every fault of syntax and every id that stands twice is noted:
//! the parser would pass over both in silence. What a translation lacks is said in the source language, marked as such.

use super::fallback;
use crate::content::diagnostic::{Diagnostic, File};
use crate::content::toml::Diagnostics;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue, bundle::FluentBundle};
use icu::decimal::{DecimalFormatter, input::Decimal};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use std::{fmt, sync::Arc};
use unic_langid::LanguageIdentifier;

type Strings = FluentBundle<FluentResource, IntlLangMemoizer>;

/// All strings of one language, and those of the source.
pub struct Bundle {
    own: Arc<Strings>,
    source: Option<Arc<Strings>>,
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bundle")
    }
}

/// Reads the `.ftl` files of a language. `isolate` puts marks round each name and number, which text from right to left needs.
pub fn read(files: &[&File], language: LanguageIdentifier, isolate: bool, problems: &Diagnostics) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(isolate);
    bundle.set_formatter(Some(count));
    for file in files {
        let resource = FluentResource::try_new(file.text.clone()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let wrong = format!("this is not Fluent ({})", error.kind);
                problems.borrow_mut().push(Diagnostic::at(
                    &file.path,
                    file.line_at(error.pos.start),
                    wrong,
                    "write `name = words`; a value that goes on is indented",
                ));
            }
            resource
        });
        for error in bundle.add_resource(resource).err().unwrap_or_default() {
            if let FluentError::Overriding { id, .. } = error {
                let line = file.line_of_message(&id);
                problems.borrow_mut().push(Diagnostic::at(
                    &file.path,
                    line,
                    format!("the id \"{id}\" stands twice"),
                    "remove one, or give it another id",
                ));
            }
        }
    }
    Bundle { own: Arc::new(bundle), source: None }
}

/// How the language writes numbers.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();
    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu::locale::Locale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new((&locale).into(), Default::default()).map(Self).map_err(|_| ())
    }
}

/// A whole number as the language writes it.
fn count(value: &FluentValue<'_>, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole: i64 = number.as_string().parse().ok()?;
    languages.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format(&Decimal::from(whole)).to_string()).ok()
}

impl Bundle {
    /// From now on the source says what this language lacks.
    pub fn fall_back_to(&mut self, source: &Self) {
        self.source = Some(source.own.clone());
    }

    /// The words of a message, or of one of its attributes.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let source = || words(self.source.as_ref()?, id, attribute, arguments).map(|words| fallback::mark(&words));
        words(&self.own, id, attribute, arguments).or_else(source)
    }
}

fn words(strings: &Strings, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
    let message = strings.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    Some(strings.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
}
