// Checks a page in an old Chromium. Each function runs in the page and returns its faults as sentences; it uses no
// syntax newer than Chromium 76.

/** Checks that on a phone the bar fills the bottom edge, and that the text keeps its side margins. */
export function onPhone(): string[] {
  const found: string[] = [];
  const { left, top, right, bottom } = document.querySelector('.quick-exit')!.getBoundingClientRect();
  const along = left === 0 && right === innerWidth && bottom === innerHeight && top > innerHeight / 2;
  if (!along) found.push(`the bar is at ${[left, top, right, bottom]}`);
  const { paddingLeft, paddingRight } = getComputedStyle(document.querySelector('main')!);
  if (Math.min(parseFloat(paddingLeft), parseFloat(paddingRight)) < 8) found.push(`the margins are ${paddingLeft} and ${paddingRight}`);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);
  return found;
}

/** Checks that on a wide screen the bar is at the top, also when the page is scrolled, and that a tap hits it. */
export function onWideScreen(): string[] {
  return [0, 600].flatMap((scrolled) => {
    scrollTo(0, scrolled);
    const link = document.querySelector('.quick-exit a')!;
    const bar = document.querySelector('.quick-exit')!.getBoundingClientRect();
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const atTop = bar.top === 0 && bar.left === 0 && bar.right === document.documentElement.clientWidth && height >= 48;
    scrollTo(0, 0);
    return atTop && link.contains(hit) ? [] : [`scrolled by ${scrolled}, the bar is at ${[bar.left, bar.top, bar.right, bar.bottom]}, over it ${hit && hit.className}`];
  });
}

/** Checks that nothing covers the header and the emergency number, least of all a quick exit link. */
export function underNothing(): string[] {
  scrollTo(0, 0);
  return [...document.querySelectorAll('.header a, .header summary, .danger a, .danger strong')].flatMap((part) => {
    let [asked, own, exits] = [0, 0, 0];
    for (const { left, top, right, bottom } of part.getClientRects()) {
      for (let x = left + 1; x < right; x += 3) {
        for (let y = top + 1; y < bottom; y += 3) {
          const hit = document.elementFromPoint(x, y);
          asked += 1;
          if (part.contains(hit)) own += 1;
          if (hit && hit.closest('[data-leave], .quick-exit')) exits += 1;
        }
      }
    }
    return own >= asked * 0.9 && !exits ? [] : [`"${part.textContent}" answers at ${own} of ${asked} points, a way out at ${exits}`];
  });
}

/** Checks that the cover of a hidden tab fills the window. */
export function cover(): string[] {
  document.documentElement.setAttribute('data-covered', '');
  const { position, width, height } = getComputedStyle(document.documentElement, '::after');
  document.documentElement.removeAttribute('data-covered');
  const fills = position === 'fixed' && parseFloat(width) >= document.documentElement.clientWidth && parseFloat(height) === innerHeight;
  return fills ? [] : [`the cover is ${position}, ${width} wide and ${height} high`];
}

/** Checks that each skip link is hidden until it has the focus. */
export function skipLinks(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.skip')].flatMap((link) => {
    const before = link.getBoundingClientRect();
    link.focus();
    const { top, left, right, width, height } = link.getBoundingClientRect();
    link.blur();
    const found = before.width > 1 || before.height > 1 ? [`"${link.textContent}" is ${before.width} by ${before.height} without the focus`] : [];
    const inSight = width > 44 && height > 40 && top >= 0 && left >= 0 && right <= innerWidth;
    return inSight ? found : [...found, `"${link.textContent}" is out of sight with the focus`];
  });
}

/** Checks that the digits of each number run from left to right. */
export function numbers(): { asked: number; found: string[] } {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  let asked = 0;
  while (words.nextNode()) {
    const node = words.currentNode as Text;
    if (node.parentElement!.closest('script, style')) continue;
    for (const number of node.data.matchAll(/\p{Nd}+(?:[:.]\p{Nd}+)*/gu)) {
      const edges = [...number[0]].flatMap((_, at) => {
        range.setStart(node, number.index! + at);
        range.setEnd(node, number.index! + at + 1);
        return [...range.getClientRects()].slice(0, 1).map(({ left }) => left);
      });
      if (edges.length < 2) continue;
      asked += 1;
      if (edges.some((edge, at) => at > 0 && edge < edges[at - 1]!)) found.push(`${number[0]} in "${node.data}" runs backwards`);
    }
  }
  return { asked, found };
}

/** Checks that neighbours in a row with a gap do not touch. */
export function apart(): string[] {
  const range = document.createRange();
  // The text, pictures and fields in an element: the element itself is wider if a margin or padding separates it.
  const edges = (part: Element): DOMRect[] => {
    if (/^(svg|input|button)$/i.test(part.tagName)) return [part.getBoundingClientRect()];
    return [...part.childNodes].flatMap((child) => {
      if (child instanceof Element) return edges(child);
      range.selectNodeContents(child);
      return [...range.getClientRects()];
    });
  };
  const rows = [...document.querySelectorAll('body *')].filter((part) => {
    const { display, columnGap, flexDirection } = getComputedStyle(part);
    return /flex$/.test(display) && parseFloat(columnGap) > 0 && flexDirection === 'row';
  });
  return rows.flatMap((row) => {
    // What only a screen reader says lies anywhere.
    const parts = [...row.children].filter((part) => part.getClientRects().length && getComputedStyle(part).position !== 'absolute');
    return parts.slice(1).flatMap((part, at) => {
      const pairs = edges(parts[at]!).flatMap((one) => edges(part).map((other) => [one, other] as const));
      const beside = pairs.filter(([one, other]) => one.width && other.width && Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top));
      const between = Math.min(...beside.map(([one, other]) => Math.max(other.left - one.right, one.left - other.right)));
      return between < 5 ? [`"${parts[at]!.textContent}" and "${part.textContent}" are ${between} px apart`] : [];
    });
  });
}

/** Checks that a number in a list of contacts is no block inside a block, because some screen readers skip that. */
export function spokenNumbers(): string[] {
  const blocks = [...document.querySelectorAll('dd bdi')].filter((part) => getComputedStyle(part).display !== 'inline');
  return blocks.map((part) => `${part.textContent} is a block in a list of contacts`);
}
