/** What the host's hands ask. Whether a page has them follows from its link, and is looked at here, each time. */
import { refuse } from '@bellringer/core/game';
import type { HostCommand } from '@bellringer/core/game';
import { HostCommandMessage, PlayAgain, TicketAsk, TicketConfirm } from '@bellringer/core/protocol';
import { object } from 'valibot';
import { hostLinks } from '../links.ts';
import { freshQuestions, sameQuestions } from '../next-game.ts';
import { done, handler, refused } from './handler.ts';
import type { Page, WatchRole } from './page.ts';

const Nothing = object({});

export const hostCommand = handler<'host:command'>(HostCommandMessage, async (message, reply, { page, arrivedAt }) => {
  const host = hostOf(page);
  if (host === null) return reply(refused(refuse('not-host')));
  const asking = { command: message as HostCommand, by: { is: 'host' }, arrivedAt } as const;
  await host.live.room.ask(asking, (outcome) => reply(done(outcome)));
});

export const playAgain = handler<'host:play-again'>(PlayAgain, async ({ questions }, reply, { desk, page }) => {
  const host = hostOf(page);
  if (host === null) return reply(refused(refuse('not-host')));
  const opened = await desk.rooms.playAgain(host.live, (before) =>
    questions === 'same' ? sameQuestions(before) : freshQuestions(desk, host.live.room.id, before),
  );
  if ('refused' in opened) return reply(refused(opened));
  const next = await desk.rooms.find(opened.room);
  if (next === null) return reply(refused(refuse('no-room')));
  await next.room.look((now) => reply({ ok: true, ...hostLinks(desk.tokens, opened, now.state.linksGeneration) }));
});

export const makeTicket = handler<'host:make-ticket'>(Nothing, (_message, reply, { desk, page }) => {
  const host = hostOf(page);
  if (host === null) return reply(refused(refuse('not-host')));
  const { ticket, expiresAt } = desk.tickets.make(host.live.room.id, host.generation);
  reply({ ok: true, ticket, url: `${desk.phonesReach()}/remote/ticket#${ticket}`, expiresAt });
});

/** A phone holds up a ticket: both it and the host's pages show a number. */
export const askTicket = handler<'remote:ask-ticket'>(TicketAsk, async ({ ticket }, reply, { desk, page }) => {
  const asked = desk.tickets.ask(ticket, page);
  const live = asked && (await desk.rooms.find(asked.room));
  if (!live) return reply(refused(refuse('ticket-gone')));
  reply({ ok: true, number: asked.number });
  live.outlet.showTicket({ ticket, number: asked.number });
});

/** The host has compared the numbers. */
export const confirmTicket = handler<'host:confirm-ticket'>(TicketConfirm, (message, reply, { desk, page }) => {
  const host = hostOf(page);
  if (host === null) return reply(refused(refuse('not-host')));
  const room = host.live.room.id;
  const taken = desk.tickets.take(message.ticket, room);
  if (taken === null) return reply(refused(refuse('ticket-gone')));
  if (message.isRight)
    taken.asker.emit('remote:granted', { room, token: desk.tokens.remoteToken(room, taken.generation) });
  else taken.asker.emit('watch:revoked');
  reply({ ok: true });
});

function hostOf({ data }: Page): WatchRole | null {
  return 'mayHost' in data.role && data.role.mayHost ? data.role : null;
}
