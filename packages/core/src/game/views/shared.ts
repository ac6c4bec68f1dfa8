/** Parts that are the same for every audience, built by naming their fields. */
import { pickCountOf } from '../kinds/index.ts';
import { planMsOf } from '../plan-length.ts';
import { isVoid, keyOf } from '../results.ts';
import { askedOf, phaseOf, roundNoOf, roundOf } from '../room.ts';
import { classLimitOf, clockOf } from '../round/clock.ts';
import type { RoomState } from '../state.ts';
import type { Picks } from '../questions.ts';
import { ghostOf } from './ghost.ts';
import type { ChoicesPart, ClockPart, QuestionPart, RevealPart, RoomPart, ShownChoice, StagePart } from './parts.ts';

export function roomPart(state: Readonly<RoomState>): RoomPart {
  const { title, code, questions, settings } = state.created;
  const planMs = planMsOf(questions, settings.timeFactor);
  return { title, code, roundCount: questions.length, planMs, isLocked: state.isLocked, next: state.continuedIn };
}

export function stagePart(state: Readonly<RoomState>): StagePart {
  return { phase: phaseOf(state), round: roundNoOf(state) };
}

export function clockPart(state: Readonly<RoomState>): ClockPart | null {
  const round = roundOf(state);
  const clock = round && clockOf(round);
  if (!round || !clock) return null;
  const limitMs = classLimitOf(round.asked);
  const { addedMs } = round.asked;
  if (clock.is === 'running') return { is: 'running', opensAt: clock.opensAt, limitMs, addedMs };
  const { elapsedMs, until, because } = clock;
  return { is: 'stopped', elapsedMs, limitMs, addedMs, until, because };
}

/** V5: while the host has paused nobody sees the question: a pause is not thinking time. */
export function isHidden(state: Readonly<RoomState>): boolean {
  const round = roundOf(state);
  const clock = round && clockOf(round);
  return clock?.is === 'stopped' && clock.because === 'host';
}

export function questionPart(state: Readonly<RoomState>): QuestionPart | null {
  const asked = askedOf(state);
  if (!asked) return null;
  const { question } = asked;
  return {
    round: asked.no,
    kind: question.kind,
    writtenAs: question.writtenAs,
    stem: question.stem,
    place: question.place,
    choiceCount: question.choices.length,
    pickCount: pickCountOf(question),
    points: question.points,
    ghost: ghostOf(question),
  };
}

/** From the opening on, never while the stem stands alone. */
export function choicesPart(state: Readonly<RoomState>): ChoicesPart | null {
  const round = roundOf(state);
  if (!round || !('answers' in round)) return null;
  const { no, order, question } = round.asked;
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { round: no, choices: dealt(question.choices, order) };
    case 'order': {
      const part: ChoicesPart = { round: no, choices: dealt(question.choices, order) };
      return question.ends === null ? part : Object.assign(part, { ends: question.ends });
    }
    case 'match': {
      const choices = question.choices.map(({ id, text }) => ({ id, text }));
      return { round: no, choices, targets: dealt(question.targets, order) };
    }
    case 'number': {
      const { least, most, step, unit } = question;
      return { round: no, choices: [], range: { least, most, step, unit } };
    }
    case 'text':
      return { round: no, choices: [] };
  }
}

function dealt(written: readonly ShownChoice[], order: Picks): ShownChoice[] {
  const texts = new Map(written.map(({ id, text }) => [id, text]));
  return order.flatMap((id) => {
    const text = texts.get(id);
    return text ? [{ id, text }] : [];
  });
}

/** The key, from the reveal on (V1). */
export function revealPart(state: Readonly<RoomState>): RevealPart | null {
  const round = roundOf(state);
  if (!round || (round.phase !== 'revealed' && round.phase !== 'standings')) return null;
  const { no, question } = round.asked;
  const part: RevealPart = {
    round: no,
    key: keyOf(state, question),
    explanation: question.explanation,
    isVoid: isVoid(state, question),
  };
  const shown = question.kind === 'text' ? question.shown : null;
  return shown === null ? part : Object.assign(part, { shown });
}
