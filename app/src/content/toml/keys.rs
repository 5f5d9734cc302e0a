//! Holds the keys of a table against those of its structure: unknown ones, and known ones that are missing.

use super::Reader;
use crate::content::diagnostic::{closest, suggest};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The known keys of a table with their values; notes the unknown keys. A key that is close to one that is missing is taken
/// for it, so that one slip of the finger is one fault.
pub(super) fn resolve<'a>(
    reader: &Reader<'_>,
    table: &'a DeTable<'a>,
    known: &'static [&'static str],
) -> Vec<(&'a str, &'a Spanned<DeValue<'a>>)> {
    let mut found: Vec<(&str, &Spanned<DeValue<'_>>)> = Vec::new();
    let (expected, others): (Vec<_>, Vec<_>) =
        table.iter().partition(|(key, _)| known.contains(&key.get_ref().as_ref()));
    found.extend(expected.into_iter().map(|(key, value)| (key.get_ref().as_ref(), value)));
    for (key, value) in others {
        let missing = known.iter().copied().filter(|name| !found.iter().any(|(present, _)| present == name));
        let meant = closest(key.get_ref(), missing.clone());
        let help = match (meant, closest(key.get_ref(), known.iter().copied())) {
            (None, Some(present)) => format!("remove it: `{present}` is here already"),
            (None, None) => format!("remove it, or {}", suggest(key.get_ref(), missing)),
            (Some(name), _) => format!("did you mean `{name}`?"),
        };
        reader.note(key.span().start, format!("`{}` is not a key here", key.get_ref()), help);
        found.extend(meant.map(|name| (name, value)));
    }
    found
}

/// Notes a key that must be in a table and is not.
pub(super) fn note_missing(reader: &Reader<'_>, key: &str, byte: usize) {
    let folder = reader.file.path.split_once('/').map_or("directory", |(folder, _)| folder);
    reader.note(byte, format!("`{key}` is missing"), format!("add `{key} = …`; {folder}/README.md shows each key"));
}
