import type { ScreenParts } from '@bellringer/core/game';
import { useMemo } from 'preact/hooks';
import { isPaused } from '../state/next-step.ts';
import type { Known } from '../state/parts.ts';
import { lang, pick, say } from '../text/language.ts';
import { announcements, screen } from '../text/screen.ts';
import { letterAt } from '../ui/mark.tsx';
import { silentIn } from './reveal.tsx';

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

function keyInWords({ reveal, choices }: Known<ScreenParts>): string {
  if (!reveal || !choices) return '';
  return choices.choices
    .flatMap((choice, at) => (reveal.key.includes(choice.id) ? [`${letterAt(at)}, ${pick(choice.text)}`] : []))
    .join('; ');
}

function shareInWords({ tally, count }: Known<ScreenParts>): string {
  if (!tally || tally.rightCount === null) return '';
  const right = tally.rightCount;
  const silent = silentIn(count ?? null);
  const share = `${say(screen.rightOf, { right, of: tally.answeredCount })} ${say(screen.rightOfMore, { right })}`;
  return silent === 0 ? share : `${share}. ${say(screen.silent, { n: silent })}`;
}
