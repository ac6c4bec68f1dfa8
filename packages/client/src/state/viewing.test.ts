// @vitest-environment happy-dom
import type { RoundNo } from '@bellringer/core/game';
import { afterEach, expect, it } from 'vitest';
import { Viewing } from './viewing.ts';

const round = (no: number) => no as RoundNo;
const device = { now: 0 };
const open = () => new Viewing('bellringer:viewed:room', () => device.now);
afterEach(() => sessionStorage.clear());

it('counts from the paint to the touch', () => {
  const viewing = open();
  device.now = 100;
  viewing.show(round(1));
  expect(viewing.spentUntil(2600)).toBe(2500);
});

it('counts only the spans in which choices were on view', () => {
  const viewing = open();
  device.now = 0;
  viewing.show(round(1));
  device.now = 2000;
  viewing.hide();
  device.now = 9000;
  viewing.show(round(1));
  expect(viewing.spentUntil(9500)).toBe(2500);
});

it('starts anew with each round', () => {
  const viewing = open();
  device.now = 0;
  viewing.show(round(1));
  viewing.hide();
  device.now = 50_000;
  viewing.show(round(2));
  expect(viewing.spentUntil(51_000)).toBe(1000);
});

it('does not know what was seen of a hidden page', () => {
  const viewing = open();
  viewing.show(round(1));
  viewing.lose();
  expect(viewing.spentUntil(device.now + 500)).toBeNull();
});

it('minds a hidden page only while choices were on view', () => {
  const viewing = open();
  viewing.show(round(1));
  viewing.hide();
  viewing.lose();
  viewing.show(round(1));
  expect(viewing.spentUntil(device.now + 500)).toBe(500);
});

it('does not know what was seen before a reload in the middle of the round', () => {
  open().show(round(3));
  const reloaded = open();
  reloaded.show(round(3));
  expect(reloaded.spentUntil(device.now + 500)).toBeNull();
  reloaded.show(round(4));
  expect(reloaded.spentUntil(device.now + 500)).toBe(500);
});
