import type { PlayerId, RoomId } from '@bellringer/core/game';
import type { PhoneView } from '@bellringer/core/protocol';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import { Presence } from '../rooms/index.ts';
import { createTokens } from '../tokens.ts';
import { Audience } from './audience.ts';
import { NOBODY } from './page.ts';
import type { GameRoom, GameServer, Page, PhoneRole } from './page.ts';

const view: PhoneView = { seq: 1, parts: {} };
/** One broadcast to more stands the server still for longer than a tick of the bell. */
const PORTION = 500;

/** Sockets without a wire: each keeps what it would have got. */
function hall() {
  const clock = createFakeClock();
  const pages = new Map<string, Page & { got: string[]; isCut: boolean }>();
  const members = new Map<string, Set<string>>();
  const io = {
    to: (group: string) => ({
      except: (slow: readonly string[]) => ({
        emit: (event: string) => {
          for (const id of members.get(group) ?? []) if (!slow.includes(id)) pages.get(id)?.got.push(event);
        },
      }),
    }),
  } as unknown as GameServer;
  const presence = new Presence(clock, async () => true);
  const audience = new Audience({ io, clock, tokens: createTokens(Buffer.alloc(32)) }, 'room' as RoomId, presence);
  const live = { outlet: audience } as unknown as GameRoom;
  const page = (backlog = 0) => {
    const id = `page-${pages.size}`;
    const made = {
      id,
      got: [] as string[],
      isCut: false,
      data: { role: NOBODY },
      conn: { writeBuffer: Array.from({ length: backlog }), close: () => void (made.isCut = true) },
      emit: (event: string) => void made.got.push(event),
      join: (group: string) => void members.set(group, (members.get(group) ?? new Set()).add(id)),
      leave: (group: string) => void members.get(group)?.delete(id),
    };
    const asPage = made as unknown as Page & { got: string[]; isCut: boolean };
    pages.set(id, asPage);
    return asPage;
  };
  const sit = (player: string | null, backlog = 0, tokenHash = `hash-of-${player}`) => {
    const phone = page(backlog);
    const role: PhoneRole = { is: 'phone', live, tokenHash, player: player as PlayerId | null };
    audience.addPhone(phone, role, true);
    return phone;
  };
  const watch = (is: 'screen' | 'remote', mayHost: boolean, generation = 1) => {
    const watcher = page();
    audience.addWatcher(watcher, { is, live, mayHost, generation });
    return watcher;
  };
  return { audience, clock, sit, watch };
}

describe('a page that reads slowly', () => {
  it('misses counters, and nothing else', async () => {
    const { audience, sit } = hall();
    const [fast, slow] = [sit('ada'), sit('ben', 65)];
    await audience.toPhones(view, 'counter');
    expect([fast.got, slow.got]).toEqual([['phone:view'], []]);
    await audience.toPhones(view, 'at-once');
    expect([fast.got.length, slow.got.length]).toEqual([2, 1]);
    expect(slow.isCut).toBe(false);
  });

  it('and has stopped reading is cut', async () => {
    const { audience, sit } = hall();
    const dead = sit('ada', 257);
    await audience.toPhones(view, 'at-once');
    expect(dead.isCut).toBe(true);
    expect(dead.got).toEqual([]);
  });
});

describe('many phones', () => {
  it('are told in portions, with a turn of the event loop between them', async () => {
    const { audience, clock, sit } = hall();
    const phones = Array.from({ length: PORTION * 2 + 1 }, (_, no) => sit(`p${no}`));
    const heard = () => phones.filter(({ got }) => got.length > 0).length;
    const sent = audience.toPhones(view, 'at-once');
    expect(heard()).toBe(PORTION);
    await clock.settle();
    await sent;
    expect(heard()).toBe(phones.length);
  });

  it('who left makes room in a portion for who comes', () => {
    const { audience, sit } = hall();
    const phones = Array.from({ length: PORTION }, (_, no) => sit(`p${no}`));
    audience.leave(phones[3]!);
    sit('late');
    expect(audience.phoneCount).toBe(PORTION);
  });
});

describe('a seat', () => {
  it('belongs to the newest page; the older one is told and hears no more', async () => {
    const { audience, sit } = hall();
    const [older, newer] = [sit('ada'), sit('ada')];
    audience.toPhone('ada' as PlayerId, view);
    await audience.toPhones(view, 'at-once');
    expect(older.got).toEqual(['phone:replaced']);
    expect(newer.got).toEqual(['phone:view', 'phone:view']);
    expect(audience.phoneCount).toBe(1);
    audience.leave(older);
    expect(audience.players()).toEqual(['ada']);
  });

  it('lost, passed on or refused reaches the pages concerned', () => {
    const { audience, sit } = hall();
    const [removed, old, waiting, thief] = [sit('ada'), sit('ben'), sit(null, 0, 'new'), sit(null, 0, 'thief')];
    audience.seatLost('ada' as PlayerId);
    audience.seatPassedOn('ben' as PlayerId, 'new');
    audience.claimRefused('thief');
    expect([removed, old, waiting, thief].map(({ got }) => got)).toEqual([
      ['phone:changed'],
      ['phone:changed'],
      ['phone:changed'],
      ['phone:changed'],
    ]);
  });
});

describe('a phone without a seat', () => {
  it('hears what is the same for all where others get it with their own', () => {
    const { audience, sit } = hall();
    const [seated, onlooker] = [sit('ada'), sit(null, 0, 'new')];
    audience.toOnlookers(view);
    expect([seated.got, onlooker.got]).toEqual([[], ['phone:view']]);
  });
});

describe('pages that watch', () => {
  it('the host’s hear what is the host’s', () => {
    const { audience, watch } = hall();
    const [host, screen, remote] = [watch('screen', true), watch('screen', false), watch('remote', true)];
    audience.notice({ isSaving: false });
    audience.toHostScreens({ ...view, parts: {} }, 'at-once');
    audience.showTicket({ ticket: 't', number: 42 });
    expect(host.got).toEqual(['host:notice', 'screen:view', 'host:ticket-shown']);
    expect(screen.got).toEqual([]);
    expect(remote.got).toEqual(['host:notice', 'host:ticket-shown']);
  });

  it('with an older link are sent away', () => {
    const { audience, watch } = hall();
    const [old, fresh] = [watch('screen', true, 1), watch('remote', true, 2)];
    audience.linksRenewed(2);
    expect([old.got, fresh.got]).toEqual([['watch:revoked'], []]);
    expect([audience.screenCount, audience.remoteCount]).toEqual([0, 1]);
  });
});
