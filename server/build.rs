//! Tells Cargo to rebuild when a content file changes, because the binary contains the content.

// A build script reads files and prints for Cargo. The server itself must not, so Clippy forbids both elsewhere.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

fn main() {
    // Without its symbols the program is half as large. `strip` in the profile has no effect on a package that
    // `[profile.release.package]` names (Cargo 1.95).
    println!("cargo:rustc-link-arg-bins=-s");
    for folder in ["../directory", "../locales", "../public"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
