import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { Button } from '../ui/button.tsx';
import { MinusIcon, PlusIcon } from '../ui/icons.tsx';

export interface NumberFieldProps {
  readonly id: string;
  readonly value: number;
  readonly most: number;
  readonly option: string;
  readonly hint: string;
  readonly onChange: (wanted: number) => void;
}

/** How many questions: typed, or one more and one fewer. */
export function NumberField({ id, value, most, option, hint, onChange }: NumberFieldProps) {
  const set = (wanted: number) => Number.isFinite(wanted) && onChange(wanted);
  return (
    <div class="lib-count">
      <label for={id}>{pick(words.count)}</label>
      <div class="lib-count-row">
        <Button isSmall aria-label={pick(words.countLess)} disabled={value <= 1} onClick={() => set(value - 1)}>
          <MinusIcon />
        </Button>
        <input
          id={id}
          class="ui-digits"
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          value={value}
          data-option={option}
          onChange={({ currentTarget }) => set(currentTarget.valueAsNumber)}
        />
        <Button isSmall aria-label={pick(words.countMore)} disabled={value >= most} onClick={() => set(value + 1)}>
          <PlusIcon />
        </Button>
      </div>
      <p class="lib-small">{hint}</p>
    </div>
  );
}
