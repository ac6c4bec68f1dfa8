/** What every room of one server shares. */
import type { Ms } from '@bellringer/core/game';
import type { Clock } from '../clock.ts';
import type { Journal } from '../journal/journal.ts';
import type { Random } from '../random.ts';
import type { SignOfLife } from './sign-of-life.ts';

/** Where a line about a room goes. Never a nickname, a token, an answer or an address. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface House {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly life: SignOfLife;
  /** What players ask of one room is stored at most this often; 0: as it comes. */
  readonly paceMs: Ms;
}
