/**
 * Every control of this page: what stands on the bar, what stands behind "More", and which key does it. What the room
 * would refuse here is absent, so no control is dead and no key does what no button shows.
 */
import type { ScreenParts, Text } from '@bellringer/core/game';
import { hasClock, isPaused, mayTurnTally, maySkip } from '../../state/next-step.ts';
import type { Known } from '../../state/parts.ts';
import { lang } from '../../text/language.ts';
import type { Lang } from '../../text/language.ts';
import { kinds } from '../../text/kinds.ts';
import { bar } from '../../text/screen.ts';
import { shared } from '../../text/shared.ts';
import { mainActionOf } from './presses.ts';
import type { Press } from './presses.ts';

export type ControlName =
  | Press
  | 'big-qr'
  | 'people'
  | 'judging'
  | 'remote'
  | 'copy-link'
  | 'full-screen'
  | 'language'
  | 'play-again'
  | 'results'
  | 'library'
  | 'more'
  | 'hide';

export interface Control {
  readonly name: ControlName;
  readonly label: Text;
  /** The language of a label that is not in the page's own. */
  readonly lang?: Lang;
  /** A capital letter, or a space; null: no key. */
  readonly key: string | null;
  /** A second key that does the same. */
  readonly alsoKey?: string | null;
  /** `main` is the one brass button; `end` stands at the bar's far end. */
  readonly place: 'main' | 'bar' | 'more' | 'end';
  readonly isReady?: boolean;
}

export interface Surroundings {
  readonly mayHost: boolean;
  readonly hasScreenLink: boolean;
  readonly canFillScreen: boolean;
  readonly isFullScreen: boolean;
}

/** In the order in which they stand. */
export function controlsOf(parts: Known<ScreenParts>, around: Surroundings): readonly Control[] {
  return around.mayHost ? [...hostControls(parts, around), HIDE] : [...ownControls(around, 'bar'), HIDE];
}

const HIDE: Control = { name: 'hide', label: bar.hide, key: 'H', place: 'end' };
const MORE: Control = { name: 'more', label: bar.more, key: 'O', place: 'end' };
const BIG_QR: Control = { name: 'big-qr', label: bar.bigQr, key: 'Q', place: 'more' };
const LIBRARY: Control = { name: 'library', label: bar.library, key: 'B', place: 'more' };

function hostControls(parts: Known<ScreenParts>, around: Surroundings): Control[] {
  const { stage } = parts;
  if (!stage) return [...ownControls(around, 'more'), LIBRARY, MORE];
  if (stage.phase === 'ended') return [...lastPageControls(around), MORE];
  const isLobby = stage.phase === 'lobby';
  return [
    ...mainControl(parts),
    ...clockControls(parts),
    lockControl(stage.isLocked, isLobby ? 'bar' : 'more'),
    ...judgingControl(parts),
    ...tallyControl(parts),
    { name: 'people', label: bar.people, key: 'N', place: 'more' },
    { name: 'remote', label: bar.remote, key: 'R', place: 'more' },
    ...(around.hasScreenLink ? [COPY_LINK] : []),
    ...ownControls(around, 'more', isLobby ? 'bar' : 'more'),
    { name: 'end', label: bar.end, key: 'E', place: 'more' },
    LIBRARY,
    MORE,
  ];
}

const COPY_LINK: Control = { name: 'copy-link', label: bar.copyLink, key: null, place: 'more' };

function mainControl(parts: Known<ScreenParts>): Control[] {
  const action = mainActionOf(parts);
  if (!action) return [];
  // The key that stopped the clock lets it go on; a second button for that would only ask which one to press.
  return [{ name: 'advance', key: ' ', alsoKey: isPaused(parts.clock) ? 'P' : null, place: 'main', ...action }];
}

function clockControls({ stage, clock }: Known<ScreenParts>): Control[] {
  const controls: Control[] = [];
  if (stage && hasClock(stage)) {
    if (!isPaused(clock)) controls.push({ name: 'pause', label: bar.pause, key: 'P', place: 'bar' });
    controls.push({ name: 'add-time', label: bar.addTime, key: 'T', place: 'bar' });
  }
  if (stage && maySkip(stage)) controls.push({ name: 'skip', label: bar.skip, key: 'S', place: 'bar' });
  return controls;
}

function tallyControl({ stage, hands, question }: Known<ScreenParts>): Control[] {
  if (!stage || !hands || !mayTurnTally(stage, question)) return [];
  const [name, label] = hands.isTallyShown
    ? (['hide-tally', bar.hideTally] as const)
    : (['show-tally', bar.showTally] as const);
  return [{ name, label, key: 'A', place: 'more' }];
}

/** Only where the room says that there is something to judge: before the reveal it would show what is right. */
function judgingControl({ hands }: Known<ScreenParts>): Control[] {
  return hands?.judging ? [{ name: 'judging', label: kinds.typedAnswers, key: 'J', place: 'bar' }] : [];
}

function lockControl(isLocked: boolean, place: Control['place']): Control {
  return isLocked
    ? { name: 'unlock', label: bar.unlock, key: 'L', place }
    : { name: 'lock', label: bar.lock, key: 'L', place };
}

function lastPageControls(around: Surroundings): Control[] {
  return [
    { name: 'play-again', label: bar.playAgain, key: 'G', place: 'bar' },
    { name: 'results', label: bar.results, key: 'D', place: 'bar' },
    { ...LIBRARY, place: 'bar' },
    ...ownControls(around, 'more').filter((control) => control.name !== 'big-qr'),
  ];
}

/** What any screen can do without the host's hands. */
function ownControls(around: Surroundings, place: 'bar' | 'more', qrPlace: 'bar' | 'more' = place): Control[] {
  const fill: Control = {
    name: 'full-screen',
    label: around.isFullScreen ? bar.leaveFullScreen : bar.fullScreen,
    key: 'F',
    place,
  };
  return [
    { ...BIG_QR, place: qrPlace },
    ...(around.canFillScreen ? [fill] : []),
    { name: 'language', label: shared.otherLanguage, lang: lang.value === 'ko' ? 'en' : 'ko', key: null, place },
  ];
}
