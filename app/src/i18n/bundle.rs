//! The Fluent strings of one language, from all its files. Notes every fault of syntax and every id that stands twice, which Fluent
//! itself would skip without a word. A string that a translation lacks is taken from the default language and marked as such.

use super::{
    fallback,
    number::{self, Numbers},
};
use crate::content::{diagnostic::Diagnostic, toml::Diagnostics, tree::locale::FtlFile};
use fluent::{FluentArgs, FluentError, FluentResource, bundle::FluentBundle};
use intl_memoizer::concurrent::IntlLangMemoizer;
use std::{fmt, sync::Arc};
use unic_langid::LanguageIdentifier;

/// The strings of one language, and how it writes numbers.
struct Strings {
    bundle: FluentBundle<Arc<FluentResource>, IntlLangMemoizer>,
    numbers: Numbers,
}

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
pub fn read(
    strings: &[FtlFile<'_>],
    language: LanguageIdentifier,
    numbers: Numbers,
    isolate: bool,
    problems: &Diagnostics,
) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(isolate);
    bundle.set_formatter(Some(number::mark));
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
    Bundle { own: Arc::new(Strings { bundle, numbers }), source: None }
}

fn note_errors(file: &FtlFile<'_>, problems: &Diagnostics) {
    for error in &file.errors {
        let (line, wrong) = (file.file.line_at(error.pos.start), format!("this is not Fluent ({})", error.kind));
        let mend = "write `name = words`; a value that goes on is indented";
        problems.borrow_mut().push(Diagnostic::at(&file.file.path, line, wrong, mend));
    }
}

impl Bundle {
    /// From now on the source says what this language lacks.
    pub fn fall_back_to(&mut self, source: &Self) {
        self.source = Some(source.own.clone());
    }

    /// The words of a message, or of one of its attributes.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let source = || Some(fallback::mark(&self.source.as_ref()?.format(id, attribute, arguments)?));
        self.own.format(id, attribute, arguments).or_else(source)
    }

    /// The words of a message in this language alone; `None` if it has no such message.
    pub fn format_own(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        self.own.format(id, None, arguments)
    }
}

impl Strings {
    fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let arguments = self.numbers.arguments(arguments);
        Some(self.numbers.write(&self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new())))
    }
}
