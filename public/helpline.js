// Keeps what the page says of opening hours true while it stays open. Nothing changes until the state does: then the same
// page is asked for once more, and the parts that say when they end are replaced. Without signal it stops claiming anything.
(function () {
  'use strict';
  var SOON = 60000;
  var LONG = 0x7fffffff;
  var timer = 0;

  // All that may change with the hour, in its order on the page: the card of our line, and what is said of others.
  function claims(root) {
    return Array.prototype.slice.call(root.querySelectorAll('[data-stale], [data-timed]'));
  }

  function end(part) {
    return Date.parse(part.getAttribute('data-until'));
  }

  function plan(wait) {
    clearTimeout(timer);
    timer = setTimeout(check, Math.min(Math.max(wait, 1000), LONG));
  }

  // The next end of all, a second late rather than early.
  function next() {
    var ends = claims(document).map(end).filter(isFinite);
    if (ends.length) plan(Math.min.apply(null, ends) - Date.now() + 1000);
  }

  function over() {
    return claims(document).filter(function (part) { return end(part) <= Date.now(); });
  }

  function check() {
    if (!over().length) return next();
    fetch(document.documentElement.getAttribute('data-here') || location.pathname + location.search, { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then(function (answer) { return answer.text(); })
      .then(function (html) { renew(new DOMParser().parseFromString(html, 'text/html')); })
      .catch(function () { claims(document).forEach(doubt); })
      .then(function () { plan(SOON); });
  }

  function renew(page) {
    var old = claims(document);
    var fresh = claims(page);
    var focus = document.activeElement && document.activeElement.getAttribute('href');
    // Another list of services: what each said of itself is not known any more.
    if (old.length !== fresh.length) fresh = old.map(function (part) { return part.hasAttribute('data-stale') ? page.querySelector('[data-stale]') : null; });
    old.forEach(function (part, at) {
      var twin = fresh[at];
      if (!twin) return doubt(part);
      if (twin.hasAttribute('data-until')) part.setAttribute('data-until', twin.getAttribute('data-until'));
      else part.removeAttribute('data-until');
      if (part.innerHTML === twin.innerHTML) return;
      if (part.hasAttribute('data-stale')) card(part, twin);
      else part.innerHTML = twin.innerHTML;
    });
    // Whoever was on a number stays on it.
    if (focus && document.activeElement === document.body) document.querySelector('[href="' + focus + '"]').focus();
  }

  // The sentence stays where it is and changes its words, so that a screen reader says them; what follows is replaced.
  function card(part, twin) {
    var words = part.querySelector('[role="status"]');
    var fresh = twin.querySelector('[role="status"]');
    words.innerHTML = fresh.innerHTML;
    while (words.nextSibling) words.nextSibling.remove();
    while (fresh.nextSibling) part.appendChild(fresh.nextSibling);
  }

  // The sentence gives way to one that claims nothing; the numbers stay, and the line that is always open comes out.
  function doubt(part) {
    if (!part.hasAttribute('data-stale')) return void (part.hidden = part.getAttribute('data-timed') !== 'keep');
    var sentence = part.querySelector('[role="status"]');
    var words = part.getAttribute('data-stale');
    if (sentence && sentence.textContent !== words) sentence.textContent = words;
    var spare = part.querySelector('[hidden]');
    if (spare) spare.hidden = false;
  }

  addEventListener('pageshow', next);
  // Another page of the visit was drawn.
  document.addEventListener('view', check);
  document.addEventListener('visibilitychange', function () { if (!document.hidden) check(); });
  next();
})();
