import type { ScreenParts } from '@bellringer/core/game';
import { useMemo } from 'preact/hooks';
import { isPaused } from '../state/next-step.ts';
import { isOpinion, isTyped } from '../state/question-kinds.ts';
import type { Known } from '../state/parts.ts';
import { kinds } from '../text/kinds.ts';
import { lang, pick, say } from '../text/language.ts';
import { announcements, screen } from '../text/screen.ts';
import { keyInWords, mostSaid } from './key-in-words.ts';
import { silentIn } from './reveal-side.tsx';

/** Says each phase once, and each pause, politely, to whoever listens instead of looking. */
export function Announcer({ parts }: { readonly parts: Known<ScreenParts> }) {
  const { stage } = parts;
  const sentence = useMemo(
    () => announcementOf(parts),
    [stage?.phase, stage?.round, isPaused(parts.clock), lang.value],
  );
  return (
    <p class="ui-aside" aria-live="polite">
      {sentence}
    </p>
  );
}

/** The sentence for the phase that the view shows. Names the key only where the view has one. */
function announcementOf(parts: Known<ScreenParts>): string {
  const { stage, clock, question, standings } = parts;
  if (!stage) return '';
  if (isPaused(clock)) return pick(screen.paused);
  const first = standings?.top.filter((row) => row.rank === 1).map((row) => row.nickname) ?? [];
  if (stage.phase === 'standings' && first.length === 0) return pick(screen.standings);
  if (stage.phase === 'asking' && question && isTyped(question.writtenAs)) return pick(kinds.answersOpen);
  if (stage.phase === 'revealed' && question && isOpinion(question.writtenAs)) return sayOpinion(parts);
  return say(announcements[stage.phase], {
    code: stage.code,
    n: stage.round ?? 0,
    of: stage.roundCount,
    stem: question ? pick(question.stem) : '',
    key: keyInWords(parts),
    percent: shareInWords(parts),
    first: first.join(', '),
  });
}

function sayOpinion(parts: Known<ScreenParts>): string {
  const most = mostSaid(parts);
  return most ? say(kinds.mostSaid, { top: most.words, n: most.count }) : pick(screen.nobodyAnswered);
}

function shareInWords({ tally, count }: Known<ScreenParts>): string {
  if (!tally || tally.rightCount === null) return '';
  const right = tally.rightCount;
  const silent = silentIn(count ?? null);
  const share = `${say(screen.rightOf, { right, of: tally.answeredCount })} ${say(screen.rightOfMore, { right })}`;
  return silent === 0 ? share : `${share}. ${say(screen.silent, { n: silent })}`;
}
