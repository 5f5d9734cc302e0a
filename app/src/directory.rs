//! The facts that editors keep: who can help, how to reach them, when, and where we learned it. Read once from
//! `directory/`; every fault is noted with its line. Holds no words of any language and never imports Leptos.

pub mod choices;
pub mod contact;
pub mod facets;
pub mod forbidden;
pub mod old_hours;
pub mod phone;
pub mod phrase;
pub mod record;
pub mod selection;
pub mod source_date;
pub mod unconfirmed;

use crate::content::toml::{self, Diagnostics, Fields, Lined};
use crate::{
    content::{
        diagnostic::{Diagnostic, File},
        tree::{
            DirectoryFiles, RecordFile,
            path::{self, BANK_HOLIDAYS, FACETS, NEVER_PRINT, SITE},
        },
    },
    hours::Calendar,
};
use choices::Choices;
use chrono::NaiveDate;
use facets::Facets;
use forbidden::Forbidden;
use record::Record;
use std::{borrow::Cow, sync::Arc};

/// All facts of the site.
#[derive(Debug)]
pub struct Directory {
    /// Every service and helpline, nearest first, then by name.
    pub records: Vec<Record>,
    /// The finder's vocabulary.
    pub facets: Facets,
    /// What must not appear anywhere.
    pub forbidden: Forbidden,
    /// The days on which hours may differ.
    pub calendar: Arc<Calendar>,
    /// The few choices that the whole site rests on.
    pub choices: Choices,
}

/// Reads every record; faults go to `problems`.
pub fn read(files: &DirectoryFiles<'_>, problems: &Diagnostics) -> Directory {
    let named = |name: &str| found(files, name, problems);
    let calendar = Arc::new(toml::read(&named(BANK_HOLIDAYS), problems, calendar));
    let facets = toml::read(&named(FACETS), problems, facets::read);
    let forbidden = toml::read(&named(NEVER_PRINT), problems, forbidden::read);
    let choices = toml::read(&named(SITE), problems, choices::read);
    let records = records(files, &facets, &calendar, problems);
    Directory { records, facets, forbidden, calendar, choices }
}

fn found<'a>(files: &DirectoryFiles<'a>, name: &str, problems: &Diagnostics) -> Cow<'a, File> {
    files.setting(name).map(Cow::Borrowed).unwrap_or_else(|| {
        let path = path::setting_path(name);
        let mend = "add it; directory/README.md shows what it holds";
        problems.borrow_mut().push(Diagnostic::at(&path, 1, "this file is missing", mend));
        Cow::Owned(File { path, text: String::new() })
    })
}

fn calendar(fields: &Fields<'_>) -> Calendar {
    fields.need("source");
    fields.date("checked");
    let days: Vec<NaiveDate> = fields.dates("days").into_iter().map(|day| day.value).collect();
    let every_year: Vec<_> = fields.texts("every-year").iter().filter_map(|day| month_day(day, fields)).collect();
    Calendar::new(&days, &every_year, fields.date("from")..=fields.date("until"))
}

fn month_day(text: &Lined<String>, fields: &Fields<'_>) -> Option<(u32, u32)> {
    let read = text.value.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
    let valid = read.filter(|(month, day)| NaiveDate::from_ymd_opt(2028, *month, *day).is_some());
    if valid.is_none() {
        fields.fault(text.line, format!("\"{}\" is not a month and a day", text.value), "write for example \"12-25\"");
    }
    valid
}

fn records(
    files: &DirectoryFiles<'_>,
    facets: &Facets,
    calendar: &Arc<Calendar>,
    problems: &Diagnostics,
) -> Vec<Record> {
    let read = |record: &RecordFile<'_>| record::read(record.file, record.kind, facets, calendar, problems);
    let mut records: Vec<Record> = files.records.iter().map(read).collect();
    records.sort_by_cached_key(|record| (!record.is_local(), record.order, record.area, record.name.to_lowercase()));
    records
}

impl Directory {
    /// A service or helpline by its id.
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// The helpline on every page; none only while content is being checked.
    pub fn helpline(&self) -> Option<&Record> {
        self.record(&self.choices.helpline.value)
    }

    /// The line that is open when ours is not.
    pub fn always_open(&self) -> Option<&Record> {
        self.record(&self.choices.always_open.value)
    }

    /// The line for men and for everyone, named beside the one that is always open; there may be none.
    pub fn for_everyone(&self) -> Option<&Record> {
        self.record(&self.choices.for_everyone.as_ref()?.value)
    }

    /// The lines that the card on every page names.
    pub fn lines(&self) -> impl Iterator<Item = &Record> {
        [self.helpline(), self.always_open(), self.for_everyone()].into_iter().flatten()
    }

    /// 999.
    pub fn emergency(&self) -> Option<&Record> {
        self.record(&self.choices.emergency.value)
    }

    /// The numbers that go with every trouble: danger, ours, and one that is always open.
    pub fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = [self.emergency(), self.helpline(), self.always_open()];
        lines.into_iter().flatten().filter_map(|line| Some((line.name.as_str(), line.phone()?.value.as_str())))
    }

    /// The line to offer for a record without a contact.
    pub fn instead_of(&self, record: &Record) -> Option<&Record> {
        record.instead.as_ref().and_then(|id| self.record(&id.value)).or(self.helpline())
    }

    /// Whether this is the emergency number, of which nobody should have to read the small print.
    pub fn is_emergency(&self, record: &Record) -> bool {
        record.id == self.choices.emergency.value
    }

    /// Where the leave link goes.
    pub fn leave(&self) -> &str {
        &self.choices.leave.value
    }

    /// Where it goes when that page does not answer.
    pub fn leave_fallback(&self) -> &str {
        &self.choices.leave_fallback.value
    }
}
