// Keeps what the page says of opening hours true while it stays open. Nothing changes until the state does: then the same
// page is asked for once more, and the parts that say when they end are replaced. Without signal it stops claiming anything.
(function () {
  'use strict';
  var SOON = 60000;
  var LONG = 0x7fffffff;
  var timer = 0;

  function parts(root) {
    return Array.prototype.slice.call(root.querySelectorAll('[data-until]'));
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
    var ends = parts(document).map(end);
    if (ends.length) plan(Math.min.apply(null, ends) - Date.now() + 1000);
  }

  function check() {
    var over = parts(document).filter(function (part) { return end(part) <= Date.now(); });
    if (!over.length) return next();
    fetch(location.pathname + location.search, { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then(function (answer) { return answer.text(); })
      .then(function (html) { renew(over, new DOMParser().parseFromString(html, 'text/html')); })
      .catch(function () { over.forEach(doubt); })
      .then(function () { plan(SOON); });
  }

  function renew(over, page) {
    over.forEach(function (part) {
      var twin = page.getElementById(part.id);
      var words = part.querySelector('[role="status"]');
      var fresh = twin && twin.querySelector('[role="status"]');
      if (!words || !fresh) return doubt(part);
      if (twin.hasAttribute('data-until')) part.setAttribute('data-until', twin.getAttribute('data-until'));
      else part.removeAttribute('data-until');
      if (part.innerHTML === twin.innerHTML) return;
      // The sentence stays where it is and changes its words, so that a screen reader says them; what follows is replaced.
      words.innerHTML = fresh.innerHTML;
      while (words.nextSibling) words.nextSibling.remove();
      while (fresh.nextSibling) part.appendChild(fresh.nextSibling);
    });
  }

  // The sentence gives way to one that claims nothing; the numbers stay, and the line that is always open comes out.
  function doubt(part) {
    var sentence = part.querySelector('[role="status"]');
    var words = part.getAttribute('data-stale');
    if (sentence && sentence.textContent !== words) sentence.textContent = words;
    var spare = part.querySelector('[hidden]');
    if (spare) spare.hidden = false;
  }

  addEventListener('pageshow', next);
  document.addEventListener('visibilitychange', function () { if (!document.hidden) check(); });
  next();
})();
