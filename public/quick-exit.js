// The way out. In the same task as the tap: the page is emptied, its title made neutral, its address replaced.
// Each step stands in its own guard, so that if one fails the rest still runs. It stores nothing and tells nobody.
(function () {
  'use strict';
  var leaving = '';

  function attempt(step) {
    try { step(); } catch (error) { /* the next step matters more */ }
  }

  function blank(title) {
    attempt(function () { document.title = title; });
    attempt(function () { document.body.hidden = true; });
    attempt(function () { document.body.textContent = ''; });
    attempt(function () {
      document.querySelectorAll('style, meta[name="description"]').forEach(function (part) { part.remove(); });
    });
  }

  function leave(link) {
    leaving = link.getAttribute('data-leave');
    blank(link.getAttribute('data-leave-title'));
    try { location.replace(leaving); } catch (error) { location.href = leaving; }
  }

  // Taps, clicks with the first or the middle button, and the Enter key all arrive here.
  function onClick(event) {
    if (event.button > 1) return;
    var target = event.target;
    var link = target && target.closest && target.closest('[data-leave]');
    if (!link) return;
    event.preventDefault();
    leave(link);
  }
  addEventListener('click', onClick, true);
  addEventListener('auxclick', onClick, true);

  // Coming back to a page that the browser kept: never a blank that is stuck, never an old answer.
  addEventListener('pageshow', function (event) {
    if (leaving) location.replace(leaving);
    else if (event.persisted) location.reload();
  });
})();
