//! How often: a rate for each key, one for all, and one for pages of apology, so that refusing costs less than serving. A key
//! is forgotten seconds after it could last have been refused something.

use crate::http::client_key::ClientKey;
use governor::{
    DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota,
    clock::{Clock, DefaultClock},
};
use std::{num::NonZeroU32, str::FromStr, time::Duration};

/// How often keys are forgotten.
pub const CLEANUP_INTERVAL: Duration = Duration::from_secs(15);
/// A key may save up this many seconds of its rate.
const BURST_SECONDS: NonZeroU32 = at_least_one(5);
/// ConnectionService a second from everybody together.
const REQUESTS_PER_SECOND_IN_ALL: NonZeroU32 = at_least_one(5_000);
/// Pages of apology a second; beyond, the same is said in a few lines of plain text.
const ERROR_PAGES_PER_SECOND: NonZeroU32 = at_least_one(50);

/// ConnectionService a second that one key may make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Any number, from anybody.
    Off,
    /// So many.
    PerSecond(NonZeroU32),
}

impl FromStr for Rate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = || text.parse::<NonZeroU32>().ok().filter(|rate| rate.get() <= 1_000_000);
        match text {
            "off" => Ok(Self::Off),
            _ => number().map(Self::PerSecond).ok_or("write a number from 1 to 1000000, or off".to_owned()),
        }
    }
}

/// Why a request has no turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// Its key has asked too often.
    TooMany {
        /// In how many whole seconds it may ask again; at least 1.
        wait: u64,
        /// Whether there is time for a page.
        page: bool,
    },
    /// Everybody together has.
    Busy,
}

/// The counts.
pub struct RateLimits {
    keys: DefaultKeyedRateLimiter<ClientKey>,
    all: DefaultDirectRateLimiter,
    pages: DefaultDirectRateLimiter,
}

impl RateLimits {
    /// None when they are off.
    pub fn new(rate: Rate) -> Option<Self> {
        let Rate::PerSecond(rate) = rate else { return None };
        let quota = |rate: NonZeroU32| Quota::per_second(rate).allow_burst(rate.saturating_mul(BURST_SECONDS));
        Some(Self {
            keys: DefaultKeyedRateLimiter::dashmap(quota(rate)),
            all: DefaultDirectRateLimiter::direct(Quota::per_second(REQUESTS_PER_SECOND_IN_ALL)),
            pages: DefaultDirectRateLimiter::direct(Quota::per_second(ERROR_PAGES_PER_SECOND)),
        })
    }

    /// The key first, so that one that asks too often takes nothing from the others.
    pub fn check(&self, key: ClientKey) -> Result<(), Rejection> {
        self.keys.check_key(&key).map_err(|refused| {
            let wait = refused.wait_time_from(DefaultClock::default().now());
            Rejection::TooMany { wait: whole(wait), page: self.has_time_for_a_page() }
        })?;
        self.all.check().map_err(|_| Rejection::Busy)
    }

    /// Whether a refusal may be a full page; above [`ERROR_PAGES_PER_SECOND`] a second it is plain text.
    pub fn has_time_for_a_page(&self) -> bool {
        self.pages.check().is_ok()
    }

    /// Forgets every key that has its whole rate again.
    pub fn forget(&self) {
        self.keys.retain_recent();
        self.keys.shrink_to_fit();
    }

    /// How many keys are in memory.
    pub fn known(&self) -> usize {
        self.keys.len()
    }
}

const fn at_least_one(number: u32) -> NonZeroU32 {
    match NonZeroU32::new(number) {
        Some(number) => number,
        None => NonZeroU32::MIN,
    }
}

/// Seconds, rounded up; never 0, which would mean now.
fn whole(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::client_key::ClientKeys;

    #[test]
    fn a_rate_is_a_number_or_off() {
        for (text, rate) in [("off", Some(Rate::Off)), ("1", NonZeroU32::new(1).map(Rate::PerSecond))] {
            assert_eq!(text.parse().ok(), rate, "{text}");
        }
        for text in ["0", "-1", "", "OFF", "1.5", "1000001", "99999999999"] {
            assert!(text.parse::<Rate>().is_err(), "{text}");
        }
    }

    #[test]
    fn seconds_are_whole_and_at_least_one() {
        for (millis, seconds) in [(0, 1), (1, 1), (999, 1), (1_000, 1), (1_001, 2), (59_999, 60)] {
            assert_eq!(whole(Duration::from_millis(millis)), seconds, "{millis}");
        }
    }

    #[test]
    fn off_counts_nothing() {
        assert!(RateLimits::new(Rate::Off).is_none());
    }

    #[test]
    fn one_key_that_asks_too_often_takes_nothing_from_another() {
        let rates = RateLimits::new("1".parse().unwrap()).unwrap();
        let [one, other] = ClientKeys::two_client_keys();
        let refused = (0..100).filter(|_| rates.check(one).is_err()).count();
        assert!(refused >= 90, "{refused}");
        assert_eq!(rates.check(other), Ok(()));
        assert_eq!(rates.known(), 2);
    }

    #[test]
    fn a_key_is_forgotten_as_soon_as_it_could_be_refused_nothing() {
        let rates = RateLimits::new("1000000".parse().unwrap()).unwrap();
        ClientKeys::two_client_keys().iter().for_each(|key| assert_eq!(rates.check(*key), Ok(())));
        assert_eq!(rates.known(), 2);
        // Its rate is whole again after a millionth of a second.
        while rates.known() > 0 {
            rates.forget();
        }
    }

    #[test]
    fn apologies_become_short_when_there_are_many() {
        let rates = RateLimits::new("1".parse().unwrap()).unwrap();
        let [one, _] = ClientKeys::two_client_keys();
        let pages = (0..1_000).filter(|_| matches!(rates.check(one), Err(Rejection::TooMany { page: true, .. })));
        assert!((1..900).contains(&pages.count()));
    }

    #[test]
    fn everybody_together_is_bounded_too() {
        let rates = RateLimits::new("1000000".parse().unwrap()).unwrap();
        let [one, _] = ClientKeys::two_client_keys();
        assert!((0..1_000_000).any(|_| rates.check(one) == Err(Rejection::Busy)));
    }
}
