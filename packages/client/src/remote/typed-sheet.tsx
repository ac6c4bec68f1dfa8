import type { RemoteParts, TypedRow } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import type { Trouble } from '../screen/host/hands.ts';
import { answerOf, standingOf } from '../state/judging.ts';
import type { Known } from '../state/parts.ts';
import { numeral } from '../text/numeral.ts';
import { kinds } from '../text/kinds.ts';
import { langOf, pick, say } from '../text/language.ts';
import { Button } from '../ui/button.tsx';
import { sayTrouble } from './banners.tsx';
import type { Command } from './middle.tsx';
import { Sheet } from './sheet.tsx';

interface TypedSheetProps {
  readonly row: TypedRow;
  readonly parts: Known<RemoteParts>;
  readonly isCovered: boolean;
  readonly command: Command;
  readonly onClose: () => void;
}

/** One typed answer: accept it, refuse it, or take that back, for everyone who typed it. */
export function TypedSheet({ row, parts: { question, secret }, isCovered, command, onClose }: TypedSheetProps) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  if (!question || !secret) return null;
  const judge = (fraction: 0 | 1 | null) => {
    const answer = answerOf(question.kind, row.words);
    void command({ type: 'judge-answer', question: secret.question, answer, fraction }).then((met) => {
      setTrouble(met);
      if (met === null) onClose();
    });
  };
  return (
    <Sheet
      title={question.kind === 'number' ? numeral(Number(row.words)) : row.words}
      titleLang={langOf(row.words)}
      onClose={onClose}
    >
      <p class="rem-person-line">
        {!isCovered && `${sayStanding(row)} · `}
        {say(kinds.forEveryone, { n: row.count })}
      </p>
      <Acts isJudged={row.isJudged === true} judge={judge} />
      {trouble !== null && (
        <p class="rem-trouble" role="alert">
          {sayTrouble(trouble)}
        </p>
      )}
    </Sheet>
  );
}

interface ActsProps {
  readonly isJudged: boolean;
  readonly judge: (fraction: 0 | 1 | null) => void;
}

function Acts({ isJudged, judge }: ActsProps) {
  return (
    <>
      <div class="rem-person-choices">
        <Button data-action="accept" onClick={() => judge(1)}>
          {pick(kinds.accept)}
        </Button>
        <Button data-action="refuse" onClick={() => judge(0)}>
          {pick(kinds.refuse)}
        </Button>
      </div>
      {isJudged && (
        <Button data-action="undo" onClick={() => judge(null)}>
          {pick(kinds.undo)}
        </Button>
      )}
    </>
  );
}

function sayStanding(row: TypedRow): string {
  const standing = standingOf(row);
  const said = pick(standing === 'open' ? kinds.noKey : kinds[standing]);
  return row.isJudged ? `${said} (${pick(kinds.judged)})` : said;
}
