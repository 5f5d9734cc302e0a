//! Turns typed text into a page: a service that was named, an answer, or the page without one. The typed text is used only here:
//! no URL, page or log contains it.
//!
//! Danger is raised on doubt. It removes no answer: it only puts the emergency number above it.

use super::{index::Meaning, names::Named, normalize::words, phrases::Target, rank::Ranked};
use crate::{
    answer::{Answer, Direction},
    directory::selection::Selection,
    i18n::{guide::Guide, locale::Locale},
    page_id::PageId,
    site::Site,
};
use chrono::{DateTime, Utc};

/// The least score of an answer.
const MIN_SCORE: f32 = 3.0;

/// What typed text was understood as, and why.
#[derive(Debug)]
pub struct Understanding<'a> {
    /// The page that it leads to.
    pub page_id: PageId<&'a str>,
    /// The kinds of danger that were raised.
    pub danger: Selection,
    /// The services that were named.
    pub named: Vec<&'a str>,
    /// The targets in order, each with its score, its language and the phrase that decided.
    pub reasons: Vec<(Direction<&'a str>, f32, &'a str, String)>,
}

/// The page for a typed text. Phrases of every language are understood on every site.
pub fn find<'a>(site: &'a Site, locale: &'a Locale, typed: &str, now: Option<DateTime<Utc>>) -> PageId<&'a str> {
    understand(site, locale, typed, now).page_id
}

/// The same, with its reasons.
pub fn understand<'a>(site: &'a Site, locale: &'a Locale, text: &str, now: Option<DateTime<Utc>>) -> Understanding<'a> {
    let search = Search { site, own: site.index_of(locale), now };
    let typed = words(text);
    if typed.is_empty() {
        return Understanding {
            page_id: PageId::FINDER,
            danger: Selection::EMPTY,
            named: Vec::new(),
            reasons: Vec::new(),
        };
    }
    let danger = site.index.danger(&typed);
    let mut named = site.index.named(&typed, search.own);
    if let Some(record) = site.index.by_number(text) {
        named = vec![Named { record, is_sure: true, words: typed.len() }];
    }
    let meaning = site.index.meanings(&typed, search.own).into_iter().next();
    let ranked = meaning.as_ref().map(|meaning| search.ranked(meaning)).unwrap_or_default();
    let is_capital = text.trim().starts_with(char::is_uppercase);
    let page_id = search.page(&named, &ranked, danger, meaning.as_ref(), (typed.len(), is_capital));
    let reasons = meaning.iter().flat_map(|meaning| {
        let code = site.index.code(meaning.language);
        let reason = move |ranked: &Ranked<Target>| {
            Some((
                search.direction(ranked.target)?,
                ranked.score,
                code,
                site.index.text(meaning.language, ranked.phrase),
            ))
        };
        ranked.iter().filter_map(reason)
    });
    Understanding {
        page_id,
        danger,
        named: named.iter().filter_map(|named| search.id(named.record)).collect(),
        reasons: reasons.collect(),
    }
}

/// What is needed to turn targets into directions.
#[derive(Clone, Copy)]
pub struct Search<'a> {
    /// All content.
    pub site: &'a Site,
    /// The index of the language of the page.
    pub own: usize,
    /// The time for which services are found; none if no service counts as open.
    pub now: Option<DateTime<Utc>>,
}

impl<'a> Search<'a> {
    /// The targets of a meaning, without those that must not stand beside the best: somebody who hurts others is not led to
    /// the services of those who are hurt, nor the reverse.
    fn ranked(self, meaning: &Meaning) -> Vec<Ranked<Target>> {
        let own = |target: Target| self.is_own_behaviour(target);
        // Half a phrase is not enough to take somebody for one who hurts others, nor what somebody else says of them.
        let is_sure = |ranked: &Ranked<Target>| {
            ranked.target != Target::Nothing && (ranked.is_whole && !ranked.is_claimed || !own(ranked.target))
        };
        let mut ranked: Vec<_> = meaning.ranked.iter().copied().filter(is_sure).collect();
        // Who did what to whom, in its order, says more than words in any order. Where both are said, such as "i shout at him when
        // he hits me", somebody is hurt.
        let strict = |is_own: bool| ranked.iter().any(|ranked| ranked.is_strict && own(ranked.target) == is_own);
        let best = ranked.first().is_some_and(|ranked| own(ranked.target));
        let is_own = (best || strict(true)) && !strict(false);
        ranked.retain(|ranked| own(ranked.target) == is_own);
        ranked
    }

