import { describe, expect, it } from 'vitest';
import { lagOf, RoundTrips } from './lag.ts';

describe('how far away a phone is', () => {
  it('fewer than three samples say nothing', () => {
    expect(lagOf([])).toBeNull();
    expect(lagOf([40, 42])).toBeNull();
  });

  it('is the median, so that one slow packet moves nothing', () => {
    expect(lagOf([40, 41, 900])?.rttMs).toBe(41);
    expect(lagOf([10, 20, 30, 40])?.rttMs).toBe(25);
  });

  it('has a jitter of twice the mean deviation; how much of it counts is decided elsewhere', () => {
    expect(lagOf([40, 40, 40])).toEqual({ rttMs: 40, jitterMs: 0 });
    expect(lagOf([30, 40, 50])?.jitterMs).toBeCloseTo(40 / 3);
    expect(lagOf([40, 40, 340])?.jitterMs).toBe(200);
  });

  it('counts the last five heartbeats and the last three probes', () => {
    const trips = new RoundTrips();
    for (const trip of [900, 900, 900, 20, 20, 20, 20, 20]) trips.addBeat(trip);
    expect(trips.lag).toEqual({ rttMs: 20, jitterMs: 0 });
    for (const trip of [900, 30, 30, 30]) trips.addProbe(trip);
    expect(trips.lag?.rttMs).toBe(20);
    expect(trips.lag?.jitterMs).toBeCloseTo(7.5);
  });
});
