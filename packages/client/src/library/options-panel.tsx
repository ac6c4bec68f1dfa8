import type { RoomOptions } from '@bellringer/core/protocol';
import { useEffect } from 'preact/hooks';
import { pick, say } from '../text/language.ts';
import type { Text, Values } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { Button } from '../ui/button.tsx';
import { CrossIcon } from '../ui/icons.tsx';
import type { ChoosingProps } from './chapters.tsx';
import { setOption } from './choosing.ts';
import { CountField } from './count-field.tsx';
import { Segments } from './segments.tsx';
import './options.css';

export interface OptionsPanelProps extends ChoosingProps {
  readonly onClose: () => void;
}

type OptionProps = Omit<ChoosingProps, 'catalogue'>;
type OptionName = Exclude<keyof RoomOptions, 'hasStreakBonus'>;
type Choices<Value> = readonly (readonly [Value, Text, Values?])[];

const OPTIONS: {
  readonly [Name in OptionName]: { readonly title: Text; readonly choices: Choices<RoomOptions[Name]> };
} = {
  preset: {
    title: words.preset,
    choices: [
      ['balanced', words.balanced],
      ['accuracy', words.accuracy],
      ['classic', words.classic],
    ],
  },
  timeFactor: {
    title: words.timeFactor,
    choices: [
      [1, words.timeUsual],
      [1.5, words.timeTimes, { n: 1.5 }],
      [2, words.timeTimes, { n: 2 }],
    ],
  },
  isShuffled: {
    title: words.order,
    choices: [
      [false, words.inOrder],
      [true, words.shuffled],
    ],
  },
  standings: {
    title: words.standings,
    choices: [
      ['each', words.standingsEach],
      ['end', words.standingsEnd],
      ['never', words.standingsNever],
    ],
  },
  reveal: {
    title: words.reveal,
    choices: [
      ['at-once', words.revealAtOnce],
      ['by-hand', words.revealByHand],
    ],
  },
};

const PRESET_HINTS: Readonly<Record<RoomOptions['preset'], Text>> = {
  balanced: words.balancedHint,
  accuracy: words.accuracyHint,
  classic: words.classicHint,
};

/** How the room is played. Folded away with good defaults: nobody must read this to begin. */
export function OptionsPanel({ catalogue, choosing, onChange, onClose }: OptionsPanelProps) {
  useEscape(onClose);
  return (
    <section id="options" class="lib-options" aria-label={pick(words.options)}>
      <CountField catalogue={catalogue} choosing={choosing} onChange={onChange} />
      <div class="lib-option">
        <Option name="preset" choosing={choosing} onChange={onChange} />
        {choosing.options.preset === 'classic' && <StreakBonus choosing={choosing} onChange={onChange} />}
      </div>
      <Option name="timeFactor" choosing={choosing} onChange={onChange} />
      <Option name="isShuffled" choosing={choosing} onChange={onChange} />
      <Option name="standings" choosing={choosing} onChange={onChange} />
      <Option name="reveal" choosing={choosing} onChange={onChange} />
      <Button isSmall class="lib-options-close" aria-label={pick(words.close)} onClick={onClose}>
        <CrossIcon />
      </Button>
    </section>
  );
}

/** One option as segments of which one holds. */
function Option({ name, choosing, onChange }: OptionProps & { readonly name: OptionName }) {
  const { title, choices } = OPTIONS[name];
  const value = choosing.options[name];
  return (
    <Segments
      name={name}
      title={pick(title)}
      hint={name === 'preset' ? pick(PRESET_HINTS[choosing.options.preset]) : ''}
      value={value}
      choices={choices.map(([each, label, values]) => [each, say(label, values)])}
      onChoose={(chosen) => onChange(setOption(choosing, name, chosen))}
    />
  );
}

function useEscape(onClose: () => void): void {
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => pressed.key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
}

/** Only where it counts: elsewhere it would break the promise that one right answer beats all bonuses. */
function StreakBonus({ choosing, onChange }: OptionProps) {
  return (
    <label class="lib-streak">
      <input
        class="lib-tick"
        type="checkbox"
        data-option="hasStreakBonus"
        checked={choosing.options.hasStreakBonus}
        onChange={({ currentTarget }) => onChange(setOption(choosing, 'hasStreakBonus', currentTarget.checked))}
      />
      <b>{pick(words.streakBonus)}</b>
      <span class="lib-small">{pick(words.streakBonusHint)}</span>
    </label>
  );
}
