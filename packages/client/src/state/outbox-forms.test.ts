// @vitest-environment happy-dom
import type { ChoiceId, RoundNo } from '@bellringer/core/game';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from './outbox.ts';
import type { Draft, Receipt, Seen } from './outbox.ts';

const round = (no: number) => no as RoundNo;
const pick = (...ids: string[]) => ids as ChoiceId[];
const asking = (more: Partial<Seen> = {}): Seen => ({
  round: round(1),
  isDecided: false,
  isPaused: false,
  held: null,
  ...more,
});

/** A page of this phone; a receipt of `null` never comes. */
function deskFor(receipts: readonly Receipt[] = [], isUp = true) {
  const sent: Draft[] = [];
  const answers = [...receipts];
  const line = { isUp };
  const outbox = new Outbox({
    key: 'bellringer:outbox:room:0',
    isUp: () => line.isUp,
    send: (draft) => {
      sent.push(draft);
      const receipt = answers.shift() ?? null;
      return receipt ? Promise.resolve(receipt) : new Promise(() => undefined);
    },
  });
  outbox.see(asking());
  return { outbox, sent, line };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

describe.each([
  ['an order', pick('c', 'a', 'b'), pick('b', 'a', 'c')],
  ['pairs', pick('x', 'y', 'x'), pick('x', 'y', 'y')],
  ['a number', 0, -12.5],
  ['a term', 'route table', '라우팅 테이블'],
])('%s', (_kind, answer, other) => {
  it('survives a reload as it is, and is gone when the server holds it', async () => {
    const before = deskFor([], false);
    before.outbox.put(round(1), answer, 900);
    before.outbox.close();
    const after = deskFor([{ ok: true }], false);
    after.line.isUp = true;
    after.outbox.flush();
    expect(after.sent).toEqual([{ round: 1, revision: 1, answer, spentMs: 900 }]);
    after.outbox.see(asking({ held: { round: round(1), revision: 1, answer } }));
    await vi.advanceTimersByTimeAsync(10);
    expect(after.outbox.entry.value).toBeNull();
  });

  it('may change until the bell, and is not called held while the server holds another', async () => {
    const { outbox, sent } = deskFor([null, { ok: true }]);
    outbox.put(round(1), answer, null);
    outbox.put(round(1), other, null);
    outbox.see(asking({ held: { round: round(1), revision: 1, answer } }));
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.map(({ revision, answer: each }) => [revision, each])).toEqual([
      [1, answer],
      [2, other],
    ]);
    expect(outbox.entry.value).toMatchObject({ is: 'sending', answer: other });
  });
});

it('the same sent again is on its way already: a key that is held down takes no revisions', async () => {
  const { outbox, sent } = deskFor();
  for (let n = 0; n < 30; n += 1) outbox.put(round(1), 'snapshot', 1200 + n);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toEqual([{ round: 1, revision: 1, answer: 'snapshot', spentMs: 1200 }]);
});
