import type { SessionRow } from '@bellringer/core/protocol';
import { addressOf, LIBRARY } from '../library/host-place.ts';
import { useHostAsked } from '../library/use-host-asked.ts';
import type { HostKeyProps } from '../library/use-host-asked.ts';
import { spacedCode } from '../screen/code.ts';
import { pick } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { Empty } from '../ui/empty.tsx';
import { RightIcon } from '../ui/icons.tsx';
import { WhenAsked } from '../ui/when-asked.tsx';
import { dayOf, spanOf } from './when.ts';
import './report.css';
import './sessions.css';

/** Past sessions, newest first. */
export function Sessions(props: HostKeyProps) {
  const sessions = useHostAsked<readonly SessionRow[]>('/api/sessions', props);
  return (
    <main class="rep">
      <h1>{pick(words.sessions)}</h1>
      <WhenAsked asking={sessions}>{(rows) => <SessionList rows={rows} />}</WhenAsked>
    </main>
  );
}

export function SessionList({ rows }: { readonly rows: readonly SessionRow[] }) {
  if (rows.length === 0) return <NoSessions />;
  return (
    <div class="rep-card rep-sessions">
      <table>
        <thead>
          <tr>
            <th scope="col">{pick(words.date)}</th>
            <th scope="col">{pick(words.session)}</th>
            <th scope="col" class="is-wide">
              {pick(words.code)}
            </th>
            <th scope="col" class="is-number">
              {pick(words.playersHead)}
            </th>
            <th scope="col" class="is-number">
              {pick(words.questionsHead)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.room} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The whole row leads there, so that a finger need not find the words; whoever comes by keyboard has the link. */
function Row({ row }: { readonly row: SessionRow }) {
  const href = addressOf({ is: 'session', room: row.room });
  return (
    <tr class="rep-session" onClick={() => location.assign(href)}>
      <td class="ui-digits">
        {dayOf(row.createdAt)} <span class="rep-small">{spanOf(row.createdAt, row.endedAt)}</span>
      </td>
      <th scope="row">
        <a href={href} data-session={row.room} onClick={(event) => event.stopPropagation()}>
          {pick(row.title)} <RightIcon />
        </a>
      </th>
      <td class="is-wide ui-digits">{spacedCode(row.code)}</td>
      <td class="is-number">{row.playersCount}</td>
      <td class="is-number">{row.roundCount}</td>
    </tr>
  );
}

function NoSessions() {
  return (
    <Empty why={pick(words.noSessions)}>
      <a class="ui-button is-main is-small" href={addressOf(LIBRARY)}>
        {pick(words.toLibrary)}
      </a>
    </Empty>
  );
}
