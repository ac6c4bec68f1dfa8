/** How a round begins, and what comes after one. */
import type { RoomEvent } from '../events.ts';
import type { Ms, RoundNo } from '../ids.ts';
import { dealtOf } from '../kinds/index.ts';
import { questionOfRound, roundNoOf } from '../room.ts';
import { shuffled } from '../shuffle.ts';
import type { RoomState } from '../state.ts';

/** Opens the round after the running one, or ends the room if the plan is played. */
export function goOn(state: Readonly<RoomState>, at: Ms): RoomEvent[] {
  const no = ((roundNoOf(state) ?? 0) + 1) as RoundNo;
  const question = questionOfRound(state, no);
  if (question === null) return [{ type: 'room-ended', at }];
  const ids = dealtOf(question);
  const { seed, settings } = state.created;
  return [
    {
      type: 'round-opened',
      at,
      round: no,
      question: question.id,
      // Q1: one order per room and round, the same for everyone.
      order: question.shuffle ? shuffled(ids, `${seed}/${no}`) : ids,
      readMs: question.readMs,
      limitMs: question.seconds * 1000 * settings.timeFactor,
      scored: question.points > 0 && question.key !== null,
    },
  ];
}
