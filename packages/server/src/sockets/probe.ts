/** Measures how far away a page is: by the heartbeats of its transport, and by probes that it answers at once. */
import type { Ms } from '@bellringer/core/game';
import type { Clock } from '../clock.ts';
import { PROBES } from './lag.ts';
import type { Page } from './page.ts';

const PROBE_TIMEOUT_MS: Ms = 5000;

interface Packet {
  readonly type: string;
}

/** Notes each heartbeat of the page's transport. */
export function watchHeartbeats(page: Page, clock: Clock): void {
  let sentAt: Ms | null = null;
  page.conn.on('packetCreate', ({ type }: Packet) => {
    if (type === 'ping') sentAt = clock.now();
  });
  page.conn.on('heartbeat', () => {
    if (sentAt !== null) page.data.trips.addBeat(clock.now() - sentAt);
    sentAt = null;
  });
}

/** Three, one after the other, so that they do not queue behind each other. */
export function probe(page: Page, clock: Clock, left: number = PROBES): void {
  if (left === 0 || !page.connected) return;
  const { trips } = page.data;
  const sentAt = clock.now();
  page.timeout(PROBE_TIMEOUT_MS).emit('phone:probe', (error: Error | null) => {
    if (error) return;
    trips.addProbe(clock.now() - sentAt);
    probe(page, clock, left - 1);
  });
}
