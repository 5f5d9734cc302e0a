//! See `fuzz::route`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::route(bytes));
