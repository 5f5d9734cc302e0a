// Keeps a visit within one entry of the browser's history. A link of this site is fetched and rendered here, so that
// Back returns to the previous page, and after leaving there is nothing to go back to. Below the entry of the visit is
// another one, the guard: Back lands on it and is caught. After leaving, its URL is that of the blank page, which
// redirects to the neutral one. If anything fails, an ordinary navigation takes over.
(function () {
  'use strict';
  var root = document.documentElement;
  var exit = document.querySelector('[data-leave]');
  if (!exit || !window.fetch || !window.DOMParser || !window.AbortController || !window.URLSearchParams) return;

  var address = location.href.split('#')[0];
  // The state of the history entry. If it is set, the visit continues after a reload and the guard already exists.
  var entry = history.state;
  var behind = [];
  var pending = null;
  var here = location.pathname + location.search;

  function hasLeft() {
    return root.hasAttribute('data-left');
  }

  // Creates two entries for any number of pages. It runs in the task of a tap, so that the browser counts it as the
  // visitor's action, and before the tap is cancelled: if the history cannot be written, the browser follows the link
  // itself.
  function startVisit() {
    if (entry) return;
    entry = { first: history.length < 2 };
    // Each view stores its own scroll position.
    history.scrollRestoration = 'manual';
    setGuardEntry();
  }

  function setGuardEntry() {
    history.replaceState({ guard: true }, '', exit.getAttribute('href'));
    history.pushState(entry, '', address);
  }

  // `words` are typed search terms; they are sent in the body.
  function navigate(path, hash, words) {
    abortPending();
    var mine = pending = new AbortController();
    var slow = setTimeout(announce, 300, 'data-wait');
    var began = Date.now();
    fetch(path, { method: words ? 'POST' : 'GET', body: words, headers: { Accept: 'text/html' }, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: mine.signal })
      .then(function (answer) {
        if (answer.status >= 500 || !/^text\/html/.test(answer.headers.get('content-type'))) throw new Error('no page');
        var end = new URL(answer.url);
        return answer.text().then(function (html) {
          // The server's time, unless it is a minute old: the device may have slept since.
          var date = Date.now() - began < 60000 && answer.headers.get('date');
          if (mine === pending && !hasLeft()) drawPage(html, end.pathname + end.search, hash, date);
        });
      })
      .catch(function () { if (mine === pending && !hasLeft()) fallBackToBrowser(words ? here : path + hash, words ? entry.before : here); })
      .then(function () { clearTimeout(slow); });
  }

  // The browser requests the page itself, on the same entry. The guard stays below it, and Back knows the previous
  // page.
  function fallBackToBrowser(path, before) {
    entry = { first: entry.first, before: before };
    // Until the page arrives, this page is shown under its URL.
    root.setAttribute('data-here', here);
    history.replaceState(entry, '', path);
    location.reload();
  }

  function abortPending() {
    if (pending) pending.abort();
    pending = null;
  }

  // Without a name it announces the title to screen readers only; the title is not shown.
  function announce(name) {
    var said = document.getElementById('announce');
    if (!said) return;
    said.toggleAttribute('data-quiet', !name);
    said.textContent = name ? said.getAttribute(name) : document.title;
  }

  // Returns the view on the screen, with its open groups and checked boxes. Its elements are moved out of the document,
  // not copied.
  function takeView(from, path, scroll) {
    var view = { here: path, title: from.title, lang: from.documentElement.lang, script: from.documentElement.getAttribute('data-script'), scroll: scroll, body: document.createDocumentFragment() };
    while (from.body.firstChild) view.body.appendChild(document.adoptNode(from.body.firstChild));
    return view;
  }

  function drawPage(html, path, hash, date) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    if (!page.querySelector('h1') || !page.querySelector('[data-leave]')) throw new Error('no page of ours');
    // If the text direction changes within a page, Firefox may show it at one place and take taps at another.
    if (page.documentElement.dir !== root.dir) return fallBackToBrowser(path + hash, here);
    offerBack(page);
    var view = takeView(page, path, 0);
    view.date = date;
    behind.push(takeView(document, here, scrollY));
    showView(view);
    focusOn(hash && document.getElementById(hash.slice(1)));
  }

  function offerBack(page) {
    var button = page.querySelector('[data-back]');
    if (button) button.hidden = false;
  }

  function showView(view) {
    here = view.here;
    root.lang = view.lang;
    root.setAttribute('data-script', view.script);
    document.title = view.title;
    document.body.appendChild(view.body);
    root.setAttribute('data-here', here);
    scrollTo(0, view.scroll);
    announce('');
    document.dispatchEvent(new CustomEvent('view', { detail: view.date }));
  }

  // Moves the focus to a part of the page, or to its heading, which a screen reader then reads.
  function focusOn(part) {
    var target = part || document.querySelector('h1');
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    if (part) part.scrollIntoView();
  }

  // Shows the previous page, if there is one. Stops a pending request, and the notice about it.
  function goBack() {
    abortPending();
    var last = behind.pop();
    if (!last) return entry.before ? fallBackToBrowser(entry.before) : announce('');
    takeView(document, here, 0);
    showView(last);
    focusOn();
  }

  addEventListener('popstate', function (event) {
    if (!entry || !event.state || !event.state.guard || hasLeft()) return;
    if (!behind.length && !entry.before && !entry.first) return history.back();
    history.pushState(entry, '', address);
    goBack();
  });

  // Handles only plain taps on links of this site. The browser handles everything else.
  addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href], [data-back]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.hasAttribute('data-back')) return void goBack();
    var part = link.getAttribute('href');
    if (part.charAt(0) === '#') part = document.getElementById(part.slice(1));
    else if (link.target || link.hasAttribute('data-leave')) return;
    else if (link.origin !== location.origin) return followOutward(link);
    else return startVisit(), event.preventDefault(), navigate(link.pathname + link.search, link.hash);
    if (part) event.preventDefault(), focusOn(part);
  });

  // Records the page on which a link to another site was, so that a visitor who comes back sees that page.
  function followOutward(link) {
    if (!/^http/.test(link.protocol)) return;
    startVisit();
    entry = { first: entry.first, at: here };
    history.replaceState(entry, '', address);
  }

  // Writes the entries again, so that the other site is no longer ahead and Forward does not show it after leaving.
  function returnFromOutside() {
    var at = entry.at;
    entry = { first: entry.first };
    setGuardEntry();
    if (at !== here) navigate(at, '');
  }

  addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented) return;
    var to = new URL(form.action);
    var asked = new URLSearchParams(new FormData(form));
    startVisit();
    event.preventDefault();
    if (form.method === 'get') return navigate(to.pathname + (asked.toString() && '?' + asked), to.hash);
    // The typed text must not stay on a page that Back could show again.
    form.reset();
    navigate(to.pathname, to.hash, asked);
  });

  if (entry && entry.before) offerBack(document);
  if (entry && entry.at) returnFromOutside();
})();
