import { picksOf } from '@bellringer/core/game';
import type { Misplaced, ReportRound } from '@bellringer/core/report';
import { isOpinion, isTyped } from '../state/question-kinds.ts';
import { withUnit } from '../text/numeral.ts';
import { kinds } from '../text/kinds.ts';
import { pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { shared } from '../text/shared.ts';
import { BookIcon } from '../ui/icons.tsx';
import { KeyTag } from '../ui/key-tag.tsx';
import { letterAt, Mark } from '../ui/mark.tsx';
import { Rich } from '../ui/rich.tsx';
import { TypedAnswers } from './typed-answers.tsx';
import type { Judge } from './typed-answers.tsx';
import '../ui/number.css';

interface OpenedProps {
  readonly round: ReportRound;
  readonly judge: Judge;
}

/** One question with its texts: what was right, what the class said, and why. */
export function Opened({ round, judge }: OpenedProps) {
  return (
    <>
      {/* Its plain words stand in the row above. */}
      {round.stem.html && <Rich text={round.stem} as="p" class="rep-stem" />}
      <p class="rep-small">{say(words.answeredOf, { n: round.answeredCount, silent: round.silentCount })}</p>
      <Answers round={round} judge={judge} />
      {round.explanation && (
        <div>
          <b>{pick(isOpinion(round.kind) ? shared.talk : shared.why)}</b> <Rich text={round.explanation} as="span" />
        </div>
      )}
      <p class="rep-place">
        <BookIcon /> {pick(round.place)}
      </p>
    </>
  );
}

function Answers({ round, judge }: OpenedProps) {
  if (isTyped(round.kind)) {
    return (
      <>
        <TypedKey round={round} />
        <TypedAnswers round={round} judge={judge} />
      </>
    );
  }
  return round.kind === 'order' || round.kind === 'match' ? <Places round={round} /> : <Choices round={round} />;
}

function Choices({ round }: { readonly round: ReportRound }) {
  return (
    <ol class="rep-choices">
      {round.choices.map((choice, at) => (
        <li key={choice.id} class={choice.isKey ? 'is-key' : ''}>
          <Mark at={at} />
          <span>
            <span class="ui-aside">{letterAt(at)}. </span>
            {pick(choice.text)}
          </span>
          {choice.isKey && <KeyTag />}
          <b>{say(words.people, { n: choice.count })}</b>
        </li>
      ))}
    </ol>
  );
}

/** An order from top to bottom, or pairs, as they are right. */
function Places({ round }: { readonly round: ReportRound }) {
  const isOrder = round.kind === 'order';
  const key = picksOf(round.key);
  return (
    <ol class="rep-choices" aria-label={pick(isOrder ? kinds.rightOrder : kinds.rightPairs)}>
      {round.choices.map(({ id, text, count, misplaced }, at) => {
        const target = round.targets?.find((one) => one.id === key[at]);
        const had = isOrder ? kinds.hadItHereOf : kinds.hadThisPairOf;
        return (
          <li key={id}>
            <b class="ui-number ui-digits">{at + 1}</b>
            <span>
              {pick(text)}
              {target && <b> → {pick(target.text)}</b>}
            </span>
            <span class="rep-had">
              <b>{say(had, { n: count, of: round.answeredCount })}</b>
              {misplaced && <span class="rep-small">{sayMisplaced(misplaced, round)}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The most frequent wrong place, or target. */
function sayMisplaced({ at, count: n }: Misplaced, { targets }: ReportRound): string {
  const target = targets?.[at];
  return target ? say(kinds.mostWith, { n, target: pick(target.text) }) : say(kinds.mostHere, { n, place: at + 1 });
}

function TypedKey({ round: { kind, key, shown, unit } }: { readonly round: ReportRound }) {
  if (key === null) return null;
  const number = withUnit(Number(key), unit);
  return (
    <p class="rep-typed-key">
      <KeyTag /> <b>{kind === 'number' ? number : shown && pick(shown)}</b>
    </p>
  );
}
