//! Tests opening hours with tables: each row is a time and what is expected then. Input times are UTC, results are
//! local.
#![allow(clippy::unwrap_used)]

use super::*;

const SAFE_TO_TALK: &str = "Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00; PH unknown";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn calendar() -> Arc<Calendar> {
    let bank: Vec<_> =
        ["2026-01-01", "2026-04-03", "2026-04-06", "2026-12-25", "2026-12-28", "2027-01-01"].map(day).to_vec();
    Arc::new(Calendar::new(&bank, &[(12, 25), (12, 26), (1, 1)], day("2026-01-01")..=day("2027-12-31")))
}

fn exception(date: &str, open: &str) -> Exception {
    Exception { date: day(date), open: open.to_owned() }
}

fn span(from: &str, to: &str, state: State) -> Span {
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    Span { from: time(from), to: time(to), state }
}

fn hours(open: &str) -> Hours {
    parse(open, &[], &calendar()).unwrap()
}

#[test]
fn the_state_is_right_to_the_second() {
    use State::{Closed, Open, Unknown};
    let line = hours(SAFE_TO_TALK);
    for (at, state) in [
        ("2026-11-20T17:29:59Z", Open), // Friday
        ("2026-11-20T17:30:00Z", Closed),
        ("2026-11-21T09:59:59Z", Closed), // Saturday
        ("2026-11-21T10:00:00Z", Open),
        ("2026-11-21T12:59:59Z", Open),
        ("2026-11-21T13:00:00Z", Closed),
        ("2026-03-28T10:00:00Z", Open), // the day before the clocks go forward
        ("2026-03-29T08:59:59Z", Closed),
        ("2026-03-29T09:00:00Z", Open), // 10am BST
        ("2026-10-24T09:00:00Z", Open), // 10am BST
        ("2026-10-25T09:59:59Z", Closed),
        ("2026-10-25T10:00:00Z", Open), // 10am GMT
        ("2026-12-24T23:59:59Z", Closed),
        ("2026-12-25T00:00:00Z", Unknown),
        ("2026-12-25T10:00:00Z", Unknown),
        ("2026-12-26T10:00:00Z", Unknown), // Saturday, not a bank holiday that year
        ("2026-12-27T10:00:00Z", Open),    // Sunday
        ("2026-12-28T09:00:00Z", Unknown), // the substitute day
        ("2026-12-29T08:29:59Z", Closed),
        ("2026-12-29T08:30:00Z", Open),
        ("2026-12-31T23:59:59Z", Closed),
        ("2027-01-01T00:00:00Z", Unknown),
        ("2027-01-02T10:00:00Z", Open),
        ("2028-01-05T10:00:00Z", Unknown), // after the last day whose bank holidays are known
        ("2025-12-31T10:00:00Z", Unknown), // before the first one
    ] {
        assert_eq!(line.state(utc(at)), state, "{at}");
    }
}

#[test]
fn what_comes_next_is_said_in_local_time() {
    let line = hours(SAFE_TO_TALK);
    let at = |text: &str| text.parse::<DateTime<chrono::FixedOffset>>().unwrap().with_timezone(&London);
    let closed = |opens, unsure: Option<&str>| Status::Closed { opens: Some(at(opens)), unsure: unsure.map(day) };
    for (now, status) in [
        ("2026-11-20T09:00:00Z", Status::Open { until: at("2026-11-20T17:30:00+00:00") }),
        ("2026-11-20T17:30:00Z", closed("2026-11-21T10:00:00+00:00", None)),
        ("2026-03-28T13:00:00Z", closed("2026-03-29T10:00:00+01:00", None)),
        ("2026-03-29T12:00:00Z", closed("2026-03-30T08:30:00+01:00", None)),
        ("2026-12-24T20:00:00Z", closed("2026-12-27T10:00:00+00:00", Some("2026-12-25"))),
        ("2026-12-27T13:00:00Z", closed("2026-12-29T08:30:00+00:00", Some("2026-12-28"))),
        ("2026-12-25T12:00:00Z", Status::Unknown { holiday: true, opens: Some(at("2026-12-27T10:00:00+00:00")) }),
    ] {
        assert_eq!(line.status(utc(now)), status, "{now}");
    }
    assert_eq!(hours("24/7").status(utc("2026-12-25T12:00:00Z")), Status::Always);
    let weekdays = hours("Mo-Fr unknown; PH unknown").status(utc("2026-11-20T09:00:00Z"));
    assert_eq!(weekdays, Status::Unknown { holiday: false, opens: None });
}

#[test]
fn a_sentence_with_today_in_it_ends_at_midnight() {
    let line = hours(SAFE_TO_TALK);
    for (now, until) in [
        ("2026-11-20T09:00:00Z", "2026-11-20T17:30:00Z"),
        ("2026-11-20T18:00:00Z", "2026-11-21T00:00:00Z"),
        ("2026-07-03T18:00:00Z", "2026-07-03T23:00:00Z"), // midnight in summer
        ("2026-12-25T09:00:00Z", "2026-12-26T00:00:00Z"),
    ] {
        assert_eq!(line.valid_until(utc(now)), Some(utc(until)), "{now}");
    }
    assert_eq!(hours("24/7").valid_until(utc("2026-11-20T09:00:00Z")), None);
}

