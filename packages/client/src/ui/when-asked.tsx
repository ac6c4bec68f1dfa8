import type { ComponentChildren } from 'preact';
import type { Failed } from '../net/http.ts';
import type { Asking } from '../state/use-asked.ts';
import { pick } from '../text/language.ts';
import { refusals } from '../text/refusals.ts';
import { shared } from '../text/shared.ts';
import { Button } from './button.tsx';
import './when-asked.css';

export interface WhenAskedProps<Value> {
  readonly asking: Asking<Value>;
  /** What a refusal means here, where the general sentence would not fit. */
  readonly saying?: (refused: Failed['refused']) => string | undefined;
  readonly children: (value: Value) => ComponentChildren;
}

/** Draws what was asked for once it is there; until then says so in words, and offers to ask again when it failed. */
export function WhenAsked<Value>({ asking, saying, children }: WhenAskedProps<Value>) {
  const { asked, again } = asking;
  if (asked?.ok) return <>{children(asked.value)}</>;
  if (asked === null) {
    return <output class="ui-asked">{pick(shared.loading)}</output>;
  }
  return (
    <div class="ui-asked" role="alert">
      <p>{saying?.(asked.refused) ?? sayFailure(asked.refused)}</p>
      <Button isSmall onClick={again}>
        {pick(shared.retry)}
      </Button>
    </div>
  );
}

/** A failed question in words; a broken line is one of them. */
export function sayFailure(refused: Failed['refused']): string {
  return pick(refused === 'no-line' ? shared.noLine : refusals[refused]);
}
