#!/usr/bin/python3
"""Shows pages in an old WebKit (QtWebKit: 602.1, of the age of Safari 10) in a window of any size, whose scripts can be off. Reads
one line of JSON for each command and responds with one line. A question is JavaScript whose value is JSON text; it also runs where
the scripts of the page are off."""
import json
import sys
from datetime import datetime

from PyQt5.QtCore import QEvent, QPoint, QSize, QSocketNotifier, Qt, QUrl
from PyQt5.QtGui import QMouseEvent
from PyQt5.QtNetwork import QNetworkProxy, QNetworkProxyFactory
from PyQt5.QtWebKit import QWebSettings, qWebKitVersion
from PyQt5.QtWebKitWidgets import QWebPage, QWebView
from PyQt5.QtWidgets import QApplication

proxy, scripts, now = sys.argv[1:4]
moment = int(datetime.fromisoformat(now.replace("Z", "+00:00")).timestamp() * 1000)


class Outside(QNetworkProxyFactory):
    """Sends what is not for the tested server to the proxy, which answers in place of other hosts."""

    def queryProxy(self, query):
        if query.peerHostName() == "127.0.0.1":
            return [QNetworkProxy(QNetworkProxy.NoProxy)]
        host, port = proxy.split(":")
        return [QNetworkProxy(QNetworkProxy.HttpProxy, host, int(port))]


class Page(QWebPage):
    """A page that keeps what its console says: uncaught errors, and what the policy of the page forbids."""

    said = []

    def javaScriptConsoleMessage(self, message, line, source):
        self.said.append(f"{message} ({source}:{line})")


def answer(value):
    print(json.dumps(value), flush=True)


def allow(scripts_on):
    page.settings().setAttribute(QWebSettings.JavascriptEnabled, scripts_on)


def fix_clock():
    page.mainFrame().evaluateJavaScript(f"Date.now = function () {{ return {moment}; }};")


def run(question):
    before = len(page.said)
    allow(True)
    value = page.mainFrame().evaluateJavaScript(question)
    allow(scripts == "on")
    answer({"value": json.loads(value)} if isinstance(value, str) else {"error": "; ".join(page.said[before:]) or "The question has no value."})


def go(address, width, height):
    # A page that is still loading would report its end in place of the new one.
    page.triggerAction(QWebPage.Stop)
    page.said = []
    view.setFixedSize(QSize(width, height))
    page.loadFinished.connect(loaded)
    view.load(QUrl(address))


def loaded(well):
    page.loadFinished.disconnect(loaded)
    answer({} if well else {"error": "The page did not load."})


def tap(x, y):
    where = QPoint(round(x), round(y))
    for kind, held in [(QEvent.MouseMove, Qt.NoButton), (QEvent.MouseButtonPress, Qt.LeftButton), (QEvent.MouseButtonRelease, Qt.NoButton)]:
        button = Qt.NoButton if kind == QEvent.MouseMove else Qt.LeftButton
        app.sendEvent(view, QMouseEvent(kind, where, view.mapToGlobal(where), button, held, Qt.NoModifier))
    answer({})


def on_line(*_):
    line = sys.stdin.readline()
    if not line:
        app.quit()
        return
    asked = json.loads(line)
    if "go" in asked:
        go(asked["go"], asked["width"], asked["height"])
    elif "run" in asked:
        run(asked["run"])
    elif "tap" in asked:
        tap(*asked["tap"])
    elif "said" in asked:
        answer({"value": page.said})


app = QApplication(sys.argv[:1])
QNetworkProxyFactory.setApplicationProxyFactory(Outside())
view = QWebView()
# Without a window manager, the window may be larger than the screen.
view.setWindowFlags(Qt.FramelessWindowHint | Qt.X11BypassWindowManagerHint)
page = Page(view)
view.setPage(page)
# As on a phone, scroll bars take no room.
for edge in (Qt.Horizontal, Qt.Vertical):
    page.mainFrame().setScrollBarPolicy(edge, Qt.ScrollBarAlwaysOff)
allow(scripts == "on")
page.mainFrame().javaScriptWindowObjectCleared.connect(fix_clock)
page.networkAccessManager().sslErrors.connect(lambda reply, _: reply.ignoreSslErrors())
view.show()
# No window manager gives it the keyboard focus.
app.setActiveWindow(view)
view.setFocus()
notifier = QSocketNotifier(0, QSocketNotifier.Read)
notifier.activated.connect(on_line)
answer({"version": qWebKitVersion()})
app.exec()
