//! The finder's closed vocabulary: axes in display order, each value one bit, so that a choice of filters is one number
//! and its address has one spelling.

mod file;

use super::{contact::Channel, selection::Selection};
use crate::content::diagnostic::{closest, suggest};
use crate::content::toml::{Faults, ListsByKey, Spanned};
use file::AxisTable;
pub use file::FacetsFile;
use serde::Deserialize;

/// Where the values of a record on an axis come from.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum From {
    /// Written in the record.
    #[serde(skip)]
    Record,
    /// Read from its contacts.
    Contacts,
    /// Read from its area.
    Area,
    /// Read from its hours, at the moment of asking.
    Hours,
    /// Danger in what a visitor typed. It chooses no record: it puts the emergency number, and the records that name the
    /// value, above whatever is found.
    #[serde(rename = "words")]
    TypedText,
}

/// One question of the finder.
#[derive(Debug)]
pub struct Axis {
    /// Stands in addresses.
    pub id: String,
    /// Where values come from.
    pub from: From,
    /// Its words, in display order, each with its bit.
    pub values: Vec<(String, Selection)>,
    /// The value that matches whatever is chosen on this axis; not offered in the form.
    pub everyone: Option<Selection>,
    /// The values that it does not match, as bits.
    pub apart: Selection,
    /// The values to answer when danger was chosen and nobody said of what kind; empty on most axes.
    pub urgent: Selection,
    /// The slug of the guide about a value; on most axes none.
    pub guides: Vec<(Selection, String)>,
    /// Bits to choose for each value when nothing else was understood, in the order of `values`; empty on most axes.
    pub fallback: Vec<Selection>,
}

/// All axes.
#[derive(Debug, Default)]
pub struct Facets {
    /// In display order.
    pub axes: Vec<Axis>,
}

/// Builds the vocabulary that `facets.toml` holds.
pub fn read(written: FacetsFile, faults: Faults<'_>) -> Facets {
    let mut next = 0;
    let axes: Vec<Axis> = written.axis.iter().map(|table| axis(table, &mut next, faults)).collect();
    let known = Facets { axes };
    if next > Selection::MAX_VALUES {
        let message = format!("more than {} values", Selection::MAX_VALUES);
        faults.on_line(1, message, "merge some: a finder with so many choices helps nobody");
    }
    for (index, table) in written.axis.iter().enumerate() {
        if written.axis[..index].iter().any(|other| other.id == table.id) {
            let message = format!("the id \"{}\" stands twice", table.id.get_ref());
            faults.at(&table.id, message, "rename one of the two axes");
        }
    }
    let fallbacks: Vec<Vec<Selection>> = written.axis.iter().map(|table| known.fallbacks_of(table, faults)).collect();
    let axes = known.axes.into_iter().zip(fallbacks).map(|(axis, fallback)| Axis { fallback, ..axis });
    Facets { axes: axes.collect() }
}

/// One axis, without its fallbacks, which name values of other axes; each value takes the next bit.
fn axis(written: &AxisTable, next: &mut u32, faults: Faults<'_>) -> Axis {
    check_values(&written.values, faults);
    let mut bit = || {
        *next += 1;
        Selection::of(*next - 1)
    };
    let values: Vec<(String, Selection)> = written.values.iter().map(|word| (word.get_ref().clone(), bit())).collect();
    let named = |word: &Spanned<String>| {
        let found = values.iter().find(|(name, _)| name == word.get_ref()).map(|(_, value)| *value);
        if found.is_none() {
            let message = format!("\"{}\" is not one of the values", word.get_ref());
            faults.at(word, message, suggest(word.get_ref(), values.iter().map(|(name, _)| name.as_str())));
        }
        found
    };
    let everyone = written.everyone.as_ref().and_then(named);
    let apart = written.apart.iter().filter_map(named).collect();
    let urgent = written.urgent.iter().filter_map(named).collect();
    let from = written.from.unwrap_or(From::Record);
    let guides = written.guides.iter().filter_map(|(word, slug)| {
        let value = values.iter().find(|(name, _)| name == word).map(|(_, value)| *value);
        if value.is_none() {
            let help = suggest(word, values.iter().map(|(name, _)| name.as_str()));
            faults.at(slug, format!("\"{word}\" is not one of the values"), help);
        }
        value.map(|value| (value, slug.get_ref().clone()))
    });
    let guides = guides.collect();
    Axis { id: written.id.get_ref().clone(), from, everyone, apart, urgent, values, guides, fallback: Vec::new() }
}

