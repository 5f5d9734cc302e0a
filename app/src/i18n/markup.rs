//! Splits rendered HTML into text, where an element is allowed, and markup, where none is.

/// The elements whose content HTML does not parse as markup.
const RAW: [&str; 4] = ["title", "script", "style", "textarea"];

/// A part of rendered HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// The text between two tags.
    Text(&'a str),
    /// A tag; for an element in `RAW` its start tag and its content.
    Markup(&'a str),
}

/// The parts of rendered HTML, in order. Joined they are the whole.
pub fn parts(html: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let text = rest.find('<').unwrap_or(rest.len());
        let (part, after) = rest.split_at(if text > 0 { text } else { markup_length(rest) });
        rest = after;
        (!part.is_empty()).then_some(if text > 0 { Part::Text(part) } else { Part::Markup(part) })
    })
}

/// The length in bytes of the markup at the start of `html`.
fn markup_length(html: &str) -> usize {
    let name = |name: &&&str| html.strip_prefix('<').is_some_and(|tag| tag.starts_with(**name));
    let end = match RAW.iter().find(name) {
        Some(name) => html.find(&format!("</{name}")),
        None => html.find('>').map(|at| at + 1),
    };
    end.unwrap_or(html.len())
}

#[cfg(test)]
mod tests {
    use super::{
        Part::{Markup, Text},
        parts,
    };

    #[test]
    fn text_stands_between_tags() {
        let found: Vec<_> = parts("a<p title=\"b\">c<br>d</p>").collect();
        let expected = [Text("a"), Markup("<p title=\"b\">"), Text("c"), Markup("<br>"), Text("d"), Markup("</p>")];
        assert_eq!(found, expected);
    }

    #[test]
    fn no_text_stands_in_a_title_a_script_or_a_style() {
        for name in ["title", "script", "style"] {
            let html = format!("<{name}>1 < 2 <b></{name}>a");
            let inside = format!("<{name}>1 < 2 <b>");
            let end = format!("</{name}>");
            assert_eq!(parts(&html).collect::<Vec<_>>(), [Markup(&inside), Markup(&end), Text("a")]);
        }
    }

    #[test]
    fn markup_without_an_end_is_one_part() {
        assert_eq!(parts("a<p").collect::<Vec<_>>(), [Text("a"), Markup("<p")]);
        assert_eq!(parts("<style>a").collect::<Vec<_>>(), [Markup("<style>a")]);
        assert_eq!(parts("").count(), 0);
    }
}
