//! Names and sources are shown as they are written. So they hold nothing that a reader cannot see, no HTML, and a name holds no
//! telephone number.

use super::{Content, records};
use crate::{
    content::{diagnostic::Diagnostic, plain_text, toml::Diagnostics, tree::path},
    directory::phone,
};

/// From so many digits on a number in a name is one to call.
const MIN_PHONE_DIGITS: usize = 7;

/// Reports the names and sources of records, and the names of languages, that are not plain.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    for (record, file) in records::with_files(content) {
        let report = |line: usize, key: &str, reason: String| {
            let wrong = format!("`{key}` {reason}");
            problems.borrow_mut().push(Diagnostic::at(
                &file.path,
                line,
                wrong,
                "write it as people read it, on one line",
            ));
        };
        let names =
            std::iter::once(("name", &record.name)).chain(record.aliases.iter().map(|alias| ("aliases", alias)));
        for (key, name) in names {
            let reason = trick(name).or_else(|| number(name));
            reason.into_iter().for_each(|reason| report(file.line_of_key(key), key, reason));
        }
        trick(&record.source).into_iter().for_each(|reason| report(file.line_of_key("source"), "source", reason));
        for contact in &record.contacts {
            trick(&contact.source).into_iter().for_each(|reason| report(contact.line, "source", reason));
            if let Some(opening) = &contact.opening {
                trick(&opening.source).into_iter().for_each(|reason| report(opening.line, "source", reason));
            }
        }
    }
    for locale in content.locales {
        for (key, name) in [("endonym", &locale.endonym), ("english", &locale.english)] {
            // A name that could not be read is empty, and has a fault of its own.
            let wrong = trick(name).filter(|_| !name.is_empty()).map(|reason| format!("`{key}` {reason}"));
            let path = path::settings_path(&locale.code);
            let report =
                |wrong| problems.borrow_mut().push(Diagnostic::at(&path, 1, wrong, "write it as people read it"));
            wrong.into_iter().for_each(report);
        }
    }
}

/// What a reader of a text would not see, or see as something else.
fn trick(text: &str) -> Option<String> {
    if !text.chars().any(char::is_alphanumeric) {
        return Some("has no letter".to_owned());
    }
    let letters: Vec<char> = text.chars().collect();
    let is_joiner = |at: usize| matches!(letters[at], '\u{200c}' | '\u{200d}') && is_within_word(&letters, at);
    let hidden = (0..letters.len()).find(|at| plain_text::is_unprintable(letters[*at]) && !is_joiner(*at));
    if let Some(at) = hidden {
        return Some(format!("holds a character that is not seen (U+{:04X})", u32::from(letters[at])));
    }
    (has_tag(text) || plain_text::has_entity(text)).then(|| "holds HTML".to_owned())
}

/// Whether HTML would read a part of the text as a tag.
fn has_tag(text: &str) -> bool {
    text.split('<')
        .skip(1)
        .any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')))
}

/// Persian and other scripts join or part letters by characters without width.
fn is_within_word(letters: &[char], at: usize) -> bool {
    let is_letter = |at: usize| letters.get(at).is_some_and(|c| !c.is_ascii() && c.is_alphabetic());
    at > 0 && is_letter(at - 1) && is_letter(at + 1)
}

fn number(name: &str) -> Option<String> {
    let run = phone::runs(name).into_iter().find(|run| run.len() >= MIN_PHONE_DIGITS)?;
    Some(format!("holds the number {run}, which belongs in a contact"))
}
