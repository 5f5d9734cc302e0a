visit-back = Wstecz
visit-wait = Chwileczkę. Strona się ładuje.
visit-no-signal = Brak zasięgu. Spróbuj ponownie.
