//! Hands out permits, limited in total and per client key: for connections, and for forms whose body has not arrived.
//! Dropping a permit returns it; the last permit of a key also removes the key from memory.

use crate::http::client_key::ClientKey;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// A limited number of permits.
pub struct ConnectionLimit {
    max: usize,
    max_per_key: usize,
    taken: AtomicUsize,
    keys: Mutex<HashMap<ClientKey, usize>>,
}

/// The limit that is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Full {
    /// All permits are taken.
    InAll,
    /// This client key has all the permits that one key may have.
    ForKey,
}

/// One permit. Dropping it returns it.
pub struct ConnectionPermit {
    limit: Arc<ConnectionLimit>,
    key: Option<ClientKey>,
}

impl ConnectionLimit {
    /// Allows `max` permits in total and `max_per_key` for one client key.
    pub fn new(max: usize, max_per_key: usize) -> Self {
        Self { max, max_per_key, taken: AtomicUsize::new(0), keys: Mutex::default() }
    }

    /// Takes a permit. Without a key only the total limit counts, because a proxy has many clients behind it. An error
    /// says which limit is reached.
    pub fn take(self: &Arc<Self>, key: Option<ClientKey>) -> Result<ConnectionPermit, Full> {
        if self.taken.fetch_add(1, Ordering::Relaxed) >= self.max {
            self.taken.fetch_sub(1, Ordering::Relaxed);
            return Err(Full::InAll);
        }
        // From here on, dropping the permit returns what it holds.
        let mut permit = ConnectionPermit { limit: self.clone(), key: None };
        if let Some(key) = key {
            let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
            let count = keys.entry(key).or_insert(0);
            if *count >= self.max_per_key {
                drop(keys);
                return Err(Full::ForKey);
            }
            *count += 1;
            permit.key = Some(key);
        }
        Ok(permit)
    }

    /// Whether more than half of all permits are taken.
    pub fn is_under_pressure(&self) -> bool {
        self.taken.load(Ordering::Relaxed) > self.max / 2
    }
}

impl Drop for ConnectionPermit {
    fn drop(&mut self) {
        self.limit.taken.fetch_sub(1, Ordering::Relaxed);
        let Some(key) = self.key else { return };
        let mut keys = self.limit.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = keys.get_mut(&key) {
            *count -= 1;
            if *count == 0 {
                keys.remove(&key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::client_key::ClientKeys;

    #[test]
    fn permits_are_limited_in_total_and_per_key_and_return() {
        let [one, other] = ClientKeys::two_client_keys();
        let limit = Arc::new(ConnectionLimit::new(3, 2));
        let taken = [limit.take(Some(one)), limit.take(Some(one))];
        assert!(taken.iter().all(Result::is_ok) && limit.take(Some(one)).err() == Some(Full::ForKey));
        let last = limit.take(Some(other));
        assert!(last.is_ok() && limit.take(None).err() == Some(Full::InAll) && limit.is_under_pressure());
        drop((taken, last));
        assert!(!limit.is_under_pressure() && limit.keys.lock().unwrap().is_empty());
        let many = [limit.take(None), limit.take(None), limit.take(None)];
        assert!(many.iter().all(Result::is_ok));
    }
}
