import type { NumberRange } from '@bellringer/core/game';
import { useEffect, useRef } from 'preact/hooks';
import { pick } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import * as player from '../../text/player.ts';
import { BackspaceIcon } from '../../ui/icons.tsx';
import { Keypad } from '../keypad.tsx';
import type { Key } from '../keypad.tsx';
import { touchTime } from '../touch.ts';
import { stateClass } from './pad.ts';
import type { PadProps } from './pad.ts';
import { SendButton } from './send-button.tsx';
import { afterKey, keysFor, LONGEST_NUMBER, numberIn, problemOf, sayRange } from './typing.ts';
import type { Problem } from './typing.ts';
import './typed.css';

const ANY: NumberRange = { least: 0, most: Number.MAX_SAFE_INTEGER, step: 1, unit: null };

/** More signs than this are written smaller. */
const LONG = 8;

/** A number, by the page's own keys or any keyboard. What cannot be right for want of range or step is said at once. */
export function NumberPad(props: PadProps) {
  const { choices, sent, made, onMake, onAnswer } = props;
  const range = choices.range ?? ANY;
  const typed = typeof made === 'string' ? made : sent === null ? '' : String(sent);
  const problem = problemOf(typed, range);
  const send = () => {
    const value = numberIn(typed);
    if (problem === null && value !== null) onAnswer(value, touchTime());
  };
  return (
    <form class={`p-typed ${stateClass(props)}`} onSubmit={(event) => (event.preventDefault(), send())}>
      <Field typed={typed} range={range} problem={problem} onType={onMake} />
      <Keypad
        class={`is-answer ${hasMore(range) ? 'is-four' : ''}`}
        keys={keysOf(range)}
        onKey={(key) => onMake(afterKey(typed, key))}
      />
      <SendButton missing={problem?.words ?? null} />
    </form>
  );
}

interface FieldProps {
  readonly typed: string;
  readonly range: NumberRange;
  readonly problem: Problem | null;
  readonly onType: (text: string) => void;
}

/** A real field, so that any keyboard and any reader know it; a phone's own keyboard stays away. */
function Field({ typed, range, problem, onType }: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const { unit } = range;
  const isWrong = problem?.isWrong ?? false;
  return (
    <>
      <div class={`p-typed-field is-number ${unit ? 'has-unit' : ''}`}>
        <input
          ref={input}
          class={typed.length > LONG ? 'is-long' : ''}
          value={typed}
          maxLength={LONGEST_NUMBER}
          inputMode="none"
          autoComplete="off"
          enterKeyHint="send"
          aria-label={pick(game.yourAnswer)}
          aria-describedby="p-unit p-range"
          aria-invalid={isWrong}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        {unit && <span id="p-unit">{pick(unit)}</span>}
      </div>
      <p class={`p-typed-hint ${isWrong ? 'is-wrong' : ''}`} id="p-range">
        {sayRange(range)}
      </p>
      <p class="ui-aside" aria-live="polite">
        {isWrong && problem?.words}
      </p>
    </>
  );
}

function hasMore(range: NumberRange): boolean {
  const { hasMinus, hasPoint } = keysFor(range);
  return hasMinus || hasPoint;
}

/** As on the page of the code; a fourth column where a minus or a point is needed, so that no row is added. */
function keysOf(range: NumberRange): readonly Key[] {
  const { hasMinus, hasPoint } = keysFor(range);
  const digit = (name: string): Key => ({ name });
  const erase: Key = { name: 'erase', label: pick(player.erase), face: <BackspaceIcon />, class: 'is-bare' };
  const clear: Key = { name: 'clear', face: pick(game.clear), class: 'is-bare is-word' };
  if (!hasMinus && !hasPoint) return [...'123456789'].map(digit).concat(clear, digit('0'), erase);
  const gap = (name: string): Key => ({ name, isGap: true });
  const minus: Key = hasMinus ? { name: '-', label: pick(game.minus), face: '−' } : gap('no minus');
  const point: Key = hasPoint ? { name: '.', label: pick(game.decimalPoint) } : gap('no point');
  const rows = [[...'123'].map(digit).concat(erase), [...'456'].map(digit).concat(clear)];
  return [...rows.flat(), ...[...'789'].map(digit), minus, gap('left'), digit('0'), point];
}
