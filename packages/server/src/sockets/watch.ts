/** What screens and remotes ask when they arrive: their link's token says what they see and what they may do. */
import { refuse } from '@bellringer/core/game';
import type { RoomId } from '@bellringer/core/game';
import { WatchHello } from '@bellringer/core/protocol';
import { nextLink } from '../links.ts';
import type { Stored } from '../rooms/index.ts';
import { handler, refused } from './handler.ts';
import type { Call } from './handler.ts';
import type { GameRoom, Page, WatchRole } from './page.ts';
import { wholeRemoteView, wholeScreenView } from './whole-view.ts';

/** A link to the screen, with or without the host's hands. */
export const screenHello = handler<'screen:hello'>(WatchHello, async (message, reply, call) => {
  const live = await call.desk.rooms.find(message.room as RoomId);
  if (live === null) return reply(refused(refuse('no-room')));
  await live.room.look((now) => {
    const audience = audienceOf(message.token, now, live, call);
    if (audience !== 'host' && audience !== 'screen') return reply(refused(refuse('bad-link')));
    const mayHost = audience === 'host';
    admit(call.page, { is: 'screen', live, mayHost, generation: now.state.linksGeneration });
    reply({ ok: true, view: wholeScreenView(now, mayHost, call.desk.clock.now()), mayHost });
    notice(call.page, live, mayHost);
  });
  await goOn(live, call);
});

export const remoteHello = handler<'remote:hello'>(WatchHello, async (message, reply, call) => {
  const live = await call.desk.rooms.find(message.room as RoomId);
  if (live === null) return reply(refused(refuse('no-room')));
  await live.room.look((now) => {
    if (audienceOf(message.token, now, live, call) !== 'remote') return reply(refused(refuse('bad-link')));
    admit(call.page, { is: 'remote', live, mayHost: true, generation: now.state.linksGeneration });
    reply({ ok: true, view: wholeRemoteView(now, call.desk.clock.now()), mayHost: true });
    notice(call.page, live, true);
  });
  await goOn(live, call);
});

function audienceOf(token: string, { state }: Stored, live: GameRoom, { desk }: Call) {
  return desk.tokens.audienceOf(token, live.room.id, state.linksGeneration);
}

function admit(page: Page, role: WatchRole): void {
  if (page.connected) role.live.outlet.addWatcher(page, role);
}

/** A host who arrives while nothing can be saved must see it. */
function notice(page: Page, { room }: GameRoom, mayHost: boolean): void {
  if (mayHost && !room.isSaving) page.emit('host:notice', { isSaving: false });
}

/**
 * H12, for a projector or a remote that was away when its class went on. A page with the host's hands stays: the host
 * may want to look at the old room again.
 */
async function goOn(live: GameRoom, { page, desk }: Call): Promise<void> {
  const { role } = page.data;
  if (!('mayHost' in role) || (role.is === 'screen' && role.mayHost)) return;
  const next = await live.room.look(({ state }) => state.continuedIn);
  const there = next && (await desk.rooms.find(next.room));
  if (!there) return;
  const link = await there.room.look(({ state }) => nextLink(desk.tokens, role, there.room.id, state.linksGeneration));
  page.emit('watch:goes-on', link);
}