#[test]
fn hours_that_meet_a_clock_change_are_followed_through_it() {
    let changes = |open, from| -> Vec<String> {
        hours(open)
            .changes(day(from), 1)
            .iter()
            .map(|(at, state)| format!("{} {state:?}", at.format("%H:%M%:z")))
            .collect()
    };
    let spring = "2026-03-29";
    // 1.15 to 1.45 does not exist on the day the clocks go forward.
    assert_eq!(changes("Su 01:15-01:45", spring), ["00:00+00:00 Closed"]);
    assert_eq!(changes("Su 00:30-01:30", spring), ["00:00+00:00 Closed", "00:30+00:00 Open", "02:00+01:00 Closed"]);
    // Hours that begin in the hour that is left out begin an hour later.
    let late = ["00:00+00:00 Closed", "02:30+01:00 Open", "03:15+01:00 Closed"];
    assert_eq!(changes("Su 01:30-03:15", spring), late);
    assert_eq!(changes("Su 02:00-05:00", spring), ["00:00+00:00 Closed", "02:00+01:00 Open", "05:00+01:00 Closed"]);
    assert_eq!(changes("Su 00:30-04:00", spring), ["00:00+00:00 Closed", "00:30+00:00 Open", "04:00+01:00 Closed"]);
    // On the day they go back, hours that end in the repeated hour end at the first of the two equal times, and hours
    // that begin in it begin at the second.
    let autumn = "2026-10-25";
    assert_eq!(changes("Su 00:00-02:30", autumn), ["00:00+01:00 Open", "02:30+00:00 Closed"]);
    assert_eq!(changes("Su 01:15-01:45", autumn), ["00:00+01:00 Closed"]);
    assert_eq!(
        changes("Su 00:00-01:30,12:00-24:00", autumn),
        ["00:00+01:00 Open", "01:30+01:00 Closed", "12:00+00:00 Open"]
    );
    assert_eq!(changes("Su 01:30-06:00", autumn), ["00:00+01:00 Closed", "01:30+00:00 Open", "06:00+00:00 Closed"]);
    assert_eq!(changes("Su 01:00-02:00", autumn), ["00:00+01:00 Closed", "01:00+01:00 Open", "02:00+00:00 Closed"]);
    let half = hours("Su 00:00-01:30");
    assert_eq!(half.state(utc("2026-10-25T00:29:59Z")), State::Open);
    assert_eq!(half.state(utc("2026-10-25T00:30:00Z")), State::Closed);
    assert_eq!(half.state(utc("2026-10-25T01:15:00Z")), State::Closed);
}

#[test]
fn an_exception_beats_everything() {
    let all =
        [exception("2026-12-25", "10:00-12:00"), exception("2026-12-24", "off"), exception("2026-12-23", "unknown")];
    let line = parse(SAFE_TO_TALK, &all, &calendar()).unwrap();
    assert_eq!(line.state(utc("2026-12-25T10:00:00Z")), State::Open);
    assert_eq!(line.state(utc("2026-12-24T10:00:00Z")), State::Closed);
    assert_eq!(line.state(utc("2026-12-23T10:00:00Z")), State::Unknown);
    assert_eq!(line.state(utc("2026-12-22T10:00:00Z")), State::Open);
}

#[test]
fn bad_hours_are_an_error_and_not_a_guess() {
    let odd =
        ["sunrise-sunset", "Mo-Fr 09:00-17:00 \"PH\"", "SH off; PH off", "easter off", "Mo-Fr 09:00-17:00 || \"ring\""];
    for open in ["Mo-Fr 8.30am to 5pm", "Mo-Fr 25:99-26:00", "every day", ""].into_iter().chain(odd) {
        assert!(parse(open, &[], &calendar()).is_err(), "{open}");
    }
    // Found by fuzzing: these hours, which no service would publish, take a second to evaluate.
    assert!(parse(&format!("Mo-We{}", ",Tu,Mo".repeat(600)), &[], &calendar()).is_err());
}

#[test]
fn hours_that_never_change_are_not_kept_for_ever() {
    for (open, at, state) in [
        ("Mo-Su 00:00-24:00; PH 00:00-24:00", "2026-11-20T09:00:00Z", State::Open),
        ("Mo-Su unknown; PH unknown", "2026-11-20T09:00:00Z", State::Unknown),
        ("Mo-Su 00:00-24:00; PH off", "2027-12-30T12:00:00Z", State::Open),
        ("Mo-Su off; PH unknown", "2027-12-30T12:00:00Z", State::Closed),
    ] {
        assert_eq!(hours(open).state(utc(at)), state, "{open}");
        assert!(hours(open).valid_until(utc(at)).is_some(), "{open}");
    }
    // The end of the known span of bank holidays is a change like any other.
    let until = hours("Mo-Su 00:00-24:00; PH off").next_change(utc("2027-12-30T12:00:00Z"));
    assert_eq!(until, Some(utc("2028-01-01T00:00:00Z")));
}

