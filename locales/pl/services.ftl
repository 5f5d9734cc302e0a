### The words about each service in the finder. The facts (numbers, hours, addresses) stand in directory/services.

## Coventry: support with domestic abuse

service-coventry-haven =
    .what = Dla kobiet. Bezpieczne miejsca na pobyt, plany bezpieczeństwa, wsparcie emocjonalne, pomoc w sprawach prawa i zdrowia.
    .who = Kobiety, które spotyka przemoc domowa lub seksualna, zmuszanie do małżeństwa lub FGM (okaleczanie żeńskich narządów płciowych), także LGBT+ i uchodźczynie.
    .note = Coventry Haven prowadzi Safe to Talk razem z partnerami, więc można się tam zgłosić także przez Safe to Talk.
    .title = Coventry Haven

service-valley-house =
    .what = Bezpieczne miejsca na pobyt i wsparcie tam, gdzie mieszkasz. Pomaga też rodzinom z dziećmi.
    .who = Osoby każdej płci od 16 lat, w tym mężczyźni i osoby LGBT+.
    .note = Najpierw zadzwoń pod pierwszy numer. Drugi numer to biuro.

service-panahghar =
    .what = Bezpieczne miejsca na pobyt, pomoc tam, gdzie mieszkasz, ktoś, kto zabierze głos w twoim imieniu, i terapia.
    .who = Osoby czarnoskóre, azjatyckie i z mniejszości etnicznych, które krzywdzi przemoc domowa lub seksualna.
    .note = Panahghar pomaga też, gdy chodzi o zmuszanie do małżeństwa, okaleczanie żeńskich narządów płciowych (FGM), przemoc seksualną lub mieszkanie. Nie wiemy, czy pomaga mężczyznom. Możesz zapytać.

service-relate =
    .what = Jedno z miejsc pomocy w sprawie przemocy domowej w mieście. Prowadzi Choose2Change dla osób, które widzą, że stosują przemoc.
    .who = Osoby w Coventry, które widzą, że kogoś krzywdzą.
    .note = Nie mamy lokalnego kontaktu, którego jesteśmy pewni. Żeby zmienić swoje zachowanie, możesz zadzwonić do Respect Phoneline.

# For people who hurt someone. Speak to them honestly, without insults and without excuses.
service-choose2change =
    .what = Program grupowy dla osób, które widzą, że ich zachowanie to przemoc.
    .who = Osoby, które kogoś krzywdzą i widzą, że to przemoc.
    .note = Przemoc to wybór, a do zmiany potrzebna jest pomoc. Nie mamy kontaktu do tego kursu, którego jesteśmy pewni. To, co znaleźliśmy, ma już kilka lat, więc zapytaj, czy kurs nadal działa.

service-childrens-programme =
    .what = Pomoc psychologiczna dla dzieci i praca z rodzicem, który nie stosuje przemocy, by znów poczuli się sobie bliscy.
    .who = Dzieci dotknięte przemocą domową i rodzic, który nie stosuje przemocy.
    .note = Możesz też zapytać opiekę społeczną dla dzieci (children’s social care). To, co znaleźliśmy, ma już kilka lat, więc zapytaj, czy program nadal działa.

service-wish-project =
    .what = Bezpłatne i poufne wsparcie dla dzieci i młodych ludzi.
    .who = Dzieci i młodzi ludzie w Coventry dotknięci przemocą domową.
    .note = Możesz też zapytać opiekę społeczną dla dzieci (children’s social care). To, co znaleźliśmy, ma już kilka lat, więc zapytaj, czy projekt nadal działa.

service-space-2-thrive =
    .what = Pomoc przy objawach stresu pourazowego. Prowadzi ją Coventry and Warwickshire Mind.
    .who = Dorośli, których skrzywdziła przemoc domowa.

## Coventry: the council, keeping people safe, and housing

service-childrens-social-care =
    .what = Zespół urzędu miasta (council), do którego można zadzwonić, gdy boisz się, że dziecko nie jest bezpieczne.
    .who = Każda osoba, która martwi się o dziecko w Coventry.
    .note = Gdy zespół nie pracuje, zadzwoń do Emergency Duty Team (dyżur nagłych spraw). Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń po służby ratunkowe.

