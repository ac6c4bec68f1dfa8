import type { ClockPart, RemoteParts } from '@bellringer/core/game';
import { percentOf } from '../report/percent.ts';
import { isPaused } from '../state/next-step.ts';
import type { Known, Stage } from '../state/parts.ts';
import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { DotsIcon, EyeIcon, EyeShutIcon, PadlockIcon } from '../ui/icons.tsx';
import { Timer } from '../ui/timer.tsx';
import { useCountdown } from '../ui/use-countdown.ts';
import { keyInWords } from './key-in-words.ts';

export interface HeaderProps {
  readonly parts: Known<RemoteParts>;
  readonly serverNow: () => number;
  readonly isCovered: boolean;
  readonly cover: (isCovered: boolean) => void;
  readonly openMenu: () => void;
}

/** Where the room stands, the key in words, and the time. */
export function Header({ parts, serverNow, isCovered, cover, openMenu }: HeaderProps) {
  const { stage, clock, secret } = parts;
  if (!stage) return null;
  return (
    <header class="rem-header">
      <div class="rem-where">
        <Where stage={stage} />
        <p aria-live="polite">
          {phaseName(stage, clock)}
          <KeyInWords parts={parts} isCovered={isCovered} />
        </p>
      </div>
      <button
        type="button"
        class="rem-round-button"
        data-action="menu"
        aria-label={pick(words.menu)}
        onClick={openMenu}
      >
        <DotsIcon />
      </button>
      {secret && <Eye isCovered={isCovered} cover={cover} />}
      <Corner parts={parts} serverNow={serverNow} />
    </header>
  );
}

/** Question n of N, or before the first what this is about; and whether the door is closed. */
function Where({ stage: { round, roundCount, title, isLocked } }: { readonly stage: Stage }) {
  return (
    <p class="ui-digits">
      {round === null ? pick(title) : [<b key="round">{round}</b>, ` / ${roundCount}`]}
      {isLocked && (
        <>
          {' '}
          <PadlockIcon />
          <span class="ui-aside">{pick(words.isLocked)}</span>
        </>
      )}
    </p>
  );
}

function Eye({ isCovered, cover }: Pick<HeaderProps, 'isCovered' | 'cover'>) {
  return (
    <button
      type="button"
      class="rem-round-button"
      data-action="cover-key"
      aria-pressed={isCovered}
      aria-label={pick(words.coverKey)}
      onClick={() => cover(!isCovered)}
    >
      {isCovered ? <EyeShutIcon /> : <EyeIcon />}
    </button>
  );
}

/** So long a key stays on one line. */
const ONE_PIECE = 16;

function KeyInWords({ parts, isCovered }: Pick<HeaderProps, 'parts' | 'isCovered'>) {
  const key = keyInWords(parts);
  if (key === null) return null;
  if (isCovered) return <> · {pick(words.keyCovered)}</>;
  return (
    <>
      {' · '}
      <b class={key.length > ONE_PIECE ? 'is-long' : ''} data-key={key}>
        {key}
      </b>
    </>
  );
}

function Corner({ parts: { stage, clock, tally }, serverNow }: Pick<HeaderProps, 'parts' | 'serverNow'>) {
  const countdown = useCountdown(clock ?? null, clock?.limitMs ?? null, serverNow);
  if (countdown) return <Timer countdown={countdown} class="rem-timer" />;
  const isShown = stage?.phase === 'revealed' || stage?.phase === 'standings';
  if (!isShown || !tally || tally.rightCount === null || tally.answeredCount === 0) return null;
  const share = percentOf(tally.rightCount / tally.answeredCount);
  return (
    <b class="rem-share ui-digits">
      {share}
      <span class="ui-aside"> {pick(words.rightShare)}</span>
    </b>
  );
}

function phaseName({ phase }: Stage, clock: ClockPart | undefined): string {
  if (isPaused(clock)) return pick(words.paused);
  if (clock?.is === 'stopped') return pick(words.serverAway);
  return pick(PHASE_NAMES[phase]);
}

const PHASE_NAMES = {
  lobby: words.phaseLobby,
  reading: words.phaseReading,
  asking: words.phaseAsking,
  closing: words.phaseClosing,
  closed: words.phaseClosed,
  revealed: words.phaseRevealed,
  standings: words.phaseStandings,
  ended: words.phaseEnded,
} as const;
