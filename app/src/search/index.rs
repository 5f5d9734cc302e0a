//! Prepares what typed text is compared with, once when content is read: the phrases of every language, and the names and numbers
//! of records.

use super::{
    bank::{Bank, Hit},
    danger::DangerPhrases,
    lexicon::WordLists,
    names::{Named, Names},
    other_languages::OtherLanguages,
    phrases::{self, Target},
    rank::{Ranked, rank},
};
use crate::{
    directory::{Directory, contact::Channel, phone, selection::Selection},
    i18n::locale::Locale,
};

/// How much a meaning counts in a language that is neither that of the page nor the one that the others are translated from.
const ELSEWHERE: f32 = 0.5;

/// The phrases of every language and the names of records, prepared.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// The languages of the site, in the order of `Site::locales`, then the others.
    languages: Vec<Language>,
    names: Names,
}

/// One language.
#[derive(Debug)]
struct Language {
    code: String,
    bank: Bank<Target>,
    danger: DangerPhrases,
}

/// What typed text means in one language.
#[derive(Debug)]
pub struct Meaning {
    /// The index of the language.
    pub language: usize,
    /// What it leads to, best first.
    pub ranked: Vec<Ranked<Target>>,
    /// The phrases that agree, best first.
    pub hits: Vec<Hit<Target>>,
}

impl SearchIndex {
    /// Creates the index. The names of a record are its name, its id and its `aliases`.
    pub fn new(directory: &Directory, locales: &[Locale], others: &OtherLanguages) -> Self {
        let guides = locales.first().map(|locale| locale.guides.as_slice()).unwrap_or_default();
        let slugs: Vec<&str> = guides.iter().map(|guide| guide.slug.as_str()).collect();
        let mut filler = String::new();
        let own = locales.iter().map(|locale| {
            let phrases = phrases::read(locale, directory, &slugs);
            filler = [filler.as_str(), &phrases.filler].join(",");
            let bank = Bank::new(&locale.code, &phrases.lists, [&phrases.not, &phrases.claim], phrases.lines);
            Language { code: locale.code.clone(), bank, danger: DangerPhrases::of(locale, &directory.facets) }
        });
        let own: Vec<Language> = own.collect();
        let others = others.language.iter().map(|other| {
            let (danger, lines) = other.lines(&directory.facets);
            let bank =
                Bank::new(other.code.get_ref(), &WordLists { is_exact: true, ..WordLists::default() }, [""; 2], lines);
            Language { code: other.code.get_ref().clone(), bank, danger: DangerPhrases::new(danger) }
        });
        let languages = own.into_iter().chain(others).collect();
        Self { languages, names: names(directory, &filler) }
    }

    /// What typed words mean in each language in which they mean something, the language of the page first where two agree
    /// equally. `own` is its index.
    pub fn meanings(&self, typed: &[String], own: usize) -> Vec<Meaning> {
        let is_near = |language: usize| [0, own].contains(&language);
        let mut is_read = false;
        let mut all = Vec::new();
        for (language, Language { bank, .. }) in self.languages.iter().enumerate() {
            let (mut hits, known) = bank.hits(typed);
            is_read |= known == 1.0 && is_near(language);
            // What is half unknown in a language was hardly typed in it.
            hits.iter_mut().for_each(|hit| hit.score *= known);
            let ranked = rank(&hits);
            all.extend((!ranked.is_empty()).then_some(Meaning { language, ranked, hits }));
        }
        all.retain(|meaning: &Meaning| is_near(meaning.language) || !is_read);
        // Words of English stand in the lists of many languages.
        let best = |meaning: &Meaning| {
            let share = if is_near(meaning.language) { 1.0 } else { ELSEWHERE };
            meaning.ranked.first().map_or(0.0, |ranked| ranked.score * share)
        };
        all.sort_by(|a, b| best(b).total_cmp(&best(a)).then((a.language != own).cmp(&(b.language != own))));
        all
    }

    /// The code of a language by its index.
    pub fn code(&self, language: usize) -> &str {
        self.languages.get(language).map(|language| language.code.as_str()).unwrap_or_default()
    }

    /// The words of a phrase of a language, without endings.
    pub fn text(&self, language: usize, phrase: u32) -> String {
        self.languages.get(language).map(|language| language.bank.text(phrase)).unwrap_or_default()
    }

    /// The index in `Directory::records` of the record with a number that was typed.
    pub fn by_number(&self, typed: &str) -> Option<u32> {
        phone::runs(typed).iter().find_map(|run| self.names.by_number(run))
    }

    /// The records whose name was typed, best first.
    pub fn named(&self, typed: &[String], own: usize) -> Vec<Named> {
        let languages = [self.languages.first(), self.languages.get(own)];
        self.names.named(typed, |word| languages.iter().flatten().any(|language| language.bank.is_word(word)))
    }

    /// The kinds of danger of which a phrase was typed, in any language.
    pub fn danger(&self, typed: &[String]) -> Selection {
        self.languages.iter().map(|language| language.danger.raised(typed)).collect()
    }
}

fn names(directory: &Directory, filler: &str) -> Names {
    let mut names = Names::new(filler);
    for (index, record) in (0..).zip(&directory.records) {
        [&record.name, &record.id].into_iter().chain(&record.aliases).for_each(|name| names.insert(index, name));
        let dialled =
            record.contacts.iter().filter(|contact| matches!(contact.channel, Channel::Phone | Channel::Text));
        dialled.for_each(|contact| names.insert_number(index, &contact.value));
    }
    names
}
