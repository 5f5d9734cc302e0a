//! A page of guidance: TOML front matter between `+++` lines, then Markdown. Links are resolved when it is read, raw HTML is
//! refused, so what stands in `html` is safe to put into a page as it is. A translation holds words alone: all else, and the
//! words where there is no translation, come from the source.

mod front;
mod markdown;

use super::{
    fallback, language_tag::LanguageTag, links::Links, sections::picture, translation::status::TranslationStatus,
};
use crate::content::toml::{Diagnostics, Faults, Spanned};
use crate::directory::selection::Selection;
use crate::{
    content::{diagnostic::suggest, tree::locale::PageFile},
    icons::Picture,
};
use chrono::NaiveDate;
pub use front::SourceTable;
use front::{FrontMatter, TranslatedFrontMatter};
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
    /// The index of its section.
    pub section: usize,
    /// Its position within its section, from 1.
    pub order: u32,
    /// When a person last read it against the facts.
    pub reviewed: NaiveDate,
    /// The line that says so.
    pub reviewed_line: usize,
    /// The one clear next step.
    pub next: Next,
    /// What brings a person to this page, in their own words; shown on the first page.
    pub needs: Vec<String>,
    /// The choice of the finder that lists related services, empty if nothing is chosen.
    pub services: Selection,
    /// Its drawing.
    pub picture: Option<Picture>,
    /// Whether it begins with the numbers to call, so that it needs no helpline card.
    pub gives_numbers: bool,
    /// Where its facts come from.
    pub sources: Vec<SourceTable>,
    /// The text, as HTML.
    pub html: String,
    /// Its main headings.
    pub parts: Vec<Part>,
    /// The page that it tells in Easy Read.
    pub easy_of: Option<String>,
    /// Whether it ends with the services of which no contact is known.
    pub without_contact: bool,
    /// Whether it is the source, a draft, reviewed, stale or missing.
    pub translation_status: TranslationStatus,
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

/// Reads one page of the default language; none when its front matter cannot be read.
pub fn read(page: &PageFile<'_>, locale: LanguageTag<'_>, links: &Links<'_>, problems: &Diagnostics) -> Option<Guide> {
    let faults = Faults { file: page.file, problems };
    check_front(page, faults);
    let (html, parts) = markdown::read(page.file, page.body, locale, links, problems);
    let written: FrontMatter = page.front_matter(problems).value?;
    Some(Guide {
        slug: page.slug.to_owned(),
        title: written.title,
        heading: written.heading,
        summary: written.summary,
        intro: written.intro,
        section: section(&written.group, links, faults),
        order: written.order,
        reviewed: written.reviewed.get_ref().0,
        reviewed_line: faults.line(&written.reviewed),
        next: next(&written.next, links, faults),
        needs: written.needs,
        services: services(&written.services, links, faults),
        picture: written.picture.and_then(|name| picture(&name, faults)),
        gives_numbers: written.gives_numbers,
        sources: written.sources,
        html,
        parts,
        easy_of: easy_of(written.easy_of, links, faults),
        without_contact: written.without_contact,
        translation_status: TranslationStatus::Source,
    })
}

/// The index of a section; 0, with a fault, if there is no such section.
fn section(id: &Spanned<String>, links: &Links<'_>, faults: Faults<'_>) -> usize {
    let found = links.sections.find(id.get_ref());
    if found.is_none() {
        let help = suggest(id.get_ref(), links.sections.iter().map(|section| section.id.as_str()));
        faults.at(id, format!("`group` cannot be \"{}\"", id.get_ref()), help);
    }
    found.map_or(0, |section| section.index)
}

fn check_front(page: &PageFile<'_>, faults: Faults<'_>) {
    if page.front.is_empty() {
        faults.on_line(1, "no front matter", "open the file with a line +++, the keys, and a line +++");
    }
}

