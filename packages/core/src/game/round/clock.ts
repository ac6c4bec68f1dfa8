/** What the room's clock shows. Counted from the opening of the choices: negative while the stem stands alone. */
import type { Ms } from '../ids.ts';
import type { Asked, Clock, Round } from '../state.ts';

/** What the clock shows at `at`. A clock that has just gone on stands at its floor until its lead is over (T9). */
export function elapsedOf(clock: Readonly<Clock>, at: Ms): Ms {
  return clock.is === 'stopped' ? clock.elapsedMs : Math.max(at - clock.opensAt, clock.floorMs);
}

/** The class's limit with the time that the host added. */
export function classLimitOf(asked: Asked): Ms {
  return asked.limitMs + asked.addedMs;
}

/** The clock of a round, while it has one. */
export function clockOf(round: Round): Clock | null {
  return 'clock' in round ? round.clock : null;
}
