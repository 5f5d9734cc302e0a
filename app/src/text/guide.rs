//! A page of guidance: TOML front matter between `+++` lines, then Markdown. Links are resolved when it is read, raw HTML is
//! refused, so what stands in `html` is safe to put into a page as it is.

mod body;

use super::{links::Links, locale::Locale};
use crate::{
    directory::fields::{self, Fields, Problems},
    picture::{self, Picture},
    place::Group,
    problem::{File, Problem},
};
pub use body::Part;
use chrono::NaiveDate;

/// One page of guidance.
#[derive(Debug)]
pub struct Guide {
    /// The file's name, and the last part of its address.
    pub slug: String,
    /// For tabs, history lists and previews: neutral.
    pub title: String,
    /// The heading on the page.
    pub heading: String,
    /// One neutral sentence for link previews.
    pub summary: String,
    /// One or two sentences below the heading.
    pub intro: String,
    /// Whom it is for.
    pub group: Group,
    /// Place within its group, from 1.
    pub order: u32,
    /// When a person last read it against the facts.
    pub reviewed: NaiveDate,
    /// The line that says so.
    pub reviewed_line: usize,
    /// The one clear next step.
    pub next: Next,
    /// What brings a person to this page, in their own words; shown on the first page.
    pub needs: Vec<String>,
    /// The choice of the finder that lists related services, as bits; none when nothing is chosen.
    pub services: u64,
    /// Its drawing.
    pub picture: Option<Picture>,
    /// The text, as HTML.
    pub html: String,
    /// Its main headings.
    pub parts: Vec<Part>,
}

/// The step after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Call our helpline, or the line that is open.
    Helpline,
    /// Read another guide.
    Guide(String),
}

/// Reads one page.
pub fn read(file: &File, locale: &Locale, links: &Links<'_>, problems: &Problems) -> Guide {
    let (front, body) =
        file.text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")).unwrap_or_else(|| {
            problems.borrow_mut().push(Problem::at(
                &file.path,
                1,
                "no front matter",
                "open the file with a line +++, the keys, and a line +++",
            ));
            ("", &file.text)
        });
    let (html, parts) = body::read(file, body, locale, links, problems);
    fields::read_text(file, front, problems, |fields| Guide {
        slug: file.stem().to_owned(),
        title: fields.need("title").value,
        heading: fields.need("heading").value,
        summary: fields.need("summary").value,
        intro: fields.need("intro").value,
        group: fields.choice("group", &Group::ALL.map(|group| (group.name(), group)), Group::Me),
        order: fields.number("order"),
        reviewed: fields.date("reviewed"),
        reviewed_line: fields.line_of("reviewed"),
        next: next(fields, links),
        needs: fields.texts("needs").into_iter().map(|need| need.value).collect(),
        services: services(fields, links),
        picture: picture(fields),
        html,
        parts,
    })
}

fn next(fields: &Fields<'_>, links: &Links<'_>) -> Next {
    let next = fields.need("next");
    let slug = next.value.strip_prefix("page:").filter(|slug| links.slugs.contains(slug));
    if let Some(slug) = slug {
        return Next::Guide(slug.to_owned());
    }
    let ours = links.directory.helpline().map(|record| format!("helpline:{}", record.id));
    if next.line > 0 && ours.as_ref() != Some(&next.value) {
        fields.fault(
            next.line,
            format!("\"{}\" is not a next step", next.value),
            "write page: and a slug, or helpline: and our own helpline",
        );
    }
    Next::Helpline
}

/// The finder's choice, each entry an axis and a value: "need=home".
fn services(fields: &Fields<'_>, links: &Links<'_>) -> u64 {
    let bits = fields.texts("services").into_iter().filter_map(|pair| {
        let bit = pair.value.split_once('=').and_then(|(axis, value)| links.directory.facets.find(axis, value));
        if bit.is_none() {
            let wrong = format!("\"{}\" is not a choice of the finder", pair.value);
            fields.fault(pair.line, wrong, "write an axis and a value of directory/facets.toml, as \"need=home\"");
        }
        bit
    });
    bits.fold(0, |all, bit| all | bit)
}

fn picture(fields: &Fields<'_>) -> Option<Picture> {
    fields.text("picture")?;
    let set: Vec<_> = picture::ALL.iter().map(|(name, picture)| (*name, Some(*picture))).collect();
    fields.choice("picture", &set, None)
}
