quick-exit-label = Wyjdź z tej strony
quick-exit-limits = Co może być widać po rozmowie lub wizycie
quick-exit-shift-once = Naciśnij Shift jeszcze dwa razy, aby wyjść.
quick-exit-shift-twice = Naciśnij Shift jeszcze raz, aby wyjść.
quick-exit-shift-over = Nadal jesteś na tej stronie.
quick-exit-title = Pogoda
quick-exit-go = Przejdź do pogody
quick-exit-other = Przejdź do innej strony
