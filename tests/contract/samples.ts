import type { PlayerId, RoomCode, RoomEvent, RoomId, Seq } from '@bellringer/core/game';
import type { Batch, Journal } from '@bellringer/server/src/journal/journal.ts';

/** A class in the morning; the journal itself has no clock. */
export const NOON = Date.UTC(2026, 10, 24, 12);
export const HOUR = 60 * 60 * 1000;
export const START = 0 as Seq;

export const room = (name: string) => name as RoomId;
export const code = (digits: string) => digits as RoomCode;

/** A batch of one event that carries `text`, with an id that says where it belongs. */
export function batch(seq: number, text = 'Ada', id = `batch-${seq}-of-${text}`): Batch {
  return { id, seq: seq as Seq, shape: 1, events: [renamed(text, NOON + seq)] };
}

export async function readAll(journal: Journal, of: RoomId, after: Seq = START): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const each of journal.read(of, after)) batches.push(each);
  return batches;
}

function renamed(nickname: string, at: number): RoomEvent {
  return { at, type: 'seat-renamed', player: 'p-ada' as PlayerId, nickname };
}
