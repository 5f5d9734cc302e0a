# Times and dates. $hour is 1 to 12, $half is "am" or "pm", $minute has two digits.
time-hour = { $hour }{ $half }
time-minutes = { $hour }.{ $minute }{ $half }
time-noon = 12 noon
time-midnight = midnight
# $day is 1 for Monday to 7 for Sunday.
time-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
time-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
time-date = { $day } { $month } { $year }
time-weekday-date = { $weekday } { $day } { $month }
# When something begins, after "It opens".
time-today = today at { $time }
time-tomorrow = tomorrow at { $time }
time-on = on { $day } at { $time }
# Until when something lasts, after "until".
time-until-tomorrow = { $time } tomorrow
time-until = { $time } on { $day }
# Days in a row: Monday to Friday.
time-days = { $first } to { $last }
time-day-today = today
time-day-tomorrow = tomorrow
time-day-on = on { $day }