fn check_values(values: &[Spanned<String>], faults: Faults<'_>) {
    for (index, value) in values.iter().enumerate() {
        if values[..index].contains(value) {
            faults.at(value, format!("the value \"{}\" stands twice", value.get_ref()), "remove one of the two");
        }
    }
}

impl Facets {
    /// The values that `fallback` of an axis names, written as `axis=value`, one for each value of the axis.
    fn fallbacks_of(&self, written: &AxisTable, faults: Faults<'_>) -> Vec<Selection> {
        if written.from != Some(From::TypedText) {
            return Vec::new();
        }
        if written.fallback.len() != written.values.len() {
            let help = "add fallback = [\"axis=value\", …]";
            faults.at(&written.id, "`fallback` needs one entry for each value", help);
        }
        let named = |text: &str| {
            let (id, value) = text.split_once('=')?;
            let axis = self.axes.iter().find(|axis| axis.id == id)?;
            axis.values.iter().find(|(name, _)| name == value).map(|(_, bit)| *bit)
        };
        let bits = written.fallback.iter().map(|text| {
            let bit = named(text.get_ref());
            if bit.is_none() {
                let message = format!("\"{}\" is not a value of any axis", text.get_ref());
                faults.at(text, message, "write axis=value, for example \"need=urgent\"");
            }
            bit.unwrap_or_default()
        });
        bits.collect()
    }

    /// The bits of a record's `[facets]` table. `line` is where a fault goes when the table is empty.
    pub fn of_record(&self, written: &ListsByKey, line: usize, faults: Faults<'_>) -> Selection {
        let first = written.values().min_by_key(|list| list.span().start).map_or(line, |list| faults.line(list));
        let mut meant = self.note_unknown(written, faults);
        meant.extend(written.keys().map(String::as_str));
        for axis in self.axes.iter().filter(|axis| axis.from == From::Record) {
            let empty = written.get(&axis.id).filter(|list| list.get_ref().is_empty());
            if empty.is_some() || !meant.contains(&axis.id.as_str()) {
                let line = empty.map_or(first, |list| faults.line(list));
                faults.on_line(line, format!("no value for `{}`", axis.id), format!("add {} = [\"…\"]", axis.id));
            }
        }
        let lists = written.iter().filter_map(|(id, list)| Some((self.written_axis(id)?, list.get_ref())));
        lists.flat_map(|(axis, words)| words.iter().map(|word| axis.value_of(word, faults))).collect()
    }

    /// An axis whose values a record writes itself.
    fn written_axis(&self, id: &str) -> Option<&Axis> {
        self.axes.iter().find(|axis| axis.id == id && matches!(axis.from, From::Record | From::TypedText))
    }

    /// Notes the keys that are no axis; gives the axes that were probably meant.
    fn note_unknown(&self, written: &ListsByKey, faults: Faults<'_>) -> Vec<&str> {
        let axes = self.axes.iter().filter(|axis| self.written_axis(&axis.id).is_some());
        let missing = axes.map(|axis| axis.id.as_str()).filter(|id| !written.contains_key(*id));
        let unknown = written.iter().filter(|(id, _)| self.written_axis(id).is_none());
        let meant = unknown.filter_map(|(id, list)| {
            let help = match missing.clone().next() {
                Some(_) => suggest(id, missing.clone()),
                None => "remove it".to_owned(),
            };
            faults.at(list, format!("`{id}` is not a key here"), help);
            closest(id, missing.clone())
        });
        meant.collect()
    }

