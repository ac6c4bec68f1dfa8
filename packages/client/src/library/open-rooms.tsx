import type { OpenRoomRow } from '@bellringer/core/protocol';
import { keepLink, linkOf } from '../screen/link.ts';
import { pick, say } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { RightIcon } from '../ui/icons.tsx';
import { spacedCode } from '../screen/code.ts';

/** Rooms that go on: leaving one's page loses nothing, and several may be open at once. */
export function OpenRooms({ rooms }: { readonly rooms: readonly OpenRoomRow[] }) {
  if (rooms.length === 0) return null;
  return (
    <section class="lib-rooms" aria-labelledby="open-rooms">
      <h2 id="open-rooms">{pick(words.openRooms)}</h2>
      <ul>
        {rooms.map((row) => (
          <li key={row.room}>
            <Room row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Room({ row }: { readonly row: OpenRoomRow }) {
  const link = linkOf(row.hostPath, row.screenPath);
  return (
    <a
      class="lib-room"
      data-room={row.room}
      href={row.hostPath}
      aria-label={`${say(words.backToRoom, { code: spacedCode(row.code) })}, ${pick(row.title)}, ${phaseName(row.phase)}`}
      onClick={() => link && keepLink(link)}
    >
      <span>
        <b class="ui-digits">{spacedCode(row.code)}</b>
        <span class="lib-small">{pick(row.title)}</span>
        <span class="lib-small">
          {phaseName(row.phase)} · {say(words.hereCount, { n: row.hereCount })}
        </span>
      </span>
      <RightIcon />
    </a>
  );
}

function phaseName(phase: string): string {
  if (phase === 'lobby') return pick(words.phaseLobby);
  return pick(phase === 'ended' ? words.phaseEnded : words.phasePlaying);
}
