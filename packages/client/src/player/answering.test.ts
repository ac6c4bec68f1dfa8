import { describe, expect, it } from 'vitest';
import { CHOICES, clockWith, heldAnswer, outgoing, QUESTION, STAGE, YOU } from '../../gallery/player/views.ts';
import { countdownAt } from '../state/countdown.ts';
import { answeringOf } from './answering.ts';
import type { Facts } from './answering.ts';
import { choiceStep, stemStep } from './text-step.ts';

const NOW = 1_000_000;
const facts = (leftMs: number, more: Partial<Facts> = {}, parts: Partial<Facts['parts']> = {}): Facts => {
  const clock = clockWith(leftMs, NOW);
  return {
    parts: { stage: STAGE, clock, question: QUESTION, choices: CHOICES, you: YOU, ...parts },
    countdown: countdownAt(clock, 30_000, NOW),
    entry: null,
    isChanging: false,
    ...more,
  };
};
const stateOf = (...args: Parameters<typeof facts>) => answeringOf(facts(...args)).state;
const held = heldAnswer('run');

describe('what the phone says', () => {
  it('waits for a pick while choices are open, not before they open by the server’s time', () => {
    expect(stateOf(10_000)).toBe('waiting');
    expect(stateOf(30_200)).toBe('reading');
  });

  it('is sending until the server holds the answer, and held then', () => {
    expect(stateOf(10_000, { entry: outgoing('sending', 'run') })).toBe('sending');
    expect(stateOf(10_000, {}, { held })).toBe('held');
    expect(stateOf(10_000, { entry: outgoing('sending', 'law') }, { held })).toBe('sending');
  });

  it('does not call an answer to another round held', () => {
    expect(stateOf(10_000, {}, { held: { ...held, round: 2 as never } })).toBe('waiting');
  });

  it('closes by the phone’s own limit, whatever the round does', () => {
    expect(stateOf(0)).toBe('closed');
    expect(stateOf(0, {}, { held })).toBe('closed');
    expect(stateOf(5000, {}, { stage: { ...STAGE, phase: 'closing' }, held })).toBe('closed');
  });

  it('still sends what was picked in time', () => {
    expect(stateOf(0, { entry: outgoing('sending', 'run') })).toBe('sending');
  });

  it('is late only if nothing is held; a late change leaves the earlier answer', () => {
    expect(stateOf(0, { entry: outgoing('late', 'run') })).toBe('late');
    expect(answeringOf(facts(0, { entry: outgoing('late', 'law') }, { held }))).toMatchObject({
      state: 'closed',
      isChangeLate: true,
    });
  });

  it('can be changed until the bell, not after it', () => {
    expect(stateOf(10_000, { isChanging: true }, { held })).toBe('changing');
    expect(stateOf(0, { isChanging: true }, { held })).toBe('closed');
  });

  it('[A6] is final once the room takes no more changes, or has refused one', () => {
    const final = (revision: number, entry: Facts['entry'] = null) =>
      answeringOf(facts(10_000, { entry }, { held: { ...held, revision } as never })).isFinal;
    expect(final(19)).toBe(false);
    expect(final(20)).toBe(true);
    expect(final(3, outgoing('refused', 'law', { refused: 'too-many-changes' }))).toBe(true);
    expect(final(3, outgoing('refused', 'law', { refused: 'bad-answer' }))).toBe(false);
    expect(answeringOf(facts(10_000, {}, {})).isFinal).toBe(false);
  });

  it('waits with the host', () => {
    const clock = {
      is: 'stopped',
      elapsedMs: 5000,
      limitMs: 30_000,
      addedMs: 0,
      until: null,
      because: 'host',
    } as const;
    expect(stateOf(10_000, {}, { clock })).toBe('paused');
  });
});

describe('the size of the words', () => {
  it('a stem steps down with its length, and Hangul counts double', () => {
    expect(stemStep('한 리전에 가용 영역이 여러 개인 까닭은?')).toBe('short');
    expect(stemStep('x'.repeat(61))).toBe('normal');
    expect(stemStep('가'.repeat(46))).toBe('long');
  });

  it('all choices of a question step down together', () => {
    const stepOf = (kind: 'single' | 'multiple', choiceCount: number, width: number) =>
      choiceStep({ kind, choiceCount, ghost: { ...QUESTION.ghost, choiceWidth: { ko: 99, en: width } } }, 'en');
    expect(stepOf('single', 2, 46)).toBe('roomy');
    expect(stepOf('single', 2, 47)).toBe('compact');
    expect(stepOf('single', 5, 1)).toBe('compact');
    expect(stepOf('multiple', 2, 24)).toBe('brief');
    expect(stepOf('multiple', 2, 25)).toBe('compact');
  });
});
