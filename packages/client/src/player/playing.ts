import type { PhoneParts } from '@bellringer/core/game';
import type { Countdown } from '../state/countdown.ts';
import type { Known } from '../state/parts.ts';
import type { LineState } from './line-banner.tsx';
import type { Session } from './session.ts';

/** What every screen of a seated phone is a function of. */
export interface Seated {
  readonly session: Session;
  readonly parts: Known<PhoneParts>;
  readonly line: LineState;
}

/** While a question runs. */
export interface Playing extends Seated {
  /** By this phone's own limit; null while no clock runs. */
  readonly countdown: Countdown | null;
}
