## The words of the helplines: lines to call, text or write to. Their facts stand in directory/helplines.

service-safe-to-talk =
    .what = Bezpłatne, niezależne i poufne porady w sprawie przemocy domowej w Coventry.
    .who = Wszyscy w Coventry, których krzywdzi przemoc domowa, i osoby, które z nimi pracują.

service-national-helpline =
    .what = Bezpłatna, poufna pomoc w sprawie przemocy domowej. Mogą poszukać miejsca w bezpiecznym schronieniu (refuge).
    .who = Przede wszystkim kobiety i dzieci. Także znajomi, rodzina i osoby, które z nimi pracują.
    .note = Na stronie internetowej możesz poprosić o telefon o bezpiecznej porze. Mężczyźni są kierowani do Men’s Advice Line (linia dla mężczyzn).
    .title = Krajowa linia pomocy

# The “code” is the keypad contact of this record. The number of the code is shown beside it, so do not write it here.
service-emergency =
    .what = Policja, karetka lub straż pożarna. Zadzwoń, jeśli tobie lub komuś innemu grozi teraz niebezpieczeństwo.
    .who = Każda osoba, która jest teraz w niebezpieczeństwie.
    .note = Jeśli możesz, mów albo szepcz. Jeśli mówienie nie jest bezpieczne, użyj telefonu komórkowego. Słuchaj. Jeśli o to poproszą, kaszlnij lub postukaj w telefon, żeby było słychać. Gdy ci powiedzą, naciśnij kod. Kod działa tylko w telefonach komórkowych. Nie pokazuje, gdzie jesteś, i sam nie sprowadza policji. Jeśli go nie naciśniesz i nikt cię nie usłyszy, połączenie może się zakończyć. SMS-y działają tylko wtedy, gdy zarejestrujesz się, zanim będą ci potrzebne.
    .title = Służby ratunkowe

service-police-101 =
    .what = Powiedz o czymś policji, gdy teraz nikomu nic nie grozi. Można to też zgłosić przez internet.
    .who = Każda osoba, gdy sprawa nie jest nagła.
    .note = Martwisz się o wizę? Policja przekazywała dane ludzi urzędnikom imigracyjnym. Jeśli teraz nikomu nic nie grozi, możesz najpierw poprosić o poradę imigracyjną.

service-nhs-111 =
    .what = Pomoc NHS (publicznej służby zdrowia) przez telefon. W Coventry można wybrać opcję: zdrowie psychiczne.
    .who = Każda osoba, która potrzebuje pomocy NHS, gdy sprawa nie jest nagła.
    .note = Jeśli jesteś teraz w niebezpieczeństwie, zadzwoń zamiast tego pod numer alarmowy.

service-mens-advice-line =
    .what = Pomoc dla mężczyzn dotkniętych przemocą domową. Jest linia telefoniczna i czat w internecie.
    .who = Mężczyźni dotknięci przemocą domową.

service-galop =
    .what = Linia pomocy dla osób LGBT+, gdy ktoś je krzywdzi.
    .who = Osoby LGBT+.

# This line is for people who hurt others. Speak to them honestly and kindly, and do not excuse what they do.
service-respect-phoneline =
    .what = Jeśli krzywdzisz kogoś bliskiego i chcesz przestać, tutaj możesz o tym porozmawiać.
    .who = Osoby, które krzywdzą kogoś bliskiego.

service-vs-line =
    .what = Wsparcie przez telefon lub czat, gdy ktoś cię skrzywdził.
    .who = Każda osoba, którą ktoś skrzywdził.
    .note = Strona, którą znaleźliśmy, ma już kilka lat, więc mogło się to zmienić.
    .title = Krajowa linia wsparcia

service-vs-west-midlands =
    .what = Wsparcie w regionie West Midlands, gdy ktoś cię skrzywdził.
    .who = Każda osoba w regionie West Midlands, którą ktoś skrzywdził.
    .note = Ten numer znaleźliśmy na stronie innego urzędu miasta (council) sprzed kilku lat. Jeśli nie działa, spróbuj zadzwonić na krajową linię Victim Support.
    .title = Linia wsparcia West Midlands

service-samaritans =
    .what = Ktoś do rozmowy, za darmo. Możesz mówić o myślach samobójczych.
    .who = Wszyscy.
    .note = Osoba, która odbiera, nie widzi twojego numeru. Na e-maile nie odpowiadają od razu.

