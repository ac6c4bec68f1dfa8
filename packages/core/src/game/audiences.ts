/**
 * Who can notice an event, and in which parts of their view. One answer costs a constant number of messages whatever
 * the size of the class: parts that are the same for everyone are encoded once, counters are gathered by the shell.
 */
import type { RoomEvent, RoomEventType } from './events.ts';
import type { PlayerId } from './ids.ts';
import type { RemoteParts } from './views/host-parts.ts';
import type { PhoneParts, ScreenParts } from './views/parts.ts';

export type PhoneSharedPart = Exclude<keyof PhoneParts, 'you'>;
export type ScreenPart = keyof ScreenParts;
export type RemotePart = keyof RemoteParts;

export const PHONE_PARTS = [
  'room',
  'stage',
  'clock',
  'question',
  'choices',
  'reveal',
  'lobby',
  'held',
] as const satisfies PhoneSharedPart[];
export const SCREEN_PARTS = [
  'room',
  'stage',
  'clock',
  'question',
  'choices',
  'reveal',
  'lobby',
  'count',
  'tally',
  'standings',
  'hands',
] as const satisfies ScreenPart[];
export const REMOTE_PARTS = [
  'room',
  'stage',
  'clock',
  'question',
  'choices',
  'reveal',
  'tally',
  'standings',
  'hands',
  'secret',
  'people',
  'answered',
] as const satisfies RemotePart[];

export interface Touched {
  readonly phone: readonly PhoneSharedPart[];
  readonly screen: readonly ScreenPart[];
  readonly remote: readonly RemotePart[];
  /** Whose own part changed: an ack carries the asker's already. */
  readonly you: 'nobody' | 'everyone' | PlayerId;
  /** These parts may be gathered, at most four a second; everything else goes out at once. */
  readonly isCounter: boolean;
}

/** `you: 'whose'` is the player whom the event names. */
type Touch = Partial<Omit<Touched, 'you'>> & { readonly you?: 'everyone' | 'whose' };

export function audiencesOf(event: RoomEvent): Touched {
  const { phone = [], screen = [], remote = [], isCounter = false, you = 'nobody' } = TOUCHED[event.type];
  const whose = 'player' in event ? event.player : 'nobody';
  return { phone, screen, remote, you: you === 'whose' ? whose : you, isCounter };
}

type Common = PhoneSharedPart & ScreenPart & RemotePart;

const everywhere = (...parts: Common[]): Touch => ({ phone: parts, screen: parts, remote: parts });

const WHOLE: Touch = { phone: PHONE_PARTS, screen: SCREEN_PARTS, remote: REMOTE_PARTS };
/** Everything but what stands from the opening of the room on. */
const TURN: Touch = {
  phone: PHONE_PARTS.filter((part) => part !== 'room'),
  screen: SCREEN_PARTS.filter((part) => part !== 'room'),
  remote: REMOTE_PARTS.filter((part) => part !== 'room'),
};
const NEW_SEAT: Touch = {
  phone: ['lobby'],
  screen: ['lobby', 'count'],
  remote: ['people', 'answered'],
  isCounter: true,
};
/** A claim says whether somebody plays on its seat. */
const COMING_AND_GOING: Touch = {
  phone: ['lobby'],
  screen: ['lobby', 'count', 'hands'],
  remote: ['people', 'answered', 'hands'],
  isCounter: true,
};
/** Names and ranks stand in everyone's own part too, as neighbours. */
const SEAT_GONE: Touch = {
  phone: ['lobby'],
  screen: ['lobby', 'count', 'tally', 'standings', 'hands'],
  remote: ['people', 'answered', 'tally', 'standings', 'hands'],
  you: 'everyone',
};
const REGRADE: Touch = {
  phone: ['reveal'],
  screen: ['reveal', 'tally', 'standings', 'hands'],
  remote: ['reveal', 'tally', 'standings', 'hands', 'secret', 'people'],
  you: 'everyone',
};
/** The screen's tally is hidden with the question while the host has paused. */
const CLOCK: Touch = {
  phone: ['clock', 'question', 'choices'],
  screen: ['clock', 'question', 'choices', 'tally'],
  remote: ['clock', 'question', 'choices'],
};
const CLAIM: Touch = { screen: ['hands'], remote: ['hands'] };

/** What each event can change; a part that is not named here is the same before and after it (V6). */
const TOUCHED: { readonly [T in RoomEventType]: Touch } = {
  'room-created': WHOLE,
  'round-opened': TURN,
  'room-ended': { ...TURN, you: 'everyone' },
  'room-locked': everywhere('room'),
  'room-unlocked': everywhere('room'),
  'room-continued': everywhere('room'),
  'links-renewed': {},
  'claim-asked': CLAIM,
  'claim-refused': CLAIM,
  'seat-claimed': CLAIM,
  'seat-taken': NEW_SEAT,
  'seats-away': COMING_AND_GOING,
  'seats-back': COMING_AND_GOING,
  'seat-renamed': {
    screen: ['lobby', 'standings', 'hands'],
    remote: ['people', 'standings', 'hands'],
    you: 'everyone',
  },
  'factor-set': { remote: ['people'], you: 'whose' },
  'seat-removed': SEAT_GONE,
  'seat-forgotten': SEAT_GONE,
  'choices-opened': {
    phone: ['stage', 'clock', 'choices'],
    screen: ['stage', 'clock', 'choices', 'count', 'tally', 'hands'],
    remote: ['stage', 'clock', 'choices', 'tally', 'answered', 'hands'],
  },
  'clock-started': CLOCK,
  'clock-stopped': CLOCK,
  'time-added': everywhere('clock'),
  'answer-recorded': { screen: ['count', 'tally'], remote: ['tally', 'answered'], isCounter: true },
  'tally-shown': { screen: ['hands', 'tally'], remote: ['hands'] },
  'tally-hidden': { screen: ['hands', 'tally'], remote: ['hands'] },
  'round-closing': everywhere('stage'),
  'round-closed': {
    phone: ['stage', 'clock'],
    screen: ['stage', 'clock', 'count', 'tally'],
    remote: ['stage', 'clock', 'tally', 'answered'],
  },
  'round-revealed': {
    phone: ['stage', 'reveal'],
    screen: ['stage', 'reveal', 'tally', 'hands'],
    remote: ['stage', 'reveal', 'tally', 'hands', 'people'],
    you: 'everyone',
  },
  'standings-shown': {
    phone: ['stage'],
    screen: ['stage', 'standings', 'hands'],
    remote: ['stage', 'standings', 'hands'],
  },
  'round-skipped': {},
  'question-voided': REGRADE,
  'question-restored': REGRADE,
  'key-changed': REGRADE,
  'answer-judged': {
    phone: ['reveal'],
    screen: ['reveal', 'tally', 'standings', 'hands'],
    remote: ['reveal', 'tally', 'standings', 'hands', 'secret', 'people'],
    you: 'everyone',
  },
};
