// @vitest-environment happy-dom
import type { ChoiceId, HeldPart, RoundNo } from '@bellringer/core/game';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from './outbox.ts';
import type { Draft, Receipt, Seen } from './outbox.ts';

const KEY = 'bellringer:outbox:room:0';
const round = (no: number) => no as RoundNo;
const pick = (...ids: string[]) => ids as ChoiceId[];
const held = (revision: number, ...ids: string[]): HeldPart => ({ round: round(1), revision, answer: pick(...ids) });
const asking = (more: Partial<Seen> = {}): Seen => ({
  round: round(1),
  isDecided: false,
  isPaused: false,
  held: null,
  ...more,
});

/** A line that can be cut, and a server whose answers are given by hand. */
function deskFor(receipts: readonly (Receipt | 'silence')[] = [], { isUp = true, seesAtOnce = true } = {}) {
  const sent: Draft[] = [];
  const answers = [...receipts];
  const line = { isUp };
  const outbox = new Outbox({
    key: KEY,
    isUp: () => line.isUp,
    send: async (draft) => {
      sent.push(draft);
      const answer = answers.shift() ?? 'silence';
      if (answer !== 'silence') return answer;
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return null;
    },
  });
  if (seesAtOnce) outbox.see(asking());
  return { outbox, sent, line };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('an answer on its way', () => {
  it('is sent at once, and is gone when the server holds it', async () => {
    const { outbox, sent } = deskFor([{ ok: true }]);
    outbox.put(round(1), pick('a'), 1200);
    outbox.see(asking({ held: held(1, 'a') }));
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([{ round: 1, revision: 1, answer: ['a'], spentMs: 1200 }]);
    expect(outbox.entry.value).toBeNull();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('is asked again about two seconds after a silence, with the same revision, until it is answered', async () => {
    const { outbox, sent } = deskFor(['silence', 'silence', { ok: true }]);
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(2000 + 1999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 2000 + 2000);
    expect(sent.map(({ revision }) => revision)).toEqual([1, 1, 1]);
  });

  it('is never called held by a yes whose view does not show it', async () => {
    const { outbox, sent } = deskFor([{ ok: true }]);
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(100);
    expect(outbox.entry.value?.is).toBe('sending');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
  });

  it('is not sent while there is no line, and at once when there is one again', async () => {
    const { outbox, sent, line } = deskFor([{ ok: true }]);
    line.isUp = false;
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toHaveLength(0);
    line.isUp = true;
    outbox.flush();
    expect(sent).toHaveLength(1);
  });

  it('survives a reload', async () => {
    const before = deskFor([]);
    before.line.isUp = false;
    before.outbox.put(round(1), pick('a'), 900);
    before.outbox.close();
    const after = deskFor([{ ok: true }], { isUp: false });
    after.line.isUp = true;
    after.outbox.flush();
    expect(after.sent).toEqual([{ round: 1, revision: 1, answer: ['a'], spentMs: 900 }]);
  });

  it('is sent after a reload also when the line is up before the round is known', async () => {
    const before = deskFor([]);
    before.line.isUp = false;
    before.outbox.put(round(1), pick('a'), 900);
    before.outbox.close();
    const after = deskFor([], { seesAtOnce: false });
    after.outbox.flush();
    expect(after.sent).toHaveLength(0);
    after.outbox.see(asking());
    after.outbox.see(asking());
    expect(after.sent).toEqual([{ round: 1, revision: 1, answer: ['a'], spentMs: 900 }]);
  });

  it('forgets what something else has written in its place', () => {
    localStorage.setItem(KEY, '{"round":"one"}');
    expect(deskFor().outbox.entry.value).toBeNull();
  });
});

describe('a change of mind', () => {
  it('takes the next revision, after what is on its way and after what is held', async () => {
    const { outbox, sent } = deskFor();
    outbox.put(round(1), pick('a'), null);
    outbox.put(round(1), pick('b'), null);
    outbox.see(asking({ held: held(7, 'c') }));
    outbox.put(round(1), pick('d'), null);
    expect(sent.map(({ revision, answer }) => [revision, answer])).toEqual([
      [1, ['a']],
      [2, ['b']],
      [8, ['d']],
    ]);
  });

  it('is not undone by the late receipt of the pick before it', async () => {
    const { outbox } = deskFor([{ ok: true }, 'silence']);
    outbox.put(round(1), pick('a'), null);
    outbox.put(round(1), pick('b'), null);
    outbox.see(asking({ held: held(1, 'a') }));
    await vi.advanceTimersByTimeAsync(10);
    expect(outbox.entry.value).toMatchObject({ is: 'sending', revision: 2 });
  });

  it('is done when another page of the same seat has sent a later one', () => {
    const { outbox } = deskFor();
    outbox.put(round(1), pick('a'), null);
    outbox.see(asking({ held: held(4, 'b') }));
    expect(outbox.entry.value).toBeNull();
  });
});

describe('the bell', () => {
  it('was first: the phone says by how much, and asks no more', async () => {
    const { outbox, sent } = deskFor([{ ok: false, refused: 'too-late', byMs: 400 }]);
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outbox.entry.value).toMatchObject({ is: 'late', byMs: 400 });
    expect(sent).toHaveLength(1);
  });

  it('stays first after a reload, until the next round', async () => {
    const before = deskFor([{ ok: false, refused: 'too-late', byMs: 400 }]);
    before.outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(10);
    const { outbox } = deskFor();
    expect(outbox.entry.value?.is).toBe('late');
    outbox.see(asking({ round: round(2) }));
    expect(outbox.entry.value).toBeNull();
  });

  it('makes an answer late that the reveal does not show, whatever was lost', () => {
    const { outbox, line } = deskFor();
    line.isUp = false;
    outbox.put(round(1), pick('a'), null);
    outbox.see(asking({ isDecided: true }));
    expect(outbox.entry.value).toMatchObject({ is: 'late', byMs: null });
  });

  it('takes an answer that the reveal shows as held', () => {
    const { outbox } = deskFor();
    outbox.put(round(1), pick('a'), null);
    outbox.see(asking({ isDecided: true, held: held(1, 'a') }));
    expect(outbox.entry.value).toBeNull();
  });

  it('never sends an answer into another round', async () => {
    const { outbox, sent, line } = deskFor();
    line.isUp = false;
    outbox.put(round(1), pick('a'), null);
    line.isUp = true;
    outbox.see(asking({ round: round(2) }));
    outbox.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(0);
  });
});

describe('a refusal', () => {
  it('of a pause waits until the clock runs again', async () => {
    const { outbox, sent } = deskFor([{ ok: false, refused: 'paused' }, { ok: true }]);
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(1);
    outbox.see(asking({ isPaused: true }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    outbox.see(asking({ isPaused: false }));
    expect(sent).toHaveLength(2);
  });

  it('for being a moment early is asked again soon', async () => {
    const { outbox, sent } = deskFor([{ ok: false, refused: 'too-early' }, { ok: true }]);
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(400);
    expect(sent).toHaveLength(2);
  });

  it('for not being saved is asked again', async () => {
    const { outbox, sent } = deskFor([{ ok: false, refused: 'not-saved' }]);
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(2100);
    expect(sent).toHaveLength(2);
  });

  it('for good is said by its name', async () => {
    const { outbox, sent } = deskFor([{ ok: false, refused: 'too-many-changes' }]);
    outbox.put(round(1), pick('a'), null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(outbox.entry.value).toMatchObject({ is: 'refused', refused: 'too-many-changes' });
    expect(sent).toHaveLength(1);
  });
});
