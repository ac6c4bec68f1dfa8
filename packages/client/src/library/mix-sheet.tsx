import { MOST_QUESTIONS } from '@bellringer/core/protocol';
import type { LibraryBank } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing as words } from '../text/choosing.ts';
import { Button } from '../ui/button.tsx';
import type { Catalogue } from './catalogue.ts';
import { mostMixed } from './mixing.ts';
import type { MixWish } from './mixing.ts';
import { NumberField } from './number-field.tsx';
import { Segments } from './segments.tsx';
import { Sheet } from './sheet.tsx';

export interface MixSheetProps {
  readonly catalogue: Catalogue;
  /** What the sheet begins with. */
  readonly wish: MixWish;
  readonly onMix: (wish: MixWish) => void;
  readonly onClose: () => void;
}

/** "20 questions, balanced over chapters 1–3, mostly apply". */
export function MixSheet({ catalogue, wish: initial, onMix, onClose }: MixSheetProps) {
  const [wish, setWish] = useState(initial);
  const most = mostMixed(catalogue.entries, wish);
  const submit = (submitted: Event) => {
    submitted.preventDefault();
    if (most > 0) onMix(wish);
  };
  return (
    <Sheet title={pick(words.mixTitle)} onClose={onClose}>
      <form class="lib-mix" onSubmit={submit}>
        <p class="lib-small">{pick(words.mixHint)}</p>
        <MixChapters banks={catalogue.banks} wish={wish} onWish={setWish} />
        <NumberField
          id="mix-count"
          option="mixCount"
          value={wish.count}
          most={MOST_QUESTIONS}
          hint={sayEnough(wish, most)}
          onChange={(count) => setWish({ ...wish, count: Math.max(1, Math.min(Math.round(count), MOST_QUESTIONS)) })}
        />
        <MixManner wish={wish} onWish={setWish} />
        <p class="lib-mix-now">
          <Button type="submit" look="main" isSmall data-action="mix-now" disabled={most === 0}>
            {pick(words.mixNow)}
          </Button>
        </p>
      </form>
    </Sheet>
  );
}

function sayEnough({ count, banks }: MixWish, most: number): string {
  if (banks.length === 0) return pick(words.mixNone);
  return most < count ? say(words.mixTooFew, { n: most }) : sayCount(most, words.mixEnoughOne, words.mixEnough);
}

interface WishProps {
  readonly wish: MixWish;
  readonly onWish: (wish: MixWish) => void;
}

function MixChapters({ banks, wish, onWish }: WishProps & { readonly banks: readonly LibraryBank[] }) {
  const toggle = (bank: string, isWanted: boolean) => {
    const others = wish.banks.filter((id) => id !== bank);
    onWish({ ...wish, banks: isWanted ? [...others, bank] : others });
  };
  const lectures = new Set(banks.map(({ lecture }) => lecture.en));
  return (
    <fieldset class="lib-mix-chapters">
      <legend>{pick(words.mixChapters)}</legend>
      {banks
        .filter(({ items }) => items.length > 0)
        .map((bank) => (
          <label key={bank.id}>
            <input
              class="lib-tick"
              type="checkbox"
              data-mix-bank={bank.id}
              checked={wish.banks.includes(bank.id)}
              onChange={({ currentTarget }) => toggle(bank.id, currentTarget.checked)}
            />
            <span>
              {lectures.size > 1 && `${pick(bank.lecture)} · `}
              <b>{bank.chapter}</b> {pick(bank.title)}
            </span>
          </label>
        ))}
    </fieldset>
  );
}

/** What it leans to. */
function MixManner({ wish, onWish }: WishProps) {
  return (
    <>
      <Segments
        name="emphasis"
        title={pick(words.emphasis)}
        value={wish.emphasis}
        choices={[
          ['any', pick(words.emphasisAny)],
          ['basics', pick(words.emphasisBasics)],
          ['apply', pick(words.emphasisApply)],
        ]}
        onChoose={(emphasis) => onWish({ ...wish, emphasis })}
      />
      <Segments
        name="mix-level"
        title={pick(words.mixLevel)}
        value={wish.level}
        choices={[
          ['any', pick(words.levelAny)],
          ['easier', pick(words.levelEasier)],
          ['harder', pick(words.levelHarder)],
        ]}
        onChoose={(level) => onWish({ ...wish, level })}
      />
      <label class="lib-streak">
        <input
          class="lib-tick"
          type="checkbox"
          data-option="mixPolls"
          checked={wish.hasPolls}
          onChange={({ currentTarget }) => onWish({ ...wish, hasPolls: currentTarget.checked })}
        />
        <b>{pick(words.mixPolls)}</b>
      </label>
    </>
  );
}
