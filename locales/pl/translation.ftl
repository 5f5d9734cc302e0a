translation-draft = Nikt jeszcze nie sprawdził tego tłumaczenia na polski. Mogą w nim być błędy.
translation-stale = Strona angielska zmieniła się po przetłumaczeniu na polski. Część informacji może już być błędna.
translation-missing = Nie mamy jeszcze tej strony po polsku. Oto ona po angielsku.
translation-english = Przeczytaj tę stronę po angielsku
translation-reviewed = To tłumaczenie sprawdzono { $date }. Osoba, która je sprawdziła: { $by }.
