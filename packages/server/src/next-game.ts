/** What a class that goes on is asked next: the same again, or what it has not played yet. */
import { refuse } from '@bellringer/core/game';
import type { EventOf, Refusal, RoomId } from '@bellringer/core/game';
import type { Shelf } from './library.ts';
import type { Random } from './random.ts';
import type { Directory, Wanted } from './rooms/index.ts';

/** Beyond so many rooms nobody remembers what was asked. */
const MOST_ROOMS = 30;

export interface NextGameParts {
  readonly rooms: Pick<Directory, 'read'>;
  readonly shelf: Pick<Shelf, 'bank'>;
  readonly random: Pick<Random, 'seed'>;
}

type Created = EventOf<'room-created'>;

export async function sameQuestions({ title, bank, settings, questions }: Created): Promise<Wanted> {
  return { title, bank, settings, questions };
}

/** As many as before of the same chapter (H9). `room`: the one that was played last. */
export async function freshQuestions(
  { rooms, shelf, random }: NextGameParts,
  room: RoomId,
  { bank: id, settings, questions }: Created,
): Promise<Wanted | Refusal> {
  const bank = shelf.bank(id);
  if (bank === null) return refuse('no-chapter');
  const played = await playedBefore(rooms, room);
  return {
    title: bank.title,
    bank: id,
    settings,
    questions: bank.pickFresh(questions.length, random.seed(), played),
  };
}

/** What this class was asked, room by room, the last one first. A room that has been forgotten ends the way back. */
async function playedBefore(rooms: NextGameParts['rooms'], last: RoomId): Promise<ReadonlySet<string>[]> {
  const played: ReadonlySet<string>[] = [];
  let room: RoomId | undefined = last;
  while (room !== undefined && played.length < MOST_ROOMS) {
    // oxlint-disable-next-line no-await-in-loop -- each room names the one before it
    const found: Played | null = await rooms.read(room, ({ state }) => ({
      asked: new Set<string>(state.past.map(({ asked }) => asked.question.id)),
      after: state.created.after,
    }));
    if (found !== null) played.push(found.asked);
    room = found?.after;
  }
  return played;
}

interface Played {
  readonly asked: ReadonlySet<string>;
  readonly after: RoomId | undefined;
}
