//! Tests what can be written, in which form it is kept, and what is said of the rest.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::*;

#[test]
fn what_is_accepted_is_kept_in_one_form() {
    for (text, week, holiday) in [
        ("24/7", "Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00", None),
        ("24/7; PH off", "Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00", Some("off")),
        (
            "Mo-Fr 08:30-17:30; Sa-Su 10:00-13:00; PH unknown",
            "Mo,Tu,We,Th,Fr 08:30-17:30; Sa,Su 10:00-13:00",
            Some("unknown"),
        ),
        ("Mo,We-Fr 00:00-06:00,22:00-24:00; PH off", "Mo,We,Th,Fr 00:00-06:00,22:00-24:00", Some("off")),
        ("Mo-Fr 09:00-12:00, 14:00-18:00; PH off", "Mo,Tu,We,Th,Fr 09:00-12:00,14:00-18:00", Some("off")),
        ("Mo-Fr 9:00-17:00; PH 10:00-9:30", "", None),
        ("Mo 9:00-17:00; PH closed", "Mo 09:00-17:00", Some("off")),
        ("Mo-Sa 09:00-17:00; Su,PH off", "Mo,Tu,We,Th,Fr,Sa 09:00-17:00; Su off", Some("off")),
        ("Mo-Su,PH 00:00-24:00", "Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00", Some("00:00-24:00")),
        ("Mo-Fr 09:00-17:00; PH off;", "Mo,Tu,We,Th,Fr 09:00-17:00", Some("off")),
        ("Mo-Fr  09:00-17:00 ;  PH  off", "Mo,Tu,We,Th,Fr 09:00-17:00", Some("off")),
        ("Fr-Mo 10:00 - 11:00; PH off", "Mo,Fr,Sa,Su 10:00-11:00", Some("off")),
        ("Mo-Fr 09:00-17:00; We 10:00-12:00; PH off", "Mo,Tu,We,Th,Fr 09:00-17:00; We 10:00-12:00", Some("off")),
        ("Mo-Fr unknown; PH unknown", "Mo,Tu,We,Th,Fr unknown", Some("unknown")),
    ] {
        match timetable(text) {
            Ok(read) => assert_eq!((read.week.as_str(), read.holiday.as_deref()), (week, holiday), "{text}"),
            Err(error) => assert!(week.is_empty(), "{text}: {error:?}"),
        }
    }
}

