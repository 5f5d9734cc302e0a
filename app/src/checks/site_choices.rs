//! The few choices that the whole site rests on: each line that site.toml names can do what every page asks of it.

use super::Content;
use crate::{
    content::{
        toml::{Diagnostics, Faults, Spanned},
        tree::path::SITE,
    },
    directory::{Directory, choices::SiteFile, record::Record, selection::Selection},
};

/// Reports each choice that cannot be kept. A record that cannot be read has faults of its own.
pub fn check(content: &Content<'_>, problems: &Diagnostics) {
    let directory = content.directory;
    let (Some(site), Some(file)) = (&directory.site, content.tree.directory.setting(SITE)) else { return };
    let faults = Faults { file, problems };
    let found = phones(directory, site).into_iter().chain(always_open(directory, site));
    let found =
        found.chain(for_everyone(directory, site)).chain(urls(site)).chain(pages(content, site)).chain(email(site));
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
    let everyone: Selection = directory.facets.axes.iter().filter_map(|axis| axis.everyone).collect();
    let good =
        |record: &Record| record.facets.intersects(everyone) && record.phone().is_some_and(|phone| !phone.is_low());
    (!directory.has_unread_facets() && !directory.for_everyone().is_some_and(good)).then(|| Unfit {
        choice,
        message: format!("no record \"{}\" for everyone with a confirmed phone number", choice.get_ref()),
        help: "name a file of directory/helplines whose `who` holds \"anyone\"",
    })
}

fn pages<'a>(content: &Content<'_>, site: &'a SiteFile) -> Vec<Unfit<'a>> {
    let is_page = |slug: &str| content.tree.default_locale().is_some_and(|locale| locale.page(slug).is_some());
    let choices = [&site.exit_help, &site.report_page].into_iter().flatten();
    let wrong = choices.filter(|choice| !is_page(choice.get_ref())).map(|choice| Unfit {
        choice,
        message: format!("no page \"{}\"", choice.get_ref()),
        help: "name a file of locales/en/pages, without .md",
    });
    wrong.collect()
}

fn email(site: &SiteFile) -> Option<Unfit<'_>> {
    let choice = site.report_email.as_ref()?;
    let is_plain =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@?&<>:\"".contains(c));
    let is_address = choice.get_ref().split_once('@').is_some_and(|(name, host)| is_plain(name) && is_plain(host));
    (!is_address).then(|| Unfit {
        choice,
        message: format!("\"{}\" is no e-mail address", choice.get_ref()),
        help: "write it as name@example.gov.uk, or leave it out",
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
