import type { ReportRound } from '@bellringer/core/report';
import { standingOf } from '../state/judging.ts';
import { isTyped } from '../state/question-kinds.ts';
import { numeral } from '../text/numeral.ts';
import { kinds } from '../text/kinds.ts';
import { langOf, pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { TickIcon } from '../ui/icons.tsx';
import { letterAt } from '../ui/mark.tsx';
import { segmentsOf, typedSegmentsOf } from './segments.ts';

/**
 * How the class answered one question, in a line. What counts is filled, so that colour is never alone. Who gave no
 * answer is in no share, and stands below it.
 */
export function Distribution({ round }: { readonly round: ReportRound }) {
  return (
    <>
      {round.answeredCount === 0 ? <i>{pick(words.nobody)}</i> : <Answers round={round} />}
      {round.silentCount > 0 && <p class="rep-small">{say(words.silent, { n: round.silentCount })}</p>}
    </>
  );
}

function Answers({ round }: { readonly round: ReportRound }) {
  if (isTyped(round.kind)) return <TypedPieces round={round} />;
  return round.kind === 'order' || round.kind === 'match' ? <Places round={round} /> : <Pieces round={round} />;
}

/** One bar out of pieces, one per choice that somebody took. */
function Pieces({ round }: { readonly round: ReportRound }) {
  return (
    <div class="rep-bar">
      <span class="ui-aside">{sayChoices(round)}</span>
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

function sayChoices({ choices }: ReportRound): string {
  return choices
    .map(({ isKey, count }, at) =>
      say(isKey ? words.choiceCountKey : words.choiceCount, { letter: letterAt(at), n: count }),
    )
    .join(', ');
}

/** Of an order or pairs: how many had each where it belongs. */
function Places({ round }: { readonly round: ReportRound }) {
  const { choices, answeredCount } = round;
  return (
    <ol class="rep-places">
      {choices.map(({ id, text, count }) => (
        <li key={id}>
          <span class="ui-aside">
            {say(round.kind === 'order' ? kinds.hadItRead : kinds.hadPairRead, {
              choice: pick(text),
              n: count,
              of: answeredCount,
            })}
          </span>
          <span class="rep-places-words" aria-hidden="true">
            {pick(text)}
          </span>
          <b class="ui-digits" aria-hidden="true">
            {count} / {answeredCount}
          </b>
          <span class="rep-places-track" aria-hidden="true">
            <span style={{ transform: `scaleX(${count / answeredCount})` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What was typed most often, and how many typed something else. */
function TypedPieces({ round }: { readonly round: ReportRound }) {
  const { segments, othersCount } = typedSegmentsOf(round.typed, round.answeredCount);
  return (
    <ul class="rep-bar">
      {segments.map((row) => (
        <li
          key={row.words}
          class={`rep-piece is-typed ${isRight(row) ? 'is-key' : ''}`}
          style={{ flexGrow: row.count }}
        >
          {isRight(row) && <TickIcon />}
          <span lang={langOf(row.words)}>{round.kind === 'number' ? numeral(Number(row.words)) : row.words}</span>{' '}
          <b>{row.count}</b>
          {isRight(row) && <span class="ui-aside">, {pick(kinds.right)}</span>}
        </li>
      ))}
      {othersCount > 0 && (
        <li class="rep-piece is-others">
          <span aria-hidden="true">+{othersCount}</span>
          <span class="ui-aside">{say(kinds.others, { n: othersCount })}</span>
        </li>
      )}
    </ul>
  );
}

function isRight(row: ReportRound['typed'][number]): boolean {
  const standing = standingOf(row);
  return standing === 'right' || standing === 'near';
}
