//! The language that the header of a PO file names.

use app::i18n::language_match::is_same_language;

/// An error if the header names another language than `code`. Tools write `pl`, `pl_PL`, `sr@latin`, or nothing in a template.
pub fn refuse_other(header: &str, code: &str) -> Result<(), String> {
    let named = header.lines().filter_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.trim().eq_ignore_ascii_case("Language").then_some(value.trim())
    });
    match named.filter(|name| !name.is_empty()).find(|name| !is_same_language(&tag(name), code)) {
        Some(name) => Err(format!(
            "The header of this PO file names the language \"{name}\", not \"{code}\". To import it all the same, add --any-language."
        )),
        None => Ok(()),
    }
}

/// A name of a POSIX locale as BCP 47: `sr_RS.UTF-8@latin` is `sr-Latn-RS`.
fn tag(name: &str) -> String {
    let (name, modifier) = name.split_once('@').unwrap_or((name, ""));
    let name = name.split('.').next().unwrap_or_default().replace('_', "-");
    let script = match modifier {
        "latin" => "-Latn",
        "cyrillic" => "-Cyrl",
        "arabic" => "-Arab",
        "devanagari" => "-Deva",
        _ => return name,
    };
    let (language, region) = name.split_at(name.find('-').unwrap_or(name.len()));
    format!("{language}{script}{region}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_of_another_language_is_refused_and_other_names_of_the_same_are_not() {
        for (header, code, expected) in [
            ("Language: pl\n", "pl", true),
            ("Language: pl_PL\n", "pl", true),
            ("MIME-Version: 1.0\nlanguage:pl_PL.UTF-8\n", "pl", true),
            ("Language: \n", "pl", true),
            ("X-Generator: Poedit 3.4\n", "pl", true),
            ("Language: pl\n", "ur", false),
            ("Language: pa_PK\n", "ur", false),
            ("Language: pa_IN\n", "pa", true),
            ("Language: zh_CN\n", "zh-Hans", true),
            ("Language: zh_TW\n", "zh-Hans", false),
            ("Language: sr_RS@latin\n", "sr-Latn", true),
            ("Language: sr@latin\n", "sr", false),
            ("Language: Polish\n", "pl", false),
            ("Language: pl\nLanguage: ur\n", "pl", false),
        ] {
            assert_eq!(refuse_other(header, code).is_ok(), expected, "{header} {code}");
        }
    }
}
