/** What a class that goes on is asked next: the same again, or what it has not played yet. */
import { refuse } from '@bellringer/core/game';
import type { EventOf, Refusal, RoomId } from '@bellringer/core/game';
import { dayOf } from '@bellringer/core/questions';
import type { Clock } from './clock.ts';
import { gameOf } from './game-of.ts';
import type { Part } from './game-of.ts';
import type { Shelf } from './library.ts';
import type { Random } from './random.ts';
import type { Directory, Wanted } from './rooms/index.ts';

/** Beyond so many rooms nobody remembers what was asked. */
const MOST_ROOMS = 30;

export interface NextGameParts {
  readonly rooms: Pick<Directory, 'read'>;
  readonly shelf: Pick<Shelf, 'bank'>;
  readonly random: Pick<Random, 'seed'>;
  readonly clock: Pick<Clock, 'now'>;
}

type Created = EventOf<'room-created'>;

export async function sameQuestions({ title, bank, chapters, settings, questions }: Created): Promise<Wanted> {
  return { title, bank, settings, questions, ...(chapters && { chapters }) };
}

/** As many as before of each of the same chapters (H9). `room`: the one that was played last. */
export async function freshQuestions(
  { rooms, shelf, random, clock }: NextGameParts,
  room: RoomId,
  { bank, chapters, settings, questions }: Created,
): Promise<Wanted | Refusal> {
  const played = await playedBefore(rooms, room);
  const chance = { seed: random.seed(), today: dayOf(clock.now()) };
  const parts: Part[] = [];
  const asked = new Set<string>();
  for (const share of chapters ?? [{ bank, questionCount: questions.length }]) {
    const chapter = shelf.bank(share.bank);
    if (chapter === null) return refuse('no-chapter');
    const picked = chapter.pickFresh(share.questionCount, chance, played, asked);
    for (const fact of picked.flatMap(({ id }) => chapter.asks(id))) asked.add(fact);
    if (picked.length > 0) parts.push({ bank: chapter, questions: picked });
  }
  return parts.length === 0 ? refuse('all-lapsed') : { ...gameOf(parts), settings };
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
