// Runs on the blank page. Its URL is also that of the guard, the history entry below a visit (visit.js). If the browser
// loads the guard and the visitor has not left, the next entry is the visit; if the visitor has left, it is the neutral
// page. So the script goes forward, and never to the neutral page by itself. When it comes here the second time, the
// visitor is on the way back, so it goes back, out of the visit. The engine tells no direction; the state of the entry
// remembers it.
(function () {
  'use strict';
  // A page from the back-forward cache does not run again by itself, and would stay blank under our URL.
  addEventListener('pageshow', function (event) { if (event.persisted) location.reload(); });
  var state = history.state;
  // Without a guard the visitor has left, and the page redirects.
  if (!state || !state.guard) return;
  var back = state.passed;
  history.replaceState({ guard: true, first: state.first, passed: !back && !state.first }, '');
  // The redirect that follows becomes text that is not read.
  document.write('<noscript>');
  // The browser takes this page for the page of the next entry, because both entries come from one document.
  addEventListener('popstate', function () { location.reload(); });
  if (back) history.back();
  else history.forward();
})();
