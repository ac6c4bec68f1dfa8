import type { ChoicesPart } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
import { pick } from '../text/language.ts';
import { letterAt, Mark } from '../ui/mark.tsx';
import type { ChoiceStep } from './text-step.ts';
import './choice.css';

export type ShownChoice = ChoicesPart['choices'][number];

export interface ChoiceProps {
  readonly choice: ShownChoice;
  readonly at: number;
  readonly step: ChoiceStep;
  readonly class?: string;
  /** A tag or a box at the right. */
  readonly tag?: ComponentChildren;
  /** Said about it, below. */
  readonly children?: ComponentChildren;
}

/** What stands in a choice's card: its mark, its words, and its tag. */
export function ChoiceWords({ choice, at, tag }: Omit<ChoiceProps, 'step' | 'class' | 'children'>) {
  return (
    <>
      <Mark at={at} />
      <span class="p-choice-words">
        <span class="ui-aside">{letterAt(at)}: </span>
        {pick(choice.text)}
      </span>
      {tag}
    </>
  );
}

/** A card that is only looked at, in a list of such. */
export function ChoiceCard({ step, class: extra = '', children, ...words }: ChoiceProps) {
  return (
    <li class={`p-choice is-${step} ${extra}`} data-choice={words.choice.id}>
      <ChoiceWords {...words} />
      {children}
    </li>
  );
}

export function Tag({
  class: extra = '',
  children,
}: {
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return <span class={`p-tag ${extra}`}>{children}</span>;
}

/** Where a choice will stand, before it is open. */
export function GhostChoice({ at, step }: { readonly at: number; readonly step: ChoiceStep }) {
  return (
    <div class={`p-choice is-ghost is-${step}`} aria-hidden="true">
      <Mark at={at} isOutline />
    </div>
  );
}
