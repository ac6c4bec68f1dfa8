/** How a room comes into being: a code that nobody uses, and a first batch that holds everything it will be played with. */
import { openingOf, refuse } from '@bellringer/core/game';
import type { EventOf, Opening, Refusal, RoomCode, RoomEvent, RoomId, Seq } from '@bellringer/core/game';
import type { Appended, Batch } from '../journal/journal.ts';
import type { House } from './house.ts';

/** What a room is opened with; its code, seed and time are the server's to give. */
export type Wanted = Omit<Opening, 'code' | 'seed' | 'at'>;

export interface OpenedAs {
  readonly room: RoomId;
  readonly code: RoomCode;
}

/** A million codes and a handful of rooms: more misses than this are no accident. */
const MOST_DRAWS = 100;

/** Writes a new room into the journal, with `seats` taken already. */
export async function openRoom(
  house: House,
  wanted: Wanted,
  seats: readonly EventOf<'seat-taken'>[],
): Promise<OpenedAs | Refusal> {
  const { clock, random } = house;
  const seed = random.seed();
  const room = random.roomId();
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const at = clock.now();
    const code = random.roomCode();
    const events: RoomEvent[] = [openingOf({ ...wanted, code, seed, at }), ...seats];
    const first: Batch = { id: random.batchId(), seq: 1 as Seq, shape: 1, events };
    // One code after the other, until one is free.
    // oxlint-disable-next-line no-await-in-loop
    const created = await createSurely(house, room, code, first);
    if (created === 'stored') return { room, code };
    if (created !== 'code-taken') return refuse('not-saved');
  }
  house.log.error({}, 'no free room code was found');
  return refuse('busy');
}

/** When the journal does not know what became of it, the same batch may simply be given again. */
async function createSurely(
  { journal, clock }: House,
  room: RoomId,
  code: RoomCode,
  first: Batch,
): Promise<Appended | 'code-taken'> {
  const created = await journal.create(room, code, first, clock.now());
  return created === 'unknown' ? journal.create(room, code, first, clock.now()) : created;
}
