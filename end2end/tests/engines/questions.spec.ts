// A question that is ticked shows its answer in three engines, and no engine brings the tick back after a reload.
import { expect, test } from '@playwright/test';
import { Visit } from '../../engines/visit';
import { ENGINES } from '../../engines/window';

for (const engine of ENGINES) {
  test(`${engine}: a tick shows its answer, and is gone after a reload`, async () => {
    const visit = await Visit.begin(engine, { start: '/en/questions' });
    const { display, hand } = visit.window;
    const seen = () => hand.run(`[getComputedStyle(document.querySelector('.question p')).display, document.querySelector('.question input').checked].join()`);
    try {
      expect(await seen()).toBe('none,false');
      await hand.tap('.question label');
      await expect.poll(seen).toBe('block,true');
      await hand.run('(window.before = 1)');
      display.press('F5');
      // While the page is loaded anew nobody answers.
      const isNew = async () => hand.run('window.before === undefined').catch(() => false);
      await expect.poll(isNew).toBe(true);
      await visit.at('/en/questions');
      expect(await seen()).toBe('none,false');
    } finally {
      await visit.end();
    }
  });
}
