visit-back = பின்செல்ல
visit-wait = ஒரு நொடி. பக்கம் வருகிறது.
