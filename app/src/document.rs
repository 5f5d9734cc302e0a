//! Defines the rendered page that `render` returns to the server, the export and the tests.

use chrono::{DateTime, Utc};

/// How long a document may be served again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    /// Until the content is reloaded.
    Static,
    /// Before this time. At this time the document is no longer true.
    Until(DateTime<Utc>),
    /// For one response only.
    Never,
}

/// A rendered page.
#[derive(Clone, Debug)]
pub struct Document {
    /// The HTTP status code.
    pub status: u16,
    /// The whole HTML document.
    pub html: String,
    /// The language of the page, BCP 47.
    pub language: String,
    /// How long the document may be served again.
    pub cache_policy: CachePolicy,
}
