//! A finished page: what the server, the export and the tests get from `render`.

use chrono::{DateTime, Utc};

/// How long a page is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CachePolicy {
    /// For as long as the content is the same.
    Static,
    /// Up to this moment, and not at it.
    Until(DateTime<Utc>),
    /// For this answer alone.
    Never,
}

/// A finished page.
#[derive(Clone, Debug)]
pub struct Document {
    /// The HTTP status.
    pub status: u16,
    /// The whole document.
    pub html: String,
    /// The language of the page, BCP 47.
    pub language: String,
    /// How long it is true.
    pub cache_policy: CachePolicy,
}
