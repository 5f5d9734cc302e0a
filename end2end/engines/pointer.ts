// Taps with the pointer of the screen at the middle of an element: the tap reaches the element that is really there.
import type { Hand, Start } from './window';

/** Scrolls an element into view. Returns the screen position of its middle, and whether a tap there would reach it. */
const MIDDLE = `(() => {
  const part = document.querySelector('SELECTOR');
  const { top, bottom } = part.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight - 60) part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top: now, width, height } = part.getClientRects()[0];
  const [x, y] = [left + width / 2, now + height / 2];
  const [right, down] = window.mozInnerScreenX === undefined ? [screenX, screenY] : [mozInnerScreenX, mozInnerScreenY];
  return { x: right + x, y: down + y, reached: part.contains(document.elementFromPoint(x, y)) };
})()`;

/** How long an element may take to come into view, in milliseconds. After that it is tapped all the same. */
const PATIENCE = 1_000;

/** Returns a function that taps in this way. */
export function pointing({ display }: Start, run: Hand['run']): Hand['tap'] {
  return async (selector, held) => {
    const find = () => run<{ x: number; y: number; reached: boolean }>(MIDDLE.replace('SELECTOR', selector));
    const end = Date.now() + PATIENCE;
    let place = await find();
    while (!place.reached && Date.now() < end) place = await find();
    display.click(place.x, place.y, held);
  };
}
