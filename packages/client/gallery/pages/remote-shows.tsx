/** The remote in its states. */
import type { RemoteParts } from '@bellringer/core/game';
import { Notice } from '../../src/remote/notice.tsx';
import { RemotePage } from '../../src/remote/remote-page.tsx';
import { TicketNumber } from '../../src/remote/ticket-number.tsx';
import type { Known } from '../../src/state/parts.ts';
import { remote as words } from '../../src/text/remote.ts';
import { fakeRemote } from './fake-remote.ts';
import { remoteKinds } from './remote-kinds.ts';
import { asking, lobby, reading, revealed, stage, standings, without } from './remote-fixtures.ts';

const page = (parts: Known<RemoteParts>, over?: Parameters<typeof fakeRemote>[1]) => () => (
  <RemotePage remote={fakeRemote(parts, over)} />
);

export const remoteShows = {
  remote: page(asking),
  'remote-reading': page(reading),
  'remote-paused': page({
    ...asking,
    clock: { is: 'stopped', elapsedMs: 12_000, limitMs: 30_000, addedMs: 0, until: null, because: 'host' },
  }),
  'remote-closed': page({ ...without(asking, 'clock'), stage: stage({ phase: 'closed' }) }, { isSaving: false }),
  'remote-revealed': page(revealed),
  'remote-standings': page(standings),
  'remote-lobby': page(lobby),
  'remote-empty': page({ ...lobby, hands: asking.hands!, people: { rows: [], moreCount: 0 } }),
  'remote-off': page(asking, { isOff: true }),
  'remote-ended': page({ ...without(standings, 'question'), stage: stage({ phase: 'ended' }) }),
  ...Object.fromEntries(Object.entries(remoteKinds).map(([name, parts]) => [`remote-${name}`, page(parts)])),
  'remote-ticket': () => <TicketNumber number={47} />,
  'remote-revoked': () => <Notice state="revoked" title={words.revokedTitle} hint={words.revoked} />,
};
