/** One server of the class: it can be killed and started again, and its journal fails when it is told to. */
import type { Ms, RemoteParts, RoomId, RoomState, ScreenParts } from '@bellringer/core/game';
import type { Journal } from '@bellringer/server/src/journal/journal.ts';
import type { Stored } from '@bellringer/server/src/rooms/index.ts';
import { wholeRemoteView, wholeScreenView } from '@bellringer/server/src/sockets/whole-view.ts';
import { faultyJournal, type Fault } from '../contract/faulty-journal.ts';
import type { FakeClock } from '../fixtures/fake-clock.ts';
import { createTestServer, findTestRoom, type TestRoom, type TestServer } from '../fixtures/server-in-memory.ts';
import { mortalClock, mortalJournal, type Life } from './mortal.ts';
import { Page } from './page.ts';
import { Replay, type Record } from './record.ts';

/** `hang`: one append takes its time, and fails then, as with a file that another program holds. */
export type Trouble = Fault | 'hang';

/** The longest that the journal in SQLite waits for a file before it gives up. */
const HANG_MS: Ms = 4000;

export class Shell {
  readonly #clock: FakeClock;
  readonly #disk: Journal;
  readonly #paceMs: Ms;
  #life: Life = { isOver: false };
  trouble: Trouble | null = null;
  server!: TestServer;
  live!: TestRoom;
  replay!: Replay;
  screen = new Page<ScreenParts>();
  remote = new Page<RemoteParts>();

  constructor(disk: Journal, clock: FakeClock, paceMs: Ms) {
    this.#disk = disk;
    this.#clock = clock;
    this.#paceMs = paceMs;
  }

  boot(seed: number): void {
    this.#life = { isOver: false };
    this.trouble = null;
    const clock = mortalClock(this.#clock, this.#life);
    this.server = createTestServer(mortalJournal(this.#troubled(), this.#life), clock, seed, this.#paceMs);
  }

  /** SIGKILL: nothing is flushed, nobody is told. The next one finds only the journal. */
  kill(): void {
    this.#life.isOver = true;
  }

  /** Has the room in memory, with a screen and a remote that watch it. */
  async enter(room: RoomId, record: Record): Promise<void> {
    this.replay = new Replay(record);
    this.live = await findTestRoom(this.server.rooms, room);
    const { outlet } = this.live;
    [this.screen, this.remote] = [new Page<ScreenParts>(), new Page<RemoteParts>()];
    await this.live.room.look((now) => {
      this.screen.hear(wholeScreenView(now, true, 0));
      this.remote.hear(wholeRemoteView(now, 0));
      outlet.hearScreen = this.screen.hear;
      outlet.hearRemote = this.remote.hear;
    });
  }

  /** What it shows; null while it waits for a journal that does not answer. */
  async shown(): Promise<Stored | null> {
    let read: Stored | null = null;
    this.live.room
      .look(({ state, seq }) => ({ state, seq }))
      .then(
        (now) => (read = now),
        () => null,
      );
    await this.#clock.settle();
    return read;
  }

  async state(): Promise<Readonly<RoomState> | null> {
    return (await this.shown())?.state ?? null;
  }

  #troubled(): Journal {
    const faulty = faultyJournal(this.#disk, () => this.#nextFault());
    return {
      ...faulty,
      append: async (room, batch) => {
        if (this.trouble !== 'hang') return faulty.append(room, batch);
        await new Promise<void>((resolve) => void this.#clock.setTimer(resolve, HANG_MS));
        if (this.trouble === 'hang') this.trouble = null;
        return 'broken';
      },
    };
  }

  /** A fault of the passing kinds hits one append; a full or broken disk stays so until it heals. */
  #nextFault(): Fault | null {
    const { trouble } = this;
    if (trouble === 'hang') return null;
    if (trouble !== 'full' && trouble !== 'broken') this.trouble = null;
    return trouble;
  }
}
