import { useState } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { choosing as words } from '../text/choosing.ts';
import { Button } from '../ui/button.tsx';
import { ShuffleIcon } from '../ui/shuffle-icon.tsx';
import type { ChoosingProps } from './chapters.tsx';
import { mixed, showPicked } from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { MixSheet } from './mix-sheet.tsx';
import type { MixWish } from './mixing.ts';

/** What a whole unit is repeated with. */
const USUAL_MIX_COUNT = 20;

/** Opens the sheet for a mix, which then is the pick, all of it in sight. */
export function MixButton({ catalogue, choosing, onChange }: ChoosingProps) {
  const [isOpen, setOpen] = useState(false);
  const mix = (wish: MixWish) => {
    onChange(showPicked(mixed(choosing, catalogue, wish, newSeed()), catalogue, true));
    setOpen(false);
  };
  return (
    <>
      <Button isSmall data-action="mix" onClick={() => setOpen(true)}>
        <ShuffleIcon /> {pick(words.mix)}
      </Button>
      {isOpen && (
        <MixSheet
          catalogue={catalogue}
          wish={firstWish(catalogue.banks, choosing)}
          onMix={mix}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

export function newSeed(): string {
  return String(Math.random());
}

/** As it was mixed last; else all chapters of the lecture that is looked at. */
function firstWish(banks: ChoosingProps['catalogue']['banks'], { bank, pick: picked }: Choosing): MixWish {
  if (picked.is === 'mix') return picked.wish;
  const looked = banks.find(({ id }) => id === bank) ?? banks[0];
  const own = banks.filter(({ lecture, items }) => lecture.en === looked?.lecture.en && items.length > 0);
  return {
    count: USUAL_MIX_COUNT,
    banks: own.map(({ id }) => id),
    emphasis: 'any',
    level: 'any',
    hasPolls: false,
  };
}
