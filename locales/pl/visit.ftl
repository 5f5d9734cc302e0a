visit-back = Wstecz
visit-wait = Chwileczkę. Strona się ładuje.
