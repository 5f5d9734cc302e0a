//! Reads `words.ftl`: phrases and what each leads to, classes of words, short forms and everyday words.

use super::{lexicon::WordLists, normalize::NON_JOINER};
use crate::{
    directory::{Directory, facets::From, selection::Selection},
    i18n::locale::Locale,
};
use fluent::FluentArgs;

/// What a phrase leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A value of the finder.
    Value(Selection),
    /// A guide, by its index in the default language.
    Guide(u16),
    /// A service or helpline, by its index in `Directory::records`.
    Service(u32),
    /// Nothing: an idiom whose words mean something else.
    Nothing,
}

/// Phrases by what they lead to.
pub type Lines<T> = Vec<(T, Vec<String>)>;

/// Begins the name of every message of `words.ftl`.
const PREFIX: &str = "words";
/// The messages that are no phrases for a target.
const SHORT: &str = "short";
const COMMON: &str = "common";
const NOT: &str = "not";
const CLAIM: &str = "claim";
const NOTHING: &str = "nothing";
const FILLER: &str = "filler";
/// The classes, in the order of their messages.
pub const CLASSES: [&str; 10] = ["partner", "kin", "child", "harm", "he", "him", "i", "case", "fear", "control"];

/// The phrases of one language.
#[derive(Debug)]
pub struct Phrases {
    /// Classes, short forms and everyday words.
    pub lists: WordLists,
    /// Words that deny what follows.
    pub not: String,
    /// Words that make what follows the claim of somebody else, or deny it: "says", "not".
    pub claim: String,
    /// Words that say nothing of which service is meant.
    pub filler: String,
    /// The phrases.
    pub lines: Lines<Target>,
}

/// Reads the phrases of a language. `slugs` are those of all guides, in the order of [`Target::Guide`].
pub fn read(locale: &Locale, directory: &Directory, slugs: &[&str]) -> Phrases {
    let text = |name: &str| own(locale, &format!("{PREFIX}-{name}"));
    let classes = CLASSES.iter().map(|class| ((*class).to_owned(), text(&format!("class-{class}"))));
    let lists = WordLists { classes: classes.collect(), short: text(SHORT), common: text(COMMON), is_exact: false };
    let axes = directory.facets.axes.iter().filter(|axis| axis.from != From::TypedText);
    let values = axes
        .flat_map(|axis| axis.offered().map(move |(value, bit)| (format!("{}-{value}", axis.id), Target::Value(*bit))));
    let guides = (0..).zip(slugs).map(|(index, slug)| (format!("page-{slug}"), Target::Guide(index)));
    let services =
        (0..).zip(&directory.records).map(|(index, record)| (format!("service-{}", record.id), Target::Service(index)));
    let nothing = std::iter::once((NOTHING.to_owned(), Target::Nothing));
    let lines = values.chain(guides).chain(services).chain(nothing);
    let lines = lines.map(|(name, target)| (target, expand_terms(&text(&name)))).filter(|(_, terms)| !terms.is_empty());
    Phrases { lists, not: text(NOT), claim: text(CLAIM), filler: text(FILLER), lines: lines.collect() }
}

/// A message of a language; empty if the language itself has none.
pub fn own(locale: &Locale, id: &str) -> String {
    locale.bundle.format_own(id, &FluentArgs::new()).unwrap_or_default()
}

/// The names of all messages that `words.ftl` may have beside those of the values of the finder.
pub fn names<'a>(directory: &'a Directory, slugs: &'a [&'a str]) -> impl Iterator<Item = String> + 'a {
    let lists = [SHORT, COMMON, NOT, CLAIM, NOTHING, FILLER].into_iter().map(str::to_owned);
    let classes = CLASSES.iter().map(|class| format!("class-{class}"));
    let guides = slugs.iter().map(|slug| format!("page-{slug}"));
    let services = directory.records.iter().map(|record| format!("service-{}", record.id));
    lists.chain(classes).chain(guides).chain(services).map(|name| format!("{PREFIX}-{name}"))
}

/// Splits one message of `words.ftl` into its terms and expands their alternatives.
pub fn expand_terms(line: &str) -> Vec<String> {
    let terms = line.split([',', '،', '、']).filter(|term| !term.trim().is_empty());
    terms.flat_map(alternatives).flat_map(with_spaces).collect()
}

/// A term, and the same with a space for each character that parts a word without width.
fn with_spaces(term: String) -> Vec<String> {
    let spaced = term.contains(NON_JOINER).then(|| term.replace(NON_JOINER, " "));
    std::iter::once(term).chain(spaced).collect()
}

/// Expands the alternatives of a term: `(he/she) is here` becomes "he is here" and "she is here".
fn alternatives(term: &str) -> Vec<String> {
    let Some((before, rest)) = term.split_once('(') else { return vec![term.to_owned()] };
    let Some((choices, after)) = rest.split_once(')') else { return vec![term.to_owned()] };
    let endings = alternatives(after);
    let each = choices.split('/').flat_map(|choice| endings.iter().map(move |end| format!("{before}{choice}{end}")));
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_are_written_out() {
        assert_eq!(alternatives("(he/she) is (here/outside)").len(), 4);
        assert_eq!(alternatives(" he (hits/beats) me"), [" he hits me", " he beats me"]);
        assert_eq!(alternatives("no brackets"), ["no brackets"]);
        assert_eq!(alternatives("open (bracket"), ["open (bracket"]);
        assert_eq!(expand_terms("می\u{200c}خواهم"), ["می\u{200c}خواهم", "می خواهم"]);
        assert_eq!(expand_terms("one, , two,"), ["one", " two"]);
    }
}
