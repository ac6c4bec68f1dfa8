import type { Answer, ChoiceId, ChoicesPart, QuestionPart } from '@bellringer/core/game';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pick, say } from '../text/language.ts';
import * as game from '../text/game.ts';
import { Button } from '../ui/button.tsx';
import { DotsIcon, DownIcon, TickIcon } from '../ui/icons.tsx';
import type { Answering } from './answering.ts';
import { ChoiceWords, Tag } from './choice.tsx';
import type { ChoiceStep } from './text-step.ts';
import { noteTouch, touchTime, useSecondTap } from './touch.ts';

export interface ChoicesProps {
  readonly question: QuestionPart;
  readonly choices: ChoicesPart['choices'];
  readonly answering: Answering;
  readonly step: ChoiceStep;
  /** What this phone has picked last, or the server holds. */
  readonly picked: Answer;
  /** Picked and not sent yet; null: nothing since `picked`. */
  readonly draft: Answer | null;
  readonly isSlow: boolean;
  readonly onAnswer: (answer: Answer, touchedAt: number) => void;
  readonly onDraft: (draft: Answer) => void;
}

/** The open question's answers: one touch sends a single one, a button sends several. */
export function Choices(props: ChoicesProps) {
  const isMultiple = props.question.kind === 'multiple';
  const list = useRef<HTMLFieldSetElement>(null);
  const isSecondTap = useSecondTap();
  const isCalledBack = useRef(props.answering.state === 'changing');
  // A double tap on *Change* must not choose; taps on choices that have just opened count at once.
  const onClickCapture = (event: MouseEvent) => {
    if (isCalledBack.current && isSecondTap(event)) event.stopPropagation();
  };
  useEffect(() => {
    if (props.answering.state === 'changing') list.current?.querySelector<HTMLElement>('.is-own')?.focus();
  }, [props.answering.state]);
  return (
    <fieldset
      class={`p-choices is-${props.step}`}
      ref={list}
      aria-label={pick(game.choices)}
      onPointerDown={noteTouch}
      onClickCapture={onClickCapture}
    >
      {isMultiple ? <Several {...props} /> : <Single {...props} />}
      <MoreBelow list={list} />
    </fieldset>
  );
}

function Single({ choices, answering, step, picked, isSlow, onAnswer }: ChoicesProps) {
  const { state } = answering;
  return (
    <>
      {choices.map((choice, at) => {
        const isOwn = picked.includes(choice.id);
        return (
          <button
            key={choice.id}
            type="button"
            class={classOf(step, isOwn, answering, isSlow)}
            style={{ '--at': at }}
            data-choice={choice.id}
            aria-pressed={isOwn}
            disabled={state === 'late' || state === 'closed'}
            onClick={() => onAnswer([choice.id], touchTime())}
          >
            <ChoiceWords choice={choice} at={at} tag={isOwn && ownTag(state, isSlow)} />
          </button>
        );
      })}
    </>
  );
}

function Several(props: ChoicesProps) {
  const { question, choices, answering, step, isSlow, onAnswer } = props;
  const { draft, isFull, toggle } = useDraft(props);
  const isShut = answering.state === 'late' || answering.state === 'closed';
  return (
    <>
      {isFull && (
        <p class="p-message" role="alert">
          {say(game.pickUpTo, { n: question.pickCount })}
        </p>
      )}
      {choices.map((choice, at) => (
        <button
          key={choice.id}
          type="button"
          aria-pressed={draft.includes(choice.id)}
          class={`is-several ${classOf(step, draft.includes(choice.id), answering, isSlow)}`}
          style={{ '--at': at }}
          data-choice={choice.id}
          disabled={isShut}
          onClick={() => toggle(choice.id)}
        >
          <ChoiceWords
            choice={choice}
            at={at}
            tag={<span class="p-box">{draft.includes(choice.id) && <TickIcon />}</span>}
          />
        </button>
      ))}
      {!isShut && (
        <SendButton draft={draft} pickCount={question.pickCount} onSend={() => onAnswer(draft, touchTime())} />
      )}
    </>
  );
}

