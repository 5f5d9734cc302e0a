//! Files of words put together again out of their units. What did not change stays as it was written.

use super::{file::PoEntry, import::Entries};
use app::{
    content::tree::locale::TextFile,
    i18n::translation::units::{self, Unit, WORDS},
};

/// Deeper braces no words need; the parser of Fluent calls itself for each.
const MAX_DEPTH: usize = 20;

/// An error if the words of an entry are not one pattern of Fluent: if a line of them would begin an attribute or a variant, or if
/// they cannot be read at all.
pub fn refuse_other_syntax(name: &str, entry: &PoEntry) -> Result<(), String> {
    let text = format!("x ={}\n", indented(&entry.words, 4));
    let is_pattern = depth(&text) <= MAX_DEPTH && units::is_one_pattern(&text);
    let said = || {
        let (name, line) = (entry.context.as_deref().unwrap_or(name), entry.line);
        format!(
            "The words of {name} (line {line}) cannot be read as Fluent, or a line of them begins with a dot. Nothing was written."
        )
    };
    is_pattern.then_some(()).ok_or_else(said)
}

/// How deep brackets stand in one another.
fn depth(text: &str) -> usize {
    let depths = text.chars().scan(0_usize, |depth, c| {
        *depth = match c {
            '{' | '(' => *depth + 1,
            '}' | ')' => depth.saturating_sub(1),
            _ => *depth,
        };
        Some(*depth)
    });
    depths.max().unwrap_or_default()
}

/// A file of strings with new words; none when there is nothing to take.
pub fn strings(source: TextFile<'_>, own: Option<TextFile<'_>>, entries: &Entries) -> Option<String> {
    let before = own.map(units::of).unwrap_or_default();
    let mut text = own.map(|own| own.file().text.clone()).unwrap_or_default();
    let all = units::of(source);
    let mut ids: Vec<&str> = all.iter().map(|unit| id(&unit.name)).collect();
    ids.dedup();
    for id in ids {
        let old = |name: &str| before.iter().find(|unit| unit.name == name).map(|unit| unit.words.as_str());
        let new = |name: &str| entries.get(name).map(|entry| entry.words.as_str()).or_else(|| old(name));
        let units = || all.iter().filter(|unit| self::id(&unit.name) == id);
        if units().any(|unit| new(&unit.name) != old(&unit.name)) {
            text = put(&text, id, &message(id, units(), new));
        }
    }
    (!entries.is_empty()).then_some(text)
}

fn id(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// A message as Fluent writes it.
fn message<'a>(id: &str, units: impl Iterator<Item = &'a Unit>, words: impl Fn(&str) -> Option<&'a str>) -> String {
    let mut text = format!("{id} =");
    for unit in units {
        let Some(words) = words(&unit.name) else { continue };
        match unit.name.split_once('.') {
            Some((_, attribute)) => text += &format!("\n    .{attribute} ={}", indented(words, 8)),
            None => text += &indented(words, 4),
        }
    }
    text + "\n"
}

/// On the same line, or on lines of its own.
fn indented(words: &str, by: usize) -> String {
    let alone = words.contains('\n') && !words.starts_with('{');
    let lines = words.lines().enumerate().map(|(at, line)| match (at, alone) {
        (0, false) => format!(" {line}"),
        // The brace that ends a choice may stand at the margin, its variants may not.
        _ => format!("\n{}{line}", " ".repeat(by)),
    });
    lines.collect()
}

/// The file with a message in the place of the one of that id, or at its end.
fn put(text: &str, id: &str, message: &str) -> String {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let Some(start) = lines.iter().position(|line| begins(line)) else {
        return format!("{text}{message}");
    };
    let goes_on = |line: &&&str| line.starts_with([' ', '}']) || line.trim().is_empty();
    let length = 1 + lines[start + 1..].iter().take_while(goes_on).count();
    // Empty lines at the end part it from the next message.
    let empty = lines[start..start + length].iter().rev().take_while(|line| line.trim().is_empty()).count();
    let end = start + length - empty;
    [&lines[..start].concat(), message, &lines[end..].concat()].concat()
}

/// A page with new words; none unless there are words for every unit of it.
pub fn page(source: TextFile<'_>, own: Option<TextFile<'_>>, entries: &Entries) -> Option<String> {
    let units = units::of(source);
    let words: Vec<(&str, String)> = units
        .iter()
        .map(|unit| Some((unit.name.as_str(), with_indent(&unit.words, &entries.get(&unit.name)?.words))))
        .collect::<Option<_>>()?;
    let before = own.map(units::of).unwrap_or_default();
    let same = before.len() == words.len()
        && before.iter().zip(&words).all(|(unit, (name, words))| unit.name == *name && unit.words == *words);
    match own.filter(|_| same) {
        Some(own) => Some(own.file().text.clone()),
        None => Some(whole(&words)),
    }
}

/// A block that belongs to the item above it is indented; an editor's program may have trimmed it.
fn with_indent(source: &str, words: &str) -> String {
    let indent = &source[..source.len() - source.trim_start_matches(' ').len()];
    if words.starts_with(indent) {
        return words.to_owned();
    }
    words.lines().map(|line| format!("{indent}{}", line.trim_start())).collect::<Vec<_>>().join("\n")
}

fn whole(words: &[(&str, String)]) -> String {
    let text = |words: &str| toml::Value::from(words).to_string();
    let lines = words
        .iter()
        .filter(|(name, _)| WORDS.contains(name))
        .map(|(name, words)| format!("{name} = {}\n", text(words)));
    let needs: Vec<String> =
        words.iter().filter(|(name, _)| name.starts_with("needs ")).map(|(_, words)| text(words)).collect();
    let needs = if needs.is_empty() { String::new() } else { format!("needs = [{}]\n", needs.join(", ")) };
    let blocks: Vec<&str> =
        words.iter().filter(|(name, _)| name.starts_with("block ")).map(|(_, words)| words.as_str()).collect();
    format!("+++\n{}{needs}+++\n\n{}\n", lines.collect::<String>(), blocks.join("\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_lost_its_indentation_gets_it_back() {
        for (source, words, expected) in [
            ("  It can be.", "To może być.", "  To może być."),
            ("  One.\n  Two.", "Raz.\nDwa.", "  Raz.\n  Dwa."),
            ("  One.", "  Raz.", "  Raz."),
            ("One.", "Raz.", "Raz."),
        ] {
            assert_eq!(with_indent(source, words), expected, "{words}");
        }
    }
}
