//! Runs the commands of the program, one in each file. Each takes its options and returns an error message for the
//! terminal.

pub mod check;
pub mod codes;
pub mod export;
pub mod find;
pub mod hours;
pub mod serve;
pub mod translations;