service-karma-nirvana =
    .what = Pomoc w sprawie przemocy w imię „honoru” i zmuszania do małżeństwa.
    .who = Osoby każdej płci, które to spotyka, i ludzie, którzy z nimi pracują.
    .note = Jest też pomoc psychologiczna (counselling), z formularzem, który możesz wypełnić bez pośredników. Ta pomoc jest dla kobiet od 18 lat, które nie są teraz w niebezpieczeństwie i nie mieszkają z osobą, która je krzywdzi.

service-fmu =
    .what = Pomoc, gdy ktoś próbuje zmusić cię do małżeństwa.
    .who = Każda osoba, której grozi małżeństwo bez jej dobrowolnej zgody.
    .note = Drugi numer jest na czas, gdy pierwszy jest nieczynny. Poproś o Global Response Centre. Te dane mają już kilka lat, więc mogły się zmienić.
    .title = Porady w sprawie małżeństwa

service-nspcc-specialist =
    .what = Linia telefoniczna w sprawie okaleczania żeńskich narządów płciowych (FGM). Prowadzi ją NSPCC.
    .who = Każda osoba, którą martwi FGM.
    .note = Strona, którą znaleźliśmy, ma już kilka lat, i nie znamy godzin.
    .title = Linia specjalistyczna NSPCC

service-southall-black-sisters =
    .what = Linia telefoniczna dla kobiet. Gdy nie ma innej pomocy, jest fundusz dla kobiet bez dostępu do środków publicznych (no recourse to public funds).
    .who = Kobiety, także te, które mają w wizie zapis „no recourse to public funds”.
    .note = Fundusz może przez ograniczony czas pomóc opłacić czynsz i codzienne wydatki. Pisano o kłopotach z pieniędzmi, więc mogło się coś zmienić.

service-muslim-womens-network =
    .what = Linia pomocy w wielu językach. Można zadzwonić, napisać e-mail lub SMS albo pisać na czacie.
    .who = Muzułmanki.

service-jewish-womens-aid =
    .what = Pomoc w sprawie przemocy domowej i seksualnej, przez telefon, e-mail lub czat.
    .who = Żydówki i ich dzieci.
    .title = Linia pomocy JWA

service-migrant-help =
    .what = Bezpłatna pomoc przez telefon w sprawie azylu.
    .who = Osoby, które starają się o azyl.
    .note = W przeszłości niektóre osoby bardzo długo czekały na połączenie.

service-modern-helpline =
    .what = Linia telefoniczna, na którą możesz zadzwonić, gdy ktoś cię wykorzystuje, kontroluje lub zmusza do pracy.
    .who = Każda osoba, którą to spotyka.
    .title = Krajowa linia porad

service-west-midlands-line =
    .what = Pomoc w sprawie zmuszania do małżeństwa i przemocy w imię „honoru”.
    .who = Osoby w regionie West Midlands, które to spotyka.
    .note = Strony, które znaleźliśmy, mają już kilka lat, więc ten numer mógł się zmienić. Jeśli nikt nie odbiera, spróbuj zadzwonić do Safe to Talk.
    .title = Linia rodzinna West Midlands

service-warwickshire-line =
    .what = Pomoc w sprawie przemocy domowej dla osób, które mieszkają w Warwickshire, hrabstwie obok Coventry.
    .who = Osoby, które mieszkają w Warwickshire, poza Coventry.
    .title = Linia pomocy Warwickshire

service-childline =
    .what = Możesz zadzwonić za darmo i porozmawiać o tym, co cię martwi.
    .who = Każda osoba, która ma mniej niż 19 lat.

service-nspcc =
    .what = Porozmawiaj z kimś lub napisz, jeśli martwisz się o dziecko.
    .who = Dorośli, którzy martwią się o dziecko.

service-suzy-lamplugh =
    .what = Pomoc, gdy ktoś wciąż robi wobec ciebie rzeczy, których nie chcesz, i nie przestaje (stalking).
    .who = Każda osoba, którą może spotykać stalking.
    .title = Linia pomocy Suzy Lamplugh Trust

service-paladin =
    .what = Pomoc, gdy przez stalking jesteś w dużym niebezpieczeństwie.
    .who = Osoby, które spotyka stalking i którym grozi duże niebezpieczeństwo.

