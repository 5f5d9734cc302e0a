//! The date of a source, as exact as the source itself: a day, a month, a year, or none. Published opening hours are relied on
//! for 24 months from that date, and claim nothing afterwards.

use crate::content::toml;
use chrono::{Days, Months, NaiveDate};
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Unexpected, Visitor, value::MapAccessDeserializer},
};
use std::fmt;
use toml_datetime::Datetime;

/// The date of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceDate {
    /// The source says none.
    Undated,
    /// The year alone, as its first day.
    Year(NaiveDate),
    /// The month, as its first day.
    Month(NaiveDate),
    /// The day.
    Day(NaiveDate),
}

/// How long published hours are relied on.
const HOURS_LAST: Months = Months::new(24);
/// How long a check of any other fact holds.
const FACTS_LAST: Months = Months::new(12);

impl<'de> Deserialize<'de> for SourceDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SourceDateVisitor)
    }
}

/// Reads `2026-12-31`, `"2026-12"`, `"2026"` or `"undated"`.
struct SourceDateVisitor;

impl<'de> Visitor<'de> for SourceDateVisitor {
    type Value = SourceDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a date; write `{} = 2026-12-31`; \"2026-12\", \"2026\" or \"undated\" where the source says no more",
        )
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<SourceDate, E> {
        part_of_a_date(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SourceDate, A::Error> {
        let written = Datetime::deserialize(MapAccessDeserializer::new(map))?;
        toml::day(written).map(SourceDate::Day).ok_or_else(|| A::Error::invalid_value(Unexpected::Map, &self))
    }
}

fn part_of_a_date(text: &str) -> Option<SourceDate> {
    let first_day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    match text.len() {
        4 => first_day(&format!("{text}-01-01")).map(SourceDate::Year),
        7 if text == "undated" => Some(SourceDate::Undated),
        7 => first_day(&format!("{text}-01")).map(SourceDate::Month),
        _ => None,
    }
}

impl SourceDate {
    /// The first day that it can mean; none without a date.
    pub fn earliest(self) -> Option<NaiveDate> {
        match self {
            Self::Undated => None,
            Self::Year(first) | Self::Month(first) | Self::Day(first) => Some(first),
        }
    }

    /// The first day that it can mean, if a fact from then should be compared with its source again by `today`.
    pub fn aged(self, today: NaiveDate) -> Option<NaiveDate> {
        self.earliest().filter(|first| first.checked_add_months(FACTS_LAST).is_none_or(|until| until < today))
    }

    /// The first day on which hours from this source claim nothing; none where they never claim anything.
    pub fn hours_lapse(self) -> Option<NaiveDate> {
        self.earliest()?.checked_add_months(HOURS_LAST)?.checked_add_days(Days::new(1))
    }
}

#[cfg(test)]
impl schemars::JsonSchema for SourceDate {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SourceDate".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|undated)$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_date_is_read_with_all_its_digits_or_refused() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (text, date) in [
            ("2026", Some(SourceDate::Year(day("2026-01-01")))),
            ("2026-02", Some(SourceDate::Month(day("2026-02-01")))),
            ("undated", Some(SourceDate::Undated)),
            ("2026-13", None),
            ("2026-2", None),
            ("26", None),
            ("2026-02-03", None),
            ("about 2026", None),
            ("Undated", None),
        ] {
            assert_eq!(part_of_a_date(text), date, "{text}");
        }
    }

    #[test]
    fn hours_last_for_24_months_and_end_on_the_day_after() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (date, lapse) in [
            (SourceDate::Day(day("2024-11-30")), Some("2026-12-01")),
            (SourceDate::Day(day("2024-02-29")), Some("2026-03-01")),
            (SourceDate::Month(day("2025-03-01")), Some("2027-03-02")),
            (SourceDate::Year(day("2025-01-01")), Some("2027-01-02")),
            (SourceDate::Undated, None),
        ] {
            assert_eq!(date.hours_lapse(), lapse.map(day), "{date:?}");
        }
    }
}