    /// Whether a target is for people who hurt somebody.
    fn is_own_behaviour(self, target: Target) -> bool {
        let own = self.site.directory.facets.own_behaviour();
        match target {
            Target::Value(value) => own.intersects(value),
            Target::Guide(index) => self.guide(index).is_some_and(|guide| own.intersects(guide.services)),
            Target::Service(index) => {
                self.site.directory.records.get(index as usize).is_some_and(|record| own.intersects(record.facets))
            }
            Target::Nothing => false,
        }
    }

    /// A guide by its index in the default language.
    pub fn guide(self, index: u16) -> Option<&'a Guide> {
        self.site.default_locale().guides.get(usize::from(index))
    }

    /// The id of a record by its index.
    pub fn id(self, record: u32) -> Option<&'a str> {
        self.site.directory.records.get(record as usize).map(|record| record.id.as_str())
    }

    /// The direction to a target. `None` for an idiom.
    pub fn direction(self, target: Target) -> Option<Direction<&'a str>> {
        match target {
            Target::Value(value) => Some(Direction::Choice(value)),
            Target::Guide(index) => self.guide(index).map(|guide| Direction::Guide(guide.slug.as_str())),
            Target::Service(index) => self.id(index).map(Direction::Service),
            Target::Nothing => None,
        }
    }

    /// The page that a meaning leads to: a service that was named and little else, an answer, or the page without one.
    fn page(
        self,
        named: &[Named],
        ranked: &[Ranked<Target>],
        danger: Selection,
        meaning: Option<&Meaning>,
        (typed, is_capital): (usize, bool),
    ) -> PageId<&'a str> {
        let is_word =
            |record: u32| ranked.first().is_some_and(|best| best.is_whole && best.target != Target::Service(record));
        if let [Named { record, is_sure: true, .. }, rest @ ..] = named
            && danger.is_empty()
            && (is_capital || typed > 1 || !is_word(*record))
            && !rest.iter().any(|other| other.is_sure)
            && let Some(id) = self.id(*record)
        {
            return PageId::Service(id);
        }
        // What a service is called is also among its phrases, where it is misspelt.
        if let [Ranked { target: Target::Service(record), is_whole: true, words, score, .. }, rest @ ..] = ranked
            && danger.is_empty()
            && words.count_ones() as usize == typed
            && rest.first().is_none_or(|other| other.score < *score)
            && let Some(id) = self.id(*record)
        {
            return PageId::Service(id);
        }
        let ranked: Vec<_> = ranked.iter().filter(|ranked| ranked.score >= MIN_SCORE).copied().collect();
        let chosen = self.fitting(self.chosen(&ranked));
        let chosen = if named.is_empty() { chosen } else { self.of_records(chosen) };
        let chosen = if chosen.is_empty() && ranked.is_empty() && named.is_empty() {
            self.site.directory.facets.fallback(danger)
        } else {
            chosen
        };
        let to = self.directions(named, &ranked, chosen, danger);
        if (chosen | danger).is_empty() && to.iter().all(Option::is_none) {
            return PageId::NoResults;
        }
        let spoken = meaning
            .map(|meaning| meaning.language)
            .filter(|language| !ranked.is_empty() && ![0, self.own].contains(language));
        PageId::Found(Answer {
            chosen: chosen | danger,
            to,
            spoken: spoken.map(|language| self.site.index.code(language)),
        })
    }
}
