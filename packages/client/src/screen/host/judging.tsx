import type { JudgingPart, QuestionPart, TypedRow } from '@bellringer/core/game';
import { answerOf, standingOf } from '../../state/judging.ts';
import { isOpinion } from '../../state/question-kinds.ts';
import { numeral } from '../../text/numeral.ts';
import { kinds } from '../../text/kinds.ts';
import { langOf, pick, say } from '../../text/language.ts';
import type { Text } from '../../text/language.ts';
import { StandingIcon } from '../columns.tsx';
import { Dialog } from './dialog.tsx';
import type { Hands } from './hands.ts';
import './judging.css';

interface JudgingProps {
  readonly judging: JudgingPart;
  readonly question: QuestionPart;
  readonly typed: readonly TypedRow[];
  readonly hands: Hands;
  readonly onClose: () => void;
}

/** What was typed, to be accepted or refused for everyone who typed it; of a cloud, to be taken off the wall. */
export function Judging({ judging, question, typed, hands, onClose }: JudgingProps) {
  const judge: Judge = (words, fraction) => {
    const answer = answerOf(question.kind, words);
    void hands.send({ type: 'judge-answer', question: judging.question, answer, fraction });
  };
  const isCloud = isOpinion(question.writtenAs);
  const off = isCloud ? judging.judged.filter(({ fraction }) => fraction === 0) : [];
  return (
    <Dialog title={pick(kinds.typedAnswers)} onClose={onClose} class="is-people">
      <p>{pick(typed.length + off.length === 0 ? kinds.nothingTyped : isCloud ? kinds.offForAll : kinds.forAll)}</p>
      <ul class="sc-people sc-judging">
        {typed.map((row) =>
          isCloud ? (
            <Word key={row.words} row={row} judge={judge} />
          ) : (
            <Answer key={row.words} row={row} kind={question.kind} judge={judge} />
          ),
        )}
        {off.map(({ words }) => (
          <OffWord key={words} words={words} judge={judge} />
        ))}
      </ul>
    </Dialog>
  );
}

type Judge = (words: string, fraction: 0 | 1 | null) => void;

interface AnswerProps {
  readonly row: TypedRow;
  readonly kind: QuestionPart['kind'];
  readonly judge: Judge;
}

/** Only what would change something is offered. */
function Answer({ row: { words, count, worth, isJudged }, kind, judge }: AnswerProps) {
  const shown = kind === 'number' ? numeral(Number(words)) : words;
  return (
    <li>
      <StandingIcon standing={standingOf({ words, count, worth })} />
      <Said words={shown} count={count} note={isJudged ? kinds.judged : null} />
      {worth !== 1 && (
        <Act action="accept" label={kinds.accept} read={kinds.acceptRead} words={shown} act={() => judge(words, 1)} />
      )}
      {worth !== 0 && (
        <Act action="refuse" label={kinds.refuse} read={kinds.refuseRead} words={shown} act={() => judge(words, 0)} />
      )}
      {isJudged && (
        <Act action="undo" label={kinds.undo} read={kinds.undoRead} words={shown} act={() => judge(words, null)} />
      )}
    </li>
  );
}

function Word({ row: { words, count }, judge }: Pick<AnswerProps, 'row' | 'judge'>) {
  return (
    <li>
      <Said words={words} count={count} note={null} />
      <Act action="take-off" label={kinds.takeOff} read={kinds.takeOffRead} words={words} act={() => judge(words, 0)} />
    </li>
  );
}

/** This page is mirrored to the wall: what is off it is not read there again, but for its first letter. */
function OffWord({ words, judge }: { readonly words: string; readonly judge: Judge }) {
  const masked = `${[...words][0] ?? ''}•••`;
  return (
    <li>
      <Said words={masked} count={null} note={kinds.offWall} />
      <Act
        action="bring-back"
        label={kinds.bringBack}
        read={kinds.bringBackRead}
        words={masked}
        act={() => judge(words, null)}
      />
    </li>
  );
}

interface SaidProps {
  readonly words: string;
  readonly count: number | null;
  readonly note: Text | null;
}

function Said({ words, count, note }: SaidProps) {
  return (
    <>
      <b class="sc-person-name" lang={langOf(words)}>
        {words}
      </b>
      {note && <span class="sc-person-away">{pick(note)}</span>}
      {count !== null && <span class="sc-judging-count ui-digits">{say(kinds.people, { n: count })}</span>}
    </>
  );
}

interface ActProps {
  readonly action: string;
  readonly label: Text;
  readonly read: Text;
  readonly words: string;
  readonly act: () => void;
}

function Act({ action, label, read, words, act }: ActProps) {
  return (
    <button type="button" class="sc-button" data-action={action} aria-label={say(read, { words })} onClick={act}>
      {pick(label)}
    </button>
  );
}
