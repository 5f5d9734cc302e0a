//! A panic says that there was one and nothing else: seen from outside, in a process of its own.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use server::log;
use std::{env, panic, process::Command, thread};

#[test]
fn a_panic_prints_nothing_of_what_it_held() {
    let own = env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", "a_panic", "--ignored", "--nocapture"]).output().unwrap();
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(output.status.success() && !printed.contains("marked"), "{printed}");
    assert_eq!(
        printed.matches("An internal error. A visitor who was waiting got a page with the numbers.").count(),
        2,
        "{printed}"
    );
}

#[test]
#[ignore = "run by the test above"]
fn a_panic() {
    log::install_panic_hook();
    assert!(panic::catch_unwind(|| panic!("marked {}", "marked")).is_err());
    assert!(thread::spawn(|| panic!("marked")).join().is_err());
}
