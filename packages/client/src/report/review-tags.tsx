import type { ComponentChildren } from 'preact';
import { pick } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { shared } from '../text/shared.ts';
import { CrossIcon, HalfDiscIcon, TickIcon } from '../ui/icons.tsx';

/** How an own answer was; null where nothing is right or wrong. */
export type How = 'right' | 'partly' | 'wrong' | null;

const HOW_ICONS = { right: <TickIcon />, partly: <HalfDiscIcon />, wrong: <CrossIcon /> };

export function KeyTag() {
  return (
    <span class="rev-tag is-key">
      <TickIcon /> {pick(shared.key)}
    </span>
  );
}

export function MineTag({ how }: { readonly how: How }) {
  return (
    <PlainTag>
      {how && HOW_ICONS[how]} {pick(words.mine)}
    </PlainTag>
  );
}

export function PlainTag({ children }: { readonly children: ComponentChildren }) {
  return <span class="rev-tag">{children}</span>;
}
