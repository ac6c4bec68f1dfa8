import type { PhoneParts } from '@bellringer/core/game';
import type { Known } from '../state/parts.ts';
import { say } from '../text/language.ts';
import * as game from '../text/game.ts';

/** "3 / 12"; with `after` ("questions in") it stands behind that question. */
export function Where({ parts, after }: { readonly parts: Known<PhoneParts>; readonly after?: string }) {
  const { round = null, roundCount = 0 } = parts.stage ?? {};
  if (round === null) return <span />;
  return (
    <p class="p-where ui-digits">
      <span class="ui-aside">{say(after ? game.whereAfter : game.whereOf, { n: round, total: roundCount })}</span>
      <span aria-hidden="true">
        <b>{round}</b> / {roundCount}
      </span>
      {after && (
        <span class="p-where-after" aria-hidden="true">
          {after}
        </span>
      )}
    </p>
  );
}
