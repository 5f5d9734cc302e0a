//! A set of values of the finder's facets, as one number: what a visitor chose, what a record offers, what typed words mean.

use std::ops::{BitAnd, BitOr, BitOrAssign, Sub};

/// A set of facet values. `|` is the union, `&` what both hold, `-` the difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Selection(u128);

impl Selection {
    /// How many values all facets together may have.
    pub const MAX_VALUES: u32 = u128::BITS;
    /// No value.
    pub const EMPTY: Self = Self(0);
    /// Every value.
    pub const ALL: Self = Self(u128::MAX);

    /// The set of one value, by its place among all values; empty above [`Self::MAX_VALUES`].
    pub fn of(index: u32) -> Self {
        Self(1u128.checked_shl(index).unwrap_or(0))
    }

    /// Whether it holds no value.
    pub fn is_empty(self) -> bool {
        self == Self::EMPTY
    }

    /// Whether both hold a value.
    pub fn intersects(self, other: Self) -> bool {
        !(self & other).is_empty()
    }
}

impl BitOr for Selection {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Selection {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl BitAnd for Selection {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl Sub for Selection {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl FromIterator<Selection> for Selection {
    fn from_iter<I: IntoIterator<Item = Self>>(each: I) -> Self {
        each.into_iter().fold(Self::EMPTY, BitOr::bitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_up_to_the_last_is_its_own() {
        let all: Selection = (0..Selection::MAX_VALUES).map(Selection::of).collect();
        assert_eq!(all, Selection::ALL);
        let (first, last) = (Selection::of(0), Selection::of(Selection::MAX_VALUES - 1));
        assert!(!first.intersects(last) && !last.is_empty() && Selection::of(Selection::MAX_VALUES).is_empty());
        assert_eq!((first | last) - first, last);
    }
}
