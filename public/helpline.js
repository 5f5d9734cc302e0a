// Keeps what the page says of opening hours true while it stays open. Each claim carries the server's moment at which it ends
// (data-until), and the page the moment for which it was rendered (data-rendered). When a claim ends, the script asks for the
// page once more and replaces the claims. What it cannot check it does not claim.
(function () {
  'use strict';
  var SECOND = 1000;
  var MINUTE = 60000;
  // For how long a request may go unanswered before the page stops claiming, and by how much a claim may outlive its end meanwhile.
  var PATIENCE = 10000;
  var LATE = 5000;
  // When the clock and the counter of the browser differ by this much, the device slept or its clock was set.
  var JUMP = 300000;

  // The server's moment. Where it is not exact, it is the earliest that is possible: the server may send a page that it rendered
  // hours ago. The phone's clock may be wrong: it can end a claim early, but never keep one.
  var server = 0;
  var exact = false;
  // The phone's clock was past the end of a page that had just come, so it runs ahead.
  var ahead = false;
  var clock = Date.now();
  var counter = count();

  // Of the page shown: the first end, when to ask again, and how long to wait before that while the moment is not exact.
  var first = Infinity;
  var due = Infinity;
  var wait = MINUTE;
  var timer = 0;

  function count() {
    return window.performance && performance.now ? performance.now() : Date.now();
  }

  // The clock goes on while the device sleeps; the counter goes on when the clock is set back. Whichever went further counts.
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

  // All that may change with the hour, in its order on the page: the card of our line, and what is said of others.
  function claims(root) {
    return Array.prototype.slice.call(root.querySelectorAll('[data-stale], [data-timed]'));
  }

  function firstEnd(root) {
    var ends = claims(root).map(function (part) { return Date.parse(part.getAttribute('data-until')); });
    return Math.min.apply(null, ends.filter(isFinite));
  }

  // What a page that has come tells of the server's moment. `date` is the header of its answer, as far as it can be read: for the
  // first page of a visit it cannot. `late` is how long the answer may have been on its way, if that is long. Returns whether the page
  // is true: if it was not long on its way it is, and no moment after its first end is believed.
  function learn(page, date, late) {
    var rendered = (Date.parse(main(page).getAttribute('data-rendered')) || 0) + late;
    var end = firstEnd(page);
    var sent = Date.parse(date) + late;
    if (late && ((sent || rendered) >= end || clock >= end)) return false;
    ahead = clock >= end;
    if (end === Infinity) return true;
    if (sent > rendered - MINUTE && sent < end) set(Math.max(sent, rendered), true);
    // Rendered just now, as the phone's clock says: both are right.
    else if (Math.abs(clock - rendered) < MINUTE && !ahead) set(Math.max(clock, rendered), true);
    else if (server < rendered || server >= end) set(rendered, false);
    return true;
  }

  function set(moment, known) {
    server = moment;
    exact = known;
  }

  // The first end of all, a second late rather than early. While the moment is not exact, the phone's clock may bring it forward,
  // and the page is asked for within a minute; later less and less often, as long as each answer leaves it as it is.
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
    return server > first + LATE || !exact && !ahead && clock > first + LATE;
  }

  // Timers stop while the device sleeps: so the time is looked at every minute, and when somebody is there (`event`).
  function check(event) {
    pass();
    clearTimeout(timer);
    if (first === Infinity) return;
    if (server >= due) ask(event);
    timer = setTimeout(check, server < due ? Math.min(due - server, MINUTE) : MINUTE);
  }

  // Asks for the page shown. A request that hangs is repeated only for somebody who is there.
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

  // An answer, or its failure, concerns only the page that it was asked for, while that page is shown, and only the last request.
  function current(request) {
    return request.page === main(document) && request.page.request === request;
  }

  function fail(request) {
    if (!current(request)) return;
    claims(document).forEach(doubt);
    request.page.setAttribute('data-doubted', '');
  }

  // The device may have slept since the answer was sent. One that may be true no more is asked for again.
  function take(request, html, date) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    if (!claims(page).length) throw new Error('no page of ours');
    pass();
    var late = server - request.began;
    if (!learn(page, date, late < MINUTE ? 0 : late)) return void (due = server);
    replace(page);
    request.page.removeAttribute('data-doubted');
    plan(true);
  }

  function replace(page) {
    var old = claims(document);
    var fresh = claims(page);
    var focus = document.activeElement && document.activeElement.getAttribute('href');
    // Another list of services: what each said of itself is not known any more.
    if (old.length !== fresh.length) fresh = old.map(function (part) { return part.hasAttribute('data-stale') ? page.querySelector('[data-stale]') : null; });
    old.forEach(function (part, at) {
      var twin = fresh[at];
      if (!twin) return part.removeAttribute('data-until'), doubt(part);
      if (twin.hasAttribute('data-until')) part.setAttribute('data-until', twin.getAttribute('data-until'));
      else part.removeAttribute('data-until');
      part.hidden = false;
      if (part.innerHTML === twin.innerHTML) return;
      if (part.hasAttribute('data-stale')) card(part, twin);
      else part.innerHTML = twin.innerHTML;
    });
    // The focus stays on the number that it was on.
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

  // A page that was not shown before, or one that is shown again.
  function show(event) {
    var page = main(document);
    if (!page) return;
    pass();
    if (!page.known) learn(document, event.detail, 0);
    page.known = true;
    wait = MINUTE;
    plan();
    again(event);
  }

  // Somebody is back, or the network is: a page that stopped claiming tries at once.
  function again(event) {
    if (document.hidden) return;
    var page = main(document);
    if (page && page.hasAttribute('data-doubted') && !page.request) due = Math.min(due, server);
    check(event);
  }

  ['focus', 'online', 'pageshow'].forEach(function (name) { addEventListener(name, again); });
  ['visibilitychange', 'resume'].forEach(function (name) { document.addEventListener(name, again); });
  ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'scroll'].forEach(function (name) { addEventListener(name, check, true); });
  document.addEventListener('view', show);
  show({});
})();
