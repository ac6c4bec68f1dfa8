import { LONGEST_TYPED, readTyped } from '@bellringer/core/game';
import { useEffect, useRef, useState } from 'preact/hooks';
import { langOf, pick } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { typingHint } from '../kind-words.ts';
import { touchTime } from '../touch.ts';
import { stateClass } from './pad.ts';
import type { PadProps } from './pad.ts';
import { SendButton } from './send-button.tsx';
import './typed.css';

/** A term, or a word for the cloud. Right under the stem, so that the keyboard on the screen covers nothing of it. */
export function TextPad(props: PadProps) {
  const { question, sent, made, onMake, onAnswer } = props;
  const typed = typeof made === 'string' ? made : sent === null ? '' : String(sent);
  const readable = readTyped(typed);
  const isCloud = question.writtenAs === 'words';
  const covered = useCovered();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  const send = () => readable !== null && onAnswer(readable, touchTime());
  return (
    <form
      class={`p-typed ${stateClass(props)}`}
      style={{ '--covered': `${covered}px` }}
      onSubmit={(event) => (event.preventDefault(), send())}
    >
      <div class="p-typed-field">
        <input
          ref={input}
          value={typed}
          maxLength={LONGEST_TYPED}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellcheck={false}
          enterKeyHint="send"
          lang={langOf(typed)}
          aria-label={pick(game.yourAnswer)}
          aria-describedby="p-typing"
          onInput={(event) => onMake(event.currentTarget.value)}
        />
      </div>
      <p class="p-typed-hint" id="p-typing">
        {pick(typingHint(question))}
      </p>
      <SendButton missing={readable === null ? pick(isCloud ? game.enterWords : game.enterText) : null} />
    </form>
  );
}

/** How much of the page's foot the keyboard on the screen lies over, px; a browser that shrinks the page says 0. */
function useCovered(): number {
  const [covered, setCovered] = useState(0);
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    // A page that was zoomed into is partly out of view, not covered.
    const look = () => setCovered(seen.scale > 1 ? 0 : Math.max(0, window.innerHeight - seen.height - seen.offsetTop));
    seen.addEventListener('resize', look);
    seen.addEventListener('scroll', look);
    return () => {
      seen.removeEventListener('resize', look);
      seen.removeEventListener('scroll', look);
    };
  }, []);
  return covered;
}
