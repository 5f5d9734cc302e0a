//! Formats times, dates, weekdays and lists, and sorts names, as each language does: with the data of CLDR through
//! ICU4X. This module knows no messages.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu::{
    calendar::Gregorian,
    collator::{Collator, CollatorBorrowed, options::CollatorOptions},
    datetime::{
        FixedCalendarDateTimeFormatter as Dates, NoCalendarFormatter as Clock,
        fieldsets::{E, MD, MDE, T, YM, YMD},
        input::{Date, Time},
    },
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::{Locale, LocaleExpander},
};
use std::{cmp::Ordering, fmt};

/// The formats of one language. A text that is no language code gets neutral formats, such as `2026-12-28`.
pub struct Formats(Option<Data>);

struct Data {
    clock: Clock<T>,
    weekday: Dates<Gregorian, E>,
    month_day: Dates<Gregorian, MD>,
    long_day: Dates<Gregorian, MDE>,
    date: Dates<Gregorian, YMD>,
    month: Dates<Gregorian, YM>,
    list: ListFormatter,
    decimal: DecimalFormatter,
    order: CollatorBorrowed<'static>,
    script: String,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Formats")
    }
}

impl Data {
    fn read(code: &str) -> Option<Self> {
        let locale: Locale = code.parse().ok()?;
        Some(Self {
            clock: Clock::try_new((&locale).into(), T::hm()).ok()?,
            weekday: Dates::try_new((&locale).into(), E::long()).ok()?,
            month_day: Dates::try_new((&locale).into(), MD::long()).ok()?,
            long_day: Dates::try_new((&locale).into(), MDE::long()).ok()?,
            date: Dates::try_new((&locale).into(), YMD::long()).ok()?,
            month: Dates::try_new((&locale).into(), YM::long()).ok()?,
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            order: Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?,
            script: script(locale),
        })
    }
}

impl Formats {
    /// Reads the formats for a BCP 47 language code.
    pub fn read(code: &str) -> Self {
        Self(Data::read(code))
    }

    /// Formats a time of day: "08:30".
    pub fn clock(&self, time: NaiveTime) -> String {
        let part = |part: u32| u8::try_from(part).unwrap_or_default();
        let known = self.0.as_ref().zip(Time::try_new(part(time.hour()), part(time.minute()), 0, 0).ok());
        let written = known.map(|(data, time)| data.clock.format(&time).to_string());
        written.unwrap_or_else(|| time.format("%H:%M").to_string())
    }

    /// The name of the weekday of a date: "Monday".
    pub fn weekday(&self, day: NaiveDate) -> String {
        self.written(day, |data, date| data.weekday.format(date).to_string())
    }

    /// Formats a day and month: "28 December".
    pub fn month_day(&self, day: NaiveDate) -> String {
        self.written(day, |data, date| data.month_day.format(date).to_string())
    }

    /// Formats a weekday, day and month: "Monday 28 December".
    pub fn long_day(&self, day: NaiveDate) -> String {
        self.written(day, |data, date| data.long_day.format(date).to_string())
    }

    /// Formats a date: "28 December 2026".
    pub fn date(&self, day: NaiveDate) -> String {
        self.written(day, |data, date| data.date.format(date).to_string())
    }

    /// Formats the month and year of a date: "December 2026".
    pub fn month(&self, day: NaiveDate) -> String {
        self.written(day, |data, date| data.month.format(date).to_string())
    }

    fn written(&self, day: NaiveDate, write: impl Fn(&Data, &Date<Gregorian>) -> String) -> String {
        let part = |part: u32| u8::try_from(part).unwrap_or_default();
        let date = Date::try_new_gregorian(day.year(), part(day.month()), part(day.day())).ok();
        self.0.as_ref().zip(date).map_or_else(|| day.to_string(), |(data, date)| write(data, &date))
    }

    /// Whether CLDR has data for the language: it knows a name of the month of December.
    pub fn is_known(&self) -> bool {
        let december = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap_or_default();
        self.0.is_some() && !self.month_day(december).contains("M12")
    }

