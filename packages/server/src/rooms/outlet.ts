/** What a room may say to the pages that watch it. Sockets stand behind it; the room never sees one. */
import type { PlayerId, RoomId } from '@bellringer/core/game';
import type { PhoneView, RemoteView, RoomNotice, ScreenView } from '@bellringer/core/protocol';

/** `counter`: the next one replaces it, so a page that reads slowly may miss it. */
export type Urgency = 'at-once' | 'counter';

export interface Outlet {
  /** Every page of the room that is connected here. */
  readonly pageCount: number;
  readonly phoneCount: number;
  readonly screenCount: number;
  readonly remoteCount: number;
  /** Whose phones are connected here. */
  players(): PlayerId[];

  /** The same view to every phone, in portions; resolves when the last phone's is on its way. */
  toPhones(view: PhoneView, urgency: Urgency): Promise<void>;
  toPhone(player: PlayerId, view: PhoneView): void;
  /** To phones that have no seat (yet). */
  toOnlookers(view: PhoneView): void;
  toScreens(view: ScreenView, urgency: Urgency): void;
  /** Only to screens with the host's hands. */
  toHostScreens(view: ScreenView, urgency: Urgency): void;
  toRemotes(view: RemoteView, urgency: Urgency): void;
  /** To every page with the host's hands. */
  notice(notice: RoomNotice): void;

  /** This player has no seat any more. */
  seatLost(player: PlayerId): void;
  /** The seat belongs to another phone now: the one with this token. */
  seatPassedOn(player: PlayerId, tokenHash: string): void;
  /** The phone with this token was told no by the host. */
  claimRefused(tokenHash: string): void;
  /** Links of earlier generations are worth nothing. */
  linksRenewed(generation: number): void;
  /** The class goes on in this room, which has just been opened. */
  goesOn(room: RoomId): void;

  /** The room leaves memory: what is still connected must say hello again. */
  close(): void;
}
