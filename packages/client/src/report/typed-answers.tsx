import type { TypedRow } from '@bellringer/core/game';
import type { Judgement } from '@bellringer/core/protocol';
import type { ReportRound } from '@bellringer/core/report';
import { useState } from 'preact/hooks';
import type { Failed } from '../net/http.ts';
import { answerOf, byStanding, standingOf } from '../state/judging.ts';
import type { Standing } from '../state/judging.ts';
import { numeral } from '../text/numeral.ts';
import { kinds } from '../text/kinds.ts';
import { langOf, pick, say, sayCount } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { Button } from '../ui/button.tsx';
import { HalfDiscIcon, TickIcon } from '../ui/icons.tsx';
import { sayFailure } from '../ui/when-asked.tsx';
import './typed-answers.css';

/** Null once it counts, else why it does not. */
export type Judge = (judgement: Judgement) => Promise<Failed['refused'] | null>;

interface TypedAnswersProps {
  readonly round: ReportRound;
  readonly judge: Judge;
}

/** Everything that was typed; each can be accepted or refused for everyone who typed it, long after the bell. */
export function TypedAnswers({ round, judge }: TypedAnswersProps) {
  const [failed, setFailed] = useState<Failed['refused'] | null>(null);
  const rows = byStanding(round.typed);
  const others = round.answeredCount - rows.reduce((sum, { count }) => sum + count, 0);
  const isOpinion = round.kind === 'words';
  const turn = async ({ words: said }: TypedRow, fraction: Judgement['fraction']) => {
    const answer = answerOf(round.kind === 'number' ? 'number' : 'text', said);
    setFailed(await judge({ question: round.question, answer, fraction }));
  };
  return (
    <div class="rep-typed">
      {!isOpinion && rows.length > 0 && <p class="rep-small">{pick(kinds.forAll)}</p>}
      <ul>
        {rows.map((row) => (
          <Answer key={row.words} row={row} isNumber={round.kind === 'number'} turn={isOpinion ? null : turn} />
        ))}
      </ul>
      {others > 0 && <p class="rep-small">{sayCount(others, kinds.other, kinds.others)}</p>}
      {failed !== null && <p role="alert">{sayFailure(failed)}</p>}
    </div>
  );
}

interface AnswerProps {
  readonly row: TypedRow;
  readonly isNumber: boolean;
  /** Null where nothing is right or wrong. */
  readonly turn: ((row: TypedRow, fraction: Judgement['fraction']) => Promise<void>) | null;
}

function Answer({ row, isNumber, turn }: AnswerProps) {
  const shown = isNumber ? numeral(Number(row.words)) : row.words;
  const note = row.isJudged ? kinds.judged : row.isNear ? kinds.near : null;
  return (
    <li data-typed={row.words}>
      <StandingIcon standing={standingOf(row)} />
      <b class="rep-typed-words" lang={langOf(shown)}>
        {shown}
      </b>
      {note && <span class="rep-note">{pick(note)}</span>}
      <b>{say(words.people, { n: row.count })}</b>
      {turn && <Acts row={row} shown={shown} turn={(fraction) => turn(row, fraction)} />}
    </li>
  );
}

interface ActsProps {
  readonly row: TypedRow;
  readonly shown: string;
  readonly turn: (fraction: Judgement['fraction']) => Promise<void>;
}

/** Only what would change something is offered; what was let pass by one letter can be confirmed. */
function Acts({ row: { worth, isNear, isJudged }, shown, turn }: ActsProps) {
  const [isAsking, setAsking] = useState(false);
  const act = (action: string, fraction: Judgement['fraction'], label: Text, read: Text) => (
    <Button
      isSmall
      data-action={action}
      aria-label={say(read, { words: shown })}
      disabled={isAsking}
      onClick={() => {
        setAsking(true);
        void turn(fraction).finally(() => setAsking(false));
      }}
    >
      {pick(label)}
    </Button>
  );
  return (
    <span class="rep-acts">
      {(worth !== 1 || (isNear && !isJudged)) && act('accept', 1, kinds.accept, kinds.acceptRead)}
      {worth !== 0 && act('refuse', 0, kinds.refuse, kinds.refuseRead)}
      {isJudged && act('undo', null, kinds.undo, kinds.undoRead)}
    </span>
  );
}

function StandingIcon({ standing }: { readonly standing: Standing }) {
  if (standing === 'open') return null;
  const isRight = standing === 'right' || standing === 'near';
  return (
    <span class={`rep-standing is-${standing}`}>
      {isRight && <TickIcon />}
      {standing === 'partly' && <HalfDiscIcon />}
      <span class="ui-aside">{pick(kinds[isRight ? 'right' : standing])}, </span>
    </span>
  );
}
