//! Components: one a file, named as its style, its words, its script and its test. They draw; they decide nothing.

pub mod assets;
pub mod card;
pub mod contact;
pub mod contents;
pub mod danger;
pub mod door;
pub mod filters;
pub mod helpline;
pub mod interpreter;
pub mod languages;
pub mod layout;
pub mod next_step;
pub mod picture;
pub mod quick_exit;
pub mod related;
pub mod translation;
pub mod typed;
pub mod urgent_help;
pub mod visit;
pub mod week;
