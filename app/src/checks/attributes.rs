//! The parts of a string: a record says what it is in parts of known names, each once; other strings have none. What stands anywhere
//! else is never read, and a note that a caller should know first would be lost in silence.

use super::Content;
use crate::{
    content::{
        diagnostic::{Diagnostic, suggest},
        toml::Diagnostics,
        tree::locale::StringsKind,
    },
    i18n::{
        ftl::{self, Part},
        messages::RECORD_PARTS,
    },
};
use std::collections::BTreeMap;

/// Reports parts that nothing reads, and parts that stand twice.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    for (_, files) in content.languages() {
        let mut first_lines = BTreeMap::new();
        for part in ftl::parts(&files.strings) {
            let line = part.line();
            let fault = |wrong: &str, help: &str| {
                let wrong = format!("\"{}\" {wrong}", part.id);
                problems.borrow_mut().push(Diagnostic::at(&part.file.file.path, line, wrong, help));
            };
            if let Some(first) = part.attribute.and_then(|_| first_lines.insert(part.name(), line)) {
                let wrong = format!("has .{} twice, first in line {first}", part.attribute.unwrap_or_default());
                fault(&wrong, "keep the one that is right");
            }
            if !part.is_term {
                check_name(&part, is_of_record(&part, content), fault);
            }
        }
    }
}

/// Whether a string says what a service or helpline is.
fn is_of_record(part: &Part<'_>, content: &Content<'_>) -> bool {
    part.file.kind() == StringsKind::Records
        || content.directory.records.iter().any(|record| record.message_id() == part.id)
}

fn check_name(part: &Part<'_>, is_of_record: bool, fault: impl Fn(&str, &str)) {
    match part.attribute {
        Some(name) if is_of_record && !RECORD_PARTS.contains(&name) => {
            fault(&format!("has .{name}, which is never shown"), &suggest(name, RECORD_PARTS.into_iter()));
        }
        Some(name) if !is_of_record => {
            fault(&format!("has .{name}, which is never shown"), "put its words after the `=`, or remove it");
        }
        None if is_of_record => {
            let help = "put them into .what, .who, .note or .title";
            fault("has words directly after the `=`, which are never shown", help);
        }
        _ => {}
    }
}
