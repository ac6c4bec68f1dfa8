import type { ChoiceId, ShownChoice } from '@bellringer/core/game';
import { pick } from '../../text/language.ts';
import * as game from '../../text/game.ts';

export interface MatchChoiceProps {
  readonly choice: ShownChoice;
  /** Null: none yet. */
  readonly target: ChoiceId | null;
  readonly targets: readonly ShownChoice[];
  /** It waits for a target. */
  readonly isCurrent: boolean;
  readonly isShut: boolean;
  readonly onClick: () => void;
}

/** A choice with its slot; says the whole pair to whoever cannot see it. */
export function MatchChoice({ choice, target, targets, isCurrent, isShut, onClick }: MatchChoiceProps) {
  return (
    <li>
      <button
        type="button"
        class={`p-match-choice ${isCurrent ? 'is-current' : ''}`}
        data-choice={choice.id}
        aria-pressed={isCurrent}
        disabled={isShut}
        onClick={onClick}
      >
        <span class="p-pad-words">{pick(choice.text)}</span>
        <span class="ui-aside">: {target ? targetWords(targets, target) : pick(game.unmatched)}</span>
        <span class={`p-slot ${target ? 'is-filled' : ''}`} aria-hidden="true">
          {target ? placeOf(targets, target) : '?'}
        </span>
      </button>
    </li>
  );
}

export interface MatchTargetProps {
  readonly target: ShownChoice;
  readonly at: number;
  readonly isUsed: boolean;
  readonly isFaint: boolean;
  readonly isPressed: boolean;
  /** No choice waits for a target. The button stays, so that a keyboard's place is not lost. */
  readonly isIdle: boolean;
  readonly isShut: boolean;
  readonly onClick: () => void;
}

export function MatchTarget({ target, at, isUsed, isFaint, isPressed, isIdle, isShut, onClick }: MatchTargetProps) {
  return (
    <li>
      <button
        type="button"
        class={`p-target ${isUsed ? 'is-used' : ''} ${isFaint ? 'is-faint' : ''}`}
        data-target={target.id}
        aria-pressed={isPressed}
        aria-disabled={isIdle ? true : undefined}
        disabled={isShut}
        onClick={onClick}
      >
        <span class="p-no">{at + 1}</span>
        <span class="p-pad-words">{pick(target.text)}</span>
      </button>
    </li>
  );
}

/** "1 Customer's own data center". */
export function targetWords(targets: readonly ShownChoice[], id: ChoiceId): string {
  const place = placeOf(targets, id);
  return `${place} ${wordsAt(targets, place - 1)}`;
}

export function wordsAt(choices: readonly ShownChoice[], at: number): string {
  const choice = choices[at];
  return choice ? pick(choice.text) : '';
}

/** The first is 1. */
function placeOf(targets: readonly ShownChoice[], id: ChoiceId): number {
  return targets.findIndex((target) => target.id === id) + 1;
}
