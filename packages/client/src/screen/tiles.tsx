import type { ChoicesPart, QuestionPart, TallyPart } from '@bellringer/core/game';
import { lang, pick, say } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { letterAt, Mark } from '../ui/mark.tsx';
import { useFit } from './fit.ts';
import './tiles.css';

/** Two columns at three sizes, then one column at three sizes. */
const STEPS = 6;

interface TilesProps {
  readonly choices: ChoicesPart;
  /** How the class answers so far; null unless the host shows it. */
  readonly tally: TallyPart | null;
}

/** The choices, A to F. Their text never moves once it stands. */
export function Tiles({ choices, tally }: TilesProps) {
  const ref = useFit<HTMLOListElement>(STEPS, [choices, lang.value]);
  return (
    <ol class="sc-tiles" ref={ref} data-count={choices.choices.length} key={`open ${choices.round}`}>
      {choices.choices.map(({ id, text }, at) => (
        <li class="sc-tile" key={id} style={{ '--at': at }} data-fits>
          <Mark at={at} class="sc-tile-mark" />
          <span class="ui-aside">{letterAt(at)}</span>
          <span class="sc-tile-text" data-fits>
            {pick(text)}
          </span>
          {tally && (
            <TileTally count={tally.rows.find((row) => row.choice === id)?.count ?? 0} of={tally.answeredCount} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** The places where choices will stand, while the stem is read alone. */
export function GhostTiles({ question }: { readonly question: QuestionPart }) {
  return (
    <div class="sc-tiles is-ghost" data-count={question.choiceCount} data-fit="0" aria-hidden="true">
      {Array.from({ length: question.choiceCount }, (_, at) => (
        <div class="sc-tile" key={at}>
          <Mark at={at} isOutline class="sc-tile-mark" />
        </div>
      ))}
    </div>
  );
}

function TileTally({ count, of }: { readonly count: number; readonly of: number }) {
  return (
    <span class="sc-tile-tally">
      <span class="sc-tile-bar">
        <span style={{ transform: `scaleX(${of === 0 ? 0 : count / of})` }} />
      </span>
      <b class="ui-digits" aria-label={say(screen.countOf, { count })}>
        {count}
      </b>
    </span>
  );
}
