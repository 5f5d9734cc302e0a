//! Which strings and pages of a translation are meant by some names.

use app::i18n::{translation::report::Translation, translation::status::TranslationEntry};

/// The named pieces; without names those that fit. A name that nothing has is an error.
pub fn named<'a>(
    translation: &'a Translation,
    names: &[String],
    fits: impl Fn(&TranslationEntry) -> bool,
) -> Result<Vec<&'a TranslationEntry>, String> {
    let pieces = &translation.pieces;
    match names.iter().find(|name| !pieces.iter().any(|piece| piece.name == **name)) {
        Some(name) => Err(format!("There is no string or page \"{name}\".")),
        None if names.is_empty() => Ok(pieces.iter().filter(|piece| fits(piece)).collect()),
        None => Ok(pieces.iter().filter(|piece| names.contains(&piece.name)).collect()),
    }
}
