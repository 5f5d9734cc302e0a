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
    let facets = &site.directory.facets;
    let meant = meant(facets, locale, &typed) | meant(facets, site.source(), &typed);
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
        other => other,
    }
}

/// The record with the longest name or id that was typed whole. One that is a single word may be meant as a word, so it must
/// be all that was typed.
fn named(records: &'static [Record], typed: &[String]) -> Option<&'static Record> {
    let names = records.iter().flat_map(|record| [&record.name, &record.id].map(|name| (record, words(name))));
    let whole = names.filter(|(_, name)| stands_in(name, typed) && (name.len() > 1 || typed.len() == 1));
    whole.max_by_key(|(_, name)| name.len()).map(|(record, _)| record)
}

/// The one record whose name holds all that was typed.
fn part_of_one(records: &'static [Record], typed: &[String]) -> Option<&'static Record> {
    let mut found = records.iter().filter(|record| stands_in(typed, &words(&record.name)));
    found.next().filter(|_| found.next().is_none())
}

/// The bits of every value of which a word, or some words in a row, were typed.
fn meant(facets: &Facets, locale: &'static Locale, typed: &[String]) -> u64 {
    facets
        .chosen(u64::MAX)
        .filter(|(axis, value, _)| said(locale, &axis.id, value, typed))
        .fold(0, |all, (.., bit)| all | bit)
}

fn said(locale: &'static Locale, axis: &str, value: &str, typed: &[String]) -> bool {
    Words(locale).terms(axis, value).split([',', '،', '、']).any(|term| stands_in(&words(term), typed))
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

/// Whether some words stand in a row among others.
fn stands_in(wanted: &[String], typed: &[String]) -> bool {
    !wanted.is_empty()
        && typed.windows(wanted.len()).any(|run| run.iter().zip(wanted).all(|(one, other)| alike(one, other)))
}

/// The same word, with another ending or one letter wrong.
fn alike(typed: &str, wanted: &str) -> bool {
    let (typed_long, wanted_long) = (typed.chars().count(), wanted.chars().count());
    let ending = wanted_long >= SHORT && typed_long <= wanted_long + 3 && typed.starts_with(wanted);
    let near = || typed_long.min(wanted_long) >= LONG && strsim::osa_distance(typed, wanted) <= 1;
    typed == wanted || ending || near()
}