/** The picks that are not sent yet; one more than may be picked is not taken, and said. */
function useDraft({ question, choices, picked, draft: unsent, onDraft }: ChoicesProps) {
  const draft = unsent ?? picked;
  const [isFull, setIsFull] = useState(false);
  const toggle = (id: ChoiceId) => {
    const isOn = draft.includes(id);
    const mayAdd = draft.length < question.pickCount;
    setIsFull(!isOn && !mayAdd);
    if (isOn || mayAdd)
      onDraft(choices.map((choice) => choice.id).filter((other) => (other === id ? !isOn : draft.includes(other))));
  };
  return { draft, isFull, toggle };
}

interface SendButtonProps {
  readonly draft: Answer;
  readonly pickCount: number;
  readonly onSend: () => void;
}

/** Always in the same place. Until all picks are made it says what is missing; one is enough to send. */
function SendButton({ draft, pickCount, onSend }: SendButtonProps) {
  const missing = pickCount - draft.length;
  const words =
    missing === 0 ? game.send : draft.length > 0 ? game.sendFewer : missing === 1 ? game.pickOneMore : game.pickMore;
  return (
    <div class="p-send">
      <Button look={missing === 0 ? 'main' : 'plain'} disabled={draft.length === 0} data-send="" onClick={onSend}>
        <TickIcon />
        <span class="ui-digits">
          {say(words, { n: missing })} · {draft.length} / {pickCount}
        </span>
      </Button>
    </div>
  );
}

/** How much of a choice counts as having been on view. */
const MOSTLY = 0.6;

/** On a page that scrolls: says so until the last choice has been on view. */
function MoreBelow({ list }: { readonly list: { readonly current: HTMLElement | null } }) {
  const [isBelow, setIsBelow] = useState(false);
  useEffect(() => {
    const last = lastChoiceIn(list.current);
    if (!last || typeof IntersectionObserver === 'undefined') return;
    const look = ([seen]: IntersectionObserverEntry[]) => {
      setIsBelow(!seen?.isIntersecting);
      if (seen?.isIntersecting) watcher.disconnect();
    };
    const watcher = new IntersectionObserver(look, {
      threshold: MOSTLY,
      rootMargin: `0px 0px -${coveredBy(last.parentElement?.querySelector('.p-send'))}px`,
    });
    watcher.observe(last);
    return () => watcher.disconnect();
  }, [list]);
  if (!isBelow) return null;
  const showLast = () => lastChoiceIn(list.current)?.scrollIntoView({ block: 'end' });
  return (
    <button type="button" class="p-more" onClick={showLast}>
      <DownIcon /> {pick(game.moreBelow)}
    </button>
  );
}

function lastChoiceIn(list: HTMLElement | null): Element | null {
  return [...(list?.querySelectorAll('[data-choice]') ?? [])].at(-1) ?? null;
}

/** How much of the page's lower edge the send button hides, px: where it stands beside the choices, nothing. */
function coveredBy(send: Element | null | undefined): number {
  if (!send || getComputedStyle(send).position !== 'sticky') return 0;
  return Math.max(0, innerHeight - send.getBoundingClientRect().top);
}

function classOf(step: ChoiceStep, isOwn: boolean, { state }: Answering, isSlow: boolean): string {
  const isDimmed = !isOwn && (state === 'late' || state === 'closed' || (state === 'sending' && isSlow));
  const isDashed = isOwn && (state === 'late' || (state === 'sending' && isSlow));
  return `p-choice is-${step} ${isOwn ? 'is-own' : ''} ${isDimmed ? 'is-dimmed' : ''} ${isDashed ? 'is-dashed' : ''}`;
}

function ownTag(state: Answering['state'], isSlow: boolean) {
  if (state === 'sending') return isSlow && <DotsIcon class="p-dots" />;
  if (state === 'late') return <Tag>{pick(game.yoursTag)}</Tag>;
  return state === 'changing' && <Tag>{pick(game.heldTag)}</Tag>;
}