service-emergency-duty-team =
    .what = Zespół urzędu miasta (council), do którego można zadzwonić po pilną pomoc, gdy dzienne zespoły nie pracują.
    .who = Dzieci, dorośli i osoby w Coventry, które nie mają gdzie się zatrzymać.
    .note = Jeśli ktoś jest teraz w niebezpieczeństwie, najpierw zadzwoń po służby ratunkowe.

service-adult-social-care =
    .what = Zespół urzędu miasta (council), do którego można zadzwonić, gdy boisz się, że ktoś krzywdzi lub zaniedbuje osobę dorosłą.
    .who = Dorośli w Coventry i każda osoba, która się o nich martwi.
    .note = Gdy zespół nie pracuje, zadzwoń do Emergency Duty Team (dyżur nagłych spraw). Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń po służby ratunkowe.

service-council-housing =
    .what = Pomoc urzędu miasta (council) dla osób, które nie mają domu albo nie są w domu bezpieczne.
    .who = Osoby bez domu lub takie, których dom nie jest bezpieczny.
    .note = Nie masz dziś gdzie mieszkać? Zadzwoń. Gdy zespół nie pracuje, zadzwoń do Emergency Duty Team (dyżur nagłych spraw). Jeśli masz „no recourse to public funds” (brak dostępu do środków publicznych), ta pomoc może nie być dla ciebie dostępna, więc poproś o poradę imigracyjną. Zanim pojedziesz, sprawdź, czy punkt obsługi (customer centre) nadal tam działa.

service-st-basils =
    .what = Pomoc w sprawach mieszkania dla młodych ludzi w Coventry.
    .who = Osoby od 16 do 24 lat, które nie mają dzieci.

service-p3-coventry =
    .what = Pomoc w sprawach mieszkania w Coventry.
    .who = Pojedyncze osoby od 25 lat i rodziny.

service-coventry-cyrenians =
    .what = Pomoc dla osób w Coventry, które nie mają domu.
    .who = Pojedyncze osoby, które nie mają domu.

## Help after sexual harm

service-nhs-centres =
    .what = Ośrodki NHS (publicznej służby zdrowia), które opiekują się osobami po napaści seksualnej.
    .who = Osoby każdej płci i w każdym wieku.
    .note = Nie musisz mówić o tym policji. Na stronie NHS jest lista ośrodków.
    .title = Ośrodki opieki NHS

service-horizon-centre =
    .what = Opieka po napaści seksualnej. Trzeba się umówić, więc najpierw się skontaktuj.
    .who = Osoby od 18 lat i niektóre osoby w wieku 16 lub 17 lat. Policja nie musi cię kierować.
    .note = Nie mamy pewności, który ośrodek jest dla Coventry. Na stronie NHS są wszystkie.
    .title = Ośrodek Horizon

service-childrens-clinic =
    .what = Opieka nad dziećmi i młodymi ludźmi po napaści seksualnej.
    .who = Dzieci i młodzi ludzie. Od 13 lat być może mogą zgłosić się bez pośredników.
    .note = Nie wiesz, od czego zacząć? Zapytaj opiekę społeczną dla dzieci (children’s social care). Na stronie NHS są wszystkie ośrodki.
    .title = Poradnia dla dzieci

service-crasac =
    .what = Wsparcie emocjonalne, pomoc psychologiczna i doradcy, którzy są przy tobie po przemocy seksualnej.
    .who = Osoby, które skrzywdziła przemoc seksualna, i ich rodziny, także dzieci.
    .note = W styczniu 2024 CRASAC zamknął dla nowych osób listę na pomoc psychologiczną (counselling). Nie wiemy, co działa dzisiaj, więc zapytaj, co jest teraz dostępne.

service-safeline =
    .what = Organizacja charytatywna w Warwick. Ma stronę internetową o swojej linii pomocy dla Warwickshire i Coventry.
    .who = Osoby w Warwickshire i Coventry, które przeżyły przemoc seksualną.
    .note = Nie mamy jej numeru. W 2024 roku zmniejszono jej finansowanie, więc zajrzyj na jej stronę, żeby zobaczyć, co działa. Możesz też zapytać w Safe to Talk.

