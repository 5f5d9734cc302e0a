//! Holds the pictures of the site: few, small and original, of everyday things, never of harm or fear. They are
//! decoration: the text beside a picture says everything that the picture shows.

/// A picture, as an SVG element to put into a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture(pub &'static str);

macro_rules! pictures {
    ($($name:literal)*) => {
        /// Every picture in `public/pictures`, with its file name without `.svg`.
        pub const ALL: &[(&str, Picture)] = &[$(
            ($name, Picture(include_str!(concat!("../../public/pictures/", $name, ".svg")).trim_ascii())),
        )*];
    };
}

pictures! { "call" "cup" "people" "badge" "phone" "key" "signpost" "speech" "pin" "purse" "passport" "languages"
"bag" "bed" "child" "clock" "control" "council" "cross" "danger" "door" "ear" "eye" "hand" "health" "heart" "house" "keypad" "letter" "list" "lock" "message" "money" "person" "plaster" "police" "question" "quiet" "rainbow" "refuge" "scales" "sign" "tick" "wheelchair" "worried" }

/// Finds a picture by its name. `None` if there is no such picture.
pub fn find(name: &str) -> Option<Picture> {
    ALL.iter().find(|(known, _)| *known == name).map(|(_, picture)| *picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_are_small_and_only_lines() {
        for (name, Picture(svg)) in ALL {
            assert!(svg.len() < 1_000, "{name}: {} bytes", svg.len());
            assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>") && svg.contains("aria-hidden"), "{name}");
            for part in ["<text", "<image", "<script", "style=", "href", "<style", " on"] {
                assert!(!svg.contains(part), "{name} holds {part}");
            }
        }
    }
}
