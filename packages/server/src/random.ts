/** The server's only source of chance. Ids cannot be guessed; seeds and codes are drawn from the same well. */
import type { PlayerId, RoomCode, RoomId } from '@bellringer/core/game';
import { customAlphabet, nanoid } from 'nanoid';

export interface Random {
  roomId(): RoomId;
  /** Six digits. Whether they are free, the journal knows. */
  roomCode(): RoomCode;
  playerId(): PlayerId;
  batchId(): string;
  /** What shuffles of a room derive from. */
  seed(): string;
  /** A single-use ticket: long enough that nobody finds one by trying. */
  ticket(): string;
  /** Two digits, for two people to compare: 10 to 99. */
  twoDigits(): number;
}

const digits = customAlphabet('0123456789', 6);
const anyOf90 = customAlphabet('0123456789', 9);

export function createRandom(): Random {
  return {
    roomId: () => nanoid(16) as RoomId,
    roomCode: () => digits() as RoomCode,
    playerId: () => nanoid(12) as PlayerId,
    batchId: () => nanoid(),
    seed: () => nanoid(),
    ticket: () => nanoid(32),
    twoDigits: () => 10 + (Number(anyOf90()) % 90),
  };
}
