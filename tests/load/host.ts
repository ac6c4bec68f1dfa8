/** The teacher's side: opens the room over HTTP, has the laptop's page and the remote, and presses the one button. */
import { USUAL_OPTIONS } from '@bellringer/core/game';
import { PROTOCOL_VERSION } from '@bellringer/core/protocol';
import type {
  DoneAck,
  OpenedAck,
  OpenRoom,
  RemoteGranted,
  ScreenView,
  TicketAsked,
  TicketMade,
  TicketShown,
  WatchHelloAck,
} from '@bellringer/core/protocol';
import type { PhaseName, RemoteParts, RoomId, ScreenParts, StagePart } from '@bellringer/core/game';
import { everyone } from './classroom.ts';
import { Line } from './line.ts';

export interface Opening {
  readonly origin: string;
  readonly hostKey: string;
  readonly bank: string;
  readonly items: readonly string[];
}

export class Host {
  readonly room: RoomId;
  readonly screen: Line;
  readonly remote: Line;
  #stage: StagePart;
  #waiting: { readonly phase: PhaseName; readonly reached: () => void } | null = null;

  private constructor(room: RoomId, screen: Line, remote: Line, stage: StagePart) {
    this.room = room;
    this.screen = screen;
    this.remote = remote;
    this.#stage = stage;
    screen.on('screen:view', (message) => this.#take(message as ScreenView));
  }

  static async open(opening: Opening): Promise<Host> {
    const { room, token } = await openRoom(opening);
    const screen = await Line.open(opening.origin);
    const hello = screen.ask<WatchHelloAck<ScreenParts>>('screen:hello', { version: PROTOCOL_VERSION, room, token });
    const [ack] = await everyone("the screen's hello", [hello]);
    const stage = ack?.ok ? ack.view.parts.stage : null;
    if (!stage) throw new Error('the screen was not let in');
    const remote = await openRemote(opening.origin, screen);
    return new Host(room, screen, remote, stage);
  }

  get phase(): PhaseName {
    return this.#stage.phase;
  }

  /** Resolves when the screen shows this phase. */
  async reaches(phase: PhaseName): Promise<void> {
    if (this.phase === phase) return;
    await everyone(phase, [new Promise<void>((reached) => (this.#waiting = { phase, reached }))]);
  }

  /** Presses the main button; returns when it was pressed. What comes of it is for the phones to see. */
  press(): { readonly pressedAt: number; readonly done: Promise<void> } {
    const { round, phase } = this.#stage;
    const pressedAt = performance.now();
    const done = this.#command({ type: 'advance', aim: { round, phase } });
    return { pressedAt, done };
  }

  endRoom(): Promise<void> {
    return this.#command({ type: 'end-room' });
  }

  async #command(message: object): Promise<void> {
    const [ack] = await everyone('the host', [this.screen.ask<DoneAck>('host:command', message)]);
    if (!ack?.ok) throw new Error(`the host was refused: ${ack?.refused} (${JSON.stringify(message)})`);
  }

  #take({ parts }: ScreenView): void {
    if (!parts.stage) return;
    this.#stage = parts.stage;
    if (this.#waiting?.phase !== parts.stage.phase) return;
    this.#waiting.reached();
    this.#waiting = null;
  }
}

/** By hand, so that the press that sends everyone's result can be timed; standings after each question. */
async function openRoom({ origin, hostKey, bank, items }: Opening): Promise<{ room: RoomId; token: string }> {
  const body: OpenRoom = {
    bank,
    items: items.map((item) => ({ bank, item })),
    questionCount: items.length,
    options: { ...USUAL_OPTIONS, timeFactor: 2, reveal: 'by-hand' },
  };
  const response = await fetch(`${origin}/api/rooms`, {
    method: 'POST',
    headers: { authorization: `Bearer ${hostKey}`, 'content-type': 'application/json', origin },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const opened = (response.ok ? JSON.parse(text) : null) as OpenedAck | null;
  if (!opened?.ok) throw new Error(`the room was not opened: ${response.status} ${text.slice(0, 200)}`);
  const token = /#([\w-]+)/.exec(opened.hostPath)?.[1];
  if (token === undefined) throw new Error('a room without a link for its host');
  return { room: opened.room, token };
}

/** The remote's way in: a ticket from the laptop, confirmed on the laptop. */
async function openRemote(origin: string, screen: Line): Promise<Line> {
  const remote = await Line.open(origin);
  const granted = new Promise<RemoteGranted>((resolve) => {
    remote.on('remote:granted', (message) => resolve(message as RemoteGranted));
  });
  screen.on('host:ticket-shown', (message) => {
    void screen.ask<DoneAck>('host:confirm-ticket', { ticket: (message as TicketShown).ticket, isRight: true });
  });
  const [made] = await everyone('a ticket', [screen.ask<TicketMade>('host:make-ticket', {})]);
  if (!made?.ok) throw new Error(`no ticket: ${made?.refused}`);
  const asking = remote.ask<TicketAsked>('remote:ask-ticket', { version: PROTOCOL_VERSION, ticket: made.ticket });
  const [asked] = await everyone("the ticket's number", [asking]);
  if (!asked?.ok) throw new Error(`the ticket was refused: ${asked?.refused}`);
  const [{ room, token } = { room: '', token: '' }] = await everyone('the remote', [granted]);
  const hello = remote.ask<WatchHelloAck<RemoteParts>>('remote:hello', { version: PROTOCOL_VERSION, room, token });
  const [ack] = await everyone("the remote's hello", [hello]);
  if (!ack?.ok) throw new Error(`the remote was refused: ${ack?.refused}`);
  return remote;
}
