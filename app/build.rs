//! Prepares the assets that every page contains: bundles and minifies `style/`, and minifies the scripts.

// A build script reads files and prints for Cargo. The site itself must not, so Clippy forbids both elsewhere.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

#[path = "build/physical.rs"]
mod physical;
#[path = "build/script.rs"]
mod script;

use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet},
    targets::{Browsers, Targets},
};
use std::{env, error::Error, fs, path::Path};

/// The oldest engines for which lightningcss adds prefixes and older syntax: Chromium 69, Safari 12.1 on computers and
/// phones, Firefox 68. Safari on iOS needs its own target; without it `-webkit-text-size-adjust` is dropped.
const OLDEST: Browsers = Browsers {
    chrome: Some(69 << 16),
    safari: Some((12 << 16) | (1 << 8)),
    ios_saf: Some((12 << 16) | (2 << 8)),
    firefox: Some(68 << 16),
    android: None,
    edge: None,
    ie: None,
    opera: None,
    samsung: None,
};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("..");
    let out = env::var("OUT_DIR")?;
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=../style");
    println!("cargo:rerun-if-changed=../public");
    fs::write(Path::new(&out).join("main.css"), style(&root.join("style/main.css"))?)?;
    for name in ["quick-exit.js", "helpline.js", "visit.js", "guard.js"] {
        fs::write(Path::new(&out).join(name), script::shorten(&fs::read_to_string(root.join("public").join(name))?))?;
    }
    Ok(())
}

/// Returns the style of every page. An engine without custom properties gets no style: a plain page reads well, but
/// half of the style would put the quick exit over other text.
fn style(main: &Path) -> Result<String, Box<dyn Error>> {
    let css = minified(&physical::physical(&bundled(main)?)?)?;
    Ok(format!("@supports (--a:0){{{css}}}"))
}

/// Bundles the files of `style/` into one sheet, not minified.
fn bundled(main: &Path) -> Result<String, Box<dyn Error>> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let sheet = bundler.bundle(main).map_err(|error| error.to_string())?;
    Ok(sheet.to_css(PrinterOptions::default())?.code)
}

fn minified(css: &str) -> Result<String, Box<dyn Error>> {
    let targets = Targets::from(OLDEST);
    let mut sheet = StyleSheet::parse(css, ParserOptions::default()).map_err(|error| error.to_string())?;
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(|error| error.to_string())?;
    Ok(sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })?.code)
}
