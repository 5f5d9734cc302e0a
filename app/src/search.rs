//! Finds services: by choices of the finder (`filter`) and by typed words (`query`, over the prepared `index`).

mod by_word;
pub mod filter;
mod index;
mod normalize;
pub mod query;
mod terms;

pub use index::SearchIndex;
pub use terms::written_out;
