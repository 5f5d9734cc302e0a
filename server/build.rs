//! Tells Cargo to rebuild when a content file changes, because the binary contains the content.

// A build script reads files and prints for Cargo. The server itself must not, so Clippy forbids both elsewhere.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

fn main() {
    for folder in ["../directory", "../locales", "../public"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
