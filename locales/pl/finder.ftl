finder-title = Znajdź pomoc
finder-heading = Znajdź pomoc
finder-summary = Znajdź ludzi, którzy mogą pomóc, w Coventry i w całym kraju.
finder-intro = Wybierz, co pasuje, albo po prostu przeczytaj listę. Nie musisz niczego wybierać.
finder-words = Co by pomogło?
finder-words-private = Nie zapisujemy tego, co wpisujesz.
finder-words-go = Szukaj
finder-unmatched = Nie znamy jeszcze tych słów
finder-unmatched-words = To nasza wina, nie twoja. Możesz spróbować innych słów albo wybrać coś poniżej. Możesz też zadzwonić i powiedzieć to po swojemu.
finder-closest = Co najbardziej pasuje?
found-title = Co może pomóc
found-summary = Poradniki i miejsca, które mogą pomóc.
found-heading = To może pomóc
found-also = Czy chodziło o
found-services = Kto może pomóc
found-read = Przeczytaj to po polsku
finder-filters = Zawęź listę
finder-go = Pokaż miejsca pomocy
finder-clear = Pokaż wszystkie miejsca pomocy
finder-found = { $count ->
    [one] { $count } miejsce pomocy
    [few] { $count } miejsca pomocy
    [many] { $count } miejsc pomocy
   *[other] { $count } miejsca pomocy
}
finder-found-for = { $found }: { $choices }
finder-remove = usuń ten wybór
finder-found-title = { $count ->
    [one] Znaleziono { $count } miejsce pomocy
    [few] Znaleziono { $count } miejsca pomocy
    [many] Znaleziono { $count } miejsc pomocy
   *[other] Znaleziono { $count } miejsca pomocy
}
finder-none = Żadne miejsce nie pasuje do tego wszystkiego
finder-none-words = To nie twój błąd. Spróbuj jednej z tych możliwości albo zadzwoń pod numer u góry i zapytaj.
finder-loosen = { $count ->
    [one] Pomiń „{ $left }”: { $count } miejsce pomocy
    [few] Pomiń „{ $left }”: { $count } miejsca pomocy
    [many] Pomiń „{ $left }”: { $count } miejsc pomocy
   *[other] Pomiń „{ $left }”: { $count } miejsca pomocy
}
finder-local = W Coventry i w pobliżu
finder-wide = W całym kraju

## What kind of help a person looks for.

facet-need = Rodzaj pomocy
facet-need-urgent = Pilna pomoc teraz
facet-need-talk = Ktoś do rozmowy
facet-need-plan = Plan na większe bezpieczeństwo
facet-need-home = Bezpieczne miejsce do życia
facet-need-children = Pomoc dla dzieci
facet-need-law = Prawo i sądy
facet-need-police = Policja
facet-need-status = Wizy i imigracja
facet-need-money = Pieniądze i zasiłki
facet-need-health = Zdrowie i emocje
facet-need-clinic = Pomoc po krzywdzie seksualnej
facet-need-family = Presja rodziny lub otoczenia
facet-need-online = Telefon, zdjęcia i internet
facet-need-pets = Zwierzęta
facet-need-change = Zmiana mojego zachowania

## Who the help is for.

facet-who = Dla kogo
facet-who-anyone = Wszyscy
facet-who-women = Kobiety
facet-who-men = Mężczyźni
facet-who-lgbt = Osoby LGBT+
facet-who-young = Dzieci i młodzi ludzie
facet-who-older = Osoby starsze
facet-who-disabled = Osoby głuche i z niepełnosprawnościami
facet-who-communities = Wspólnoty etniczne i religijne
facet-who-migrants = Migranci i uchodźcy
facet-who-friends = Przyjaciele, rodzina i sąsiedzi
facet-who-change = Osoby, które kogoś krzywdzą
facet-who-staff = Osoby, które pomagają w swojej pracy

## How to get in touch.

facet-contact = Jak się skontaktować
facet-contact-phone = Rozmowa telefoniczna
facet-contact-text = SMS
facet-contact-relay = Pisanie zamiast mówienia
facet-contact-video = Język migowy przez wideo
facet-contact-chat = Czat w internecie
facet-contact-email = E-mail
facet-contact-web = Strona internetowa
facet-contact-visit = Osobiście

## Whether a line answers at this moment.

facet-open = Godziny
facet-open-now = Teraz czynne
facet-area = Gdzie
facet-area-near = W Coventry i w pobliżu
facet-area-wide = W całym kraju

## Danger in what was typed: a box on top of the answer. Whole sentences, read by somebody who is frightened.

facet-now = Jeśli potrzebujesz pomocy teraz
facet-now-call = Zadzwoń, jeśli tobie, dziecku lub komuś innemu grozi niebezpieczeństwo.
facet-now-care = Rana lub uraz, duszenie, za dużo leków albo czegoś innego? Potrzebna jest pomoc lekarska, nawet jeśli nie ma śladu. Jeśli sprawa nie jest nagła, możesz zadzwonić tutaj:
facet-now-talk = Myślisz o śmierci albo o tym, żeby zrobić sobie krzywdę? Twoje życie jest ważne. Nie musisz mierzyć się z tym w pojedynkę. Możesz zadzwonić tutaj:
