import { expect, it } from 'vitest';
import { ServerClock } from './server-clock.ts';

/** A device whose steady clock is set by hand, 1,000,000 ms behind the server's. */
function deviceAt(start: number) {
  const device = { now: start };
  const clock = new ServerClock(
    () => device.now,
    () => device.now + 400_000,
  );
  const ask = (tripMs: number, answeredAfterMs: number) => {
    const askedAt = clock.steady();
    const serverAt = askedAt + answeredAfterMs + 1_000_000;
    device.now += tripMs;
    clock.learn(serverAt, askedAt);
  };
  return { device, clock, ask };
}

it('takes the middle of the round trip for the moment of the answer', () => {
  const { device, clock, ask } = deviceAt(5000);
  ask(80, 40);
  expect(clock.now()).toBe(device.now + 1_000_000);
});

it('is never wrong by more than half of the shortest round trip', () => {
  const { device, clock, ask } = deviceAt(5000);
  ask(900, 10);
  ask(60, 55);
  ask(700, 690);
  expect(Math.abs(clock.now() - (device.now + 1_000_000))).toBeLessThanOrEqual(30);
});

it('lives on the time of day until the first answer', () => {
  const { device, clock } = deviceAt(5000);
  expect(clock.now()).toBe(device.now + 400_000);
});

it('believes the first answer after a sleep, however slow', () => {
  const { device, clock, ask } = deviceAt(5000);
  ask(10, 5);
  clock.forget();
  device.now -= 50_000; // a steady clock that stood still while the device slept
  const askedAt = clock.steady();
  device.now += 400;
  clock.learn(askedAt + 200 + 1_050_000, askedAt);
  expect(clock.now()).toBe(device.now + 1_050_000);
});

it('lets go of old answers, so that clocks which drift apart meet again', () => {
  const { device, clock, ask } = deviceAt(5000);
  ask(2, 1);
  for (let n = 0; n < 6; n++) {
    const askedAt = clock.steady();
    device.now += 20;
    clock.learn(askedAt + 10 + 1_000_300, askedAt);
  }
  expect(clock.now()).toBe(device.now + 1_000_300);
});
