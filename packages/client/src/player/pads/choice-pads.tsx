import type { ChoiceId } from '@bellringer/core/game';
import { picksOf } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import { pick, say } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { DotsIcon, TickIcon } from '../../ui/icons.tsx';
import type { Answering } from '../answering.ts';
import { ChoiceWords, Tag } from '../choice.tsx';
import { isOpinion } from '../../state/question-kinds.ts';
import { touchTime } from '../touch.ts';
import { isShut } from './pad.ts';
import type { PadProps } from './pad.ts';
import { SendButton } from './send-button.tsx';

/** One touch answers. */
export function SinglePad(props: PadProps) {
  const { choices, answering, sent, isSlow, onAnswer } = props;
  return (
    <>
      {choices.choices.map((choice, at) => {
        const isOwn = picksOf(sent).includes(choice.id);
        return (
          <button
            key={choice.id}
            type="button"
            class={classOf(props, isOwn)}
            style={{ '--at': at }}
            data-choice={choice.id}
            aria-pressed={isOwn}
            disabled={isShut(answering)}
            onClick={() => onAnswer([choice.id], touchTime())}
          >
            <ChoiceWords choice={choice} at={at} tag={isOwn && ownTag(answering.state, isSlow)} />
          </button>
        );
      })}
    </>
  );
}

/** Several are picked, and a button sends them. */
export function SeveralPad(props: PadProps) {
  const { question, choices, answering, onAnswer } = props;
  const { picks, isFull, toggle } = usePicks(props);
  return (
    <>
      {isFull && (
        <p class="p-message" role="alert">
          {say(game.pickUpTo, { n: question.pickCount })}
        </p>
      )}
      {choices.choices.map((choice, at) => (
        <button
          key={choice.id}
          type="button"
          aria-pressed={picks.includes(choice.id)}
          class={`is-several ${classOf(props, picks.includes(choice.id))}`}
          style={{ '--at': at }}
          data-choice={choice.id}
          disabled={isShut(answering)}
          onClick={() => toggle(choice.id)}
        >
          <ChoiceWords
            choice={choice}
            at={at}
            tag={<span class="p-box">{picks.includes(choice.id) && <TickIcon />}</span>}
          />
        </button>
      ))}
      {!isShut(answering) && (
        <SendPicks
          count={picks.length}
          most={question.pickCount}
          isOpinion={isOpinion(question.writtenAs)}
          onSend={(touchedAt) => onAnswer(picks, touchedAt)}
        />
      )}
    </>
  );
}

/** What is picked now; one more than may be picked is not taken, and said. */
function usePicks({ question, choices, sent, made, onMake }: PadProps) {
  const ids = choices.choices.map(({ id }) => id);
  const wanted: readonly unknown[] = Array.isArray(made) ? made : picksOf(sent);
  const picks = ids.filter((id) => wanted.includes(id));
  const [isFull, setIsFull] = useState(false);
  const toggle = (id: ChoiceId) => {
    const isOn = picks.includes(id);
    const mayAdd = picks.length < question.pickCount;
    setIsFull(!isOn && !mayAdd);
    if (isOn || mayAdd) onMake(ids.filter((other) => (other === id ? !isOn : picks.includes(other))));
  };
  return { picks, isFull, toggle };
}

interface SendPicksProps {
  readonly count: number;
  readonly most: number;
  /** Of an opinion nothing is missing: `most` is what one may, not what one should pick. */
  readonly isOpinion: boolean;
  readonly onSend: (touchedAt: number) => void;
}

/** Until all picks are made it says what is missing; one is enough to send. */
function SendPicks({ count, most, isOpinion, onSend }: SendPicksProps) {
  const left = most - count;
  const counted = (words: string) => `${words} · ${count} / ${most}`;
  const isWhole = left === 0 || isOpinion;
  const wish = isOpinion ? game.pickUpTo : left === 1 ? game.pickOneMore : game.pickMore;
  return (
    <SendButton missing={count === 0 ? counted(say(wish, { n: left })) : null} isQuiet={!isWhole} onSend={onSend}>
      {counted(pick(isWhole ? game.send : game.sendFewer))}
    </SendButton>
  );
}

function classOf({ step, answering, isSlow }: PadProps, isOwn: boolean): string {
  const isSlowSending = answering.state === 'sending' && isSlow;
  const isDimmed = !isOwn && (isShut(answering) || isSlowSending);
  const isDashed = isOwn && (answering.state === 'late' || isSlowSending);
  return `p-choice is-${step} ${isOwn ? 'is-own' : ''} ${isDimmed ? 'is-dimmed' : ''} ${isDashed ? 'is-dashed' : ''}`;
}

function ownTag(state: Answering['state'], isSlow: boolean) {
  if (state === 'sending') return isSlow && <DotsIcon class="p-dots" />;
  if (state === 'late') return <Tag>{pick(game.yoursTag)}</Tag>;
  return state === 'changing' && <Tag>{pick(game.heldTag)}</Tag>;
}
