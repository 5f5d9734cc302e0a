// The way out. In the same task as the tap: the page is emptied, its title made neutral, its address replaced.
// Each step stands in its own guard, so that if one fails the rest still runs. It stores nothing and tells nobody.
(function () {
  'use strict';
  var root = document.documentElement;
  var leaving = '';
  var blanking = '';
  var presses = 0;
  var alone = false;
  var timer = 0;

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
    go();
  }

  function go() {
    try { location.replace(leaving); } catch (error) { location.href = leaving; }
  }

  // Somebody presses Back while the neutral page is still on its way: it is asked for again, and nothing lies before it or behind.
  // In a task of its own: Chromium at times drops what is asked for while it goes back, and the blank page would stay.
  addEventListener('popstate', function () {
    if (!leaving) return;
    attempt(function () { history.pushState(null, '', blanking); });
    setTimeout(go, 0);
  });

  // Taps, clicks with the first or the middle button, and the Enter key all arrive here.
  function onClick(event) {
    presses = 0;
    if (event.button > 1) return;
    var link = event.target.closest('[data-leave]');
    if (!link) return;
    leave(link);
    // Last, so that if all else fails the link itself leads out.
    event.preventDefault();
  }
  addEventListener('click', onClick, true);
  addEventListener('auxclick', onClick, true);

  // Shift three times, either of the two, each within five seconds of the last. It counts when it is let go with no other key
  // in between, since Shift is also the way to capitals and back through links; any other key begins anew.
  addEventListener('keydown', function (event) {
    alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone) count(0);
  }, true);
  addEventListener('keyup', function (event) {
    var typing = /^(input|textarea|select)$/i.test(event.target.tagName) && !/^(checkbox|radio)$/.test(event.target.type);
    if (event.key === 'Shift' && alone) count(typing ? 0 : presses + 1);
    alone = false;
  }, true);

  function count(now) {
    var link = document.querySelector('[data-leave]');
    var said = document.getElementById('announce');
    clearTimeout(timer);
    if (now === 3 && link) return leave(link);
    if (said && (now || presses)) {
      said.removeAttribute('data-quiet');
      said.textContent = now ? said.getAttribute('data-shift-' + now) : '';
    }
    presses = now;
    if (now) timer = setTimeout(function () { count(0); }, 5000);
  }

  // Coming back to a page that the browser kept: never a blank that is stuck, never an old answer.
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    if (leaving) go();
    else location.reload();
  });

  // The picture that a phone takes of a hidden tab shows little. The focus stays where it is.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden) root.setAttribute('data-covered', '');
    else root.removeAttribute('data-covered');
  });
})();
