time-clock = { $half ->
    [am] { $hour ->
        [12] رات
        [1] رات
        [2] رات
        [3] رات
       *[other] صبح
    }
   *[pm] { $hour ->
        [12] دوپہر
        [1] دوپہر
        [2] دوپہر
        [3] دوپہر
        [8] رات
        [9] رات
        [10] رات
        [11] رات
       *[other] شام
    }
} { $short } بجے
time-noon = دوپہر 12 بجے
time-midnight = رات 12 بجے
time-today = آج { $time }
time-tomorrow = کل { $time }
# Alone, ہفتہ is “week” too: Saturday is ہفتے کے دن, never ہفتہ کو.
time-on = { $day ->
    [5] جمعے کو
    [6] ہفتے کے دن
   *[other] { $name } کو
} { $time }
time-on-date = { $date } کو { $time }
time-until-today = آج، { $day ->
    [5] جمعے کو
    [6] ہفتے کے دن
   *[other] { $name } کو
} { $time }
time-until-tomorrow = کل، { $day ->
    [5] جمعے کو
    [6] ہفتے کے دن
   *[other] { $name } کو
} { $time }
time-until = { $day ->
    [5] جمعے کو
    [6] ہفتے کے دن
   *[other] { $name } کو
} { $time }
time-until-date = { $date } کو { $time }
time-day-today = آج
time-day-tomorrow = کل
time-day-on = { $day ->
    [5] جمعے کو
    [6] ہفتے کے دن
   *[other] { $name } کو
}
time-day-on-date = { $date } کو
time-days = { $from ->
    [5] جمعے
    [6] ہفتے کے دن
   *[other] { $first }
} سے { $to ->
    [5] جمعے
    [6] ہفتے کے دن
   *[other] { $last }
} تک
