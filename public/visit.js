// A visit within one page of the browser's history. A link of this site is fetched and drawn here, so that Back returns to the
// page before it, and after leaving there is nothing to go back to. Below the one entry of the visit lies another, the guard:
// Back lands on it and is caught; after leaving, its address is one that leads on to the neutral page. Whatever goes wrong,
// an ordinary navigation takes over.
(function () {
  'use strict';
  var root = document.documentElement;
  var guard = document.querySelector('[data-guard]');
  if (!guard || !window.fetch || !window.DOMParser || !window.AbortController || !window.URLSearchParams) return;

  var address = location.href.split('#')[0];
  var first = history.length < 2;
  var guarded = false;
  var behind = [];
  var pending = null;
  var here = location.pathname + location.search;

  function left() {
    return root.hasAttribute('data-left');
  }

  // Two entries for any number of pages. In the task of a tap, so that the browser counts it as the visitor's own.
  function lay() {
    if (guarded) return;
    // Each view keeps its own place.
    history.scrollRestoration = 'manual';
    history.replaceState('guard', '', guard.getAttribute('data-guard'));
    history.pushState('visit', '', address);
    guarded = true;
  }

  // With words that were typed, they go in the body.
  function go(path, hash, words) {
    lay();
    if (pending) pending.abort();
    var mine = pending = new AbortController();
    var slow = setTimeout(busy, 300, true);
    fetch(path, { method: words ? 'POST' : 'GET', body: words, headers: { Accept: 'text/html' }, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: mine.signal })
      .then(function (answer) {
        if (answer.status >= 500 || !/^text\/html/.test(answer.headers.get('content-type'))) throw new Error('no page');
        var end = new URL(answer.url);
        return answer.text().then(function (html) { if (mine === pending && !left()) draw(html, end.pathname + end.search, hash); });
      })
      .catch(function () { if (mine === pending && !left()) location.replace(words ? here : path + hash); })
      .then(function () {
        clearTimeout(slow);
        if (mine === pending) pending = null, busy(false);
      });
  }

  function busy(on) {
    if (left()) return;
    root.toggleAttribute('data-busy', on);
    if (on) say('data-wait');
  }

  // Without a name the title, for those who hear it; it is not shown.
  function say(name) {
    var said = document.getElementById('announce');
    if (!said) return;
    said.toggleAttribute('data-quiet', !name);
    said.textContent = name ? said.getAttribute(name) : document.title;
  }

  // What is on the screen, with its open questions and ticked boxes; taken out of the document, not copied.
  function taken() {
    var view = { here: here, title: document.title, lang: root.lang, dir: root.dir, scroll: scrollY, body: document.createDocumentFragment() };
    while (document.body.firstChild) view.body.appendChild(document.body.firstChild);
    return view;
  }

  function draw(html, path, hash) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    var main = page.querySelector('h1');
    if (!main || !page.querySelector('[data-leave]')) throw new Error('no page of ours');
    var view = { here: path, title: page.title, lang: page.documentElement.lang, dir: page.documentElement.dir, scroll: 0, body: document.createDocumentFragment() };
    while (page.body.firstChild) view.body.appendChild(document.adoptNode(page.body.firstChild));
    behind.push(taken());
    show(view);
    land(hash && document.getElementById(hash.slice(1)));
  }

  function show(view) {
    here = view.here;
    root.lang = view.lang;
    root.dir = view.dir;
    document.title = view.title;
    document.body.appendChild(view.body);
    root.setAttribute('data-here', here);
    scrollTo(0, view.scroll);
    say('');
    document.dispatchEvent(new Event('view'));
  }

  // To a part of the page, or to its heading, which a screen reader then reads.
  function land(part) {
    var target = part || document.querySelector('h1');
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    if (part) part.scrollIntoView();
  }

  function back() {
    if (pending) pending.abort();
    pending = null;
    busy(false);
    var last = behind.pop();
    if (last) {
      taken();
      show(last);
      land();
    } else if (!first) return history.back();
    history.pushState('visit', '', address);
  }

  addEventListener('popstate', function (event) {
    if (guarded && event.state === 'guard' && !left()) back();
  });

  // Only plain taps on links of this site; everything else is the browser's.
  addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    var part = link.getAttribute('href');
    if (part.charAt(0) === '#') part = document.getElementById(part.slice(1));
    else if (link.origin !== location.origin || link.target || link.hasAttribute('data-leave')) return;
    else return event.preventDefault(), go(link.pathname + link.search, link.hash);
    if (part) event.preventDefault(), land(part);
  });

  addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented) return;
    var to = new URL(form.action);
    var asked = new URLSearchParams(new FormData(form));
    event.preventDefault();
    if (form.method === 'get') return go(to.pathname + (asked.toString() && '?' + asked), to.hash);
    // What was typed stays on no page that Back could bring again.
    form.reset();
    go(to.pathname, to.hash, asked);
  });
})();
