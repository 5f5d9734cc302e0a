guide-contents = Na tej stronie
guide-related = Miejsca, które mogą pomóc
guide-all-services = { $count ->
    [one] Zobacz { $count } miejsce pomocy w tej sprawie
    [few] Zobacz wszystkie { $count } miejsca pomocy w tej sprawie
    [many] Zobacz wszystkie { $count } miejsc pomocy w tej sprawie
   *[other] Zobacz wszystkie { $count } miejsca pomocy w tej sprawie
}
guide-reviewed = Ostatnio sprawdziliśmy tę stronę { $date }.
guide-reviewed-english = Angielską wersję tej strony sprawdzono ostatnio { $date }.
guide-easy = Ta strona prostymi słowami (Easy Read)
guide-all-words = Pełny tekst tej strony
guide-report-email = Możesz napisać na adres:
