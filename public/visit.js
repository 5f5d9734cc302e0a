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
  // The parts of `body` that belong to the page shown. Others come from the browser or its extensions, and stay.
  var parts = partsOf(document);
  // The link or button that the visitor used last.
  var used = null;

  function listOf(nodes) {
    return Array.prototype.slice.call(nodes);
  }

  function announcer(page) {
    return page.getElementById('announce');
  }

  // The announcer is no part of a page: a screen reader may not read out one that appears together with its words.
  function partsOf(page) {
    return listOf(page.body.childNodes).filter(function (part) { return part !== announcer(page); });
  }

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

  // The state of the guard is read by guard.js, if the browser loads the guard.
  function setGuardEntry() {
    writeGuard();
    history.pushState(entry, '', address);
  }

  function writeGuard() {
    history.replaceState({ guard: true, first: entry.first }, '', exit.getAttribute('href'));
  }

  // Requests a page and draws it. `words` are typed search terms; they are sent in the body. Without a response the page
  // shown stays, with the terms in their field. If the response is no page of ours, the browser requests it itself.
  function navigate(path, hash, words) {
    abortPending();
    var mine = pending = new AbortController();
    var slow = setTimeout(announce, 300, 'data-wait');
    var began = Date.now();
    var from = here;
    fetch(path, { method: words ? 'POST' : 'GET', body: words, headers: { Accept: 'text/html' }, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: mine.signal })
      .then(function (answer) {
        return answer.text().then(function (html) {
          if (mine !== pending || hasLeft()) return;
          // The server's time, unless it is a minute old: the device may have slept since.
          var date = Date.now() - began < 60000 && answer.headers.get('date');
          try { drawPage(answer, html, hash, date); } catch (error) { fallBackToBrowser(words ? from : path + hash, words ? entry.before : from); }
        });
      })
      .catch(function () { if (mine === pending && !hasLeft()) abortPending(), announce('data-no-signal'); })
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
    var said = announcer(document);
    if (!said) return;
    if (name) said.removeAttribute('data-quiet');
    else said.setAttribute('data-quiet', '');
    said.firstChild.textContent = name ? said.getAttribute(name) : document.title;
  }

  // What the announcer may say is in the language of the page.
  function translateAnnouncer(fresh) {
    var said = announcer(document);
    if (said && fresh) listOf(fresh.attributes).forEach(function (words) { said.setAttribute(words.name, words.value); });
  }

  // Returns a view of a document, with its open groups and checked boxes. Its elements are not copied.
  function viewOf(from, path, elements, scroll) {
    return { here: path, title: from.title, lang: from.documentElement.lang, script: from.documentElement.getAttribute('data-script'), scroll: scroll, parts: elements, used: used, said: announcer(from) && announcer(from).cloneNode(false) };
  }

  function drawPage(answer, html, hash, date) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    if (answer.status >= 500 || !/^text\/html/.test(answer.headers.get('content-type')) || !page.querySelector('h1') || !page.querySelector('[data-leave]')) throw new Error('no page of ours');
    var end = new URL(answer.url);
    var path = end.pathname + end.search;
    // If the text direction changes within a page, Firefox may show it at one place and take taps at another.
    if (page.documentElement.dir !== root.dir) return fallBackToBrowser(path + hash, here);
    // The typed text must not stay on a page that Back could show again.
    listOf(document.forms).forEach(function (typed) { if (typed.method === 'post') typed.reset(); });
    offerBack(page);
    behind.push(viewOf(document, here, parts, scrollY));
    var view = viewOf(page, path, partsOf(page), 0);
    view.date = date;
    showView(view);
    focusOn(hash && document.getElementById(hash.slice(1)));
  }

  function offerBack(page) {
    var button = page.querySelector('[data-back]');
    if (button) button.hidden = false;
  }

  // Puts the parts of a view in the place of those shown.
  function showView(view) {
    var end = parts[parts.length - 1];
    var next = end.parentNode === document.body ? end.nextSibling : null;
    var old = document.createDocumentFragment();
    parts.forEach(function (part) { old.appendChild(part); });
    // In a field that goes, Orca would stay in the mode in which its reading keys are typed words.
    document.activeElement.blur();
    parts = view.parts;
    here = view.here;
    root.lang = view.lang;
    root.setAttribute('data-script', view.script);
    document.title = view.title;
    // What a browser shares is the page shown. The address bar keeps the first page.
    document.querySelector('[rel=canonical]').href = view.here;
    parts.forEach(function (part) { document.body.insertBefore(part, next); });
    root.setAttribute('data-here', here);
    scrollTo(0, view.scroll);
    translateAnnouncer(view.said);
    announce('');
    document.dispatchEvent(new CustomEvent('view', { detail: view.date }));
  }

  // Moves the focus to a part of the page, or to its heading, which a screen reader then reads.
  function focusOn(part) {
    var target = part || document.querySelector('h1');
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    moveTo(target);
    if (part) part.scrollIntoView();
  }

  // A screen reader reads on from the selection, which falls to the start of the page when the old page goes. It must move
  // before the focus: after it, Orca does not say the heading.
  function moveTo(target) {
    getSelection().collapse(target, 0);
    target.focus({ preventScroll: true });
  }

  // Shows the previous page, if there is one. Stops a pending request, and the notice about it.
  function goBack() {
    abortPending();
    var last = behind.pop();
    if (!last) return entry.before ? fallBackToBrowser(entry.before) : announce('');
    showView(last);
    // As the browser does, Back returns the focus to the link that was followed.
    if (last.used) moveTo(last.used);
    if (document.activeElement !== last.used) focusOn();
  }

  addEventListener('popstate', function (event) {
    if (!entry || !event.state || !event.state.guard || hasLeft()) return;
    writeGuard();
    if (!behind.length && !entry.before && !entry.first) return history.back();
    history.pushState(entry, '', address);
    goBack();
  });

  // Handles only plain taps on links of this site. The browser handles everything else.
  addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href], [data-back]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.hasAttribute('data-back')) return void goBack();
    used = link;
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
    used = form.querySelector('button');
    startVisit();
    event.preventDefault();
    if (form.method === 'get') return navigate(to.pathname + (asked.toString() && '?' + asked), to.hash);
    navigate(to.pathname, to.hash, asked);
  });

  if (entry && entry.before) offerBack(document);
  if (entry && entry.at) returnFromOutside();
})();
