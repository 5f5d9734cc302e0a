//! The finder's closed vocabulary: axes in display order, each value one bit, so that a choice of filters is one number
//! and its address has one spelling.

use super::{contact::Channel, selection::Selection};
use crate::content::toml::{Fields, Lined};
use std::cell::Cell;

/// Where the values of a record on an axis come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// Written in the record.
    Record,
    /// Read from its contacts.
    Contacts,
    /// Read from its area.
    Area,
    /// Read from its hours, at the moment of asking.
    Hours,
    /// Danger in what a visitor typed. It chooses no record: it puts the emergency number, and the records that name the
    /// value, above whatever is found.
    Messages,
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
    /// Bits to choose for each value when nothing else was understood, in the order of `values`; empty on most axes.
    pub fallback: Vec<Selection>,
}

/// All axes.
#[derive(Debug, Default)]
pub struct Facets {
    /// In display order.
    pub axes: Vec<Axis>,
}

/// Reads `facets.toml`.
pub fn read(fields: &Fields<'_>) -> Facets {
    let next = Cell::new(0);
    let mut axes = fields.tables("axis", |table| axis(table, &next));
    resolve_fallbacks(fields, &mut axes);
    if next.get() > Selection::MAX_VALUES {
        fields.fault(
            1,
            format!("more than {} values", Selection::MAX_VALUES),
            "merge some: a finder with so many choices helps nobody",
        );
    }
    for (index, draft) in axes.iter().enumerate() {
        if axes[..index].iter().any(|other| other.axis.id == draft.axis.id) {
            fields.fault(
                draft.line,
                format!("the id \"{}\" stands twice", draft.axis.id),
                "rename one of the two axes",
            );
        }
    }
    Facets { axes: axes.into_iter().map(|axis| axis.axis).collect() }
}

const SOURCES: [(&str, From); 4] =
    [("contacts", From::Contacts), ("area", From::Area), ("hours", From::Hours), ("words", From::Messages)];

/// An axis as it is read: its fallbacks name values of other axes, which are known only when all are read.
struct Draft {
    axis: Axis,
    line: usize,
    fallback: Vec<Lined<String>>,
}

/// Finds the values that `fallback` names, written as `axis=value`, one for each value of its own axis.
fn resolve_fallbacks(fields: &Fields<'_>, axes: &mut [Draft]) {
    let known: Vec<(String, Selection)> = axes
        .iter()
        .flat_map(|draft| draft.axis.values.iter().map(|(value, bit)| (format!("{}={value}", draft.axis.id), *bit)))
        .collect();
    for draft in axes.iter_mut().filter(|draft| draft.axis.from == From::Messages) {
        if draft.fallback.len() != draft.axis.values.len() {
            fields.fault(draft.line, "`fallback` needs one entry for each value", "add fallback = [\"axis=value\", …]");
        }
        for written in &draft.fallback {
            let found = known.iter().find(|(name, _)| *name == written.value).map(|(_, bit)| *bit);
            if found.is_none() {
                let message = format!("\"{}\" is not a value of any axis", written.value);
                fields.fault(written.line, message, "write axis=value, for example \"need=urgent\"");
            }
            draft.axis.fallback.push(found.unwrap_or_default());
        }
    }
}

/// One axis and its line; each value takes the next bit.
fn axis(fields: &Fields<'_>, next: &Cell<u32>) -> Draft {
    let id = fields.need("id");
    let words = fields.texts("values");
    check_values(fields, &words);
    let bit = || Selection::of(next.replace(next.get() + 1));
    let values: Vec<(String, Selection)> = words.into_iter().map(|word| (word.value, bit())).collect();
    let everyone = fields.text("everyone").and_then(|word| {
        let found = values.iter().find(|(name, _)| *name == word.value).map(|(_, bit)| *bit);
        if found.is_none() {
            fields.fault(
                word.line,
                format!("\"{}\" is not one of the values", word.value),
                "name one of the values of this axis",
            );
        }
        found
    });
    let apart = fields.texts("apart");
    let apart =
        values.iter().filter(|(name, _)| apart.iter().any(|word| word.value == *name)).map(|(_, bit)| *bit).collect();
    let from = match fields.text("from") {
        None => From::Record,
        Some(_) => fields.choice("from", &SOURCES, From::Record),
    };
    let fallback = fields.texts("fallback");
    Draft { axis: Axis { id: id.value, from, values, everyone, apart, fallback: Vec::new() }, line: id.line, fallback }
}

fn check_values(fields: &Fields<'_>, values: &[Lined<String>]) {
    for (index, value) in values.iter().enumerate() {
        if values[..index].iter().any(|other| other.value == value.value) {
            fields.fault(value.line, format!("the value \"{}\" stands twice", value.value), "remove one of the two");
        }
    }
}

impl Facets {
    /// The bits of a record's `[facets]` table.
    pub fn of_record(&self, fields: &Fields<'_>) -> Selection {
        let is_written = |axis: &&Axis| match axis.from {
            From::Record => true,
            From::Messages => fields.present(&axis.id).is_some(),
            From::Contacts | From::Area | From::Hours => false,
        };
        let written = self.axes.iter().filter(is_written);
        written.map(|axis| axis.of_record(fields)).collect()
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
        self.bits(From::Messages, |_| true)
    }

    /// The danger to answer where nobody said of what kind it is: from a person, and despair.
    pub fn urgent(&self) -> Selection {
        self.bits(From::Messages, |value| value == "call" || value == "talk")
    }

    /// What to choose for this danger when nothing else was understood.
    pub fn fallback(&self, danger: Selection) -> Selection {
        let pairs = self.axes.iter().flat_map(|axis| axis.values.iter().zip(&axis.fallback));
        pairs.filter(|((_, bit), _)| danger.intersects(*bit)).map(|(_, fallback)| *fallback).collect()
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
    /// The bits of one record: each word must be in the vocabulary.
    fn of_record(&self, fields: &Fields<'_>) -> Selection {
        let words = fields.texts(&self.id);
        if words.is_empty() {
            fields.fault(
                fields.line_of(&self.id),
                format!("no value for `{}`", self.id),
                format!("add {} = [\"…\"]", self.id),
            );
        }
        words.iter().map(|word| self.value_of(fields, word)).collect()
    }

    fn value_of(&self, fields: &Fields<'_>, word: &Lined<String>) -> Selection {
        let found = self.values.iter().find(|(name, _)| *name == word.value);
        found.map(|(_, bit)| *bit).unwrap_or_else(|| {
            let names: Vec<_> = self.values.iter().map(|(name, _)| name.as_str()).collect();
            fields.fault(
                word.line,
                format!("\"{}\" is not a value of the facet `{}`", word.value, self.id),
                format!("write one of: {}", names.join(", ")),
            );
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
