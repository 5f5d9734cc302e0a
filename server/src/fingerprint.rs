//! Hashes files with SHA-256 to notice changes of the content, and of the certificate with its key.

use sha2::{Digest, Sha256};

/// The SHA-256 hash of several parts in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Hashes each part, then the hashes, so that moving a byte from one part to the next changes the result.
    pub fn of<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Self {
        let whole =
            parts.into_iter().fold(Sha256::new(), |whole, part| whole.chain_update(Sha256::digest(part.as_ref())));
        Self(whole.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_borders_of_the_parts_matter() {
        assert_eq!(Fingerprint::of(["a", "bc"]), Fingerprint::of(["a", "bc"]));
        assert_ne!(Fingerprint::of(["a", "bc"]), Fingerprint::of(["bc", "a"]));
        assert_ne!(Fingerprint::of(["a", "bc"]), Fingerprint::of(["ab", "c"]));
    }
}