service-image-helpline =
    .what = Pomoc, gdy ktoś udostępnia twoje intymne zdjęcie albo mówi, że to zrobi.
    .who = Dorośli od 18 lat w Zjednoczonym Królestwie (UK).
    .note = E-mail możesz wysłać o każdej porze.
    .title = Pomoc w sprawie zdjęć w internecie

service-hourglass =
    .what = Linia pomocy dla osób starszych, gdy ktoś je krzywdzi.
    .who = Osoby starsze.
    .note = Były ostrzeżenia, że może jej brakować pieniędzy, więc mogło się coś zmienić.

service-signhealth =
    .what = Pomoc dla osób głuchych, gdy ktoś je krzywdzi. Pracownicy używają brytyjskiego języka migowego (BSL).
    .who = Osoby głuche.

service-respond =
    .what = Pomoc dla osób z niepełnosprawnością intelektualną i osób w spektrum autyzmu.
    .who = Osoby z niepełnosprawnością intelektualną i osoby w spektrum autyzmu.

service-support-line =
    .what = Porozmawiaj przez telefon o gwałcie lub przemocy seksualnej. Jest też bezpłatny czat.
    .who = Każda osoba od 16 lat w Anglii i Walii.
    .title = Linia wsparcia dla osób od 16 lat

service-napac =
    .what = Pomoc dla osób, które ktoś krzywdził w dzieciństwie.
    .who = Każda osoba, która w dzieciństwie doznała przemocy.

service-rights-of-women =
    .what = Linia telefoniczna dla kobiet w sprawach prawa rodzinnego.
    .who = Tylko kobiety.
    .note = Pierwszy numer dotyczy prawa rodzinnego. Drugi dotyczy molestowania seksualnego w pracy. Nie znamy godzin.

service-ncdv =
    .what = Bezpłatna pomoc, by poprosić sąd o pilny nakaz przeciw osobie, która cię krzywdzi.
    .who = Osoby każdej płci.
    .note = Żeby skontaktować się SMS-em, wyślij słowo NCDV. Ten SMS może zostać w twoim telefonie. Zwykle krzywda lub groźba musi być niedawna. Jeśli korzystasz z pomocy państwa w opłaceniu prawnika (legal aid), być może trzeba będzie zapłacić część kosztów.

service-flows =
    .what = Pomoc, by poprosić sąd o nakaz, który ma cię chronić.
    .who = Osoby każdej płci.

service-civil-legal-advice =
    .what = Porady prawne przez telefon. Możesz porozmawiać z doradcą, zanim masz jakiekolwiek dowody.
    .who = Osoby, które być może mogą dostać pomoc państwa w opłaceniu prawnika (legal aid).
    .note = Legal aid nie dla wszystkich jest za darmo. Jeśli chcesz, żeby oddzwonili za darmo, wyślij SMS ze słowem „legalaid” i swoim imieniem. Zrób to tylko wtedy, gdy mogą bezpiecznie do ciebie zadzwonić i gdy nikt nie sprawdza twoich SMS-ów.

service-dv-assist =
    .what = Pomaga połączyć się z prawnikiem (solicitor).
    .who = Osoby, które potrzebują prawnika z powodu przemocy domowej.
    .title = Pomoc w znalezieniu prawnika

service-reunite =
    .what = Pomoc, gdy dziecko zostało zabrane (uprowadzone) albo może zostać zabrane.
    .who = Każda osoba, która boi się, że dziecko uprowadzono lub że może zostać uprowadzone.

service-sea =
    .what = Linia wsparcia w sprawach pieniędzy i przemocy ekonomicznej (ktoś kontroluje twoje pieniądze lub rzeczy, których potrzebujesz).
    .who = Osoby, które krzywdzi przemoc ekonomiczna.
    .title = Linia wsparcia w sprawach pieniędzy

service-shelter =
    .what = Bezpłatna linia telefoniczna w nagłych sprawach mieszkaniowych.
    .who = Każda osoba, która nie ma gdzie spać tej nocy, której grozi krzywda lub która wkrótce straci dom.

service-citizens-advice =
    .what = Porady przez telefon z krajowej linii dla Anglii.
    .who = Każda osoba w Anglii, która potrzebuje porady.

service-womens-aid-chat =
    .what = Piszesz przez internet z osobą, która daje wsparcie, gdy nie możesz lub nie chcesz mówić na głos.
    .who = Kobiety.
    .note = Sprawdź na ich stronie, kiedy czat jest czynny.
    .title = Czat dla kobiet
