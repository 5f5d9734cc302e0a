// Quick exit. In the task of the tap, the script empties the page, makes its title neutral and replaces its URL in the
// history. Each step has its own guard, so that if one fails the rest still runs. The script stores nothing and sends
// nothing.
(function () {
  'use strict';
  var root = document.documentElement;
  var leaving = '';
  var blanking = '';
  // Shift: how many presses count so far, and the selection, focus and scroll position at the first press.
  var presses = 0;
  var start = [];
  var timer = 0;
  // The present press; whether nothing else has happened since it began; which Shift keys are down, as bits; which
  // other keys are.
  var pressed = false;
  var alone = false;
  var held = 0;
  var down = {};
  // Two engines on Linux report Shift as held when it is released, although Sticky Keys is off: WebKitGTK always,
  // Firefox now and then. In Firefox more than half of the presses must be known to have released it; with Sticky Keys
  // it is one in three.
  var linux = /Linux/.test(navigator.platform) && !/^Google/.test(navigator.vendor);
  var free = 0;
  var isFree = false;

  function attempt(step) {
    try { step(); } catch (error) { /* the next step matters more */ }
  }

  function blank(title) {
    // A request that is still pending checks this attribute and then renders nothing.
    attempt(function () { root.setAttribute('data-left', ''); });
    // Each of these two steps alone empties the screen.
    attempt(function () { document.body.hidden = true; });
    attempt(function () { document.body.textContent = ''; });
    attempt(function () { document.title = title; });
    attempt(function () {
      document.querySelectorAll('style, meta[name="description"], meta[name="theme-color"]').forEach(function (part) { part.remove(); });
    });
  }

  function leave(link) {
    leaving = link.getAttribute('data-leave');
    blanking = link.getAttribute('href');
    blank(link.getAttribute('data-leave-title'));
    // If a visit has two history entries, this one too becomes the blank page: if the browser drops the next request,
    // Forward shows nothing of this site. A single entry keeps its URL; otherwise Chromium would add the blank page to
    // its history list.
    attempt(function () { if (history.state) history.replaceState(null, '', blanking); });
    navigate();
  }

  function navigate() {
    try { location.replace(leaving); } catch (error) { location.href = leaving; }
  }

  // The visitor presses Back while the neutral page is still loading: request it again, and leave no entry before or
  // after it. In a separate task: Chromium sometimes drops a request made while it goes back, and the blank page would
  // stay.
  addEventListener('popstate', function () {
    if (!leaving) return;
    attempt(function () { history.pushState(null, '', blanking); });
    setTimeout(navigate, 0);
  });

  // Taps, clicks with the first or the middle button, and the Enter key all arrive here.
  function onClick(event) {
    attempt(reset);
    if (event.button > 1) return;
    var link = event.target.closest('[data-leave]');
    if (!link) return;
    leave(link);
    // Last, so that if all else fails the link itself leaves the site.
    event.preventDefault();
  }
  addEventListener('click', onClick, true);
  addEventListener('auxclick', onClick, true);

  // Pressing Shift three times leaves: the left or the right key, three presses within three seconds, and nothing else
  // in between. A press counts when the key is released. In a screen reader Shift+H goes to the previous heading; the
  // page never sees the H, but the selection, the focus or the scroll position changes. Any such change and any other
  // key restart the count.
  addEventListener('keydown', function (event) {
    if (event.key !== 'Shift') down[id(event)] = true;
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return reset();
    // If a held key repeats or the other Shift key joins, it is the same press.
    if (!held && !event.repeat) {
      if (presses && moved()) count(0);
      if (!presses) start = position();
      pressed = alone = true;
      if (presses && !isFree && !event.shiftKey && linux && event.isTrusted) free++;
    }
    held |= 1 << event.location;
  }, true);

  addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') {
      // The page saw no keydown, because a screen reader took the key.
      if (!down[id(event)]) alone = false;
      return void delete down[id(event)];
    }
    held &= ~(1 << event.location);
    // The other Shift key is still down. If it is not, Sticky Keys holds Shift for the next key, and this press does
    // not count.
    if (event.shiftKey && held) return;
    held = 0;
    if (!pressed) return;
    pressed = false;
    var doubtful = linux && event.isTrusted;
    isFree = !event.shiftKey || doubtful && /^Apple/.test(navigator.vendor);
    if (isFree) free++;
    var typing = /^(input|textarea|select)$/i.test(event.target.tagName) && !/^(checkbox|radio)$/.test(event.target.type);
    count(alone && (isFree || doubtful) && !typing && !moved() ? presses + 1 : 0);
  }, true);

  ['selectionchange', 'focusin', 'scroll'].forEach(function (name) {
    addEventListener(name, function (event) {
      // An element that scrolls by itself does not scroll the page. On a busy phone its event may come after the
      // release.
      if (name === 'scroll' && event.target !== document) reset();
      else if (pressed && moved()) alone = false;
    }, true);
  });

  // The page does not see keys that are released in another window.
  addEventListener('blur', function () {
    held = 0;
    down = {};
    reset();
  });

  function id(event) {
    return event.code || String(event.key).toLowerCase();
  }

  function position() {
    var selection = getSelection() || {};
    return [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset, document.activeElement, pageXOffset, pageYOffset];
  }

  function moved() {
    return position().some(function (part, at) { return part !== start[at]; });
  }

  function reset() {
    alone = false;
    count(0);
  }

  function count(now) {
    var link = document.querySelector('[data-leave]');
    var sure = free * 2 > now;
    if (now > 2 && sure && link) return leave(link);
    if (now ? sure : presses) say(now);
    presses = now;
    if (!now) free = 0;
    if (now < 2) clearTimeout(timer);
    if (now === 1) timer = setTimeout(expire, 3000);
  }

  // The third press did not come. That is said to screen readers only.
  function expire() {
    count(0);
    say(0, true);
  }

  function say(now, expired) {
    var said = document.getElementById('announce');
    if (!said) return;
    if (now) said.removeAttribute('data-quiet');
    else said.setAttribute('data-quiet', '');
    said.firstChild.textContent = now || expired ? said.getAttribute('data-shift-' + now) : '';
  }

  // A page that the browser restores from its cache must be neither a stuck blank page nor an outdated one.
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    if (leaving) navigate();
    else location.reload();
  });

  // A phone takes a picture of a hidden tab: cover the page, so that it shows little. The focus does not move. Some
  // browsers never report that the tab is visible again, so any press or key removes the cover too.
  function cover(event) {
    if (document.hidden && event.type === 'visibilitychange') root.setAttribute('data-covered', '');
    else root.removeAttribute('data-covered');
  }
  document.addEventListener('visibilitychange', cover);
  addEventListener('focus', cover);
  ['keydown', 'mousedown', 'touchstart'].forEach(function (name) { addEventListener(name, cover, true); });

  // In some browsers an on-screen keyboard covers the bottom of the page: the bar of the link moves above it. When the
  // visitor zooms, the visible part is smaller too, but not by a keyboard.
  var visible = window.visualViewport;
  function lift() {
    var keyboard = innerHeight - visible.height * visible.scale > 99;
    root.style.setProperty('--lift', keyboard ? innerHeight - visible.height - visible.offsetTop + 'px' : '');
  }
  if (visible) ['resize', 'scroll'].forEach(function (name) { visible.addEventListener(name, lift); });
})();
