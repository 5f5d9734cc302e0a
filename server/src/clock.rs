//! The only place that asks the time; a fixed one is for previews and tests.

use chrono::{DateTime, Utc};
use std::time::SystemTime;

/// Where the time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The machine.
    System,
    /// Always this moment.
    Fixed(DateTime<Utc>),
    /// Whoever tests what a clock that jumps does.
    By(fn() -> DateTime<Utc>),
}

impl Clock {
    /// A fixed clock if a moment is given.
    pub fn new(at: Option<DateTime<Utc>>) -> Self {
        at.map_or(Self::System, Self::Fixed)
    }

    /// The moment.
    #[allow(clippy::disallowed_methods)] // Here, and nowhere else.
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Self::System => SystemTime::now().into(),
            Self::Fixed(at) => at,
            Self::By(hand) => hand(),
        }
    }
}
