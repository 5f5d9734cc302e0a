//! Rewrites logical properties for engines that do not know them. Chromium before 87 and Safari before 14.1 drop `inset-inline`,
//! `margin-block` and others; a bar that is fixed and has no side then covers the text.
//!
//! All text here runs in horizontal lines, so the block axis is top and bottom in every language, and two equal inline
//! sides are left and right. Two unequal inline sides depend on the direction and become longhands (Chromium 69, Safari 12.1).

/// The properties that are set for each side.
const SIDED: [&str; 6] = ["margin", "padding", "border", "inset", "scroll-margin", "scroll-padding"];

/// A declaration: its name and its value.
type Declaration = (String, String);

/// Rewrites a style sheet that has each declaration on its own line, as lightningcss prints it.
///
/// # Errors
/// Names a declaration that no old engine supports in any form, such as one inline side of `inset`.
pub fn physical(css: &str) -> Result<String, String> {
    let mut out = String::with_capacity(css.len());
    for line in css.lines() {
        let Some((name, value)) = logical(line) else {
            out += &format!("{line}\n");
            continue;
        };
        let rewritten = rewrite(name, value).ok_or_else(|| {
            format!(
                "`{name}: {value}` has no form that old engines know: give both sides the same value, or leave it out"
            )
        })?;
        rewritten.iter().for_each(|(name, value)| out += &format!("{name}: {value};\n"));
    }
    Ok(out)
}

/// The name and value of a logical property. `None` if the line declares none.
fn logical(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.trim().strip_suffix(';')?.split_once(": ")?;
    let is_logical = |part: &str| matches!(part, "block" | "inline" | "inset");
    (!name.starts_with("--") && name.split('-').any(is_logical)).then_some((name, value))
}

/// Rewrites a declaration without logical properties. `None` if that is not possible.
fn rewrite(name: &str, value: &str) -> Option<Vec<Declaration>> {
    if name.ends_with("block-size") || name.ends_with("inline-size") {
        let name = name.replace("block-size", "height").replace("inline-size", "width");
        return Some(vec![(name, value.to_owned())]);
    }
    let axis = if name.contains("-block") { "-block" } else { "-inline" };
    let (property, side) = name.split_once(axis).filter(|(property, _)| SIDED.contains(property))?;
    if axis == "-block" { Some(block(property, side, value)) } else { inline(property, side, value) }
}

/// The block axis: top and bottom.
fn block(property: &str, side: &str, value: &str) -> Vec<Declaration> {
    if let Some(detail) = side.strip_prefix("-start") {
        return vec![(physical_name(property, "top", detail), value.to_owned())];
    }
    if let Some(detail) = side.strip_prefix("-end") {
        return vec![(physical_name(property, "bottom", detail), value.to_owned())];
    }
    let (start, end) = both(property, side, value);
    vec![(physical_name(property, "top", side), start), (physical_name(property, "bottom", side), end)]
}

/// The inline axis: left and right where the two sides are equal, longhands where they are not.
fn inline(property: &str, side: &str, value: &str) -> Option<Vec<Declaration>> {
    if side.starts_with("-start") || side.starts_with("-end") {
        return (property != "inset").then(|| vec![(format!("{property}-inline{side}"), value.to_owned())]);
    }
    let (start, end) = both(property, side, value);
    if start == end {
        return Some(vec![
            (physical_name(property, "left", side), start),
            (physical_name(property, "right", side), end),
        ]);
    }
    let longhand = |edge: &str| format!("{property}-inline-{edge}{side}");
    (property != "inset").then(|| vec![(longhand("start"), start), (longhand("end"), end)])
}

/// Joins a property and a side: `padding` and `top` make `padding-top`. For `inset` the name is the side alone.
fn physical_name(property: &str, side: &str, detail: &str) -> String {
    if property == "inset" { side.to_owned() } else { format!("{property}-{side}{detail}") }
}

/// Splits a value into those of the first and the second side. `border-block: 1px solid` is one value for both.
fn both(property: &str, detail: &str, value: &str) -> (String, String) {
    if property == "border" && detail.is_empty() {
        return (value.to_owned(), value.to_owned());
    }
    let (value, important) = value.strip_suffix(" !important").map_or((value, ""), |value| (value, " !important"));
    let mut depth = 0;
    let between = value.find(|c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0 && c == ' '
    });
    let (start, end) = between.map_or((value, value), |at| (&value[..at], value[at..].trim_start()));
    (format!("{start}{important}"), format!("{end}{important}"))
}

#[cfg(test)]
mod tests {
    use super::physical;

    fn rewritten(declaration: &str) -> String {
        physical(&format!("a {{\n  {declaration};\n}}\n")).unwrap().lines().skip(1).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn logical_properties_become_physical_where_direction_does_not_matter() {
        for (logical, expected) in [
            ("inset-block-end: 0", "bottom: 0;"),
            ("inset-block: 0 auto", "top: 0; bottom: auto;"),
            ("inset-inline: var(--a)", "left: var(--a); right: var(--a);"),
            ("margin-block: 1em", "margin-top: 1em; margin-bottom: 1em;"),
            ("margin-block: calc(1em + 2px) var(--a)", "margin-top: calc(1em + 2px); margin-bottom: var(--a);"),
            ("margin-block: 0 1em !important", "margin-top: 0 !important; margin-bottom: 1em !important;"),
            ("padding-inline: max(1em, 2px)", "padding-left: max(1em, 2px); padding-right: max(1em, 2px);"),
            ("scroll-padding-block: 0 1em", "scroll-padding-top: 0; scroll-padding-bottom: 1em;"),
            ("border-block: 1px solid red", "border-top: 1px solid red; border-bottom: 1px solid red;"),
            ("border-block-start-width: 0", "border-top-width: 0;"),
            ("border-inline-width: 0", "border-left-width: 0; border-right-width: 0;"),
            ("max-inline-size: 100%", "max-width: 100%;"),
            ("block-size: 1px", "height: 1px;"),
        ] {
            assert_eq!(rewritten(logical), format!("{expected} }}"), "{logical}");
        }
    }

    #[test]
    fn unequal_inline_sides_become_longhands() {
        for (logical, expected) in [
            ("padding-inline: 0 var(--a)", "padding-inline-start: 0; padding-inline-end: var(--a);"),
            ("border-inline-width: 0 1px", "border-inline-start-width: 0; border-inline-end-width: 1px;"),
            ("margin-inline-end: auto", "margin-inline-end: auto;"),
        ] {
            assert_eq!(rewritten(logical), format!("{expected} }}"), "{logical}");
        }
    }

    #[test]
    fn what_no_old_engine_knows_is_refused() {
        for logical in ["inset-inline-start: 0", "inset-inline: 0 auto", "inset: 0", "overflow-inline: auto"] {
            let fault = physical(&format!("a {{\n  {logical};\n}}\n")).unwrap_err();
            assert!(fault.contains(logical), "{fault}");
        }
    }

    #[test]
    fn other_declarations_stay_as_they_are() {
        for other in ["display: inline-block", "--inline-size: 1px", "text-align: start", "grid-column: 1"] {
            assert_eq!(rewritten(other).replace("  ", ""), format!("{other}; }}"));
        }
    }
}
