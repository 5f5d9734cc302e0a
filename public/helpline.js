// Keeps statements about opening hours true while the page stays open. Each claim carries the server's time at which it
// ends (data-until), and the page the time for which it was rendered (data-rendered). When a claim ends, the script
// requests the page again and replaces the claims. A claim that it cannot check is removed.
(function () {
  'use strict';
  var SECOND = 1000;
  var MINUTE = 60000;
  // How long a request may go unanswered, in milliseconds; a claim may stay at most this long after its end.
  var PATIENCE = 10000;
  // If the clock and the counter of the browser differ by this many milliseconds, the device slept or its clock was
  // set.
  var JUMP = 300000;

  // The server's time, in milliseconds. If it is not exact, it is the earliest possible time: the server may send a
  // page that it rendered hours ago. The phone's clock may be wrong: it can end a claim early, but never extend one.
  var server = 0;
  var exact = false;
  // True if the phone's clock was past the end of a page that had just arrived, so it is fast.
  var ahead = false;
  var clock = Date.now();
  var counter = count();

  // For the page shown: the first end of a claim, the time of the next request, and the wait before it while the time
  // is not exact.
  var first = Infinity;
  var due = Infinity;
  var wait = MINUTE;
  var timer = 0;

  function count() {
    return window.performance && performance.now ? performance.now() : Date.now();
  }

  // The clock continues while the device sleeps; the counter continues when the clock is set back. The larger step
  // counts.
  function pass() {
    var ran = Date.now() - clock;
    var counted = count() - counter;
    clock += ran;
    counter += counted;
    server += Math.max(ran, counted, 0);
    if (Math.abs(ran - counted) < JUMP) return;
    exact = ahead = false;
    due = Math.min(due, server);
  }

  function main(root) {
    return root.querySelector('main');
  }

  // All parts that may change with time, in document order: the card of our helpline, and statements about other
  // services.
  function claims(root) {
    return Array.prototype.slice.call(root.querySelectorAll('[data-stale], [data-timed]'));
  }

  function firstEnd(root) {
    var ends = claims(root).map(function (part) { return Date.parse(part.getAttribute('data-until')); });
    return Math.min.apply(null, ends.filter(isFinite));
  }

  // Learns the server's time from a page that arrived. `date` is the Date header of its response; for the first page of
  // a visit it cannot be read. `late` is how long, in milliseconds, the response may have been on its way, if that is
  // long. Returns whether the page is true. A page that was not late is true, and then a time after its first end is
  // not believed.
  function learn(page, date, late) {
    var rendered = (Date.parse(main(page).getAttribute('data-rendered')) || 0) + late;
    var end = firstEnd(page);
    var sent = Date.parse(date) + late;
    if (late && ((sent || rendered) >= end || clock >= end)) return false;
    ahead = clock >= end;
    if (end === Infinity) return true;
    var known = sent > rendered - MINUTE && sent < end;
    // The phone's clock says that the page was just rendered: both are right.
    if (!known && !ahead && Math.abs(clock - rendered) < MINUTE) {
      known = true;
      sent = clock;
    }
    if (!known && server >= rendered && server < end) return true;
    server = known ? Math.max(sent, rendered) : rendered;
    exact = known;
    return true;
  }

  // Plans the next request: at the first end of a claim, a second late rather than early. While the time is not exact,
  // the phone's clock may bring the request forward, and the page is requested within a minute; then less and less
  // often, as long as each response confirms it.
  function plan(answered) {
    first = firstEnd(document);
    due = first + SECOND;
    if (exact || first === Infinity) return;
    if (answered) wait *= 2;
    var left = first - clock;
    var soon = left > 0 ? Math.min(left + SECOND, wait) : answered ? wait : 0;
    due = Math.min(due, server + soon);
  }

  function over() {
    return first + PATIENCE < (exact || ahead ? server : Math.max(server, clock));
  }

  // Timers stop while the device sleeps, so the time is checked every minute, and whenever the visitor does something
  // (`event`).
  function check(event) {
    pass();
    clearTimeout(timer);
    if (first === Infinity) return;
    if (server >= due) ask(event);
    timer = setTimeout(check, server < due ? Math.min(due - server, MINUTE) : MINUTE);
  }

  // Requests the page shown. A request that hangs is repeated only if the visitor does something.
  function ask(event) {
    var page = main(document);
    var request = { page: page, began: server };
    if (!page || page.request && !event) return;
    page.request = request;
    due = server + MINUTE;
    if (over() || !window.fetch) fail(request);
    if (!window.fetch) return;
    setTimeout(fail, PATIENCE, request);
    fetch(document.documentElement.getAttribute('data-here') || location.pathname + location.search, { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' })
      .then(function (answer) {
        return answer.text().then(function (html) { if (current(request)) take(request, html, answer.headers.get('date')); });
      })
      .catch(function () { fail(request); })
      .then(function () {
        if (page.request === request) page.request = null;
        check();
      });
  }

  // A response or a failure counts only for the page that it was requested for, while that page is shown, and only for
  // the last request.
  function current(request) {
    return request.page === main(document) && request.page.request === request;
  }

  function fail(request) {
    if (!current(request)) return;
    claims(document).forEach(doubt);
    request.page.doubted = true;
  }

  // The device may have slept since the response was sent. A response that may no longer be true is requested again.
  function take(request, html, date) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    if (!claims(page).length) throw new Error('no page of ours');
    pass();
    var late = server - request.began;
    if (!learn(page, date, late < MINUTE ? 0 : late)) return void (due = server);
    replace(page);
    request.page.doubted = false;
    plan(true);
  }

  function replace(page) {
    var old = claims(document);
    var fresh = claims(page);
    // The list of services has changed, so it is no longer known which claim belongs to which service.
    if (old.length !== fresh.length) fresh = old.map(function (part) { return part.hasAttribute('data-stale') ? page.querySelector('[data-stale]') : null; });
    old.forEach(function (part, at) {
      var twin = fresh[at];
      if (!twin) return part.removeAttribute('data-until'), doubt(part);
      if (twin.hasAttribute('data-until')) part.setAttribute('data-until', twin.getAttribute('data-until'));
      else part.removeAttribute('data-until');
      part.hidden = false;
      if (part.innerHTML === twin.innerHTML) return;
      var focus = part.contains(document.activeElement) && document.activeElement.getAttribute('href');
      var before = sentence(part);
      part.innerHTML = twin.innerHTML;
      if (focus) keepFocus(part, focus);
      if (sentence(part) !== before) say(sentence(part));
    });
  }

  // The words about our helpline; undefined in another part.
  function sentence(part) {
    var words = part.querySelector('.helpline__state');
    return words ? words.textContent.trim() : undefined;
  }

  // A change is said once, to screen readers only; the words are on the page too.
  function say(words) {
    var said = document.getElementById('announce');
    if (!said) return;
    said.setAttribute('data-quiet', '');
    said.firstChild.textContent = words;
  }

  // The focus stays in its part, and the page does not scroll: the same link, or the first one that can have the focus.
  function keepFocus(part, href) {
    ['[href="' + href + '"]', 'a'].some(function (which) {
      return Array.prototype.some.call(part.querySelectorAll(which), function (link) {
        link.focus({ preventScroll: true });
        return link === document.activeElement;
      });
    });
  }

  // Replaces the sentence with one that claims nothing. The numbers stay, and the helpline that is always open appears.
  function doubt(part) {
    if (!part.hasAttribute('data-stale')) return void (part.hidden = part.getAttribute('data-timed') !== 'keep');
    var words = part.getAttribute('data-stale');
    if (sentence(part) !== words) {
      part.querySelector('.helpline__state').textContent = words;
      say(words);
    }
    var spare = part.querySelector('[hidden]');
    if (spare) spare.hidden = false;
  }

  // Starts to check a page that is shown for the first time or again.
  function show(event) {
    var page = main(document);
    if (!page) return;
    // A saved copy may be read at any time and cannot be brought up to date.
    if (!/^http/.test(location.protocol)) return claims(document).forEach(doubt);
    pass();
    if (!page.known) learn(document, event.detail, 0);
    page.known = true;
    wait = MINUTE;
    plan();
    again(event);
  }

  // The visitor or the network is back: a page that stopped claiming makes a request at once.
  function again(event) {
    if (document.hidden) return;
    var page = main(document);
    if (page && page.doubted && !page.request) due = Math.min(due, server);
    check(event);
  }

  ['focus', 'online', 'pageshow'].forEach(function (name) { addEventListener(name, again); });
  ['visibilitychange', 'resume'].forEach(function (name) { document.addEventListener(name, again); });
  ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'scroll'].forEach(function (name) { addEventListener(name, check, true); });
  document.addEventListener('view', show);
  show({});
})();
