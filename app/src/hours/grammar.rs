//! Checks that opening hours use only the part of OSM's syntax that this site accepts: whole weekdays, times within one
//! day, and one last rule for bank holidays. It accepts nothing that could open a record unexpectedly: rules added by a
//! comma, fallbacks, open ends, years, comments, or a night that runs into an exception. A night is written as two
//! spans: `Mo-Su 00:00-06:00,22:00-24:00`.

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// The most bytes that hours may have. Real hours are shorter; longer ones can take a second to evaluate.
const LONGEST: usize = 500;

/// Whether these rules are accepted: `24/7` alone, or rules for weekdays, with an optional last rule for bank holidays.
pub fn is_plain(open: &str) -> bool {
    let rules: Vec<&str> = open.split(';').map(str::trim).collect();
    let (last, others) = rules.split_last().unwrap_or((&"", &[]));
    open.len() <= LONGEST
        && (open == "24/7"
            || (others.iter().all(|rule| is_rule(rule, is_days))
                && is_rule(last, |days| days == "PH" || is_days(days))))
}

/// Whether the last rule is about bank holidays.
pub fn names_holidays(open: &str) -> bool {
    open.rsplit(';').next().is_some_and(|rule| rule.trim().starts_with("PH "))
}

/// Whether a text is `off`, `unknown`, or times in ascending order.
pub fn is_state(text: &str) -> bool {
    matches!(text, "off" | "unknown") || is_times(text)
}

fn is_rule(rule: &str, is_selector: impl Fn(&str) -> bool) -> bool {
    rule.split_once(' ').is_some_and(|(selector, state)| is_selector(selector) && is_state(state))
}

fn is_days(text: &str) -> bool {
    text.split(',').all(|item| item.split('-').count() < 3 && item.split('-').all(|day| DAYS.contains(&day)))
}

fn is_times(text: &str) -> bool {
    let spans: Option<Vec<(u32, u32)>> = text.split(',').map(span).collect();
    let in_order = |spans: &[(u32, u32)]| spans.windows(2).all(|pair| pair[0].1 < pair[1].0);
    spans.is_some_and(|spans| spans.iter().all(|(from, to)| from < to && *to <= 24 * 60) && in_order(&spans))
}

/// The minutes of the day at which a span begins and ends. `None` if the text is no span.
fn span(text: &str) -> Option<(u32, u32)> {
    let (from, to) = text.split_once('-')?;
    Some((minutes(from)?, minutes(to)?))
}

fn minutes(text: &str) -> Option<u32> {
    let (hour, minute) = text.split_once(':').filter(|(hour, minute)| hour.len() == 2 && minute.len() == 2)?;
    let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
    (minute < 60).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_written_and_what_cannot() {
        for good in
            ["24/7", "Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00; PH unknown", "Mo,We-Fr 00:00-06:00,22:00-24:00; PH off"]
        {
            assert!(is_plain(good), "{good}");
        }
        let odd = [
            "24/7; PH off",
            "PH off, Mo-Fr 09:00-17:00",
            "PH off || open",
            "Mo-Fr 09:00+; PH off",
            "Mo-Su,PH 00:00-24:00",
        ];
        let odder =
            ["2020 Mo-Fr 09:00-17:00; PH off", "Mo-Su 22:00-06:00; PH off", "May Mo-Fr 09:00-17:00", "sunrise-sunset"];
        let oddest = [
            "PH unknown; Mo-Fr 09:00-17:00",
            "Mo-Fr 09:00-17:00 \"ring\"",
            "SH off",
            "",
            "Mo-Fr",
            "Mo-Fr 10:00-09:00",
            "Mo 9-5",
        ];
        for bad in odd.into_iter().chain(odder).chain(oddest) {
            assert!(!is_plain(bad), "{bad}");
        }
        for bad in [
            "off || open",
            "off, Mo-Su 00:00-24:00",
            "Mo 10:00-13:00",
            "off; Mo off",
            "10:00-09:00",
            "09:00-12:00,11:00-13:00",
        ] {
            assert!(!is_state(bad), "{bad}");
        }
    }
}
