//! What a visitor typed, turned into a page of the closed vocabulary: a service that was named, choices of the finder whose
//! words were used, or the page that says that none were. What was typed ends here: no address, page or log repeats it.

use crate::{
    directory::{facets::Facets, record::Record},
    place::Place,
    site::Site,
    text::{locale::Locale, messages::Words},
};
use chrono::{DateTime, Utc};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// No sentence that a person types in a hurry is longer, in words.
const MOST: usize = 60;
/// Shorter words must be the same to the letter; longer ones may go on, and from `LONG` on may have one letter wrong.
const SHORT: usize = 4;
const LONG: usize = 6;

/// The page for what was typed, in one language; words of the source language are understood in each.
pub fn find(site: &'static Site, locale: &'static Locale, typed: &str, now: Option<DateTime<Utc>>) -> Place<'static> {
    let typed = words(typed);
    if let Some(record) = named(&site.directory.records, &typed) {
        return Place::Service(&record.id);
    }
    if typed.is_empty() {
        return Place::Services(0);
    }
    let terms = Terms::of(&site.directory.facets, [locale, site.source()]);
    let meant = terms.meant(&typed);
    match fitting(site, meant, now) {
        0 => part_of_one(&site.directory.records, &typed).map_or(Place::Unmatched, |record| Place::Service(&record.id)),
        filter => Place::Services(filter),
    }
}

/// The words of a text: small letters, no accents, apostrophes of one kind.
fn words(text: &str) -> Vec<String> {
    let accent = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}');
    let plain: String = text.to_lowercase().nfd().filter(|c| !accent(c)).map(plain).nfc().collect();
    plain.unicode_words().take(MOST).map(str::to_owned).collect()
}

/// Letters that keyboards write in more ways than one.
fn plain(c: char) -> char {
    match c {
        '’' | '‘' => '\'',
        'ł' => 'l',
        // Arabic keyboards for Persian letters.
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ه' | 'ة' => 'ہ',
        other => other,
    }
}

/// The record with the longest name or id that was typed whole. One that is a single word may be meant as a word, so it must
/// be all that was typed.
fn named(records: &'static [Record], typed: &[String]) -> Option<&'static Record> {
    let names = records.iter().flat_map(|record| [&record.name, &record.id].map(|name| (record, words(name))));
    let whole = names.filter(|(_, name)| stands_in(name, typed, |_| true) && (name.len() > 1 || typed.len() == 1));
    whole.max_by_key(|(_, name)| name.len()).map(|(record, _)| record)
}

/// The one record whose name holds all that was typed.
fn part_of_one(records: &'static [Record], typed: &[String]) -> Option<&'static Record> {
    let mut found = records.iter().filter(|record| stands_in(typed, &words(&record.name), |_| true));
    found.next().filter(|_| found.next().is_none())
}

/// The finder's own words, with the bit of the choice that each leads to.
struct Terms(Vec<(u64, Vec<String>)>);

impl Terms {
    fn of(facets: &Facets, locales: [&'static Locale; 2]) -> Self {
        let of_a_value = |locale, axis: &str, value: &str, bit| {
            let terms = Words(locale).terms(axis, value);
            terms.split([',', '،', '、']).map(|term| (bit, words(term))).collect::<Vec<_>>()
        };
        let all = |locale| facets.chosen(u64::MAX).map(move |(axis, value, bit)| (locale, axis, value, bit));
        let values = locales.into_iter().flat_map(all);
        Self(values.flat_map(|(locale, axis, value, bit)| of_a_value(locale, &axis.id, value, bit)).collect())
    }

    /// The bits of every choice of which a word, or some words in a row, were typed.
    fn meant(&self, typed: &[String]) -> u64 {
        let said = |(_, term): &&(u64, Vec<String>)| stands_in(term, typed, |word| !self.know(word));
        self.0.iter().filter(said).fold(0, |all, (bit, _)| all | bit)
    }

    /// A word that is one of them is no slip for another: "deported" says nothing of a report.
    fn know(&self, word: &str) -> bool {
        self.0.iter().any(|(_, term)| term.iter().any(|own| own == word))
    }
}

/// As much of the choice as finds something: all of it, or what it says on fewer axes, the last left out first.
fn fitting(site: &Site, meant: u64, now: Option<DateTime<Utc>>) -> u64 {
    let finds = |filter: &u64| *filter != 0 && !site.directory.search(*filter, now).is_empty();
    let mut kept = meant;
    let axes = site.directory.facets.axes.iter().rev();
    let fewer = axes.map(|axis| {
        kept &= !axis.mask();
        kept
    });
    std::iter::once(meant).chain(fewer).find(finds).unwrap_or(0)
}

/// Whether some words stand in a row among others, of which those that `may_slip` says may have a letter wrong.
fn stands_in(wanted: &[String], typed: &[String], may_slip: impl Fn(&str) -> bool) -> bool {
    let alike = |(one, other): (&String, &String)| goes_on(one, other) || (near(one, other) && may_slip(one));
    !wanted.is_empty() && typed.windows(wanted.len()).any(|run| run.iter().zip(wanted).all(alike))
}

/// The same word, or with another ending.
fn goes_on(typed: &str, wanted: &str) -> bool {
    let [typed_long, wanted_long] = [typed, wanted].map(|word| word.chars().count());
    typed == wanted || wanted_long >= SHORT && typed_long <= wanted_long + 3 && typed.starts_with(wanted)
}

/// The same word but for one letter.
fn near(typed: &str, wanted: &str) -> bool {
    typed.chars().count().min(wanted.chars().count()) >= LONG && strsim::osa_distance(typed, wanted) <= 1
}
