import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../net/connection.ts';
import { pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import * as player from '../text/player.ts';
import { shared } from '../text/shared.ts';
import { ArrowsIcon } from '../ui/icons.tsx';
import type { BannerProps } from './page.tsx';

/** A break shorter than this is not worth a word. */
const SHOWN_AFTER_MS = 800;
const LONG_AFTER_MS = 20_000;

export type LineState = 'fine' | 'gone' | 'long-gone';

/** For how long the line has been gone, in the steps that a person cares about. */
export function useLine(status: Status): LineState {
  const [line, setLine] = useState<LineState>('fine');
  useEffect(() => {
    if (status.is === 'on') return setLine('fine');
    const after = (ms: number, next: LineState) => setTimeout(() => setLine(next), status.since + ms - Date.now());
    const timers = [after(SHOWN_AFTER_MS, 'gone'), after(LONG_AFTER_MS, 'long-gone')];
    return () => timers.forEach(clearTimeout);
  }, [status]);
  return status.is === 'on' ? 'fine' : line;
}

/** What the header says while the line is gone; `hint` is what becomes of the answer or the seat. */
export function lineBanner(line: LineState, hint: Text): BannerProps | null {
  if (line === 'fine') return null;
  const isLong = line === 'long-gone';
  return {
    icon: <ArrowsIcon />,
    title: pick(isLong ? player.longGone : shared.reconnecting),
    hint: pick(isLong ? player.longGoneHint : hint),
  };
}
