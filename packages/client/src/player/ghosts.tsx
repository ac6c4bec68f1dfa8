import type { QuestionPart, Widths } from '@bellringer/core/game';
import { widthOf } from '@bellringer/core/game';
import { lang, pick } from '../text/language.ts';
import { GhostChoice } from './choice.tsx';
import { typingHint } from './kind-words.ts';
import { crowdOf } from './pads/matching.ts';
import { isLong } from './pads/arranging.ts';
import { choiceStep } from './text-step.ts';

/** Where the answer will be made, before that is open. Nothing that can be read moves when it is. */
export function Ghosts({ question }: { readonly question: QuestionPart }) {
  return (
    <div class={`p-choices is-${question.kind} is-${choiceStep(question, lang.value)}`} aria-hidden="true">
      <GhostPad question={question} />
    </div>
  );
}

/** Drawn with what the pads themselves are made of, so that it has their measures. */
function GhostPad({ question }: { readonly question: QuestionPart }) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <GhostChoices question={question} />;
    case 'order':
      return <GhostOrder question={question} />;
    case 'match':
      return <GhostMatch question={question} />;
    case 'number':
    case 'text':
      return <GhostTyped question={question} />;
  }
}

interface GhostProps {
  readonly question: QuestionPart;
}

function GhostChoices({ question }: GhostProps) {
  const step = choiceStep(question, lang.value);
  return (
    <>
      {placesOf(question.choiceCount).map((at) => (
        <GhostChoice key={at} at={at} step={step} />
      ))}
      {question.kind === 'multiple' && <GhostSend />}
    </>
  );
}

function GhostOrder({ question: { choiceCount, ghost } }: GhostProps) {
  const end = ghost.hasEnds && <Blank class="p-end" />;
  return (
    <>
      {end}
      <div class={`p-order ${isLong(choiceCount) ? 'is-long' : ''}`}>
        {placesOf(choiceCount).map((at) => (
          <div key={at} class="p-order-row p-ghost" />
        ))}
      </div>
      {end}
      <GhostSend />
    </>
  );
}

function GhostMatch({ question }: GhostProps) {
  return (
    <div class={`p-match ${crowdOf(question, lang.value)}`}>
      <ul class="p-match-choices">
        {placesOf(question.choiceCount).map((at) => (
          <li key={at}>
            <div class="p-match-choice p-ghost">
              <Words width={question.ghost.choiceWidth} />
              <span class="p-slot" />
            </div>
          </li>
        ))}
      </ul>
      <Blank class="p-match-asks" />
      <ul class="p-match-targets">
        {placesOf(question.ghost.targetCount).map((at) => (
          <li key={at}>
            <div class="p-target p-ghost">
              <span class="p-no" />
              <Words width={question.ghost.targetWidth} />
            </div>
          </li>
        ))}
      </ul>
      <GhostSend />
    </div>
  );
}

/** As many keys as a pad of numbers has. */
const KEYS = 12;

function GhostTyped({ question }: GhostProps) {
  const isNumber = question.kind === 'number';
  return (
    <div class="p-typed">
      <div class={`p-typed-field ${isNumber ? 'is-number' : ''}`}>
        <input class="p-ghost" disabled />
      </div>
      <p class="p-typed-hint is-blank">{isNumber ? '\u00a0' : pick(typingHint(question))}</p>
      {isNumber && (
        <div class="p-keypad is-answer">
          {placesOf(KEYS).map((at) => (
            <button key={at} type="button" class="p-ghost" disabled>
              {at}
            </button>
          ))}
        </div>
      )}
      <GhostSend />
    </div>
  );
}

/** Words of a usual length. */
const FILL = { ko: '가나 ', en: 'abcd ' } as const;

/** Takes the room of words this wide, about. */
function Words({ width }: { readonly width: Widths }) {
  const fill = FILL[lang.value];
  return <span class="p-pad-words">{fill.repeat(Math.round(width[lang.value] / widthOf(fill)))}</span>;
}

/** A line of words that is not said yet. */
function Blank({ class: own }: { readonly class: string }) {
  return <p class={own}>&nbsp;</p>;
}

function GhostSend() {
  return <div class="p-send is-ghost" />;
}

function placesOf(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
