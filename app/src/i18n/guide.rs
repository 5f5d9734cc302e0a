//! A page of guidance: TOML front matter between `+++` lines, then Markdown. Links are resolved when it is read, raw HTML is
//! refused, so what stands in `html` is safe to put into a page as it is. A translation holds words alone: all else, and the
//! words where there is no translation, come from the source.

mod markdown;

use super::{fallback, language_tag::LanguageTag, links::Links, translation::status::TranslationStatus};
use crate::content::toml::{self, Diagnostics, Fields};
use crate::directory::selection::Selection;
use crate::{
    content::{diagnostic::Diagnostic, tree::locale::PageFile},
    icons::{self, Picture},
    page_id::Section,
};
use chrono::NaiveDate;
pub use markdown::Part;

/// One page of guidance.
#[derive(Clone, Debug)]
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
    pub group: Section,
    /// PageId within its group, from 1.
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
    pub services: Selection,
    /// Its drawing.
    pub picture: Option<Picture>,
    /// The text, as HTML.
    pub html: String,
    /// Its main headings.
    pub parts: Vec<Part>,
    /// What the translation may say of itself.
    pub standing: TranslationStatus,
}

/// The step after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Call our helpline, or the line that is open.
    Helpline,
    /// Call another line: the page is not for the people whom ours is for.
    Line(String),
    /// Read another guide.
    Guide(String),
}

/// Reads one page of the source language.
pub fn read(page: &PageFile<'_>, locale: LanguageTag<'_>, links: &Links<'_>, problems: &Diagnostics) -> Guide {
    check_front(page, problems);
    let (html, parts) = markdown::read(page.file, page.body, locale, links, problems);
    toml::read_text(page.file, page.front, problems, |fields| Guide {
        slug: page.slug.to_owned(),
        title: fields.need("title").value,
        heading: fields.need("heading").value,
        summary: fields.need("summary").value,
        intro: fields.need("intro").value,
        group: fields.choice("group", &Section::ALL.map(|group| (group.name(), group)), Section::Me),
        order: fields.number("order"),
        reviewed: fields.date("reviewed"),
        reviewed_line: fields.line_of("reviewed"),
        next: next(fields, links),
        needs: fields.texts("needs").into_iter().map(|need| need.value).collect(),
        services: services(fields, links),
        picture: picture(fields),
        html,
        parts,
        standing: TranslationStatus::Source,
    })
}

fn check_front(page: &PageFile<'_>, problems: &Diagnostics) {
    if page.front.is_empty() {
        let mend = "open the file with a line +++, the keys, and a line +++";
        problems.borrow_mut().push(Diagnostic::at(&page.file.path, 1, "no front matter", mend));
    }
}

/// Reads the translation of a page; what is no words comes from the source.
pub fn translated(
    source: &Guide,
    page: &PageFile<'_>,
    locale: LanguageTag<'_>,
    links: &Links<'_>,
    problems: &Diagnostics,
) -> Guide {
    check_front(page, problems);
    let (html, parts) = markdown::read(page.file, page.body, locale, links, problems);
    toml::read_text(page.file, page.front, problems, |fields| Guide {
        title: fields.need("title").value,
        heading: fields.need("heading").value,
        summary: fields.need("summary").value,
        intro: fields.need("intro").value,
        needs: fields.texts("needs").into_iter().map(|need| need.value).collect(),
        html,
        parts,
        standing: TranslationStatus::Draft,
        ..source.clone()
    })
}

/// The source of a page among pages of another language: its words marked, its links to pages of that language.
pub fn untranslated(
    source: (&Guide, LanguageTag<'_>),
    page: &PageFile<'_>,
    locale: LanguageTag<'_>,
    links: &Links<'_>,
) -> Guide {
    let (guide, english) = source;
    // Its faults are known from the source.
    let (html, parts) = markdown::read(page.file, page.body, locale, links, &Diagnostics::default());
    Guide {
        title: fallback::mark(&guide.title),
        heading: fallback::mark(&guide.heading),
        summary: fallback::mark(&guide.summary),
        intro: fallback::mark(&guide.intro),
        needs: guide.needs.iter().map(|need| fallback::mark(need)).collect(),
        html: format!("<div lang=\"{}\" dir=\"{}\">{html}</div>", english.code, english.direction.name()),
        parts: parts.into_iter().map(|part| Part { words: fallback::mark(&part.words), ..part }).collect(),
        standing: TranslationStatus::Missing,
        ..guide.clone()
    }
}

fn next(fields: &Fields<'_>, links: &Links<'_>) -> Next {
    let next = fields.need("next");
    let slug = next.value.strip_prefix("page:").filter(|slug| links.slugs.contains(slug));
    if let Some(slug) = slug {
        return Next::Guide(slug.to_owned());
    }
    let line = next.value.strip_prefix("helpline:").and_then(|id| links.directory.record(id));
    let line = line.filter(|record| record.phone().is_some_and(|phone| !phone.is_low()));
    if next.line > 0 && line.is_none() {
        fields.fault(
            next.line,
            format!("\"{}\" is not a next step", next.value),
            "write page: and a slug, or helpline: and a line with a confirmed number",
        );
    }
    let ours = links.directory.helpline().map(|record| &record.id);
    line.filter(|record| Some(&record.id) != ours).map_or(Next::Helpline, |record| Next::Line(record.id.clone()))
}

/// The finder's choice, each entry an axis and a value: "need=home".
fn services(fields: &Fields<'_>, links: &Links<'_>) -> Selection {
    let chosen = fields.texts("services").into_iter().filter_map(|pair| {
        let bit = pair.value.split_once('=').and_then(|(axis, value)| links.directory.facets.find(axis, value));
        if bit.is_none() {
            let wrong = format!("\"{}\" is not a choice of the finder", pair.value);
            fields.fault(pair.line, wrong, "write an axis and a value of directory/facets.toml, as \"need=home\"");
        }
        bit
    });
    chosen.collect()
}

fn picture(fields: &Fields<'_>) -> Option<Picture> {
    fields.text("picture")?;
    let set: Vec<_> = icons::ALL.iter().map(|(name, picture)| (*name, Some(*picture))).collect();
    fields.choice("picture", &set, None)
}
