import type { ReportRound } from '@bellringer/core/report';
import { pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { letterAt } from '../ui/mark.tsx';
import { segmentsOf } from './segments.ts';

/**
 * One bar out of pieces, one per choice that somebody took; the key's are filled, so that colour is never alone. Who gave
 * no answer is in no share, and stands below it.
 */
export function Distribution({ round }: { readonly round: ReportRound }) {
  return (
    <>
      {round.answeredCount === 0 ? <i>{pick(words.nobody)}</i> : <Bar round={round} />}
      {round.silentCount > 0 && <p class="rep-small">{say(words.silent, { n: round.silentCount })}</p>}
    </>
  );
}

function Bar({ round }: { readonly round: ReportRound }) {
  return (
    <div class="rep-bar">
      <span class="ui-aside">{sayDistribution(round)}</span>
      {segmentsOf(round.choices).map(({ at, count, isKey, share }) => (
        <span
          key={at}
          aria-hidden="true"
          class={`rep-piece is-${letterAt(at).toLowerCase()} ${isKey ? 'is-key' : ''}`}
          style={{ flexGrow: share * 100 }}
        >
          {letterAt(at)} {count}
        </span>
      ))}
    </div>
  );
}

function sayDistribution(round: ReportRound): string {
  return round.choices
    .map(({ isKey, count }, at) =>
      say(isKey ? words.choiceCountKey : words.choiceCount, { letter: letterAt(at), n: count }),
    )
    .join(', ');
}
