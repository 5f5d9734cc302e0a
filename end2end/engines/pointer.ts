// Taps by the pointer of the screen, at the middle of what is meant: they reach what is really there, whatever a page believes.
import type { Hand, Start } from './window';

/** Brings a part into view and says where its middle is on the screen. */
const MIDDLE = `(() => {
  const part = document.querySelector('SELECTOR');
  const { top, bottom } = part.getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 60) part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = part.getClientRects()[0];
  const [x, y] = window.mozInnerScreenX === undefined ? [screenX, screenY] : [mozInnerScreenX, mozInnerScreenY];
  return [x + box.left + box.width / 2, y + box.top + box.height / 2];
})()`;

/** A hand that taps so. */
export function pointing({ display }: Start, run: Hand['run']): Hand['tap'] {
  return async (selector, held) => {
    const [x, y] = await run<[number, number]>(MIDDLE.replace('SELECTOR', selector));
    display.click(x, y, held);
  };
}
