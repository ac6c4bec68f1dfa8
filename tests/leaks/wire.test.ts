/**
 * What has not been revealed cannot be worked out from what is really sent: two rooms that differ only in it are asked the
 * same, through journal, queue and publisher, and every message to every phone and screen, every ack and every greeting is
 * the same, byte for byte and in the same order, until a key is shown that differs.
 */
import type { Asking, Command, PlayerId, Question, RoundNo } from '@bellringer/core/game';
import { createMemoryJournal } from '@bellringer/server/src/journal/memory-journal.ts';
import { ownView, wholePhoneView, wholeScreenView } from '@bellringer/server/src/sockets/whole-view.ts';
import { expect, test } from 'vitest';
import {
  match,
  multiple,
  number,
  order,
  single,
  typed,
  words,
} from '../../packages/core/src/game/testing/questions.ts';
import { createFakeClock } from '../fixtures/fake-clock.ts';
import { sampleWanted } from '../fixtures/sample-room.ts';
import { mulberry32 } from '../fixtures/seeded-random.ts';
import { createTestServer, join, openTestRoom, press, stateOf } from '../fixtures/server-in-memory.ts';
import { disguised } from './twin.ts';

const NAMES = ['Ada', 'Ben', 'Chidi', 'Dora'];
const STEPS = 90;
/** Rounds before this one are the same in both rooms: what was sent in them makes what follows less simple. */
const SAME_ROUNDS = 1;
/** The first rounds that differ, one for each kind. */
const DIFFERING = [
  single('q2', { shuffle: true }),
  multiple('q2', { shuffle: true }),
  order('q2'),
  match('q2'),
  number('q2'),
  typed('q2'),
];

/** Two rooms' questions. */
function plansWith(question: Question): readonly [readonly Question[], readonly Question[]] {
  const plan = [single('q1', { shuffle: true }), question, words('q3'), single('q4')];
  return [plan, plan.map((each, at) => (at < SAME_ROUNDS ? each : disguised(each)))];
}

/** One room with its class, and everything that left the server for a phone or a screen so far. */
async function openWire(questions: readonly Question[]) {
  const clock = createFakeClock();
  const server = createTestServer(createMemoryJournal(), clock, 7);
  const live = await openTestRoom(server, { ...sampleWanted(1), questions });
  const players: PlayerId[] = [];
  for (const name of NAMES) players.push(await join(server, live, name));
  await clock.advance(2000);
  const sent: string[] = [];
  const say = (what: string, message: unknown) => sent.push(`${what} ${JSON.stringify(message)}`);

  const ask = (player: PlayerId, command: Command) => {
    const asking: Asking = { command, by: { is: 'player', player }, arrivedAt: clock.now() };
    return live.room.ask(asking, (outcome, now) => say(`ack to ${player}`, [outcome, now && ownView(now, player)]));
  };
  const greet = () =>
    live.room.look((now) => {
      for (const player of [...players, null]) say(`hello of ${player}`, wholePhoneView(now, player, clock.now()));
      say('hello of the screen', wholeScreenView(now, true, clock.now()));
    });
  /** What the publisher has sent since the last look, but for the remote, which knows the key. */
  const hear = () => {
    for (const { who, player, view } of live.outlet.heard) if (who !== 'remotes') say(`${who} ${player ?? ''}`, view);
    live.outlet.forget();
  };
  return { clock, server, live, players, sent, say, ask, greet, hear };
}

type Wire = Awaited<ReturnType<typeof openWire>>;

const BUTTONS = ['advance', 'advance', 'advance', 'stop-clock', 'start-clock', 'show-tally', 'skip'] as const;

/** Of every kind, whatever is asked; that of another kind is refused, and the refusal must say nothing either. */
const PICKS = 'a b c d ab be x dcba badc xyx zzy'.split(' ').map((letters) => [...letters]);
const ANSWERS: readonly unknown[] = [...PICKS, 11, 3, 'Route table', 'agateway', 'Route tabel'];

/** The same numbers ask the same of both rooms; nothing here looks at what differs. */
async function step(wire: Wire, [what, who, how]: readonly [number, number, number]): Promise<void> {
  const { clock, server, live, players, ask } = wire;
  const player = players[who % players.length] as PlayerId;
  const round = (await stateOf(live)).stage;
  const no = (round.is === 'playing' ? round.round.asked.no : 1) as RoundNo;
  // Who asks may be answered only when time has passed: nobody waits here.
  if (what < 45) {
    const answer = ANSWERS[how % ANSWERS.length];
    const spentMs = how % 3 ? how * 9 : null;
    void ask(player, { type: 'answer', round: no, revision: 1 + (how % 5), answer, spentMs });
  } else if (what < 70) {
    const button = BUTTONS[how % BUTTONS.length] ?? 'advance';
    void press(server, live, button).then((outcome) => wire.say('host', outcome));
  } else if (what < 80) live.outlet.disconnect(player);
  else if (what < 90) live.outlet.connect(player);
  else await wire.greet();
  await clock.advance([5, 40, 300, 1600, 4000][how % 5] ?? 0);
  await clock.settle();
  wire.hear();
}

async function isDifferenceShown({ live }: Wire): Promise<boolean> {
  const { past, stage } = await stateOf(live);
  const rounds = stage.is === 'playing' ? [...past, stage.round] : past;
  return rounds.some(({ phase, asked }) => asked.no > SAME_ROUNDS && (phase === 'revealed' || phase === 'standings'));
}

const SEEDS = Array.from({ length: 24 }, (_, n) => n + 1);

test.each(DIFFERING.flatMap((question) => SEEDS.map((seed) => [question.kind, seed, question] as const)))(
  '[V1] what is really sent says nothing of a key that has not been shown: %s, seed %i',
  async (_kind, seed, question) => {
    const [one, other] = await Promise.all(plansWith(question).map(openWire));
    if (!one || !other) throw new Error('two rooms, please');
    const random = mulberry32(seed);
    const upTo = (most: number) => Math.floor(random() * most);
    for (let n = 0; n < STEPS; n++) {
      const numbers = [upTo(100), upTo(64), upTo(64)] as const;
      await step(one, numbers);
      await step(other, numbers);
      if (await isDifferenceShown(one)) break;
      expect(one.sent).toEqual(other.sent);
    }
    expect(one.sent.length).toBeGreaterThan(15);
  },
);

test.each(DIFFERING.map((question) => [question.kind, question] as const))(
  '[V1] and what is sent does differ, once the key is shown: %s',
  async (_kind, question) => {
    const wires = await Promise.all(plansWith(question).map(openWire));
    for (const wire of wires) {
      while (!(await isDifferenceShown(wire))) {
        void press(wire.server, wire.live, 'advance');
        await wire.clock.advance(9000);
        await wire.clock.settle();
      }
      wire.hear();
    }
    expect(wires[0]?.sent).not.toEqual(wires[1]?.sent);
  },
);
