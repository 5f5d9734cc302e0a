//! Events of Markdown with their places in the file, as the steps that turn a body into HTML hand them on.

use pulldown_cmark::{CowStr, Event, TagEnd};
use std::ops::Range;

/// An event and the bytes of the body that it comes from.
pub type Placed<'e> = (Event<'e>, Range<usize>);

/// HTML that goes into the page as it is.
pub fn raw<'e>(html: impl Into<CowStr<'e>>) -> Event<'e> {
    Event::InlineHtml(html.into())
}

/// A text for HTML.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut out, text);
    out
}

/// The index of the event that ends the paragraph in which the event at `from` stands.
pub fn end_of_paragraph(events: &[Placed<'_>], from: usize) -> Option<usize> {
    let is_end = |(event, _): &Placed<'_>| matches!(event, Event::End(TagEnd::Paragraph));
    events.iter().skip(from).position(is_end).map(|count| from + count)
}