    /// Formats a whole number: "1,234".
    pub fn number(&self, number: i64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// Formats a number with decimals: "29.7".
    pub fn decimal(&self, number: &Decimal) -> String {
        self.0.as_ref().map_or_else(|| number.to_string(), |data| data.decimal.format(number).to_string())
    }

    /// Writes the digits of a text as the language does: "8:05".
    pub fn in_digits(&self, text: &str) -> String {
        let digit = |c: char| c.to_digit(10).map(|digit| self.number(digit.into()));
        text.chars().map(|c| digit(c).unwrap_or_else(|| c.to_string())).collect()
    }

    /// Joins items to a list: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        self.0.as_ref().map_or_else(|| items.join(", "), |data| data.list.format(items.iter()).to_string())
    }

    /// Compares two names in the sort order of the language.
    pub fn order(&self, one: &str, other: &str) -> Ordering {
        self.0.as_ref().map_or_else(|| one.cmp(other), |data| data.order.compare(one, other))
    }

    /// The script by its ISO 15924 code, such as "Latn" or "Arab"; "Zyyy" if it is not known.
    pub fn script(&self) -> &str {
        self.0.as_ref().map_or("Zyyy", |data| &data.script)
    }
}

fn script(locale: Locale) -> String {
    let mut id = locale.id;
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map_or_else(|| "Zyyy".to_owned(), |script| script.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_days_and_clocks_in_its_own_way() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 28).unwrap();
        let time = NaiveTime::from_hms_opt(8, 30, 0).unwrap();
        for (code, clock, weekday, rest, long, date) in [
            ("en-GB", "08:30", "Monday", "28 December", "Monday 28 December", "28 December 2026"),
            ("pl", "08:30", "poniedziałek", "28 grudnia", "poniedziałek, 28 grudnia", "28 grudnia 2026"),
            ("ur", "8:30 AM", "پیر", "28 دسمبر", "پیر، 28 دسمبر", "28 دسمبر، 2026"),
            ("ta", "8:30 AM", "திங்கள்", "28 டிசம்பர்", "டிசம்பர் 28, திங்கள்", "28 டிசம்பர் 2026"),
        ] {
            let formats = Formats::read(code);
            let all = (
                formats.clock(time),
                formats.weekday(day),
                formats.month_day(day),
                formats.long_day(day),
                formats.date(day),
            );
            assert_eq!(
                all,
                (clock.to_owned(), weekday.to_owned(), rest.to_owned(), long.to_owned(), date.to_owned()),
                "{code}"
            );
        }
    }

    #[test]
    fn scripts_lists_and_order_are_those_of_the_language() {
        for (code, script) in
            [("en", "Latn"), ("pl", "Latn"), ("ur", "Arab"), ("ta", "Taml"), ("en-XB", "Latn"), ("am", "Ethi")]
        {
            assert_eq!(Formats::read(code).script(), script, "{code}");
        }
        let polish = Formats::read("pl");
        assert_eq!(polish.order("ćma", "dom"), Ordering::Less);
        assert_eq!(polish.order("ćma", "cud"), Ordering::Greater);
        let items = ["A", "B", "C"].map(str::to_owned);
        for (code, list) in [
            ("en-GB", "A, B and C"),
            ("pl", "A, B i C"),
            ("ur", "A، B، اور C"),
            ("ta", "A, B மற்றும் C"),
            ("zh", "A、B和C"),
            ("ru", "A, B и C"),
            ("tr", "A, B ve C"),
        ] {
            assert_eq!(Formats::read(code).list(&items), list, "{code}");
        }
        for (code, number, clock) in
            [("fa", "۵", "۸:۰۵"), ("fa-u-nu-latn", "5", "8:05"), ("ar-EG", "٥", "٨:٠٥"), ("ur", "5", "8:05")]
        {
            let formats = Formats::read(code);
            assert_eq!((formats.number(5).as_str(), formats.in_digits("8:05").as_str()), (number, clock), "{code}");
        }
        for (code, is_known) in
            [("ur", true), ("zh", true), ("pa-PK", false), ("zzz-ZZ", false), ("kmr", false), ("not a code", false)]
        {
            assert_eq!(Formats::read(code).is_known(), is_known, "{code}");
        }
        assert_eq!(Formats::read("not a code").date(NaiveDate::MIN), NaiveDate::MIN.to_string());
    }
}
