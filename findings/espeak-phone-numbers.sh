#!/usr/bin/env bash
# A screen reader's usual voice reads a UK telephone number, written in its ordinary groups, as thousands and hundreds.
#
# Version: eSpeak NG 1.52.0 from PyPI's espeakng-loader 0.2.4 (eSpeak NG is the usual voice of Orca and is shipped with NVDA).
#   Run on 29 November 2026.
# Guess: "0808 2000 247" is heard digit by digit, since a leading zero and the groups show that it is a telephone number.
# Seen: "zero eight zero eight, two thousand, two hundred and forty seven"; "116 123" is "one hundred sixteen, one hundred
#   twenty three"; "999" is "nine hundred ninety nine". Digits with spaces, in groups that a comma ends, are read one by one.
# Cost: somebody who hears the number cannot write it down. A hidden label with spaced digits would hide it from voice control.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check espeakng-loader==0.2.4
cat > run.py <<'PY'
import ctypes, sys, espeakng_loader

library = ctypes.CDLL(espeakng_loader.get_library_path())
library.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0)
library.espeak_SetVoiceByName(b"en")
convert = library.espeak_TextToPhonemes
convert.restype = ctypes.c_char_p
convert.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]

def phonemes(text):
    rest, parts = ctypes.pointer(ctypes.c_char_p(text.encode())), []
    while rest.contents.value is not None:
        parts.append((convert(rest, 1, 0) or b"").decode())
    return " ".join(parts)

THOUSAND, HUNDRED = "T'aUz@nd", "h'VndrI2d"
changed = False
for text, words in [("0808 2000 247", [THOUSAND, HUNDRED]), ("116 123", [HUNDRED]), ("999", [HUNDRED]), ("0 8 0 8, 2 0 0 0, 2 4 7", [])]:
    heard = phonemes(text)
    print(f"{text}: {heard}")
    changed |= [word for word in (THOUSAND, HUNDRED) if word in heard] != words
sys.exit(changed)
PY
venv/bin/python run.py
