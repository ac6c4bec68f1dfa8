/** Looks for every acknowledged answer in the journal of a server that has stopped. */
import { createSqliteJournal } from '@bellringer/server/src/journal/sqlite-journal.ts';
import type { EventOf, RoomId, Seq } from '@bellringer/core/game';
import type { Told } from './real-classroom.ts';

export interface Found {
  /** Answers in the journal. */
  readonly journaled: number;
  /** Acknowledged, but not there as the phone was told. */
  readonly lost: number;
  /** There twice. */
  readonly doubled: number;
}

export async function findAnswers(folder: string, room: string, told: readonly Told[]): Promise<Found> {
  const recorded = await readAnswers(folder, room as RoomId);
  const known = new Map(recorded.map((event) => [keyOf(event), event.answer]));
  const isThere = (held: Told) => JSON.stringify(known.get(keyOf(held))) === JSON.stringify(held.answer);
  return {
    journaled: recorded.length,
    lost: told.filter((held) => !isThere(held)).length,
    doubled: recorded.length - known.size,
  };
}

async function readAnswers(folder: string, room: RoomId): Promise<EventOf<'answer-recorded'>[]> {
  const journal = await createSqliteJournal({ folder });
  const recorded: EventOf<'answer-recorded'>[] = [];
  for await (const { events } of journal.read(room, 0 as Seq)) {
    for (const event of events) if (event.type === 'answer-recorded') recorded.push(event);
  }
  await journal.stop();
  return recorded;
}

function keyOf({ player, round, revision }: Pick<Told, 'player' | 'round' | 'revision'>): string {
  return `${player}/${round}/${revision}`;
}
