import type { PhoneParts } from '@bellringer/core/game';
import type { Countdown } from '../state/countdown.ts';
import type { Known } from '../state/parts.ts';
import type { Connection } from '../net/connection.ts';
import type { Outbox } from '../state/outbox.ts';
import type { Unsent } from '../state/unsent.ts';
import type { Viewing } from '../state/viewing.ts';
import type { LineState } from './line-banner.tsx';
import type { Session } from './session.ts';

/** What a seated phone's screens need of a session: a picture of a phone has one that talks to nobody. */
export interface SeatSession extends Pick<
  Session,
  'room' | 'answer' | 'keepHeld' | 'changing' | 'isBack' | 'reviewToken'
> {
  readonly connection: Pick<Connection<'phone'>, 'serverNow' | 'helloAgain'>;
  readonly outbox: Pick<Outbox, 'entry'>;
  readonly viewing: Pick<Viewing, 'show' | 'hide'>;
  readonly unsent: Pick<Unsent, 'of' | 'put'>;
}

/** What every screen of a seated phone is a function of. */
export interface Seated {
  readonly session: SeatSession;
  readonly parts: Known<PhoneParts>;
  readonly line: LineState;
}

/** While a question runs. */
export interface Playing extends Seated {
  /** By this phone's own limit; null while no clock runs. */
  readonly countdown: Countdown | null;
}
