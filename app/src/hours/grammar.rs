//! Reads the part of OSM's `opening_hours` that this site accepts: whole weekdays, times within one day, and one last rule
//! for bank holidays. It accepts nothing that could open a record unexpectedly: rules added by a comma, fallbacks, open
//! ends, dates, comments, or a night that runs into an exception. A night is written as two spans:
//! `Mo-Su 00:00-06:00,22:00-24:00`. What it accepts it writes again in one form, for the `opening_hours` crate.

mod foreign;
mod times;

use chrono::{Weekday, WeekdaySet};

/// Why hours cannot be read: the part that is wrong, and how to write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong with which part.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

/// Makes the error for a part of the hours.
fn unreadable(part: &str, wrong: &str, help: impl Into<String>) -> Unreadable {
    Unreadable { message: format!("`{part}` {wrong}"), help: help.into() }
}

/// Opening hours without exceptions, in one form.
#[derive(Debug)]
pub struct Timetable {
    /// The rules for weekdays, in OSM's syntax.
    pub week: String,
    /// The times on bank holidays, `off` or `unknown`. `None` if the hours do not say.
    pub holiday: Option<String>,
    /// Whether the hours are `24/7` and nothing else.
    pub is_always: bool,
    /// The weekdays that a later and narrower rule takes out of an earlier one.
    pub replaced: Vec<Weekday>,
}

const DAYS: [(&str, Weekday); 7] = [
    ("Mo", Weekday::Mon),
    ("Tu", Weekday::Tue),
    ("We", Weekday::Wed),
    ("Th", Weekday::Thu),
    ("Fr", Weekday::Fri),
    ("Sa", Weekday::Sat),
    ("Su", Weekday::Sun),
];

/// The word for bank holidays.
const HOLIDAY: &str = "PH";

const ALWAYS: &str = "24/7";

/// The most bytes that hours may have. Real hours are shorter.
const MAX_BYTES: usize = 500;

/// The days of one rule, and its times, `off` or `unknown`.
struct Rule<'a> {
    text: &'a str,
    days: WeekdaySet,
    is_holiday: bool,
    state: String,
}

/// Reads opening hours without exceptions.
pub fn timetable(text: &str) -> Result<Timetable, Unreadable> {
    if text.len() > MAX_BYTES {
        let wrong = format!("is longer than {MAX_BYTES} bytes");
        return Err(unreadable(&text.chars().take(20).chain("…".chars()).collect::<String>(), &wrong, "shorten it"));
    }
    foreign::check(text)?;
    let text = text.trim();
    let text = text.strip_suffix(';').unwrap_or(text).trim_end();
    let rules = text.split(';').map(|text| rule(text.trim())).collect::<Result<Vec<_>, _>>()?;
    let replaced = replaced(&rules)?;
    let week: Vec<_> = rules.iter().filter(|rule| !rule.days.is_empty()).map(Rule::week).collect();
    if week.is_empty() {
        return Err(unreadable(text, "names no weekday", "write the other days too: `Mo-Su unknown; PH off`"));
    }
    let holiday = rules.iter().find(|rule| rule.is_holiday).map(|rule| rule.state.clone());
    Ok(Timetable { week: week.join("; "), holiday, is_always: text == ALWAYS, replaced })
}

impl Rule<'_> {
    fn week(&self) -> String {
        format!("{} {}", names(self.days).join(","), self.state)
    }
}

/// The names of weekdays in OSM.
fn names(days: WeekdaySet) -> Vec<&'static str> {
    DAYS.iter().filter(|(_, day)| days.contains(*day)).map(|(name, _)| *name).collect()
}

const EXAMPLE: &str = "write days and times, for example \"Mo-Fr 09:00-17:00; PH unknown\"";

fn rule(text: &str) -> Result<Rule<'_>, Unreadable> {
    if text == ALWAYS {
        return Ok(Rule { text, days: WeekdaySet::ALL, is_holiday: false, state: "00:00-24:00".to_owned() });
    }
    let begins_with_day = text.starts_with(HOLIDAY) || DAYS.iter().any(|(name, _)| text.starts_with(name));
    let (days, state) = match text.split_once(char::is_whitespace) {
        _ if text.starts_with(ALWAYS) => {
            return Err(unreadable(text, "is more than `24/7`", "write `24/7` alone, then `;` and the next rule"));
        }
        None if text.is_empty() => return Err(unreadable(text, "is an empty rule", EXAMPLE)),
        Some(parts) if begins_with_day => parts,
        None if begins_with_day => {
            let help = format!("write `{text} 00:00-24:00`, or `{text} unknown` when the times are not known");
            return Err(unreadable(text, "has no times", help));
        }
        _ => return Err(unreadable(text, "names no days", format!("write `Mo-Su {text}` if it holds every day"))),
    };
    let (weekdays, is_holiday) = selector(days)?;
    Ok(Rule { text, days: weekdays, is_holiday, state: times::state(state)? })
}

