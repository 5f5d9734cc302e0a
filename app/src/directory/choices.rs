//! The few choices that the whole site rests on: `site.toml`.

use super::{Directory, record::Record};
use crate::content::toml::{Faults, Spanned};
use serde::Deserialize;

/// The few choices that the whole site rests on.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SiteFile {
    /// The id of the helpline on every page.
    #[cfg_attr(test, schemars(with = "String"))]
    pub helpline: Spanned<String>,
    /// The id of the helpline that is shown whenever ours is not open. It must be open at every hour.
    #[cfg_attr(test, schemars(with = "String"))]
    pub always_open: Spanned<String>,
    /// The id of the helpline for men and for everyone, named beside that one. May be left out.
    #[cfg_attr(test, schemars(with = "Option<String>"))]
    pub for_everyone: Option<Spanned<String>>,
    /// The id of 999.
    #[cfg_attr(test, schemars(with = "String"))]
    pub emergency: Spanned<String>,
    /// Where "Leave this site" leads: an ordinary UK page that shows nothing personal.
    #[cfg_attr(test, schemars(with = "String"))]
    pub leave: Spanned<String>,
    /// Where it leads when that page does not answer.
    #[cfg_attr(test, schemars(with = "String"))]
    pub leave_fallback: Spanned<String>,
}

/// Notes each choice that cannot be kept. A record that could not be read has its own faults.
pub fn check(directory: &Directory, site: &SiteFile, faults: Faults<'_>) {
    let found = phones(directory, site).into_iter().chain(always_open(directory, site));
    let found = found.chain(for_everyone(directory, site)).chain(urls(site));
    for Unfit { choice, message, help } in found.filter(|unfit| !directory.is_unread(unfit.choice.get_ref())) {
        faults.at(choice, message, help);
    }
}

/// A choice that cannot be kept.
struct Unfit<'a> {
    choice: &'a Spanned<String>,
    message: String,
    help: &'static str,
}

fn phones<'a>(directory: &Directory, site: &'a SiteFile) -> Vec<Unfit<'a>> {
    let has_phone = |id: &str| directory.record(id).is_some_and(|record| record.phone().is_some());
    let lines = [&site.helpline, &site.always_open, &site.emergency].into_iter();
    let lines = lines.filter(|choice| !has_phone(choice.get_ref())).map(|choice| Unfit {
        choice,
        message: format!("no record \"{}\" with a phone number", choice.get_ref()),
        help: "name a file of directory/helplines that has a phone contact",
    });
    lines.collect()
}

fn always_open<'a>(directory: &Directory, site: &'a SiteFile) -> Option<Unfit<'a>> {
    let always = |record: &Record| record.confirmed_hours().is_some_and(|opening| opening.hours.is_always());
    directory.always_open().filter(|record| !always(record)).map(|_| Unfit {
        choice: &site.always_open,
        message: format!("\"{}\" is not open at every hour", site.always_open.get_ref()),
        help: "name a line whose hours are \"24/7\", well sourced",
    })
}

fn for_everyone<'a>(directory: &Directory, site: &'a SiteFile) -> Option<Unfit<'a>> {
    let choice = site.for_everyone.as_ref()?;
    let everyone = directory.facets.axes.iter().filter_map(|axis| axis.everyone).fold(0, |all, bit| all | bit);
    let good = |record: &Record| record.facets & everyone != 0 && record.phone().is_some_and(|phone| !phone.is_low());
    (!directory.has_unread_facets() && !directory.for_everyone().is_some_and(good)).then(|| Unfit {
        choice,
        message: format!("no record \"{}\" for everyone with a confirmed phone number", choice.get_ref()),
        help: "name a file of directory/helplines whose `who` holds \"anyone\"",
    })
}

fn urls(site: &SiteFile) -> impl Iterator<Item = Unfit<'_>> {
    let wrong = [&site.leave, &site.leave_fallback].into_iter().filter(|url| !url.get_ref().starts_with("https://"));
    wrong.map(|choice| Unfit {
        choice,
        message: format!("\"{}\" is not an https address", choice.get_ref()),
        help: "write the whole address, from https://",
    })
}
