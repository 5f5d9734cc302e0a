//! See `fuzz::po`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::po(bytes));
