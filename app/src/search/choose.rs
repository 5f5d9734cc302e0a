//! Chooses from all that was meant: values of the finder, and up to three directions.

use super::{names::Named, phrases::Target, query::Search, rank::Ranked};
use crate::{
    answer::{Direction, MOST},
    directory::{facets::From, selection::Selection},
};

/// The least part of the best score that a need and another choice must have to be chosen with it, and a guide to come first.
const NEED: f32 = 0.45;
const PART_OF_NEED: f32 = 0.7;
const OTHER: f32 = 0.5;
const GUIDE: f32 = 0.6;
/// From this score on a group of people is chosen whatever else was typed.
const MIN_WHO: f32 = 5.0;

impl<'a> Search<'a> {
    /// The values of the finder that were meant: the best need, and others that fit almost as well.
    pub fn chosen(self, ranked: &[Ranked<Target>]) -> Selection {
        let best = ranked.first().map_or(0.0, |ranked| ranked.score);
        let values = self.site.directory.facets.axes.iter().filter_map(|axis| {
            let value = |ranked: &Ranked<Target>| match ranked.target {
                Target::Value(value) if value.intersects(axis.mask()) => Some((value, *ranked)),
                _ => None,
            };
            let (value, ranked) = ranked.iter().find_map(value)?;
            let share = match (axis.from, axis.everyone) {
                (From::Record, None) if ranked.is_whole => NEED,
                (From::Record, None) => PART_OF_NEED,
                // Who is asking is said beside the need, in few words; half a phrase is not enough.
                (From::Record, Some(_)) if ranked.is_whole && ranked.score >= MIN_WHO => 0.0,
                (From::Record, Some(_)) => return None,
                _ if ranked.is_whole => OTHER,
                _ => return None,
            };
            (ranked.score >= best * share).then_some(value)
        });
        let values: Selection = values.collect();
        let guide = ranked.iter().find_map(|ranked| match ranked.target {
            Target::Guide(index) => self.guide(index),
            _ => None,
        });
        if values.is_empty() { guide.map(|guide| guide.services).unwrap_or_default() } else { values }
    }

    /// The selection, if it says what kind of help is meant or whom it is for: where a service was named, nothing else adds to it.
    pub fn of_records(self, chosen: Selection) -> Selection {
        let axes = self.site.directory.facets.axes.iter().filter(|axis| axis.from == From::Record);
        let says: Selection = axes.map(|axis| axis.mask()).collect();
        if chosen.intersects(says) { chosen } else { Selection::EMPTY }
    }

    /// The largest part of the selection that matches a record: all of it, or the selection without its last axes. Empty if
    /// none matches.
    pub fn fitting(self, meant: Selection) -> Selection {
        let finds = |filter: &Selection| !filter.is_empty() && self.site.directory.finds(*filter, self.now);
        let mut kept = meant;
        let axes = self.site.directory.facets.axes.iter().rev();
        let fewer = axes.map(|axis| {
            kept = kept - axis.mask();
            kept
        });
        std::iter::once(meant).chain(fewer).find(finds).unwrap_or_default()
    }

    /// The services that were named, then the best guide, then what else was meant. Where there is danger, the guide about it is
    /// among them.
    pub fn directions(
        self,
        named: &[Named],
        ranked: &[Ranked<Target>],
        chosen: Selection,
        danger: Selection,
    ) -> [Option<Direction<&'a str>>; MOST] {
        let mut all: Vec<Direction<&'a str>> =
            named.iter().filter_map(|named| self.id(named.record)).map(Direction::Service).take(2).collect();
        let others: Vec<_> = ranked.iter().filter_map(|ranked| self.direction(ranked.target)).collect();
        let best = ranked.first().map_or(0.0, |ranked| ranked.score);
        let near = ranked
            .iter()
            .filter(|ranked| ranked.score >= best * GUIDE)
            .filter_map(|ranked| self.direction(ranked.target));
        let guide = near
            .into_iter()
            .find(|direction| matches!(direction, Direction::Guide(_)))
            .or_else(|| self.guide_about(chosen));
        let is_chosen =
            |direction: &Direction<&str>| matches!(direction, Direction::Choice(value) if chosen.intersects(*value));
        for direction in guide.into_iter().chain(others) {
            if !all.contains(&direction) && !is_chosen(&direction) {
                all.push(direction);
            }
        }
        let facets = &self.site.directory.facets;
        let about = self.guide_about(facets.fallback(danger));
        let about = about.filter(|about| !all.iter().take(MOST).any(|direction| direction == about));
        if let Some(about) = about {
            all.insert(all.len().min(MOST - 1), about);
        }
        let mut all = all.into_iter();
        std::array::from_fn(|_| all.next())
    }

    /// The guide about a choice.
    fn guide_about(self, chosen: Selection) -> Option<Direction<&'a str>> {
        let slug = self.site.directory.facets.guide(chosen)?;
        self.site.default_locale().guide(slug).map(|guide| Direction::Guide(guide.slug.as_str()))
    }
}
