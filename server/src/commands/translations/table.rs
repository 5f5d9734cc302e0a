//! The table of translations, and below it what there is to do in each.

use app::{
    content::tree::{locale::StringsKind, path},
    i18n::translation::{
        report::Translation,
        status::{EntryKind, TranslationEntry, TranslationStatus},
    },
};

/// One line a language and kind of words, then every string and page that is missing or stale.
pub fn all(translations: &[Translation], source: &str) -> String {
    let head = ["locale", "words", "all", "missing", "stale", "draft", "reviewed"].map(str::to_owned);
    let lines = translations.iter().flat_map(lines);
    let table: String = [head].into_iter().chain(lines).map(line).collect();
    let left = translations.iter().flat_map(|translation| to_do(translation, source));
    format!("{table}{}", left.map(|line| line + "\n").collect::<String>())
}

fn line(cells: [String; 7]) -> String {
    let [locale, kind, counts @ ..] = cells;
    let counts = counts.map(|count| format!("{count:>9}")).concat();
    format!("{locale:<8}{kind:<11}{counts}\n")
}

type Kind = (&'static str, fn(&TranslationEntry) -> bool);

const KINDS: [Kind; 3] = [
    ("interface", |piece| {
        [StringsKind::Interface, StringsKind::SearchTerms].map(EntryKind::String).contains(&piece.kind)
    }),
    ("sentences", |piece| piece.kind == EntryKind::String(StringsKind::Records)),
    ("pages", |piece| piece.kind == EntryKind::Page),
];

fn lines(translation: &Translation) -> impl Iterator<Item = [String; 7]> {
    KINDS.into_iter().map(|(name, is_one)| {
        let pieces = || translation.pieces.iter().filter(|piece| is_one(piece));
        let count = |state: &str| pieces().filter(|piece| word(piece) == state).count().to_string();
        let all = pieces().count().to_string();
        let counts = ["missing", "stale", "draft", "reviewed"].map(count);
        let [missing, stale, draft, reviewed] = counts;
        [translation.code.clone(), name.to_owned(), all, missing, stale, draft, reviewed]
    })
}

/// A state in one word. What is still in the words of the source counts as missing.
fn word(piece: &TranslationEntry) -> &'static str {
    match piece.translation_status {
        _ if piece.is_untranslated => "missing",
        TranslationStatus::Source => "source",
        TranslationStatus::Missing => "missing",
        TranslationStatus::Reviewed { .. } => "reviewed",
        TranslationStatus::Draft => "draft",
        TranslationStatus::Stale => "stale",
    }
}

/// What is missing, stale or not translated in a translation, a line each.
pub fn to_do(translation: &Translation, source: &str) -> Vec<String> {
    let line = |piece: &TranslationEntry| {
        let state = match word(piece) {
            _ if piece.is_untranslated => "not translated",
            state @ ("missing" | "stale") => state,
            _ => return None,
        };
        let (code, place) = (&translation.code, path::locale_path(source, &piece.area));
        Some(format!("{code}: {} is {state}: {place}:{}", piece.name, piece.line))
    };
    translation.pieces.iter().filter_map(line).collect()
}