## Coventry: law, migration, women and communities

service-law-centre =
    .what = Bezpłatne porady specjalistów od prawa w sprawach mieszkania, zasiłków, imigracji i pracy.
    .who = Osoby, które potrzebują porady prawnej.
    .note = Trzeba się umówić. Dawniej nazywało się to Coventry Law Centre. Stare listy mogą podawać stary adres, więc zapytaj, zanim pojedziesz.

service-migrant-centre =
    .what = Pomoc dla uchodźców i migrantów, z bezpłatnym dyżurem porad imigracyjnych.
    .who = Uchodźcy i migranci w Coventry.
    .note = Zapytaj o dyżur, zanim pojedziesz. Poproś o poradę imigracyjną jak najwcześniej. Jeśli jesteś teraz w niebezpieczeństwie, najpierw zadzwoń po służby ratunkowe.
    .title = Coventry Migrant Centre

service-citizens-advice-coventry =
    .what = Porady dla osób w Coventry. Zacznij od telefonu.
    .who = Osoby w Coventry, które potrzebują porady.
    .note = Ten numer to krajowa linia Citizens Advice dla Anglii.

service-kairos =
    .what = Miejsce, do którego można przyjść bez umawiania się (drop-in), i pracownicy, którzy przyjdą do ciebie. Także wsparcie dla kobiet od 18 do 25 lat.
    .who = Kobiety, które pracują seksualnie na ulicy lub którym to grozi.
    .note = Nie mamy numeru telefonu. Zajrzyj na stronę internetową albo zapytaj w Safe to Talk.

service-embrace =
    .what = Miejsce, do którego można przyjść bez umawiania się (drop-in), i ktoś, kto zabierze głos w twoim imieniu.
    .who = Kobiety, które sprzedają seks lub którym grozi wykorzystywanie seksualne.

service-fwt =
    .what = Ośrodek dla kobiet. Zapytaj, jaką pomoc mogą dać.
    .who = Tylko kobiety.

service-hiba =
    .what = Wsparcie dla kobiet. Zapytaj, jaką pomoc mogą dać.
    .who = Kobiety.
    .note = Niewiele wiemy o tym miejscu. Możesz najpierw porozmawiać z Safe to Talk.

service-roma-project =
    .what = Projekt dla Romów. Zapytaj, jaką pomoc mogą dać.
    .who = Romowie i Romki.
    .note = Te numery to telefony komórkowe. Mogły się zmienić.

service-micro-rainbow =
    .what = Pomoc dla uchodźców LGBTQI i osób LGBTQI, które starają się o azyl. Zapytaj, jaką pomoc mogą dać.
    .who = Osoby LGBTQI, które starają się o azyl lub są uchodźcami.
    .note = Poproś o poradę imigracyjną jak najwcześniej. Jeśli jesteś teraz w niebezpieczeństwie, najpierw zadzwoń po służby ratunkowe.

service-carriers-of-hope =
    .what = Wsparcie i cotygodniowe spotkania bez umawiania się (drop-in), dla osób, które przyjechały tu z innych krajów.
    .who = Uchodźcy, osoby, które starają się o azyl, i migranci.

service-mind =
    .what = Bezpłatna pomoc w sprawach zdrowia psychicznego. Także praca nad traumą z osobami dotkniętymi przemocą domową.
    .who = Osoby, które chcą pomocy w sprawach zdrowia psychicznego.
    .note = Możesz zapytać o Safe Haven, pomoc wieczorami.

service-british-red-cross =
    .what = Wsparcie dla uchodźców i migrantów.
    .who = Uchodźcy i migranci.
    .note = Powiedziano nam, że w środy nie odbierają.

## National and police schemes, websites and tools