    /// The bits that follow from how a record can be reached.
    pub fn of_channels(&self, channels: &[Channel]) -> Selection {
        let names: Vec<_> = channels.iter().map(|channel| channel.name()).collect();
        self.bits(From::Contacts, |value| names.contains(&value))
    }

    /// The bit that says whether a record is near.
    pub fn of_area(&self, near: bool) -> Selection {
        self.bits(From::Area, |value| value == if near { "near" } else { "wide" })
    }

    fn bits(&self, from: From, fits: impl Fn(&str) -> bool) -> Selection {
        let values = self.axes.iter().filter(|axis| axis.from == from).flat_map(|axis| &axis.values);
        values.filter(|(value, _)| fits(value)).map(|(_, bit)| *bit).collect()
    }

    /// The bit that says "open now".
    pub fn open_now(&self) -> Selection {
        self.bits(From::Hours, |_| true)
    }

    /// All bits of danger that typed words can raise.
    pub fn danger(&self) -> Selection {
        self.bits(From::TypedText, |_| true)
    }

    /// The danger to answer where nobody said of what kind it is: the values that `urgent` names.
    pub fn urgent(&self) -> Selection {
        self.axes.iter().map(|axis| axis.urgent).collect()
    }

    /// The values for people who hurt somebody: those that an axis without a value for everyone sets apart, and those of other
    /// axes with the same word.
    pub fn own_behaviour(&self) -> Selection {
        let apart =
            self.axes.iter().filter(|axis| axis.everyone.is_none()).flat_map(|axis| {
                axis.values.iter().filter(|(_, bit)| axis.apart.intersects(*bit)).map(|(word, _)| word)
            });
        let apart: Vec<&String> = apart.collect();
        let values = self.axes.iter().flat_map(|axis| &axis.values);
        values.filter(|(word, _)| apart.contains(&word)).map(|(_, bit)| *bit).collect()
    }

    /// What to choose for this danger when nothing else was understood.
    pub fn fallback(&self, danger: Selection) -> Selection {
        let pairs = self.axes.iter().flat_map(|axis| axis.values.iter().zip(&axis.fallback));
        pairs.filter(|((_, bit), _)| danger.intersects(*bit)).map(|(_, fallback)| *fallback).collect()
    }

    /// The slug of the guide about one of these values; of several axes the first.
    pub fn guide(&self, chosen: Selection) -> Option<&str> {
        let mut guides = self.axes.iter().flat_map(|axis| &axis.guides);
        guides.find(|(value, _)| chosen.intersects(*value)).map(|(_, slug)| slug.as_str())
    }

    /// A value by its axis and name.
    pub fn find(&self, axis: &str, value: &str) -> Option<Selection> {
        let axis = self.axes.iter().find(|other| other.id == axis)?;
        axis.offered().find(|(name, _)| name == value).map(|(_, bit)| *bit)
    }

    /// Every chosen value, in display order, with its axis.
    pub fn chosen(&self, selection: Selection) -> impl Iterator<Item = (&Axis, &str, Selection)> {
        let all = self.axes.iter().flat_map(|axis| axis.offered().map(move |(name, bit)| (axis, name.as_str(), *bit)));
        all.filter(move |(_, _, bit)| selection.intersects(*bit))
    }
}

impl Axis {
    fn value_of(&self, word: &Spanned<String>, faults: Faults<'_>) -> Selection {
        let found = self.values.iter().find(|(name, _)| name == word.get_ref());
        found.map(|(_, bit)| *bit).unwrap_or_else(|| {
            let message = format!("\"{}\" is not a value of the facet `{}`", word.get_ref(), self.id);
            faults.at(word, message, suggest(word.get_ref(), self.values.iter().map(|(name, _)| name.as_str())));
            Selection::EMPTY
        })
    }

    /// All bits of this axis.
    pub fn mask(&self) -> Selection {
        self.values.iter().map(|(_, bit)| *bit).collect()
    }

    /// The values that a visitor can choose.
    pub fn offered(&self) -> impl Iterator<Item = &(String, Selection)> {
        self.values.iter().filter(|(_, bit)| Some(*bit) != self.everyone)
    }
}
