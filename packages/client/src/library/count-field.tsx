import type { LibraryBank } from '@bellringer/core/protocol';
import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { Button } from '../ui/button.tsx';
import { MinusIcon, PlusIcon } from '../ui/icons.tsx';
import type { ChoosingProps } from './chapters.tsx';
import { MOST_QUESTIONS, pickCount, pickedItems } from './choosing.ts';

/** How many questions: each change picks anew, evenly over the topics. */
export function CountField({ bank, choosing, onChange }: ChoosingProps & { readonly bank: LibraryBank }) {
  const count = pickedItems(choosing, bank).length;
  const most = Math.min(bank.items.length, MOST_QUESTIONS);
  const set = (wanted: number) => Number.isFinite(wanted) && onChange(pickCount(choosing, bank, wanted));
  return (
    <div class="lib-count">
      <label for="question-count">{pick(words.count)}</label>
      <div class="lib-count-row">
        <Button isSmall aria-label={pick(words.countLess)} disabled={count <= 1} onClick={() => set(count - 1)}>
          <MinusIcon />
        </Button>
        <input
          id="question-count"
          class="ui-digits"
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          value={count}
          data-option="questionCount"
          onChange={({ currentTarget }) => set(currentTarget.valueAsNumber)}
        />
        <Button isSmall aria-label={pick(words.countMore)} disabled={count >= most} onClick={() => set(count + 1)}>
          <PlusIcon />
        </Button>
      </div>
      <p class="lib-small">{pick(words.countHint)}</p>
    </div>
  );
}
