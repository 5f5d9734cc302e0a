//! Defines the answer to a typed search as words of lists that exist: values of the finder, and up to three directions. It is all
//! that the URL of an answer holds, so nothing that a visitor typed can be in one.

use crate::directory::{facets::Facets, selection::Selection};

/// The most directions of one answer.
pub const MOST: usize = 3;

/// What a typed search was understood as. `S` is the text of a slug, an id or a code, as in [`PageId`](crate::page_id::PageId).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answer<S> {
    /// Values of the finder: what the services in the answer offer, and the dangers that were raised.
    pub chosen: Selection,
    /// Where else to go, the closest first.
    pub to: [Option<Direction<S>>; MOST],
    /// The code of the language that was typed, if it is not that of the page.
    pub spoken: Option<S>,
}

/// One direction of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction<S> {
    /// A guide, by its slug.
    Guide(S),
    /// A choice of the finder.
    Choice(Selection),
    /// A service or helpline, by its id.
    Service(S),
}

impl<S> Answer<S> {
    /// Returns a copy that borrows its text.
    pub fn as_ref(&self) -> Answer<&S> {
        let to = self.to.each_ref().map(|direction| direction.as_ref().map(Direction::as_ref));
        Answer { chosen: self.chosen, to, spoken: self.spoken.as_ref() }
    }

    /// Converts the text with `text`.
    pub fn map<T>(self, mut text: impl FnMut(S) -> T) -> Answer<T> {
        let to = self.to.map(|direction| direction.map(|direction| direction.map(&mut text)));
        Answer { chosen: self.chosen, to, spoken: self.spoken.map(text) }
    }
}

impl<S: AsRef<str>> Answer<S> {
    /// The query of its URL, without the question mark.
    pub fn query(&self, facets: &Facets) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        facets.chosen(self.chosen).for_each(|(axis, value, _)| {
            query.append_pair(&axis.id, value);
        });
        let to: Vec<String> = self.to.iter().flatten().map(|direction| direction.word(facets)).collect();
        if !to.is_empty() {
            query.append_pair(TO, &to.join("."));
        }
        if let Some(code) = &self.spoken {
            query.append_pair(SPOKEN, code.as_ref());
        }
        query.finish()
    }
}

/// The names of the directions and of the language in the query.
pub const TO: &str = "to";
/// See [`TO`].
pub const SPOKEN: &str = "in";

impl<S> Direction<S> {
    fn as_ref(&self) -> Direction<&S> {
        match self {
            Self::Guide(slug) => Direction::Guide(slug),
            Self::Choice(choice) => Direction::Choice(*choice),
            Self::Service(id) => Direction::Service(id),
        }
    }

    fn map<T>(self, text: impl FnOnce(S) -> T) -> Direction<T> {
        match self {
            Self::Guide(slug) => Direction::Guide(text(slug)),
            Self::Choice(choice) => Direction::Choice(choice),
            Self::Service(id) => Direction::Service(text(id)),
        }
    }
}

impl<S: AsRef<str>> Direction<S> {
    /// The word for it in a URL: `plan`, `need-home`, `childline`.
    fn word(&self, facets: &Facets) -> String {
        match self {
            Self::Guide(text) | Self::Service(text) => text.as_ref().to_owned(),
            Self::Choice(choice) => {
                let values = facets.chosen(*choice).map(|(axis, value, _)| format!("{}-{value}", axis.id));
                values.collect::<Vec<_>>().join("_")
            }
        }
    }
}

/// The choice that a word of a URL names, such as `need-home_who-men`. `None` if it names none.
pub fn choice(word: &str, facets: &Facets) -> Option<Selection> {
    let values = word.split('_').map(|value| value.split_once('-').and_then(|(axis, value)| facets.find(axis, value)));
    values.collect::<Option<Vec<_>>>().map(|values| values.into_iter().collect())
}
