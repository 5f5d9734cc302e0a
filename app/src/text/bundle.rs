//! The Fluent strings of one language, from all its areas. Every fault of syntax and every id that stands twice is noted:
//! the parser would pass over both in silence.

use crate::{
    directory::fields::Problems,
    problem::{File, Problem},
};
use fluent::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// All strings of one language.
pub struct Bundle(FluentBundle<FluentResource>);

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bundle")
    }
}

/// Reads the `.ftl` files of a language. `isolate` puts marks round each name and number, which text from right to left needs.
pub fn read(files: &[&File], language: LanguageIdentifier, isolate: bool, problems: &Problems) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(isolate);
    for file in files {
        let resource = FluentResource::try_new(file.text.clone()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let wrong = format!("this is not Fluent ({})", error.kind);
                problems.borrow_mut().push(Problem::at(
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
                let line = last_line_of(file, &id);
                problems.borrow_mut().push(Problem::at(
                    &file.path,
                    line,
                    format!("the id \"{id}\" stands twice"),
                    "remove one, or give it another id",
                ));
            }
        }
    }
    Bundle(bundle)
}

/// The line on which a message begins; the last, if it stands twice; 1 if it does not stand here.
pub fn last_line_of(file: &File, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let last = file.text.lines().enumerate().filter(|(_, line)| begins(line)).last();
    last.map_or(1, |(index, _)| index + 1)
}

impl Bundle {
    /// The words of a message, or of one of its attributes.
    pub fn format(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        Some(self.0.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }
}
