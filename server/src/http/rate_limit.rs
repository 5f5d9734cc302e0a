//! Limits request rates: one for each client key, and one for all clients together. A key is removed from memory at
//! most `CLEANUP_INTERVAL` after its burst is full again.

use super::{client_key::ClientKey, errors::Rejection};
use axum::{body::Body, extract::Request, response::IntoResponse};
use governor::middleware::NoOpMiddleware;
use std::{num::NonZeroU32, str::FromStr, sync::Arc, time::Duration};
use tower_governor::{
    GovernorError, GovernorLayer,
    governor::{GovernorConfig, GovernorConfigBuilder},
    key_extractor::{GlobalKeyExtractor, KeyExtractor},
};

/// How often unused keys are removed from memory.
pub const CLEANUP_INTERVAL: Duration = Duration::from_secs(15);
/// The burst of a key, in seconds of its rate.
const BURST_SECONDS: u32 = 5;
/// The rate of all clients together, in requests per second.
const REQUESTS_PER_SECOND_IN_ALL: u32 = 5_000;

/// The rate of one client key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// No limit.
    Off,
    /// This many requests per second.
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

/// Reads the client key that the connection put into the request's extensions. It is a salted hash; the request holds
/// no IP address.
#[derive(Clone, Copy, Debug)]
pub struct ClientKeyExtractor;

impl KeyExtractor for ClientKeyExtractor {
    type Key = ClientKey;

    fn extract<T>(&self, request: &Request<T>) -> Result<ClientKey, GovernorError> {
        request.extensions().get().copied().ok_or(GovernorError::UnableToExtractKey)
    }
}

/// The rate limiters.
pub struct RateLimits {
    per_key: Arc<GovernorConfig<ClientKeyExtractor, NoOpMiddleware>>,
    in_all: Arc<GovernorConfig<GlobalKeyExtractor, NoOpMiddleware>>,
}

impl RateLimits {
    /// Creates the limiters. `None` if the rate is off.
    pub fn new(rate: Rate) -> Option<Self> {
        let Rate::PerSecond(rate) = rate else { return None };
        let per_key = config(rate.get(), rate.get().saturating_mul(BURST_SECONDS), ClientKeyExtractor)?;
        let in_all = config(REQUESTS_PER_SECOND_IN_ALL, REQUESTS_PER_SECOND_IN_ALL, GlobalKeyExtractor)?;
        Some(Self { per_key, in_all })
    }

    /// Rejects requests of a key above its rate.
    pub fn per_key_layer(&self) -> GovernorLayer<ClientKeyExtractor, NoOpMiddleware, Body> {
        GovernorLayer::new(self.per_key.clone()).error_handler(|error| rejection(&error).into_response())
    }

    /// Rejects requests above the rate of all clients together.
    pub fn in_all_layer(&self) -> GovernorLayer<GlobalKeyExtractor, NoOpMiddleware, Body> {
        GovernorLayer::new(self.in_all.clone()).error_handler(|_| Rejection::Busy.into_response())
    }

    /// Removes every key whose burst is full again.
    pub fn remove_unused_keys(&self) {
        self.per_key.limiter().retain_recent();
        self.per_key.limiter().shrink_to_fit();
    }
}

/// Configures one limiter. `None` only for a rate of 0 or of more than 1,000,000,000 per second, which [`Rate`] does
/// not allow.
fn config<K: KeyExtractor>(rate: u32, burst: u32, extractor: K) -> Option<Arc<GovernorConfig<K, NoOpMiddleware>>> {
    let mut builder = GovernorConfigBuilder::default().key_extractor(extractor);
    builder.period(Duration::from_secs(1) / rate).burst_size(burst).finish().map(Arc::new)
}

/// The rejection for an error of the limiter. It reports the wait in whole seconds, rounded down. One more is never too
/// early, and never 0, which would mean "now".
fn rejection(error: &GovernorError) -> Rejection {
    match error {
        GovernorError::TooManyRequests { wait_time, .. } => Rejection::TooManyRequests { retry_after: wait_time + 1 },
        _ => Rejection::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::client_key::ClientKeys;

    fn limits(rate: &str) -> RateLimits {
        RateLimits::new(rate.parse().unwrap()).unwrap()
    }

    fn is_refused(limits: &RateLimits, key: ClientKey) -> bool {
        limits.per_key.limiter().check_key(&key).is_err()
    }

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
    fn off_counts_nothing_and_every_rate_counts() {
        assert!(RateLimits::new(Rate::Off).is_none());
        for rate in ["1", "3", "100", "1000000"] {
            assert!(RateLimits::new(rate.parse().unwrap()).is_some(), "{rate}");
        }
    }

    #[test]
    fn the_wait_is_at_least_one_second() {
        for (wait_time, retry_after) in [(0, 1), (1, 2), (59, 60)] {
            let error = GovernorError::TooManyRequests { wait_time, headers: None };
            assert_eq!(rejection(&error), Rejection::TooManyRequests { retry_after });
        }
    }

    #[test]
    fn a_key_above_its_rate_takes_nothing_from_another() {
        let limits = limits("1");
        let [one, other] = ClientKeys::two_client_keys();
        let refused = (0..100).filter(|_| is_refused(&limits, one)).count();
        assert!(refused >= 90, "{refused}");
        assert!(!is_refused(&limits, other));
        assert_eq!(limits.per_key.limiter().len(), 2);
    }

    #[test]
    fn a_key_is_removed_as_soon_as_it_could_be_refused_nothing() {
        let limits = limits("1000000");
        ClientKeys::two_client_keys().iter().for_each(|key| assert!(!is_refused(&limits, *key)));
        // Its burst is full again after a millionth of a second.
        while !limits.per_key.limiter().is_empty() {
            limits.remove_unused_keys();
        }
    }

    #[test]
    fn a_key_saves_up_five_seconds_of_its_rate_and_all_together_one() {
        let limits = limits("3");
        let [key, _] = ClientKeys::two_client_keys();
        let burst = |number| NonZeroU32::new(number).unwrap();
        assert!(limits.per_key.limiter().check_key_n(&key, burst(15)).is_ok());
        assert!(limits.per_key.limiter().check_key_n(&key, burst(16)).is_err(), "more than it can ever have");
        assert!(limits.in_all.limiter().check_key_n(&(), burst(5_000)).is_ok());
        assert!(limits.in_all.limiter().check_key_n(&(), burst(5_001)).is_err(), "more than there can ever be");
    }

    #[test]
    fn all_clients_together_are_bounded_too() {
        let limits = limits("1000000");
        assert!((0..1_000_000).any(|_| limits.in_all.limiter().check_key(&()).is_err()));
    }
}
