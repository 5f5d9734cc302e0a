/// The text of a Fluent file in which each choice by `$count` is its general form, so that it suits the plurals of any
/// language.
pub fn without_plurals(text: &str) -> String {
    let Some((before, rest)) = text.split_once("{ $count ->\n") else { return text.to_owned() };
    let (forms, after) = rest.split_once("\n }").or_else(|| rest.split_once("\n}")).unwrap();
    let general = forms.split_once("*[other] ").unwrap().1.lines().next().unwrap();
    format!("{before}{general}{}", without_plurals(after))
}
