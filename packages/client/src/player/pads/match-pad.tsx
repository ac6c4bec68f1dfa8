import type { ChoiceId } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import { countSubject, countWord } from '../../text/counts.ts';
import { lang, pick, say } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { MatchChoice, MatchTarget, targetWords, wordsAt } from './match-buttons.tsx';
import { crowdOf, matchedOf, nextEmpty, wholeOf } from './matching.ts';
import type { Matched } from './matching.ts';
import { isShut, stateClass } from './pad.ts';
import type { PadProps } from './pad.ts';
import { SendButton } from './send-button.tsx';
import './match.css';

/** Each choice goes to a target: touch one, then the other. Nothing has to be dragged. */
export function MatchPad(props: PadProps) {
  const matching = useMatching(props);
  const { choices, matched, current, said } = matching;
  const shut = isShut(props.answering);
  const whole = wholeOf(matched);
  const asks = current === null ? pick(game.allMatched) : say(game.matchWith, { choice: wordsAt(choices, current) });
  return (
    <div class={`p-match ${crowdOf(props.question, lang.value)} ${stateClass(props)}`}>
      <Choices {...matching} isShut={shut} />
      {!shut && <p class="p-match-asks">{asks}</p>}
      <Targets {...matching} asks={asks} isShut={shut} />
      <p class="ui-aside" aria-live="polite">
        {said}
      </p>
      {!shut && (
        <SendButton
          missing={whole ? null : moreToMatch(matched)}
          onSend={(touchedAt) => whole && props.onAnswer(whole, touchedAt)}
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

type Matching = ReturnType<typeof useMatching> & { readonly isShut: boolean };

function Choices({ choices, targets, matched, current, setCurrent, isShut: shut }: Matching) {
  return (
    <ul class="p-match-choices">
      {choices.map((choice, at) => (
        <MatchChoice
          key={choice.id}
          choice={choice}
          target={matched[at] ?? null}
          targets={targets}
          isCurrent={at === current && !shut}
          isShut={shut}
          onClick={() => setCurrent(at)}
        />
      ))}
    </ul>
  );
}

/** Where each is likely to be used once, a used one is faint; it can be used again all the same. */
function Targets({
  choices,
  targets,
  matched,
  current,
  place,
  asks,
  isShut: shut,
}: Matching & { readonly asks: string }) {
  return (
    <ul class="p-match-targets" aria-label={asks}>
      {targets.map((target, at) => (
        <MatchTarget
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
  );
}

function moreToMatch(matched: Matched): string {
  const missing = matched.filter((target) => target === null).length;
  // In English the count begins the sentence.
  return say(game.matchMore, { n: pick({ ko: countWord(missing).ko, en: countSubject(missing).en }) });
}
