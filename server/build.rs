//! The content is inside the binary: a changed, new or removed file of it means a new binary.

// A build script reads and prints for Cargo; it is not part of the site.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

fn main() {
    for folder in ["../directory", "../locales", "../public"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
