### Times and days in sentences. The names of months and weekdays, and how a clock and a date are written, come from the data of
### your language (CLDR); what stands here are the words round them. All numbers on a page have the digits of `formats` in
### `locale.toml`, also the parts below.
###
### Where the data do not suit your language, it may have some of these messages, which English does not:
### time-weekday ($name, $day: 1 for Monday to 7 for Sunday), a weekday;
### time-month-day ($date, $number, $month: 1 to 12), such as "28 December";
### time-long-day ($date, $name, $day, $rest), such as "Monday 28 December";
### time-date ($date, $number, $month, $year), such as "28 December 2026"; time-month ($date, $month, $year), such as "December 2026";
### time-list-two ($first, $last), time-list-more ($first, $next) and time-list-end ($first, $last), a list of two, and of more.
### $date and $name are what the data give.

# A time of day. $time: as clocks are written in your language, for example "08:30"; mostly that is all you need:
# `time-clock = { $time }`. Where people write it in another way there are its parts: $short ("8:30", and "9" for the full hour),
# $hour (1 to 12), $minute (0 to 59), $minutes (the same with two digits), $half ("am" or "pm"). Never put two parts side by side
# in a language from right to left: they would change places.
time-clock = { $minute ->
    [0] { $hour }{ $half }
   *[other] { $hour }.{ $minutes }{ $half }
}
time-noon = 12 noon
time-midnight = midnight

## When something begins: goes into helpline-opens ("It opens …") and helpline-sure.
## $name is the weekday's name in its basic form; $day is its number, 1 for Monday to 7 for Sunday, for languages in which
## the name must change: { $day -> [1] … [2] … *[7] … }. $date is "Monday 28 December", $rest is "28 December" alone.

## $midnight is "yes" when something begins at the start of that day, for languages in which "Monday at midnight" can mean its end.

time-today = today at { $time }
time-tomorrow = { $midnight ->
    [yes] at midnight tonight
   *[no] tomorrow at { $time }
}
time-on = { $midnight ->
    [yes] at the start of { $name }
   *[no] on { $name } at { $time }
}
# A day further away than a week.
time-on-date = { $midnight ->
    [yes] at the start of { $date }
   *[no] on { $date } at { $time }
}

## Until when something lasts: goes into helpline-open ("… open now, until …") and service-open-now. Always with the name of the
## day: a saved copy of a page may be read on another day.

time-until-today = { $time } today, { $name }
time-until-tomorrow = { $time } tomorrow, { $name }
time-until = { $time } on { $name }
time-until-date = { $time } on { $date }

## On which day something may differ: goes into helpline-unsure ("Its hours may differ …").

time-day-today = today
time-day-tomorrow = tomorrow
time-day-on = on { $name }
time-day-on-date = on { $date }

# Days in a row: "Monday to Friday". $from and $to are their numbers, for languages in which the names must change.
time-days = { $first } to { $last }
