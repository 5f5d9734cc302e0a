interpreter-heading = Jeśli potrzebujesz tłumacza
interpreter-intro = Możesz to przeczytać na głos przez telefon albo komuś pokazać.
interpreter-words = Potrzebuję tłumacza. Mówię po polsku.
interpreter-say = Tak to brzmi po angielsku:
interpreter-sounds = aj nid en in-TER-pre-ter. aj spik POŁ-lisz.
interpreter-ask = Możesz poprosić o tłumacza, który nie jest krewnym ani znajomym.
interpreter-unsure = Nie potwierdziliśmy, które linie mają tłumaczy.
