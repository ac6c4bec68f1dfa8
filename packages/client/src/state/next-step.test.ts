import type { HandsPart, PhaseName } from '@bellringer/core/game';
import type { Stage } from './parts.ts';
import { describe, expect, it } from 'vitest';
import { hasClock, maySkip, mayTurnTally, nextStep } from './next-step.ts';

const stage = (phase: PhaseName) => ({ phase }) as Stage;
const hands = (over: Partial<HandsPart> = {}): HandsPart => ({
  areStandingsNext: true,
  isLastRound: false,
  isTallyShown: false,
  claims: [],
  judging: null,
  ...over,
});

describe('the one main button', () => {
  it('says what comes next all through a round', () => {
    const phases = ['lobby', 'reading', 'asking', 'closing', 'closed', 'revealed', 'standings'] as const;
    expect(phases.map((phase) => nextStep(stage(phase), hands()))).toEqual([
      'start',
      'open-choices',
      'close-answers',
      'wait',
      'show-key',
      'show-standings',
      'next-question',
    ]);
  });

  it('goes on from a pause before anything else, so that a press too many ends no question', () => {
    const paused = { is: 'stopped', elapsedMs: 0, limitMs: 1, addedMs: 0, until: null, because: 'host' } as const;
    expect(nextStep(stage('asking'), hands(), paused)).toBe('go-on');
    expect(nextStep(stage('asking'), hands(), { ...paused, because: 'server-away' })).toBe('close-answers');
  });

  it('goes from the key to the next question where no standings come', () => {
    expect(nextStep(stage('revealed'), hands({ areStandingsNext: false }))).toBe('next-question');
  });

  it('finishes after the last key: the last page shows the standings', () => {
    expect(nextStep(stage('revealed'), hands({ isLastRound: true }))).toBe('finish');
    expect(nextStep(stage('ended'), hands())).toBeNull();
  });

  it('offers clock, skip and tally only where they do something', () => {
    expect(hasClock(stage('closing'))).toBe(false);
    expect(maySkip(stage('closed'))).toBe(true);
    expect(maySkip(stage('revealed'))).toBe(false);
    expect(mayTurnTally(stage('asking'))).toBe(true);
    expect(mayTurnTally(stage('reading'))).toBe(false);
    expect(mayTurnTally(stage('revealed'))).toBe(false);
  });
});
