/** What phones ask. A phone is who its token says; nothing that it sends can name somebody else. */
import { createHash } from 'node:crypto';
import { claimNumber, claimOfToken, refuse, seatOfToken } from '@bellringer/core/game';
import type { Asking, Command, RoomId, RoundNo } from '@bellringer/core/game';
import { AnswerMessage, AskClaim, PhoneHello, Ping, TakeSeat } from '@bellringer/core/protocol';
import type { PhoneHelloAck } from '@bellringer/core/protocol';
import { isDone } from '../rooms/index.ts';
import type { Stored } from '../rooms/index.ts';
import { handler, refused } from './handler.ts';
import type { Call } from './handler.ts';
import type { GameRoom, PhoneRole } from './page.ts';
import { probe } from './probe.ts';
import { ownView, wholePhoneView } from './whole-view.ts';

export const phoneHello = handler<'phone:hello'>(PhoneHello, async (message, reply, call) => {
  const { desk, page } = call;
  const tokenHash = hashOf(message.token);
  page.data.tokenHash ??= tokenHash;
  if (page.data.tokenHash !== tokenHash) return reply(refused(refuse('bad-message')));
  const live = await desk.rooms.find(message.room as RoomId);
  if (live === null) return reply(refused(refuse('no-room')));
  await live.room.look((now) => reply(greet(now, live, tokenHash, call)));
  if (page.data.role.is === 'phone') probe(page, desk.clock);
});

export const takeSeat = handler<'phone:take-seat'>(TakeSeat, async ({ nickname }, reply, call) => {
  const role = phoneRoleOf(call);
  if (role === null) return reply(refused(refuse('no-seat')));
  await role.live.room.ask(asNewcomer({ type: 'take-seat', nickname }, role, call), (outcome, now) => {
    if (!isDone(outcome)) reply(refused(outcome));
    else if (now !== null) reply(greet(now, role.live, role.tokenHash, call));
  });
});

/** "That was me": the host is asked. */
export const askClaim = handler<'phone:ask-claim'>(AskClaim, async ({ nickname }, reply, call) => {
  const role = phoneRoleOf(call);
  if (role === null) return reply(refused(refuse('no-seat')));
  const asking = asNewcomer({ type: 'ask-claim', nickname }, role, call);
  const number = claimNumber(role.tokenHash);
  await role.live.room.ask(asking, (outcome) => reply(isDone(outcome) ? { ok: true, number } : refused(outcome)));
});

export const answer = handler<'phone:answer'>(AnswerMessage, async (message, reply, { page, arrivedAt }) => {
  const { role, trips } = page.data;
  if (role.is !== 'phone' || role.player === null) return reply(refused(refuse('no-seat')));
  const { player, live } = role;
  const command: Command = { type: 'answer', ...message, round: message.round as RoundNo };
  const asking: Asking = { command, by: { is: 'player', player }, arrivedAt };
  await live.room.ask(trips.lag === null ? asking : { ...asking, lag: trips.lag }, (outcome, now) => {
    const view = now && ownView(now, player);
    if (!isDone(outcome)) reply(view === null ? refused(outcome) : { ...refused(outcome), view });
    else if (view !== null) reply({ ok: true, view });
  });
});

export const ping = handler<'phone:ping'>(Ping, (_message, reply, { desk }) => {
  reply({ ok: true, serverAt: desk.clock.now() });
});

/** The whole view, in the same turn in which the page begins to get what follows it. */
function greet(now: Stored, live: GameRoom, tokenHash: string, { desk, page }: Call): PhoneHelloAck {
  const seat = seatOfToken(now.state, tokenHash);
  if (seat?.is === 'removed' || seat?.is === 'forgotten') return refused(refuse('removed'));
  const player = seat?.player ?? null;
  const role: PhoneRole = { is: 'phone', live, tokenHash, player };
  if (page.connected) live.outlet.addPhone(page, role, seat?.is === 'here');
  return {
    ok: true,
    view: wholePhoneView(now, player, desk.clock.now()),
    reviewToken: player && desk.tokens.reviewToken(live.room.id, player),
    claimNumber: claimOfToken(now.state, tokenHash),
  };
}

function asNewcomer(command: Command, { tokenHash }: PhoneRole, { desk, arrivedAt }: Call): Asking {
  return { command, by: { is: 'newcomer', player: desk.random.playerId(), tokenHash }, arrivedAt };
}

function phoneRoleOf({ page }: Call): PhoneRole | null {
  return page.data.role.is === 'phone' ? page.data.role : null;
}

/** The journal never holds the secret itself. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
