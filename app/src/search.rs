//! Finds services: by chosen values of the finder (`filter`) and by typed text (`query`, with the prepared `index`).

mod bank;
mod by_word;
mod choose;
mod danger;
pub mod filter;
mod index;
mod lexicon;
mod names;
mod normalize;
pub mod other_languages;
pub mod phrases;
pub mod query;
mod rank;
mod spelling;

pub use index::SearchIndex;
pub use phrases::expand_terms;
