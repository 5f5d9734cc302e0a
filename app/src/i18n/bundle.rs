//! The Fluent strings of one language, from all its files. Notes every fault of syntax and every id that stands twice, which Fluent
//! itself would skip without a word. A string that a translation lacks is taken from the default language and marked as such.

use super::fallback;
use crate::content::{diagnostic::Diagnostic, toml::Diagnostics, tree::locale::FtlFile};
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue, bundle::FluentBundle};
use icu::decimal::{DecimalFormatter, input::Decimal};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use std::{fmt, sync::Arc};
use unic_langid::LanguageIdentifier;

type Strings = FluentBundle<Arc<FluentResource>, IntlLangMemoizer>;

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

/// Collects the strings of a language. `isolate` puts marks round each name and number, which text from right to left needs.
pub fn read(strings: &[FtlFile<'_>], language: LanguageIdentifier, isolate: bool, problems: &Diagnostics) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(isolate);
    bundle.set_formatter(Some(count));
    for file in strings {
        note_errors(file, problems);
        for error in bundle.add_resource(file.resource.clone()).err().unwrap_or_default() {
            if let FluentError::Overriding { id, .. } = error {
                let (line, wrong) = (file.file.line_of_message(&id), format!("the id \"{id}\" stands twice"));
                let mend = "remove one, or give it another id";
                problems.borrow_mut().push(Diagnostic::at(&file.file.path, line, wrong, mend));
            }
        }
    }
    Bundle { own: Arc::new(bundle), source: None }
}

fn note_errors(file: &FtlFile<'_>, problems: &Diagnostics) {
    for error in &file.errors {
        let (line, wrong) = (file.file.line_at(error.pos.start), format!("this is not Fluent ({})", error.kind));
        let mend = "write `name = words`; a value that goes on is indented";
        problems.borrow_mut().push(Diagnostic::at(&file.file.path, line, wrong, mend));
    }
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
