//! Gives the current time, or a fixed one for previews and tests. No other module reads the system clock.

use chrono::{DateTime, Utc};
use std::time::SystemTime;

/// The source of the time.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The system clock.
    System,
    /// Always this time.
    Fixed(DateTime<Utc>),
    /// For tests: a function that returns the time.
    By(fn() -> DateTime<Utc>),
}

impl Clock {
    /// A fixed clock if `at` is given, else the system clock.
    pub fn new(at: Option<DateTime<Utc>>) -> Self {
        at.map_or(Self::System, Self::Fixed)
    }

    /// The current time.
    #[allow(clippy::disallowed_methods)] // The only call that is allowed.
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Self::System => SystemTime::now().into(),
            Self::Fixed(at) => at,
            Self::By(hand) => hand(),
        }
    }
}
