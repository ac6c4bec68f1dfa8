/** What a clock shows at a moment. Everything derives from the server's times; nothing here counts by itself. */
import type { ClockPart, Factor, Ms } from '@bellringer/core/game';

/** From how much time left the last seconds are ringed and said in words. */
const LAST_MS = 5000;

export interface Countdown {
  /** `reading`: the stem stands alone. `open`: answers count. `last`: the last seconds of that. `over`: the limit has passed. */
  readonly moment: 'reading' | 'open' | 'last' | 'over';
  readonly isStopped: boolean;
  /** Whole seconds to the opening while reading, then to the limit; null without a limit. Never below 0. */
  readonly seconds: number | null;
  /** Since choices opened; negative while reading. */
  readonly elapsedMs: Ms;
  readonly limitMs: Ms | null;
  /** When `seconds` or `moment` next change; null if they stand. */
  readonly changesInMs: Ms | null;
  /** Names this run of the clock: an animation that was started for another one must start again. */
  readonly run: string;
}

/** A phone's own limit: the class's without the time that the host added, times the own factor, and that time on top. */
export function ownLimitMs(clock: ClockPart, factor: Factor): Ms | null {
  return factor === 'untimed' ? null : (clock.limitMs - clock.addedMs) * factor + clock.addedMs;
}

/** `limitMs` is the limit that this page shows: the class's own, or a phone's; null for untimed. `now` is server time. */
export function countdownAt(clock: ClockPart, limitMs: Ms | null, now: Ms): Countdown {
  const isStopped = clock.is === 'stopped';
  const elapsedMs = isStopped ? clock.elapsedMs : now - clock.opensAt;
  const remainingMs = elapsedMs < 0 ? -elapsedMs : limitMs === null ? null : Math.max(0, limitMs - elapsedMs);
  return {
    moment: momentOf(elapsedMs, limitMs),
    isStopped,
    seconds: remainingMs === null ? null : Math.ceil(remainingMs / 1000),
    elapsedMs,
    limitMs,
    changesInMs: isStopped || !remainingMs ? null : remainingMs - (Math.ceil(remainingMs / 1000) - 1) * 1000,
    run: `${isStopped ? `stopped ${elapsedMs}` : clock.opensAt} ${limitMs}`,
  };
}

function momentOf(elapsedMs: Ms, limitMs: Ms | null): Countdown['moment'] {
  if (elapsedMs < 0) return 'reading';
  if (limitMs === null || elapsedMs < limitMs - LAST_MS) return 'open';
  return elapsedMs < limitMs ? 'last' : 'over';
}
