# A card for people who do not speak English: one sentence in their language and in English.
interpreter-heading = If you need an interpreter
interpreter-intro = You can read this out on a call, or show it to someone.
# The sentence itself. In your language give the name of the language in the right form and leave out $language.
interpreter-words = I need an interpreter. I speak { $language }.
# Before the English sentence written in your own letters, as it sounds.
interpreter-say = How it sounds:
# The English sentence "I need an interpreter. I speak { your language }.", written in the letters of your language so that
# somebody who reads only those can say it aloud. Only the sound counts.
interpreter-sounds = I need an interpreter. I speak { $language }.
interpreter-ask = You can ask for an interpreter who is not a relative or a friend.
interpreter-unsure = We have not confirmed which lines have interpreters.
