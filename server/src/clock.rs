//! The only place that asks the time; a fixed one is for previews and tests.

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use std::{
    sync::{Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

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

/// The end of a head, with the date of the machine, put into words once a second.
#[derive(Default)]
pub struct HeadEnd(Mutex<(u64, Bytes)>);

impl HeadEnd {
    /// As it is now.
    #[allow(clippy::disallowed_methods)] // As above.
    pub fn now(&self) -> Bytes {
        let now = SystemTime::now();
        let second = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0 != second {
            *known = (second, format!("date: {}\r\n\r\n", httpdate::fmt_http_date(now)).into());
        }
        known.1.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_is_that_of_now_and_not_of_the_last_time() {
        let end = HeadEnd(Mutex::new((1, "date: long ago\r\n\r\n".into())));
        let second = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap().as_secs();
        let before = second(Clock::System.now().into());
        let lines = String::from_utf8(end.now().into()).unwrap();
        let after = second(Clock::System.now().into());
        let date = lines.strip_prefix("date: ").and_then(|rest| rest.strip_suffix("\r\n\r\n")).unwrap();
        assert!((before..=after).contains(&second(httpdate::parse_http_date(date).unwrap())), "{date}");
    }
}
