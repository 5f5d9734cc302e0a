//! Dates in content: a day as TOML writes it, without quotes and without a time.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, de::Error};
use toml::value::Datetime;

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date(pub NaiveDate);

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let date = day(Datetime::deserialize(deserializer)?);
        date.map(Self).ok_or_else(|| D::Error::custom("is not a day; write the day alone, for example 2026-12-31"))
    }
}

/// The day of a date that TOML has read, if it has no time.
pub fn day(written: Datetime) -> Option<NaiveDate> {
    let date = written.date.filter(|_| written.time.is_none() && written.offset.is_none())?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

/// A day between quotes, as `safe-to-talk translations` writes it.
pub fn quoted_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map(Some).map_err(|_| D::Error::custom("is not a day; write it between quotes, as \"2026-12-31\""))
}

#[cfg(test)]
impl schemars::JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}
