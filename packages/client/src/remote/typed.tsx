import type { RemoteParts, TypedRow } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import { byStanding, standingOf } from '../state/judging.ts';
import type { Known } from '../state/parts.ts';
import { numeral } from '../text/numeral.ts';
import { kinds } from '../text/kinds.ts';
import { langOf, pick, say, sayCount } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { HalfDiscIcon, TickIcon } from '../ui/icons.tsx';
import './typed.css';

interface TypedAnswersProps {
  readonly parts: Known<RemoteParts>;
  readonly isCovered: boolean;
  readonly openTyped: (words: string) => void;
}

/** So that who has answered is not pushed out of reach. */
const MOST_ROWS = 8;

/** What the class types, spellings of the same together; what the host should look at comes first. */
export function TypedAnswers({ parts: { tally, question }, isCovered, openTyped }: TypedAnswersProps) {
  const [isAll, setAll] = useState(false);
  const typed = tally?.typed ?? [];
  if (!tally || typed.length === 0) return tally ? <p class="rem-nobody">{pick(kinds.nothingTyped)}</p> : null;
  const all = isCovered ? typed : byStanding(typed);
  const rows = isAll || all.length <= MOST_ROWS ? all : all.slice(0, MOST_ROWS - 1);
  const others = tally.answeredCount - typed.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="rem-typed" aria-label={pick(words.tally)}>
      <ul>
        {rows.map((row) => (
          <li key={row.words}>
            <button type="button" data-typed={row.words} onClick={() => openTyped(row.words)}>
              {!isCovered && <StandingIcon row={row} />}
              <span class="rem-typed-words" lang={langOf(row.words)}>
                {question?.kind === 'number' ? numeral(Number(row.words)) : row.words}
              </span>
              {!isCovered && <Note row={row} />}
              <b class="ui-digits">{say(kinds.people, { n: row.count })}</b>
            </button>
          </li>
        ))}
        {rows.length < all.length && (
          <li>
            <button type="button" class="rem-typed-more" data-action="all-typed" onClick={() => setAll(true)}>
              {say(kinds.showMore, { n: all.length - rows.length })}
            </button>
          </li>
        )}
      </ul>
      {others > 0 && <p class="rem-small">{sayCount(others, kinds.other, kinds.others)}</p>}
      <p class="rem-small">{pick(kinds.tapToJudge)}</p>
    </section>
  );
}

/** Right by a tick, partly by half a disc, wrong by nothing; each in words too. */
export function StandingIcon({ row }: { readonly row: TypedRow }) {
  const standing = standingOf(row);
  if (standing === 'open') return null;
  const isRight = standing === 'right' || standing === 'near';
  return (
    <span class={`rem-standing is-${standing}`}>
      {isRight && <TickIcon />}
      {standing === 'partly' && <HalfDiscIcon />}
      <span class="ui-aside">{pick(kinds[isRight ? 'right' : standing])}, </span>
    </span>
  );
}

/** What is special about a row: let pass for one letter, or judged by hand. */
function Note({ row }: { readonly row: TypedRow }) {
  const note = row.isJudged ? kinds.judged : row.isNear ? kinds.near : null;
  return note && <span class="rem-typed-note">{pick(note)}</span>;
}
