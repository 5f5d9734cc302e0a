//! Finds services: by chosen values of the finder (`filter`) and by typed text (`query`, with the prepared `index`).

mod by_word;
pub mod filter;
mod index;
mod normalize;
pub mod query;
mod terms;

pub use index::SearchIndex;
pub use terms::expand_terms;
