//! The tokens of the style keep their promise: text on its ground is 7:1 or better in both themes, marks and outlines 3:1; style and
//! scripts stay small enough to stand inside every page. What old engines make of the style is in `old_engines.rs`.
#![allow(missing_docs, clippy::unwrap_used, clippy::disallowed_methods)]

use app::components::assets;
use std::{collections::BTreeMap, fs, io::Write};

const TOKENS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../style/tokens.css");

/// Messages and the grounds that they are set on.
const TEXT: &[(&str, &[&str])] = &[
    ("ink", &["ground", "paper", "tint", "danger-tint"]),
    ("soft", &["ground", "paper", "tint"]),
    ("strong", &["ground", "paper", "tint"]),
    ("danger", &["danger-tint"]),
    ("on-strong", &["strong"]),
    ("on-exit", &["exit"]),
];

/// Lines and marks that say something.
const MARKS: &[(&str, &[&str])] = &[
    ("edge", &["ground", "paper", "line"]),
    ("open", &["paper", "ground", "line"]),
    ("soft", &["paper"]),
    ("exit", &["ground"]),
    ("ink", &["focus", "ground"]),
];

type Theme = BTreeMap<String, [f64; 3]>;

/// Every colour of a block of tokens.
fn colours(block: &str) -> Theme {
    let lines = block.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"));
    lines.map(|(name, hex)| (name.to_owned(), channels(hex))).collect()
}

fn channels(hex: &str) -> [f64; 3] {
    let wide: String = if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0)
}

fn themes() -> [(&'static str, Theme); 2] {
    let tokens = fs::read_to_string(TOKENS).unwrap();
    let (light, dark) = tokens.split_once("prefers-color-scheme: dark").unwrap();
    let light = colours(light);
    let mut night = light.clone();
    night.extend(colours(dark));
    [("light", light), ("dark", night)]
}

/// WCAG 2.2: relative luminance, and the ratio of two.
fn luminance(colour: [f64; 3]) -> f64 {
    let linear = colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn too_faint(pairs: &[(&str, &[&str])], least: f64) -> Vec<String> {
    let mut found = Vec::new();
    for (name, theme) in themes() {
        for (front, grounds) in pairs {
            for ground in *grounds {
                let ratio = contrast(theme[*front], theme[*ground]);
                if ratio < least {
                    found.push(format!("{name}: --{front} on --{ground} is {ratio:.2}:1"));
                }
            }
        }
    }
    found
}

#[test]
fn contrast_is_computed_as_the_standard_says() {
    assert!((contrast(channels("fff"), channels("000000")) - 21.0).abs() < 0.001);
    assert!((contrast(channels("777777"), channels("fff")) - 4.48).abs() < 0.01);
}

#[test]
fn text_is_seven_to_one_in_both_themes() {
    assert_eq!(too_faint(TEXT, 7.0), [""; 0]);
}

#[test]
fn marks_and_outlines_are_three_to_one_in_both_themes() {
    assert_eq!(too_faint(MARKS, 3.0), [""; 0]);
}

#[test]
fn no_colour_stands_outside_the_tokens() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../style");
    let parts = fs::read_dir(folder).unwrap().chain(fs::read_dir(format!("{folder}/components")).unwrap());
    for path in parts.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let coloured =
            text.lines().filter(|line| line.contains(": #") || line.contains("rgb(") || line.contains("hsl("));
        let coloured: Vec<_> = coloured.filter(|_| !["tokens.css", "print.css"].contains(&name.as_str())).collect();
        assert!(coloured.is_empty(), "{name}: {coloured:?}");
    }
}

#[test]
fn style_and_scripts_stay_small() {
    let size = |text: &str| {
        let mut packed = Vec::new();
        let mut brotli = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
        brotli.write_all(text.as_bytes()).unwrap();
        drop(brotli);
        packed.len()
    };
    let scripts = [assets::QUICK_EXIT, assets::HELPLINE_AND_VISIT, assets::GUARD].concat();
    assert!(size(assets::STYLE) <= 5_000, "style: {}", size(assets::STYLE));
    assert!(size(&scripts) <= 4_000, "scripts: {}", size(&scripts));
}