# Keep the name “Clare’s Law”. Name no time limit: the sources disagree.
service-right-to-ask =
    .what = Zapytaj policję, czy partner lub partnerka (także były lub była) stosowali wcześniej przemoc.
    .who = Ty albo ktoś, kto się o ciebie martwi, jeśli osoba zagrożona mieszka w regionie West Midlands.
    .note = Możesz zapytać na stronie internetowej policji albo na komisariacie. Policja może poprosić o spotkanie z tobą i o dwa rodzaje dokumentów tożsamości. Jeśli pytasz w sprawie kogoś innego, policja może powiedzieć tej osobie, a nie tobie. Jeśli policja nic nie znajdzie, to nie znaczy, że nic ci nie grozi. Martwi cię wiza, a teraz nikomu nic nie grozi? Najpierw poproś o poradę imigracyjną. Jeśli jesteś w niebezpieczeństwie, nie czekaj: zadzwoń po służby ratunkowe.
    .title = Right to Ask

service-safe-spaces =
    .what = Przy ladzie poproś o „Safe Space” (bezpieczne miejsce): osobny pokój i telefon.
    .who = Każda osoba, która potrzebuje bezpiecznego miejsca, żeby zadzwonić. Nie musisz wyjaśniać dlaczego.
    .note = Brały w tym udział apteki Boots, Morrisons, Superdrug i Well, a także banki TSB i wiele innych aptek. W 2024 roku podano, że Safe Spaces będą działać dalej. Nie wiemy, czy każde z tych miejsc nadal bierze w tym udział.

service-stop-ncii =
    .what = Na twoim urządzeniu tworzy z twojego intymnego zdjęcia kod, żeby duże portale mogły zablokować to zdjęcie.
    .who = Dorośli od 18 lat.

service-moneyhelper =
    .what = Bezpłatna, niezależna pomoc w sprawach pieniędzy. Ma strony o tym, że ktoś kontroluje twoje pieniądze.
    .who = Każda osoba, która potrzebuje pomocy w sprawach pieniędzy.

service-tech-safety =
    .what = Kroki, dzięki którym twój telefon, konta i lokalizacja mogą być bezpieczniejsze.
    .who = Każda osoba, która martwi się o swój telefon, konta lub lokalizację.
    .note = Ktoś może zauważyć, że zmieniasz ustawienie. Najpierw zrób plan, a informacji szukaj na bezpieczniejszym urządzeniu.
    .title = Tech Safety

service-dogs-trust =
    .what = Domy tymczasowe dla psów, z opłaconymi kosztami.
    .who = Osoby z psem, które z powodu przemocy domowej wyprowadzają się z domu.
    .note = Psy mieszkają u wolontariuszy w całym Zjednoczonym Królestwie (UK), z dala od miejsca, gdzie mieszkasz. Możesz zapytać, czy obejmuje to Coventry.

service-cats-protection =
    .what = Bezpłatne domy tymczasowe dla kotów. Możesz poprosić bezpośrednio albo może poprosić za ciebie organizacja.
    .who = Osoby z kotem, które z powodu przemocy wyprowadzają się z domu.
    .note = W wiadomościach z 2024 roku podano, że dodano Midlands. Zapytaj, czy obejmuje to twoją okolicę.

service-courtnav =
    .what = Narzędzie internetowe od RCJ Citizens Advice. Wypełnia formularz z prośbą do sądu o nakaz, który ma cię chronić.
    .who = Osoby, które chcą poprosić sąd rodzinny o nakaz.

service-supportnav =
    .what = Prosty przewodnik po nakazach sądu, które mogą chronić ludzi.
    .who = Każda osoba, która chce zrozumieć nakazy sądu.

service-nrpf-network =
    .what = Wyjaśnia, kto co może dostać, gdy ma „no recourse to public funds” (brak dostępu do środków publicznych).
    .who = Doradcy i urzędy miast (councils).
    .note = To nie jest linia pomocy. Jeśli to dotyczy ciebie, poproś o poradę imigracyjną jak najwcześniej. Jeśli jesteś teraz w niebezpieczeństwie, najpierw zadzwoń po służby ratunkowe.

service-advocate =
    .what = Bezpłatna pomoc adwokata, który występuje w sądzie (barrister).
    .who = Osoby bez pomocy państwa w opłaceniu prawnika (legal aid), które do rozprawy mają co najmniej dwa tygodnie.