/// Reads the translation of a page; all but words comes from the default language. None when its front matter cannot be read.
pub fn translated(
    source: &Guide,
    page: &PageFile<'_>,
    locale: LanguageTag<'_>,
    links: &Links<'_>,
    problems: &Diagnostics,
) -> Option<Guide> {
    check_front(page, Faults { file: page.file, problems });
    let (html, parts) = markdown::read(page.file, page.body, locale, links, problems);
    let written: TranslatedFrontMatter = page.front_matter(problems).value?;
    Some(Guide {
        title: written.title,
        heading: written.heading,
        summary: written.summary,
        intro: written.intro,
        needs: written.needs,
        html,
        parts,
        translation_status: TranslationStatus::Draft,
        ..source.clone()
    })
}

/// The page of the default language as a fallback in another: its text is marked, and its links lead to pages of that language.
pub fn untranslated(
    source: (&Guide, LanguageTag<'_>),
    page: &PageFile<'_>,
    locale: LanguageTag<'_>,
    links: &Links<'_>,
) -> Guide {
    let (guide, english) = source;
    // Its faults are known from the source.
    let locale = LanguageTag { formats: english.formats, ..locale };
    let (html, parts) = markdown::read(page.file, page.body, locale, links, &Diagnostics::default());
    Guide {
        title: fallback::mark(&guide.title),
        heading: fallback::mark(&guide.heading),
        summary: fallback::mark(&guide.summary),
        intro: fallback::mark(&guide.intro),
        needs: guide.needs.iter().map(|need| fallback::mark(need)).collect(),
        html: format!("<div lang=\"{}\" dir=\"{}\">{html}</div>", english.code, english.direction.name()),
        parts: parts.into_iter().map(|part| Part { words: fallback::mark(&part.words), ..part }).collect(),
        translation_status: TranslationStatus::Missing,
        ..guide.clone()
    }
}

/// The slug of the page that this one tells in Easy Read; with a fault if there is no such page.
fn easy_of(written: Option<Spanned<String>>, links: &Links<'_>, faults: Faults<'_>) -> Option<String> {
    let slug = written?;
    if !links.slugs.contains(&slug.get_ref().as_str()) {
        let help = suggest(slug.get_ref(), links.slugs.iter().copied());
        faults.at(&slug, format!("`easy-of` cannot be \"{}\"", slug.get_ref()), help);
    }
    Some(slug.into_inner())
}

fn next(written: &Spanned<String>, links: &Links<'_>, faults: Faults<'_>) -> Next {
    let text = written.get_ref();
    if let Some(slug) = text.strip_prefix("page:").filter(|slug| links.slugs.contains(slug)) {
        return Next::Guide(slug.to_owned());
    }
    let id = text.strip_prefix("helpline:");
    let line = id.and_then(|id| links.directory.record(id));
    let line = line.filter(|record| record.phone().is_some_and(|phone| !phone.is_low()));
    if line.is_none() && !id.is_some_and(|id| links.directory.is_unread(id)) {
        let help = "write page: and a slug, or helpline: and a line with a confirmed number";
        faults.at(written, format!("\"{text}\" is not a next step"), help);
    }
    let ours = links.directory.helpline().map(|record| &record.id);
    line.filter(|record| Some(&record.id) != ours).map_or(Next::Helpline, |record| Next::Line(record.id.clone()))
}

/// The finder's choice, each entry an axis and a value: "need=home".
fn services(written: &[Spanned<String>], links: &Links<'_>, faults: Faults<'_>) -> Selection {
    let chosen = written.iter().filter_map(|pair| {
        let text = pair.get_ref();
        let bit = text.split_once('=').and_then(|(axis, value)| links.directory.facets.find(axis, value));
        if bit.is_none() && !links.directory.has_unread_facets() {
            let help = "write an axis and a value of directory/facets.toml, as \"need=home\"";
            faults.at(pair, format!("\"{text}\" is not a choice of the finder"), help);
        }
        bit
    });
    chosen.collect()
}
