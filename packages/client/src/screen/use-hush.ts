import type { ScreenParts } from '@bellringer/core/game';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Known, Stage } from '../state/parts.ts';
import { isMotionReduced } from '../ui/motion.ts';
import { gridOf } from './from-tiles.ts';
import type { Grid } from './from-tiles.ts';

/** Between the bell's last word and the key: the class holds its breath. */
const HUSH_MS = 300;

interface Hush {
  /** What to draw: for the time of the hush still the question, as it stood. */
  readonly shown: Known<ScreenParts>;
  /** Where the question stood, once the hush is over; null: there was none, so nothing has to move. */
  readonly grid: Grid | null;
}

/** Keeps the question on the page for a moment after the room has revealed its key. Not where motion is to be reduced. */
export function useHush(parts: Known<ScreenParts>, page: RefObject<HTMLElement | null>): Hush {
  const shown = useRef(parts);
  const [over, setOver] = useState<{ readonly place: string; readonly grid: Grid | null } | null>(null);
  const place = placeOf(parts.stage);
  const grid = over?.place === place ? over.grid : null;
  const isHush = over?.place !== place && isRevealOf(shown.current.stage, parts.stage) && !isMotionReduced.value;
  useEffect(() => {
    if (!isHush) return;
    const timer = setTimeout(() => setOver({ place, grid: page.current && gridOf(page.current) }), HUSH_MS);
    return () => clearTimeout(timer);
  }, [isHush, place]);
  if (!isHush) shown.current = parts;
  return { shown: shown.current, grid };
}

function isRevealOf(before: Stage | undefined, now: Stage | undefined): boolean {
  const wasAsked = before?.phase === 'asking' || before?.phase === 'closing' || before?.phase === 'closed';
  return wasAsked && now?.phase === 'revealed' && before.round === now.round;
}

function placeOf(stage: Stage | undefined): string {
  return stage ? `${stage.round} ${stage.phase}` : '';
}
