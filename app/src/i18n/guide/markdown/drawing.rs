//! A drawing at the beginning of a paragraph (`![](drawing:cup) Words`), for Easy Read.

use super::event::{Placed, end_of_paragraph, raw};
use crate::icons;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// Puts each drawing beside all the words of its paragraph. Reports every other picture.
pub fn lay_out(events: &mut [Placed<'_>], fault: impl Fn(&Range<usize>, String, &str)) {
    for at in 0..events.len() {
        let Event::Start(Tag::Image { dest_url, .. }) = &events[at].0 else { continue };
        let picture = dest_url.strip_prefix("drawing:").and_then(icons::find);
        let begins = at > 0 && matches!(events[at - 1].0, Event::Start(Tag::Paragraph));
        let is_empty = matches!(events.get(at + 1), Some((Event::End(TagEnd::Image), _)));
        let Some((picture, end)) = picture.zip(end_of_paragraph(events, at)).filter(|_| begins && is_empty) else {
            let mend =
                "begin a paragraph with ![](drawing:NAME), a name of public/pictures and nothing between the brackets";
            fault(&events[at].1, "this is no drawing of the site".to_owned(), mend);
            continue;
        };
        events[at - 1].0 = raw("<p class=\"idea\">");
        events[at].0 = raw(picture.0);
        events[at + 1].0 = raw("<span>");
        events[end].0 = raw("</span></p>\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Parser, html};
    use std::cell::Cell;

    /// The HTML, and how many faults were reported.
    fn laid_out(body: &str) -> (String, usize) {
        let mut events: Vec<_> = Parser::new(body).into_offset_iter().collect();
        let faults = Cell::new(0);
        lay_out(&mut events, |_, _, _| faults.set(faults.get() + 1));
        let mut out = String::new();
        html::push_html(&mut out, events.into_iter().map(|(event, _)| event));
        (out, faults.get())
    }

    #[test]
    fn a_drawing_is_beside_all_words_of_its_paragraph() {
        let (html, faults) = laid_out("![](drawing:cup) Take *your* time.\n\nNext.\n");
        let cup = icons::find("cup").unwrap().0;
        let expected = format!("<p class=\"idea\">{cup}<span> Take <em>your</em> time.</span></p>\n<p>Next.</p>\n");
        assert_eq!((html, faults), (expected, 0));
    }

    #[test]
    fn other_pictures_are_faults() {
        for body in
            ["![](drawing:none) a", "![a](drawing:cup) a", "a ![](drawing:cup)", "![](cup.png)", "# ![](drawing:cup)"]
        {
            assert_eq!(laid_out(body).1, 1, "{body}");
        }
    }
}
