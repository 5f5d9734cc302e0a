//! Finds the known word that an unknown one is a slip of: by the pieces of three letters that both have, then by their distance.

use std::collections::HashMap;

/// Words, found by the pieces in them.
#[derive(Debug, Default)]
pub struct Spelling {
    words: Vec<Box<str>>,
    /// How often each was added.
    counts: Vec<u32>,
    indexes: HashMap<Box<str>, u32>,
    /// The index of each word, under each of its pieces.
    by_piece: HashMap<[char; 3], Vec<u32>>,
}

/// The shortest word that may have a letter wrong.
const MIN_LETTERS: usize = 4;
/// The most slips in a word of so many letters: one up to five, two up to nine, three above.
fn most(letters: usize) -> usize {
    match letters {
        0..MIN_LETTERS => 0,
        MIN_LETTERS..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

impl Spelling {
    /// Adds a word, or counts it once more.
    pub fn insert(&mut self, word: &str) {
        if word.chars().count() < MIN_LETTERS || word.chars().any(char::is_numeric) {
            return;
        }
        if let Some(count) = self.indexes.get(word).and_then(|index| self.counts.get_mut(*index as usize)) {
            *count += 1;
            return;
        }
        let index = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        for piece in pieces(word) {
            let words = self.by_piece.entry(piece).or_default();
            if words.last() != Some(&index) {
                words.push(index);
            }
        }
        self.indexes.insert(word.into(), index);
        self.words.push(word.into());
        self.counts.push(1);
    }

    /// The known word nearest to this one, with at most so many letters wrong; of several, the one with most
    /// of its pieces, then the one added most often.
    pub fn nearest(&self, word: &str, at_most: usize) -> Option<&str> {
        let letters = word.chars().count();
        let at_most = most(letters).min(at_most);
        if at_most == 0 {
            return None;
        }
        let mut shared: HashMap<u32, usize> = HashMap::new();
        for piece in pieces(word) {
            for index in self.by_piece.get(&piece).into_iter().flatten() {
                *shared.entry(*index).or_default() += 1;
            }
        }
        let first = word.chars().next();
        // A wrong letter spoils at most three pieces.
        let needed = letters.saturating_sub(3 * at_most).max(1);
        let near = shared.into_iter().filter(|(_, count)| *count >= needed).filter_map(|(index, count)| {
            let known = self.words.get(index as usize)?;
            let length = known.chars().count();
            if length.abs_diff(letters) > at_most || most(length) == 0 {
                return None;
            }
            let distance = strsim::osa_distance(word, known);
            // A wrong first letter counts twice: people know how a word begins.
            let cost = distance + usize::from(known.chars().next() != first);
            (distance <= at_most && cost <= at_most.max(1) + usize::from(at_most > 2)).then_some((
                cost,
                usize::MAX - count,
                u32::MAX - self.counts.get(index as usize)?,
                index,
            ))
        });
        let (.., index) = near.min()?;
        self.words.get(index as usize).map(|known| &**known)
    }
}

/// The pieces of three letters of a word, with a space at either end.
pub fn pieces(word: &str) -> impl Iterator<Item = [char; 3]> {
    let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
    let count = letters.len().saturating_sub(2);
    (0..count).filter_map(move |at| letters.get(at..at + 3)?.try_into().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_found_and_short_words_have_no_slips() {
        let mut spelling = Spelling::default();
        for word in ["refuge", "refugee", "checking", "choking", "choking", "solicitor", "hit", "counselling"] {
            spelling.insert(word);
        }
        for (typed, at_most, word) in [
            ("refudge", 1, Some("refuge")),
            ("cheking", 1, Some("checking")),
            ("solicter", 1, None),
            ("solicter", 3, Some("solicitor")),
            ("counciling", 3, Some("counselling")),
            ("hat", 3, None),
            ("refuge", 0, None),
            ("umbrella", 3, None),
        ] {
            assert_eq!(spelling.nearest(typed, at_most), word, "{typed}");
        }
    }
}
