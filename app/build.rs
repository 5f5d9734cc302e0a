//! Prepares what stands inside every page: `style/` bundled and minified, the scripts shortened.

// A build script reads and prints for Cargo; it is not part of the site.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
    targets::{Browsers, Features, Targets},
};
use std::{env, error::Error, fs, path::Path};

#[path = "build/script.rs"]
mod script;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("..");
    let out = env::var("OUT_DIR")?;
    println!("cargo:rerun-if-changed=../style");
    println!("cargo:rerun-if-changed=../public");
    fs::write(Path::new(&out).join("main.css"), style(&root.join("style/main.css"))?)?;
    for name in ["quick-exit.js", "helpline.js", "visit.js"] {
        fs::write(Path::new(&out).join(name), script::shorten(&fs::read_to_string(root.join("public").join(name))?))?;
    }
    Ok(())
}

/// Browsers of the last seven years or so; what they read in their own way is left as it is written.
fn style(main: &Path) -> Result<String, Box<dyn Error>> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| error.to_string())?;
    let exclude =
        Features::LogicalProperties | Features::DirSelector | Features::LangSelectorList | Features::LightDark;
    let browsers =
        Browsers { chrome: Some(69 << 16), safari: Some(12 << 16), firefox: Some(68 << 16), ..Browsers::default() };
    let targets = Targets { browsers: Some(browsers), exclude, ..Targets::default() };
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(|error| error.to_string())?;
    Ok(short(&sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })?.code))
}

/// Every page carries the style: names of custom properties, which nothing else uses, become as short as they can be.
fn short(css: &str) -> String {
    let name = |text: &str| text.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(text.len());
    let mut parts = css.split("--");
    let mut names: Vec<&str> = Vec::new();
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (own, rest) = part.split_at(name(part));
        // The second half of a class: `.helpline__mark--open`.
        if out.ends_with(|c: char| c.is_ascii_lowercase()) {
            out += &format!("--{own}{rest}");
            continue;
        }
        let at = names.iter().position(|known| *known == own).unwrap_or_else(|| {
            names.push(own);
            names.len() - 1
        });
        out += &format!("--{}{rest}", letters(at));
    }
    out
}

/// a, b … z, ba, bb …
fn letters(number: usize) -> String {
    let last = char::from(b'a' + u8::try_from(number % 26).unwrap_or(0));
    if number < 26 { last.to_string() } else { letters(number / 26) + &last.to_string() }
}
