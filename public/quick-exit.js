// The way out. In the same task as the tap: the page is emptied, its title made neutral, its address replaced.
// Each step stands in its own guard, so that if one fails the rest still runs. It stores nothing and tells nobody.
(function () {
  'use strict';
  var root = document.documentElement;
  var leaving = '';
  var blanking = '';
  // Shift: how many presses count so far, and where selection, focus and scroll position were at the first.
  var presses = 0;
  var start = [];
  var timer = 0;
  // The press under way: whether nothing else happened since it began. Which Shift keys are down, as bits; which other keys.
  var pressed = false;
  var alone = false;
  var held = 0;
  var down = {};
  // Two engines on Linux report Shift as held when it is released, though Sticky Keys is off: WebKitGTK always, Firefox now and
  // then. In Firefox more than half of the presses must be known to have set it free; with Sticky Keys it is one of three.
  var linux = /Linux/.test(navigator.platform) && !/^Google/.test(navigator.vendor);
  var free = 0;
  var isFree = false;

  function attempt(step) {
    try { step(); } catch (error) { /* the next step matters more */ }
  }

  function blank(title) {
    // Whatever is still under way sees this, and draws nothing more.
    attempt(function () { root.setAttribute('data-left', ''); });
    // Any of the two empties the screen.
    attempt(function () { document.body.hidden = true; });
    attempt(function () { document.body.textContent = ''; });
    attempt(function () { document.title = title; });
    attempt(function () { document.querySelector('link[rel="icon"]').href = 'data:,'; });
    attempt(function () {
      document.querySelectorAll('style, meta[name="description"], meta[name="theme-color"]').forEach(function (part) { part.remove(); });
    });
  }

  function leave(link) {
    leaving = link.getAttribute('data-leave');
    blanking = link.getAttribute('href');
    blank(link.getAttribute('data-leave-title'));
    // Where a visit has two entries, this one too becomes the blank page: should the browser drop what is asked for next, Forward
    // finds nothing of ours. A single one stays as it is, or Chromium would put it on its list.
    attempt(function () { if (history.state) history.replaceState(null, '', blanking); });
    navigate();
  }

  function navigate() {
    try { location.replace(leaving); } catch (error) { location.href = leaving; }
  }

  // Somebody presses Back while the neutral page is still on its way: it is asked for again, and nothing lies before it or behind.
  // In a task of its own: Chromium at times drops what is asked for while it goes back, and the blank page would stay.
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
    // Last, so that if all else fails the link itself leads out.
    event.preventDefault();
  }
  addEventListener('click', onClick, true);
  addEventListener('auxclick', onClick, true);

  // Shift three times leaves: the left key or the right, three presses within three seconds, and nothing else meanwhile. A press
  // counts when the key is released. In a screen reader Shift+H goes to the previous heading; the page never sees the H, but the
  // selection, the focus or the scroll position moves. Any movement and any other key start the count again.
  addEventListener('keydown', function (event) {
    if (event.key !== 'Shift') down[id(event)] = true;
    if (event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey) return reset();
    // A held key repeats, or the other Shift key joins in: the same press.
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
      // The page saw no keydown: a screen reader took the key.
      if (!down[id(event)]) alone = false;
      return void delete down[id(event)];
    }
    held &= ~(1 << event.location);
    // The other Shift key is still down. If it is not, Sticky Keys holds Shift for the next key, and this press does not count.
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
      // A part of the page that scrolls by itself does not move the page. On a busy phone its event may come after the release.
      if (name === 'scroll' && event.target !== document) reset();
      else if (pressed && moved()) alone = false;
    }, true);
  });

  // Keys that are released in another window are not seen here.
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
    var said = document.getElementById('announce');
    var sure = free * 2 > now;
    if (now > 2 && sure && link) return leave(link);
    if (said && (now ? sure : presses)) {
      said.removeAttribute('data-quiet');
      said.textContent = now ? said.getAttribute('data-shift-' + now) : '';
    }
    presses = now;
    if (!now) free = 0;
    if (now < 2) clearTimeout(timer);
    if (now === 1) timer = setTimeout(count, 3000, 0);
  }

  // Coming back to a page that the browser kept: never a blank that is stuck, never an old answer.
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    if (leaving) navigate();
    else location.reload();
  });

  // The picture that a phone takes of a hidden tab shows little. The focus stays where it is.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) root.setAttribute('data-covered', '');
    else root.removeAttribute('data-covered');
  });
})();