/// Reads what an exception says of its day: times, `off` or `unknown`.
pub fn exception(text: &str) -> Result<String, Unreadable> {
    foreign::check(text)?;
    match text.trim().split_once(char::is_whitespace) {
        Some((days, _)) if selector(days).is_ok() => {
            Err(unreadable(days, "stands in an exception, which is for one date", "write the times alone"))
        }
        _ => times::state(text),
    }
}

/// The weekdays of a rule, and whether it names bank holidays.
fn selector(text: &str) -> Result<(WeekdaySet, bool), Unreadable> {
    let (mut days, mut is_holiday) = (WeekdaySet::EMPTY, false);
    for item in text.split(',') {
        match item {
            "" => return Err(unreadable(text, "ends with a comma or has two", "write `Mo,We` without a space")),
            HOLIDAY => is_holiday = true,
            _ => days = days.union(range(item)?),
        }
    }
    Ok((days, is_holiday))
}

/// `Mo`, or `Mo-Fr`; `Fr-Mo` goes round the end of the week.
fn range(item: &str) -> Result<WeekdaySet, Unreadable> {
    let (first, last) = item.split_once('-').unwrap_or((item, item));
    let day = |name: &str| DAYS.iter().find(|(known, _)| *known == name).map(|(_, day)| *day);
    let (Some(from), Some(to)) = (day(first), day(last)) else {
        let help = "write Mo, Tu, We, Th, Fr, Sa, Su, ranges such as `Mo-Fr`, or PH, with commas between";
        return Err(unreadable(item, "is not a weekday", help));
    };
    if from == to && item.contains('-') {
        return Err(unreadable(item, "begins and ends on the same day", format!("write `{first}`, or `Mo-Su`")));
    }
    Ok(std::iter::successors(Some(from), |day| (*day != to).then(|| day.succ())).collect())
}

/// The weekdays that a later rule takes out of an earlier one, where it is narrower. A weekday in two rules is an error in
/// any other case: the second replaces the first, and people mean both. So is a rule after that of bank holidays, which
/// would open them again.
fn replaced(rules: &[Rule<'_>]) -> Result<Vec<Weekday>, Unreadable> {
    let mut replaced = Vec::new();
    for (index, later) in rules.iter().enumerate() {
        if later.is_holiday && index + 1 < rules.len() {
            return Err(unreadable(later.text, "is not the last rule", "put the rule with PH at the end"));
        }
        if later.text == ALWAYS && index > 0 {
            return Err(unreadable(ALWAYS, "is not the first rule, and replaces those before it", "put it first"));
        }
        for earlier in &rules[..index] {
            let both = later.days.intersection(earlier.days);
            let is_narrower = both == later.days && both != earlier.days;
            if !both.is_empty() && !is_narrower {
                return Err(twice(earlier, later, both));
            }
            replaced.extend(both.iter(Weekday::Mon));
        }
    }
    Ok(replaced)
}

fn twice(earlier: &Rule<'_>, later: &Rule<'_>, days: WeekdaySet) -> Unreadable {
    let joined = match days == earlier.days && days == later.days {
        true => format!("write one rule with all its times, {}", one(earlier, later)),
        false => "write each weekday in one rule".to_owned(),
    };
    let wrong = format!("replaces `{}` on {}: they stand in two rules", earlier.text, names(days).join(", "));
    unreadable(later.text, &wrong, joined)
}

fn one(earlier: &Rule<'_>, later: &Rule<'_>) -> String {
    let both = format!("{},{}", earlier.state, later.state);
    let other = format!("{},{}", later.state, earlier.state);
    let good = [both, other].into_iter().find(|state| times::state(state).is_ok());
    let days = earlier.text.split_whitespace().next().unwrap_or_default();
    good.map_or_else(|| "or remove one".to_owned(), |state| format!("`{days} {state}`"))
}

#[cfg(test)]
mod tests;