/// Strings of the kinds that public issue trackers hold, the part that is named, and a word of the mend.
const REFUSED: &[(&str, &str, &str)] = &[
    ("Mo-Su 09:00-00:00; PH off", "`09:00-00:00`", "`24:00`"),
    ("Mo-Su 00:00-23:59; PH off", "`00:00-23:59`", "`24:00`"),
    ("Mo-Fr 22:00-06:00; PH off", "`22:00-06:00`", "`Mo-Su 00:00-06:00,22:00-24:00`"),
    ("Mo-Fr 18:00-26:00; PH off", "`18:00-26:00`", "24:00"),
    ("Fr-Sa 18:00-06:00; PH off", "`18:00-06:00`", "24:00"),
    ("Tu,PH 23:59-22:59", "`23:59-22:59`", "24:00"),
    ("Mo 12:00-12:00; PH off", "`12:00-12:00`", "whole day"),
    ("Fr[-1] 10:00-12:00; PH off", "`[`", "exception"),
    ("Mo[1,3] 10:00-12:00; PH off", "`[`", "`.note`"),
    ("Apr-Oct Mo-Fr 09:00-17:00; PH off", "`Apr`", "exception"),
    ("Jul 23-Jan 3: 22:00-23:00; PH off", "`Jul`", "exception"),
    ("May Mo-Fr 09:00-17:00", "`May`", "exception"),
    ("2026 Mo-Fr 09:00-17:00; PH off", "`2026`", "exception"),
    ("Mo-Fr 09:00-17:00; 2026 Dec 24 off", "`Dec`", "exception"),
    ("week 2-52/2 We 10:00-12:00; PH off", "`week`", "exception"),
    ("easter -2 days off", "`easter`", "exception"),
    ("SH off; PH off", "`SH`", "`unknown`"),
    ("Mo-Fr 09:00-17:00; PH -1 day off", "`day`", "exception"),
    ("Mo-Fr 09:00-17:00 || \"by appointment\"", "`||`", "`.note`"),
    ("\"Sur rendez-vous\"", "`\"`", "`.note`"),
    ("Mo-Fr 09:00-17:00 by appointment; PH off", "`by`", "`.note`"),
    ("sunrise-sunset; PH off", "`sunrise`", "clock"),
    ("(sunset+01:00)-24:00; PH off", "`sunset`", "clock"),
    ("Mo-Fr 09:00+; PH off", "`+`", "when it ends"),
    ("Mo–Fr 09:00–17:00; PH off", "`–`", "`-`"),
    ("Mo-Fr 09:00—17:00; PH off", "`—`", "`-`"),
    ("Mon-Fri 09:00-17:00; PH off", "`Mon`", "Mo"),
    ("Monday to Friday 9am to 5pm", "`Monday`", "Mo"),
    ("mo-fr 09:00-17:00; PH off", "`mo`", "Mo"),
    ("weekdays 09:00-17:00; PH off", "`weekdays`", "`Mo-Fr`"),
    ("Mo-Fr 9am-5pm; PH off", "`am`", "24-hour"),
    ("Mo-Fr 9.00-17.00; PH off", "`.`", "colon"),
    ("Mo-Fr 9-17; PH off", "`9-17`", "`09:00-17:00`"),
    ("Mo-Fr 0900-1700; PH off", "`0900`", "colon"),
    ("Mo-Fr 25:99-26:00; PH off", "`25:99-26:00`", "hours and minutes"),
    ("Mo-Fr: 09:00-17:00; PH off", "`: `", "space"),
    ("Mo-Fr 09:00-12:00 14:00-18:00; PH off", "`09:00-12:00 14:00-18:00`", "comma"),
    ("Mo-Fr 14:00-18:00,09:00-12:00; PH off", "`09:00-12:00`", "order"),
    ("Mo-Fr 09:00-12:00,12:00-18:00; PH off", "`12:00-18:00`", "one span"),
    ("Mo-Fr 09:00-12:00, We 14:00-18:00; PH off", "`We 14:00-18:00`", "`;`"),
    ("Mo, We 09:00-12:00; PH off", "`Mo,`", "without a space"),
    ("Mo-Fr; PH off", "`Mo-Fr`", "`Mo-Fr 00:00-24:00`"),
    ("09:00-17:00; PH off", "`09:00-17:00`", "`Mo-Su 09:00-17:00`"),
    ("Mo-Fr 09:00-17:00 open; PH off", "`open`", "leave it out"),
    ("24/7 closed; PH off", "`24/7 closed`", "alone"),
    ("Mo-Fr 09:00-17:00; 24/7", "`24/7`", "first"),
    ("Mo-Fr 09:00-17:00;; PH off", "`;;`", "one `;`"),
    ("PH off; Mo-Fr 09:00-17:00", "`PH off`", "at the end"),
    ("Mo-Fr,PH 09:00-17:00; Sa 10:00-12:00", "`Mo-Fr,PH 09:00-17:00`", "at the end"),
    ("Mo-Sa 07:00-19:00; PH Su off", "`Su off`", "times such as"),
    ("Mo-Fr 09:00-17:00; bank holidays closed", "`bank`", "PH off"),
    ("Mo-Fr 09:00-17:00; PH Closed", "`Closed`", "`off`"),
    ("PH off", "`PH off`", "Mo-Su"),
    ("Mo-Mo 10:00-11:00; PH off", "`Mo-Mo`", "`Mo`"),
    ("Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00; PH off", "`Mo-Fr 13:00-17:00`", "`Mo-Fr 09:00-12:00,13:00-17:00`"),
    ("Mo-Fr 09:00-17:00; Fr-Sa 10:00-12:00; PH off", "on Fr", "in one rule"),
    ("We 10:00-12:00; Mo-Fr 09:00-17:00; PH off", "on We", "in one rule"),
    ("", "``", "Mo-Fr 09:00-17:00"),
];

#[test]
fn what_is_refused_is_named_with_its_part_and_its_mend() {
    for (text, part, mend) in REFUSED {
        let error = timetable(text).err().unwrap_or_else(|| panic!("accepted: {text}"));
        assert!(error.message.contains(part), "{text}: {error:?}");
        assert!(error.help.contains(mend), "{text}: {error:?}");
    }
    // Hours of this length, which no service would publish, once took a second to evaluate.
    assert!(timetable(&format!("Mo-We{}", ",Tu,Mo".repeat(600))).is_err());
}

#[test]
fn an_exception_is_times_or_one_word() {
    for (text, kept) in
        [("8:30-12:00, 14:00-16:00", "08:30-12:00,14:00-16:00"), ("closed", "off"), (" unknown ", "unknown")]
    {
        assert_eq!(exception(text).unwrap(), kept);
    }
    for (text, part) in [
        ("off || open", "`||`"),
        ("off, Mo-Su 00:00-24:00", "`off`"),
        ("Mo 10:00-13:00", "`Mo`"),
        ("off; Mo off", "`off;"),
        ("10:00-09:00", "`10:00-09:00`"),
        ("22:00-02:00", "`22:00-02:00`"),
        ("24/7", "`24/7`"),
        ("12:00-12:00", "`12:00-12:00`"),
        ("09:00-12:00,11:00-13:00", "`11:00-13:00`"),
        ("", "``"),
    ] {
        let error = exception(text).err().unwrap_or_else(|| panic!("accepted: {text}"));
        assert!(error.message.contains(part), "{text}: {error:?}");
    }
}

#[test]
fn a_narrower_rule_replaces_days_and_they_are_named() {
    let replaced = |text| timetable(text).unwrap().replaced;
    assert_eq!(replaced("Mo-Su 09:00-17:00; Sa-Su off; PH off"), [Weekday::Sat, Weekday::Sun]);
    assert_eq!(replaced("24/7; We 10:00-12:00; PH off"), [Weekday::Wed]);
    assert!(replaced("Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off").is_empty());
}
