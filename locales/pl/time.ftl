time-clock = { $time }
time-noon = 12:00
# Po „o”, „do” i „od”.
time-midnight = północy
time-today = dziś o { $time }
time-tomorrow = jutro o { $time }
time-on = { $day ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
} o { $time }
time-on-date = { $day ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
}, { $rest }, o { $time }
time-until-tomorrow = { $time } jutro
time-until = { $time } { $day ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
}
time-until-date = { $time } { $day ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
}, { $rest }
time-day-today = dziś
time-day-tomorrow = jutro
time-day-on = { $day ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
}
time-day-on-date = { $day ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
}, { $rest }
time-days = { $first }–{ $last }
