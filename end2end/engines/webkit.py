#!/usr/bin/python3
"""Shows WebKitGTK in a plain window, as a person uses it: with a profile on disk, with keys for Back, Forward and Reload, and
without a driver (a WebKit with a driver receives no keys and stores nothing). Reads one line of JSON for each command and
responds with one line."""
import json
import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, GLib, Gtk, WebKit2  # noqa: E402

folder, proxy, scripts = sys.argv[1:4]
KEYS = {Gdk.KEY_Left: "go_back", Gdk.KEY_Right: "go_forward"}

manager = WebKit2.WebsiteDataManager(base_data_directory=f"{folder}/data", base_cache_directory=f"{folder}/cache")
manager.set_tls_errors_policy(WebKit2.TLSErrorsPolicy.IGNORE)
outside = WebKit2.NetworkProxySettings.new(f"http://{proxy}", ["127.0.0.1"])
manager.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, outside)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_favicon_database_directory(f"{folder}/data/icons")
manager.get_cookie_manager().set_persistent_storage(f"{folder}/data/cookies.sqlite", WebKit2.CookiePersistentStorage.SQLITE)

window = Gtk.Window(default_width=1000, default_height=800, decorated=False)
tabs = Gtk.Notebook(show_tabs=False, show_border=False)
window.add(tabs)


def open_tab(related=None):
    view = WebKit2.WebView(related_view=related) if related else WebKit2.WebView(web_context=context)
    view.get_settings().set_enable_javascript_markup(scripts == "on")
    view.connect("create", lambda _, __: open_tab(view))
    view.connect("decide-policy", elsewhere)
    view.show()
    tabs.set_current_page(tabs.append_page(view))
    return view


def elsewhere(view, decision, kind):
    """Opens a link that is tapped with Ctrl in its own tab. Returns whether it did."""
    if kind != WebKit2.PolicyDecisionType.NAVIGATION_ACTION:
        return False
    action = decision.get_navigation_action()
    if not (action.is_user_gesture() and action.get_modifiers() & Gdk.ModifierType.CONTROL_MASK):
        return False
    decision.ignore()
    open_tab().load_uri(action.get_request().get_uri())
    return True


def shown():
    return tabs.get_nth_page(tabs.get_current_page())


def on_key(_, event):
    if event.keyval == Gdk.KEY_F5:
        shown().reload()
        return True
    if event.state & Gdk.ModifierType.MOD1_MASK and event.keyval in KEYS:
        getattr(shown(), KEYS[event.keyval])()
        return True
    return False


def answer(value):
    print(json.dumps(value), flush=True)


def on_line(*_):
    line = sys.stdin.readline()
    if not line:
        Gtk.main_quit()
        return False
    asked = json.loads(line)
    view = shown()
    if "go" in asked:
        view.load_uri(asked["go"])
        answer({})
    elif "run" in asked:
        view.evaluate_javascript(asked["run"], -1, "driver", None, None, ran, view)
    elif "turn" in asked:
        tabs.set_current_page(asked["turn"])
        answer({})
    return True


def ran(view, result, _):
    try:
        answer({"value": json.loads(view.evaluate_javascript_finish(result).to_string())})
    except (GLib.Error, ValueError) as error:
        answer({"error": str(error)})


open_tab()
window.connect("key-press-event", on_key)
window.connect("destroy", Gtk.main_quit)
window.show_all()
GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, on_line)
answer({"version": f"{WebKit2.get_major_version()}.{WebKit2.get_minor_version()}.{WebKit2.get_micro_version()}"})
Gtk.main()
