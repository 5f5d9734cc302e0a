#!/usr/bin/env bash
# A screen reader that reads a page from its top ("say all") is not stopped by its stop key, if the key comes between two texts.
#
# Version: Orca 43.1 (Debian 12, orca 43.1-1), with the client of speech-dispatcher 0.11.4. Run on 30 November 2026.
# Guess: Control stops Orca whenever it reads on; at most one more text is heard.
# Seen: Orca hands over one text, and the next when it hears that this one has ended. To stop, it only asks the voice to cancel. If
#   nothing is being spoken at that moment, nothing is cancelled, nobody is told, and Orca reads on to the end of the page.
#   Within a text:     spoken: one / cancelled: two
#   Between two texts: spoken: one, two, three, four / cancelled: nothing
# Cost: a page of many short texts ("link", "list") has many such moments. A test must press the key in the middle of a text.
#
# Runs Orca's own class with a client that speaks in steps, and with GLib's idle queue as a list. Needs a Debian 12 with apt-get.
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
apt-get download -qq -o APT::Sandbox::User=root orca=43.1-1 python3-speechd=0.11.4-2
for package in *.deb; do dpkg-deb -x "$package" .; done
cat > run.py <<'PY'
import sys, types
from unittest.mock import MagicMock

sys.path.insert(0, "usr/lib/python3/dist-packages")
idle = []
GLib = types.SimpleNamespace(idle_add=lambda call, *given: idle.append((call, given)))
sys.modules["gi"] = sys.modules["gi.repository"] = MagicMock(GLib=GLib)
for name in ("pyatspi", "orca.settings_manager", "orca.orca_i18n", "orca.orca_platform"):
    sys.modules[name] = MagicMock()
import speechd
from orca import speechdispatcherfactory as factory, speechserver

class Client:
    """Speaks one text at a time, and reports as speech-dispatcher does."""
    def __init__(self):
        self.spoken, self.cancelled, self.current = [], [], None
    def speak(self, text, callback=None, event_types=None):
        self.current = (text, callback)
        callback(speechd.CallbackType.BEGIN)
    def end(self):
        (text, callback), self.current = self.current, None
        self.spoken.append(text)
        callback(speechd.CallbackType.END)
    def cancel(self):
        if not self.current:
            return
        (text, callback), self.current = self.current, None
        self.cancelled.append(text)
        callback(speechd.CallbackType.CANCEL)

class Server(factory.SpeechServer):
    def _init(self):
        self._client = Client()
    def _speak(self, text, acss, **given):
        self._client.speak(text, **given)

def settle():
    while idle:
        call, given = idle.pop(0)
        call(*given)

def read(between):
    server = Server("default")
    texts = [speechserver.SayAllContext(None, text, 0, len(text)) for text in ("one", "two", "three", "four")]
    server.sayAll(((text, None) for text in texts), lambda *_: None)
    settle()
    server._client.end()
    if not between:
        settle()
    server.stop()
    settle()
    while server._client.current:
        server._client.end()
        settle()
    return server._client.spoken, server._client.cancelled

within, after = read(False), read(True)
for name, (spoken, cancelled) in (("Within a text", within), ("Between two texts", after)):
    print(f"{name}: spoken: {', '.join(spoken)} / cancelled: {', '.join(cancelled) or 'nothing'}")
sys.exit((within, after) != ((["one"], ["two"]), (["one", "two", "three", "four"], [])))
PY
/usr/bin/python3 run.py
