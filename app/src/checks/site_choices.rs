//! The few choices that the whole site rests on: each line that site.toml names can do what every page asks of it.

use super::Content;
use crate::{
    content::{
        diagnostic::Diagnostic,
        toml::{Diagnostics, Lined},
        tree::path::{self, SITE},
    },
    directory::{Directory, record::Record, selection::Selection},
};

/// Reports each choice that cannot be kept.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let directory = content.directory;
    let faults = phones(directory).into_iter().chain(always_open(directory)).chain(for_everyone(directory));
    for (at, wrong, mend) in faults.chain(addresses(directory)) {
        problems.borrow_mut().push(Diagnostic::at(&path::setting_path(SITE), at.line.max(1), wrong, mend));
    }
}

type Fault<'a> = (&'a Lined<String>, String, &'static str);

fn phones(directory: &Directory) -> Vec<Fault<'_>> {
    let c = &directory.choices;
    let lines = [
        (&c.helpline, directory.helpline()),
        (&c.always_open, directory.always_open()),
        (&c.emergency, directory.emergency()),
    ];
    let lines = lines.into_iter().filter(|(_, found)| found.is_none_or(|record| record.phone().is_none()));
    let mend = "name a file of directory/helplines that has a phone contact";
    lines.map(|(at, _)| (at, format!("no record \"{}\" with a phone number", at.value), mend)).collect()
}

fn always_open(directory: &Directory) -> Option<Fault<'_>> {
    let at = &directory.choices.always_open;
    let always = |record: &Record| record.confirmed_hours().is_some_and(|opening| opening.hours.is_always());
    directory.always_open().filter(|record| !always(record)).map(|_| {
        let wrong = format!("\"{}\" is not open at every hour", at.value);
        (at, wrong, "name a line whose hours are \"24/7\", well sourced")
    })
}

fn for_everyone(directory: &Directory) -> Option<Fault<'_>> {
    let at = directory.choices.for_everyone.as_ref()?;
    let everyone: Selection = directory.facets.axes.iter().filter_map(|axis| axis.everyone).collect();
    let good =
        |record: &Record| record.facets.intersects(everyone) && record.phone().is_some_and(|phone| !phone.is_low());
    (!directory.for_everyone().is_some_and(good)).then(|| {
        let wrong = format!("no record \"{}\" for everyone with a confirmed phone number", at.value);
        (at, wrong, "name a file of directory/helplines whose `who` holds \"anyone\"")
    })
}

fn addresses(directory: &Directory) -> impl Iterator<Item = Fault<'_>> {
    let c = &directory.choices;
    let wrong = [&c.leave, &c.leave_fallback].into_iter().filter(|at| !at.value.starts_with("https://"));
    wrong.map(|at| (at, format!("\"{}\" is not an https address", at.value), "write the whole address, from https://"))
}
