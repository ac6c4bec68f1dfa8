/**
 * The pages of one room that are connected here: the room's outlet. A page that reads slowly misses counters; one that
 * does not read at all is cut, before what waits for it fills the memory. It comes back and gets the whole view.
 */
import type { PlayerId, RoomId } from '@bellringer/core/game';
import type { PhoneView, RemoteView, RoomNotice, ScreenView, TicketShown } from '@bellringer/core/protocol';
import type { Clock } from '../clock.ts';
import { nextLink } from '../links.ts';
import type { Outlet, Presence, Urgency } from '../rooms/index.ts';
import type { Tokens } from '../tokens.ts';
import { backlogOf, cut, NOBODY } from './page.ts';
import type { GameServer, Page, PhoneRole, WatchRole } from './page.ts';
import { PhoneGroups } from './phone-groups.ts';
import type { PhoneGroup } from './phone-groups.ts';

/** Packets that wait for one page. */
const SKIP_ABOVE = 64;
const CUT_ABOVE = 256;

interface AudienceParts {
  readonly io: GameServer;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

export class Audience implements Outlet {
  readonly #io: GameServer;
  readonly #clock: Clock;
  readonly #tokens: Tokens;
  readonly #presence: Presence;
  readonly #phones: PhoneGroups;
  readonly #seated = new Map<PlayerId, Page>();
  readonly #screens = new Set<Page>();
  readonly #remotes = new Set<Page>();

  constructor({ io, clock, tokens }: AudienceParts, room: RoomId, presence: Presence) {
    this.#io = io;
    this.#clock = clock;
    this.#tokens = tokens;
    this.#presence = presence;
    this.#phones = new PhoneGroups(room);
  }

  get pageCount(): number {
    return this.phoneCount + this.screenCount + this.remoteCount;
  }

  get phoneCount(): number {
    return this.#phones.count;
  }

  get screenCount(): number {
    return this.#screens.size;
  }

  get remoteCount(): number {
    return this.#remotes.size;
  }

  players(): PlayerId[] {
    return [...this.#seated.keys()];
  }

  /** Takes in a phone. The newest page has the seat; an older one is told. `isHere`: what the room thinks of the seat. */
  addPhone(page: Page, role: PhoneRole, isHere: boolean): void {
    this.leave(page);
    page.data.role = role;
    this.#phones.add(page);
    if (role.player === null) return;
    const older = this.#seated.get(role.player);
    if (older) this.#dismiss(older, 'phone:replaced');
    this.#seated.set(role.player, page);
    this.#presence.arrived(role.player, isHere);
  }

  addWatcher(page: Page, role: WatchRole): void {
    this.leave(page);
    page.data.role = role;
    (role.is === 'screen' ? this.#screens : this.#remotes).add(page);
  }

  /** The page watches no room any more; of whichever room it was. */
  leave(page: Page): void {
    const { role } = page.data;
    page.data.role = NOBODY;
    if (role.is !== 'nobody') role.live.outlet.#forget(page, role);
  }

  async toPhones(view: PhoneView, urgency: Urgency): Promise<void> {
    for (const [index, group] of [...this.#phones.groups].entries()) {
      // Portion after portion, so that acks and other rooms get their turn in between.
      // oxlint-disable-next-line no-await-in-loop
      if (index > 0) await this.#clock.nextTurn();
      this.#toGroup(group, view, urgency);
    }
  }

  toPhone(player: PlayerId, view: PhoneView): void {
    const page = this.#seated.get(player);
    if (page && reads(page, 'at-once')) page.emit('phone:view', view);
  }

  toOnlookers(view: PhoneView): void {
    if (this.#phones.count === this.#seated.size) return;
    for (const page of this.#phones.pages) {
      if (seatOf(page) === null && reads(page, 'at-once')) page.emit('phone:view', view);
    }
  }

  toScreens(view: ScreenView, urgency: Urgency): void {
    for (const page of this.#screens) if (reads(page, urgency)) page.emit('screen:view', view);
  }

  toHostScreens(view: ScreenView, urgency: Urgency): void {
    for (const page of this.#screens) {
      if (mayHost(page) && reads(page, urgency)) page.emit('screen:view', view);
    }
  }

  toRemotes(view: RemoteView, urgency: Urgency): void {
    for (const page of this.#remotes) if (reads(page, urgency)) page.emit('remote:view', view);
  }

  notice(notice: RoomNotice): void {
    for (const page of this.#hosts()) page.emit('host:notice', notice);
  }

  showTicket(shown: TicketShown): void {
    for (const page of this.#hosts()) page.emit('host:ticket-shown', shown);
  }

  seatLost(player: PlayerId): void {
    const page = this.#seated.get(player);
    if (page) this.#dismiss(page, 'phone:changed');
  }

  seatPassedOn(player: PlayerId, tokenHash: string): void {
    const older = this.#seated.get(player);
    if (older && roleHash(older) !== tokenHash) this.#dismiss(older, 'phone:changed');
    this.#tellToken(tokenHash);
  }

  claimRefused(tokenHash: string): void {
    this.#tellToken(tokenHash);
  }

  linksRenewed(generation: number): void {
    for (const page of [...this.#screens, ...this.#remotes]) {
      const { role } = page.data;
      if ('generation' in role && role.generation !== generation) this.#dismiss(page, 'watch:revoked');
    }
  }

  /** H12: a new room's links are of the first generation. */
  goesOn(room: RoomId): void {
    for (const page of [...this.#screens, ...this.#remotes]) {
      const { role } = page.data;
      if ('mayHost' in role) page.emit('watch:goes-on', nextLink(this.#tokens, role, room, 1));
    }
  }

  close(): void {
    for (const page of [...this.#phones.pages, ...this.#screens, ...this.#remotes]) page.disconnect(true);
  }

  #toGroup({ name, pages }: PhoneGroup, view: PhoneView, urgency: Urgency): void {
    const slow: string[] = [];
    for (const page of pages) if (!reads(page, urgency)) slow.push(page.id);
    if (slow.length < pages.size) this.#io.to(name).except(slow).emit('phone:view', view);
  }

  #hosts(): Page[] {
    return [...this.#screens, ...this.#remotes].filter(mayHost);
  }

  /** Phones that wait with this token say hello again. */
  #tellToken(tokenHash: string): void {
    for (const page of this.#phones.pages) if (roleHash(page) === tokenHash) page.emit('phone:changed');
  }

  #dismiss(page: Page, why: 'phone:replaced' | 'phone:changed' | 'watch:revoked'): void {
    page.emit(why);
    this.leave(page);
  }

  #forget(page: Page, role: PhoneRole | WatchRole): void {
    this.#screens.delete(page);
    this.#remotes.delete(page);
    this.#phones.delete(page);
    if (role.is !== 'phone' || role.player === null || this.#seated.get(role.player) !== page) return;
    this.#seated.delete(role.player);
    this.#presence.left(role.player);
  }
}

/** Whether to send to this page. One that has stopped reading is cut. */
function reads(page: Page, urgency: Urgency): boolean {
  const backlog = backlogOf(page);
  if (backlog > CUT_ABOVE) cut(page);
  return backlog <= (urgency === 'counter' ? SKIP_ABOVE : CUT_ABOVE);
}

function mayHost({ data }: Page): boolean {
  return 'mayHost' in data.role && data.role.mayHost;
}

function seatOf({ data }: Page): PlayerId | null {
  return data.role.is === 'phone' ? data.role.player : null;
}

function roleHash({ data }: Page): string | null {
  return data.role.is === 'phone' ? data.role.tokenHash : null;
}
