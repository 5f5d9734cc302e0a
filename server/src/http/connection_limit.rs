//! Counts permits in all and per client key: for connections, and for forms whose body has not come yet. A permit is given back
//! when it is dropped; the last permit of a key also removes the key from memory.

use crate::http::client_key::ClientKey;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// The count.
pub struct ConnectionLimit {
    most: usize,
    most_of_a_key: usize,
    taken: AtomicUsize,
    keys: Mutex<HashMap<ClientKey, usize>>,
}

/// Why there is no permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Full {
    /// All permits are taken.
    InAll,
    /// This key has as many as one key may have.
    ForKey,
}

/// One permit; dropping it gives it back.
pub struct ConnectionPermit {
    seats: Arc<ConnectionLimit>,
    key: Option<ClientKey>,
}

impl ConnectionLimit {
    /// All free.
    pub fn new(most: usize, most_of_a_key: usize) -> Self {
        Self { most, most_of_a_key, taken: AtomicUsize::new(0), keys: Mutex::default() }
    }

    /// Takes a permit. Without a key, as for a proxy with many clients behind it, only the bound in all counts.
    pub fn take(self: &Arc<Self>, key: Option<ClientKey>) -> Result<ConnectionPermit, Full> {
        if self.taken.fetch_add(1, Ordering::Relaxed) >= self.most {
            self.taken.fetch_sub(1, Ordering::Relaxed);
            return Err(Full::InAll);
        }
        // From here on the seat gives back what it holds.
        let mut seat = ConnectionPermit { seats: self.clone(), key: None };
        if let Some(key) = key {
            let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
            let count = keys.entry(key).or_insert(0);
            if *count >= self.most_of_a_key {
                drop(keys);
                return Err(Full::ForKey);
            }
            *count += 1;
            seat.key = Some(key);
        }
        Ok(seat)
    }

    /// Whether more than half are taken.
    pub fn is_under_pressure(&self) -> bool {
        self.taken.load(Ordering::Relaxed) > self.most / 2
    }
}

impl Drop for ConnectionPermit {
    fn drop(&mut self) {
        self.seats.taken.fetch_sub(1, Ordering::Relaxed);
        let Some(key) = self.key else { return };
        let mut keys = self.seats.keys.lock().unwrap_or_else(PoisonError::into_inner);
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
    fn seats_are_bounded_in_all_and_for_a_key_and_come_back() {
        let [one, other] = ClientKeys::two_client_keys();
        let seats = Arc::new(ConnectionLimit::new(3, 2));
        let taken = [seats.take(Some(one)), seats.take(Some(one))];
        assert!(taken.iter().all(Result::is_ok) && seats.take(Some(one)).err() == Some(Full::ForKey));
        let last = seats.take(Some(other));
        assert!(last.is_ok() && seats.take(None).err() == Some(Full::InAll) && seats.is_under_pressure());
        drop((taken, last));
        assert!(!seats.is_under_pressure() && seats.keys.lock().unwrap().is_empty());
        let many = [seats.take(None), seats.take(None), seats.take(None)];
        assert!(many.iter().all(Result::is_ok));
    }
}
