/** What people of a story ask, as it reaches `decide`. */
import type { Asking, Lag } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { Ms, PlayerId, RoundNo } from '../ids.ts';
import { isRefusal } from '../refusals.ts';
import { roundNoOf } from '../room.ts';
import type { Classroom } from './classroom.ts';
import { ids } from './questions.ts';

/** Under which name and with which phone, by default a person's own. */
export interface HowJoined {
  readonly as?: string;
  readonly phone?: string;
}

export interface HowAnswered {
  readonly round?: number;
  readonly revision?: number;
  readonly spentMs?: Ms | null;
  readonly lag?: Lag;
  /** When it reached the server, if not now. */
  readonly arrivedAt?: Ms;
}

export const playerNamed = (name: string) => `p-${name.toLowerCase()}` as PlayerId;
export const tokenHashOf = (name: string, phone = 'own') => `hash-of-${name.toLowerCase()}-${phone}`;

/** What a decision came to, in words: the events' types, or the refusal's name. */
export function gist(decision: Decision): readonly string[] | string {
  return isRefusal(decision) ? decision.refused : decision.map((event) => event.type);
}

export function askingOfNewcomer(
  room: Classroom,
  type: 'take-seat' | 'ask-claim',
  name: string,
  { as = name, phone = 'own' }: HowJoined,
): Asking {
  const player = phone === 'own' ? playerNamed(name) : (`${playerNamed(name)}-${phone}` as PlayerId);
  return room.asking({ type, nickname: as }, { is: 'newcomer', player, tokenHash: tokenHashOf(name, phone) });
}

export function askingToAnswer(room: Classroom, name: string, letters: string, how: HowAnswered): Asking {
  const { round = roundNoOf(room.state) ?? 0, revision = (room.held(name)?.revision ?? 0) + 1, spentMs = null } = how;
  return {
    command: { type: 'answer', round: round as RoundNo, revision, answer: ids(letters), spentMs },
    by: { is: 'player', player: playerNamed(name) },
    arrivedAt: how.arrivedAt ?? room.now,
    ...(how.lag && { lag: how.lag }),
  };
}