#[test]
fn an_exception_is_one_rule_and_no_more() {
    let sneaky = [Exception { date: day("2026-12-24"), open: "off; Mo-Su 00:00-24:00".to_owned() }];
    assert!(parse(SAFE_TO_TALK, &sneaky, &calendar()).is_err());
}

#[test]
fn a_rule_after_that_of_bank_holidays_does_not_open_them() {
    assert!(hours(SAFE_TO_TALK).holidays_matter());
    assert!(parse("PH unknown; Mo-Fr 08:30-17:30", &[], &calendar()).is_err());
}

#[test]
fn the_ordinary_week_is_read_without_holidays() {
    let line = hours(SAFE_TO_TALK);
    assert_eq!(line.ordinary(Weekday::Mon), [span("08:30", "17:30", State::Open)]);
    assert_eq!(line.ordinary(Weekday::Sun), [span("10:00", "13:00", State::Open)]);
    assert_eq!(line.holiday(), Some(vec![span("00:00", "00:00", State::Unknown)]));
    assert_eq!(hours("Mo-Fr 09:00-17:00; PH off").holiday(), Some(Vec::new()));
    assert_eq!(hours("Mo 09:00-17:00; PH 10:00-13:00").holiday(), Some(vec![span("10:00", "13:00", State::Open)]));
    assert_eq!(hours("24/7").holiday(), None);
}

#[test]
fn the_hours_of_a_date_are_those_of_its_exception_then_of_a_bank_holiday_then_of_the_week() {
    let exceptions = [exception("2026-12-25", "10:00-12:00"), exception("2026-12-24", "off")];
    let line = parse("Mo-Fr 08:30-17:30; PH off", &exceptions, &calendar()).unwrap();
    assert_eq!(line.on(day("2026-12-23")), [span("08:30", "17:30", State::Open)]);
    assert_eq!(line.on(day("2026-12-24")), []);
    assert_eq!(line.on(day("2026-12-25")), [span("10:00", "12:00", State::Open)]);
    assert_eq!(line.on(day("2026-12-28")), []);
    // After the last day whose bank holidays are known.
    assert_eq!(line.on(day("2028-01-05")), [span("00:00", "00:00", State::Unknown)]);
    let special =
        |from, holidays| line.special_days(day(from), holidays).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(special("2026-12-01", 1), ["2026-12-24", "2026-12-25"]);
    assert_eq!(special("2026-11-26", 0), [] as [&str; 0]);
    assert_eq!(special("2026-11-27", 0), ["2026-12-24"]);
    assert_eq!(special("2026-12-25", 3), ["2026-12-25", "2026-12-26", "2026-12-28"]);
}

#[test]
fn hours_round_the_clock_take_exceptions_and_bank_holidays() {
    let line = parse("24/7", &[exception("2026-12-24", "off")], &calendar()).unwrap();
    assert!(line.covers_holidays() && !line.is_always());
    assert_eq!(line.state(utc("2026-12-24T10:00:00Z")), State::Closed);
    assert_eq!(line.state(utc("2026-12-25T10:00:00Z")), State::Open);
    // It names no bank holidays, so it needs to know none.
    assert_eq!(line.state(utc("2029-12-25T10:00:00Z")), State::Open);
    let line = hours("24/7; PH off");
    assert!(line.covers_holidays() && !line.is_always());
    assert_eq!(line.state(utc("2026-12-25T10:00:00Z")), State::Closed);
    assert_eq!(line.state(utc("2026-12-24T10:00:00Z")), State::Open);
    assert!(hours("24/7").is_always() && hours("24/7;").is_always());
    assert!(!hours("Mo-Fr 09:00-17:00").covers_holidays() && !hours("24/7; Sa off").covers_holidays());
}

#[test]
fn an_exception_is_sure_on_a_day_whose_bank_holidays_are_not_known() {
    let line = parse("Mo-Fr 09:00-17:00; PH off", &[exception("2028-01-05", "10:00-12:00")], &calendar()).unwrap();
    assert_eq!(line.state(utc("2028-01-05T10:30:00Z")), State::Open);
    assert_eq!(line.state(utc("2028-01-06T10:30:00Z")), State::Unknown);
}

#[test]
fn times_are_found_in_the_week_on_bank_holidays_and_in_exceptions() {
    let gives_times = |open, exceptions: &[Exception]| parse(open, exceptions, &calendar()).unwrap().gives_times();
    assert!(!gives_times("Mo-Fr unknown; PH unknown", &[exception("2026-12-24", "off")]));
    assert!(gives_times("Mo-Fr unknown; PH 10:00-12:00", &[]));
    assert!(gives_times("Mo-Fr unknown; PH unknown", &[exception("2026-12-24", "10:00-12:00")]));
    assert!(gives_times("Mo-Fr 09:00-17:00; PH unknown", &[]));
}
