//! See `fuzz::accept_language`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::accept_language(bytes));
