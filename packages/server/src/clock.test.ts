import { describe, expect, it } from 'vitest';
import { createClock } from './clock.ts';

describe('the server’s clock', () => {
  it('shows wall time in whole milliseconds', () => {
    const clock = createClock();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
    expect(Number.isInteger(clock.now())).toBe(true);
  });

  it('can be put ahead and never goes back', () => {
    const clock = createClock();
    const before = clock.now();
    clock.advanceBy(5000);
    clock.advanceBy(-9000);
    expect(clock.now() - before).toBeGreaterThanOrEqual(5000);
  });

  it('does not fire at once what is further away than the platform can wait', async () => {
    const clock = createClock();
    let hasRun = false;
    const timer = clock.setTimer(() => {
      hasRun = true;
    }, 2 ** 40);
    await clock.nextTurn();
    await clock.nextTurn();
    clock.clear(timer);
    expect(hasRun).toBe(false);
  });
});
