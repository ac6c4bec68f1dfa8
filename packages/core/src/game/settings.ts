/** How a room is played. Chosen when it is opened, fixed by `room-created`. */

/** How answers become points; SPEC S. */
export type Preset = 'balanced' | 'accuracy' | 'classic';

export interface Settings {
  readonly preset: Preset;
  /** Points for consecutive right answers. Counts only with `classic`: elsewhere it would break the promise that one more right answer beats all bonuses. */
  readonly hasStreakBonus: boolean;
  /** Multiplies every question's seconds. */
  readonly timeFactor: 1 | 1.5 | 2;
  /** Whether questions come in a seeded random order. Choices are shuffled as each item says. */
  readonly isShuffled: boolean;
  /** When the screen shows who leads. `never` also keeps names off the last page. */
  readonly standings: 'each' | 'end' | 'never';
  readonly reveal: 'at-once' | 'by-hand';
  /** How many may sit at once: a bound for the machine, far above any class. */
  readonly seatLimit: number;
}

/** What the host chooses. How many may come is for whoever runs the server. */
export type Options = Omit<Settings, 'seatLimit'>;

/** How a room is played if the host chooses nothing. */
export const USUAL_OPTIONS: Options = {
  preset: 'balanced',
  hasStreakBonus: false,
  timeFactor: 1,
  isShuffled: false,
  standings: 'each',
  reveal: 'at-once',
};

export const DEFAULT_SETTINGS: Settings = { ...USUAL_OPTIONS, seatLimit: 2000 };
