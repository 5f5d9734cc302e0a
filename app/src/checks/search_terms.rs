//! Phrases of the search: brackets that close, and classes that there are.

use super::Content;
use crate::{
    content::{
        diagnostic::{Diagnostic, suggest},
        toml::Diagnostics,
        tree::locale::StringsKind,
    },
    i18n::ftl,
    search::phrases::CLASSES,
};

/// Reports phrases of `words.ftl` that cannot be read as they are meant.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let parts = content.tree.locales.iter().flat_map(|files| ftl::parts(&files.strings));
    for part in parts.filter(|part| part.file.kind() == StringsKind::SearchTerms) {
        for (wrong, help) in ftl::texts(part.pattern).iter().flat_map(|text| faults(text)) {
            let wrong = format!("\"{}\" {wrong}", part.name());
            problems.borrow_mut().push(Diagnostic::at(&part.file.file.path, part.line(), wrong, help));
        }
    }
}

/// What is wrong with a line of phrases, and how to mend it.
fn faults(line: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for term in line.split([',', '،', '、']) {
        let signs: String = term.chars().filter(|c| matches!(c, '(' | ')')).collect();
        if !signs.replace("()", "").is_empty() {
            let help = "write (one/other), with no brackets and no comma inside";
            found.push((format!("has brackets that do not close in \"{}\"", term.trim()), help.to_owned()));
        }
        for class in term.split('<').skip(1) {
            let name = class.split_once('>').map_or(class, |(name, _)| name).trim();
            if !class.contains('>') || !CLASSES.contains(&name) {
                found.push((
                    format!("names the class <{name}>, which there is not"),
                    suggest(name, CLASSES.into_iter()),
                ));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_close_and_classes_are_known() {
        for (line, count) in [
            ("help, (he/she) <harm> me, =now", 0),
            ("(he/she hits me, ok", 1),
            ("he) hits me", 1),
            ("((a/b)/c) d", 1),
            ("my <patner> hits me", 1),
            ("my <partner hits me", 1),
        ] {
            assert_eq!(faults(line).len(), count, "{line}: {:?}", faults(line));
        }
        let [(_, help)] = faults("my <patner> hits me").try_into().unwrap();
        assert!(help.contains("partner"), "{help}");
    }
}
