import type { ChoiceId, ShownChoice } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import { countSubject, countWord } from '../../text/counts.ts';
import { pick, say } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { matchedOf, nextEmpty, wholeOf } from './matching.ts';
import type { Matched } from './matching.ts';
import { isShut, stateClass } from './pad.ts';
import type { PadProps } from './pad.ts';
import { SendButton } from './send-button.tsx';
import './match.css';

/** Each choice goes to a target: touch one, then the other. Nothing has to be dragged. */
export function MatchPad(props: PadProps) {
  const { answering, onAnswer } = props;
  const { choices, targets, matched, current, said, setCurrent, place } = useMatching(props);
  const shut = isShut(answering);
  const whole = wholeOf(matched);
  const asks = current === null ? pick(game.allMatched) : say(game.matchWith, { choice: wordsAt(choices, current) });
  const isCrowded = choices.length + Math.ceil(targets.length / 2) > 5;
  return (
    <div class={`p-match ${isCrowded ? 'is-crowded' : ''} ${stateClass(props)}`}>
      <ul class="p-match-choices">
        {choices.map((choice, at) => (
          <Choice
            key={choice.id}
            choice={choice}
            target={targets.findIndex(({ id }) => id === matched[at])}
            targets={targets}
            isCurrent={at === current && !shut}
            isShut={shut}
            onClick={() => setCurrent(at)}
          />
        ))}
      </ul>
      {!shut && <p class="p-match-asks">{asks}</p>}
      <ul class="p-match-targets" aria-label={asks}>
        {targets.map((target, at) => (
          <Target
            key={target.id}
            target={target}
            at={at}
            isUsed={matched.includes(target.id)}
            isFaint={matched.includes(target.id) && targets.length >= choices.length}
            isPressed={current !== null && matched[current] === target.id}
            isIdle={current === null}
            isShut={shut}
            onClick={() => place(target.id)}
          />
        ))}
      </ul>
      <p class="ui-aside" aria-live="polite">
        {said}
      </p>
      {!shut && (
        <SendButton
          missing={whole ? null : moreToMatch(matched)}
          onSend={(touchedAt) => whole && onAnswer(whole, touchedAt)}
        />
      )}
    </div>
  );
}

/** What is matched so far, and which choice waits for its target: after one is placed, the next empty one. */
function useMatching({ choices: { choices, targets = [] }, sent, made, onMake }: PadProps) {
  const matched = matchedOf(choices, targets, made ?? sent);
  const [current, setCurrent] = useState(() => nextEmpty(matched, -1));
  const [said, setSaid] = useState('');
  const place = (target: ChoiceId) => {
    if (current === null) return;
    const next = matched.map((before, at) => (at === current ? target : before));
    const to = nextEmpty(next, current);
    onMake(next);
    setCurrent(to);
    const asks = to === null ? pick(game.allMatched) : say(game.matchWith, { choice: wordsAt(choices, to) });
    setSaid(`${wordsAt(choices, current)}: ${targetWords(targets, target)}. ${asks}`);
  };
  return { choices, targets, matched, current, said, setCurrent, place };
}

interface ChoiceProps {
  readonly choice: ShownChoice;
  /** Its place among the targets; −1: none yet. */
  readonly target: number;
  readonly targets: readonly ShownChoice[];
  readonly isCurrent: boolean;
  readonly isShut: boolean;
  readonly onClick: () => void;
}

function Choice({ choice, target, targets, isCurrent, isShut, onClick }: ChoiceProps) {
  const id = targets[target]?.id;
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
        <span class="ui-aside">: {id ? targetWords(targets, id) : pick(game.unmatched)}</span>
        <span class={`p-slot ${id ? 'is-filled' : ''}`} aria-hidden="true">
          {id ? target + 1 : '?'}
        </span>
      </button>
    </li>
  );
}

interface TargetProps {
  readonly target: ShownChoice;
  readonly at: number;
  readonly isUsed: boolean;
  /** Used, where each is likely to be used once. It can be used again all the same. */
  readonly isFaint: boolean;
  readonly isPressed: boolean;
  /** No choice waits for a target. */
  readonly isIdle: boolean;
  readonly isShut: boolean;
  readonly onClick: () => void;
}

function Target({ target, at, isUsed, isFaint, isPressed, isIdle, isShut, onClick }: TargetProps) {
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

function moreToMatch(matched: Matched): string {
  const missing = matched.filter((target) => target === null).length;
  // In English the count begins the sentence.
  return say(game.matchMore, { n: pick({ ko: countWord(missing).ko, en: countSubject(missing).en }) });
}

function wordsAt(choices: readonly ShownChoice[], at: number): string {
  const choice = choices[at];
  return choice ? pick(choice.text) : '';
}

function targetWords(targets: readonly ShownChoice[], id: ChoiceId): string {
  const at = targets.findIndex((target) => target.id === id);
  return `${at + 1} ${wordsAt(targets, at)}`;
}
