import { expect, it } from 'vitest';
import { mergeView, nothingSeen } from './parts.ts';
import type { ViewLike } from './parts.ts';

interface All {
  room: { readonly code: string };
  stage: { readonly phase: string };
  clock: number;
}
const whole = (seq: number, parts: ViewLike<All>['parts']) => ({ seq, isWhole: true, parts });
const some = (seq: number, parts: ViewLike<All>['parts']) => ({ seq, parts });
const merge = (...views: ViewLike<All>[]) => views.reduce(mergeView<All>, nothingSeen<All>()).parts;
const asking = { phase: 'asking' };
const closed = { phase: 'closed' };

it('an absent part is unchanged, a null part is gone', () => {
  expect(merge(whole(1, { stage: asking, clock: 5 }), some(2, { clock: null }))).toEqual({ stage: asking });
  expect(merge(whole(1, { stage: asking, clock: 5 }), some(2, { stage: closed }))).toEqual({ stage: closed, clock: 5 });
});

it('a view older than the last is dropped, one of the same number is not', () => {
  expect(merge(whole(5, { stage: closed }), some(4, { stage: asking }))).toEqual({ stage: closed });
  expect(merge(whole(5, { stage: closed }), some(5, { stage: { phase: 'revealed' } }))).toEqual({
    stage: { phase: 'revealed' },
  });
});

it('a whole view is always believed, and replaces everything', () => {
  expect(merge(whole(900, { stage: closed, clock: 5 }), whole(1, { stage: asking, clock: null }))).toEqual({
    stage: asking,
  });
});

it('nothing is known before the first whole view', () => {
  expect(merge(some(3, { stage: asking }))).toEqual({});
});

it('what the room is stays with where it stands, at every turn', () => {
  const room = { code: '482915' };
  const { stage } = merge(whole(1, { room, stage: asking }), some(2, { stage: closed }));
  expect(stage).toEqual({ code: '482915', phase: 'closed' });
});

it('a change of what the room is shows without a new turn', () => {
  const before = whole(1, { room: { code: '482915' }, stage: asking });
  const { stage } = merge(before, some(2, { room: { code: '111111' } }), some(3, { stage: closed }));
  expect(stage).toEqual({ code: '111111', phase: 'closed' });
});

it('keeps its object while a stale view changes nothing, so that nothing is drawn again', () => {
  const seen = mergeView<All>(nothingSeen(), whole(5, { stage: closed }));
  expect(mergeView(seen, some(4, { stage: asking }))).toBe(seen);
});
