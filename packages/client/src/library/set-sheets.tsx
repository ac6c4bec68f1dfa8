import { nameKey } from '@bellringer/core/game';
import type { KeptSet } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing as words } from '../text/choosing.ts';
import { Button } from '../ui/button.tsx';
import { newSetId } from './kept-sets.ts';
import { NameForm } from './name-form.tsx';
import { AskOnce, Sheet } from './sheet.tsx';
import type { Sets } from './use-sets.ts';

export interface KeepSheetProps {
  readonly sets: Sets;
  readonly pickedCount: number;
  /** Keeps the present pick under this name. */
  readonly onKeep: (id: string, name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Keeps the pick under a name. A name that is there already is asked about once, then replaced. */
export function KeepSheet({ sets, pickedCount, onKeep, onClose }: KeepSheetProps) {
  const [same, setSame] = useState<KeptSet | null>(null);
  const keep = async (id: string, name: string) => (await onKeep(id, name)) && onClose();
  const name = (wanted: string) => {
    const known = sets.list.find((set) => nameKey(set.name) === nameKey(wanted));
    if (known) setSame(known);
    else void keep(newSetId(), wanted);
  };
  return (
    <Sheet title={pick(words.keepTitle)} onClose={onClose}>
      <p class="lib-small">{sayCount(pickedCount, words.keepHintOne, words.keepHint)}</p>
      {same ? (
        <AskOnce
          question={say(words.overwriteAsk, { name: same.name })}
          yes={pick(words.overwriteYes)}
          action="overwrite-yes"
          onYes={() => (setSame(null), void keep(same.id, same.name))}
          onNo={() => setSame(null)}
        />
      ) : (
        <NameForm initial="" button={pick(words.keep)} isMain problem={sets.problem} onName={name} />
      )}
    </Sheet>
  );
}

export interface SetSheetProps extends KeepSheetProps {
  readonly set: KeptSet;
}

/** Renames a set, replaces what is in it, or deletes it. What is lost is asked about once. */
export function SetSheet({ set, sets, pickedCount, onKeep, onClose }: SetSheetProps) {
  const [asks, setAsks] = useState<'overwrite' | 'remove' | null>(null);
  const close = (isDone: boolean) => isDone && onClose();
  const { name, items, options } = set;
  const act = async () => close(await (asks === 'remove' ? sets.remove(set.id) : onKeep(set.id, name)));
  return (
    <Sheet title={name} onClose={onClose}>
      {asks === null ? (
        <>
          <NameForm
            initial={name}
            button={pick(words.rename)}
            isMain={false}
            problem={sets.problem}
            onName={(wanted) => void sets.put(set.id, { name: wanted, items, options }).then(close)}
          />
          <Button data-action="overwrite-set" isSmall disabled={pickedCount === 0} onClick={() => setAsks('overwrite')}>
            {sayCount(pickedCount, words.overwriteOne, words.overwrite)}
          </Button>
          <Button data-action="remove-set" isSmall onClick={() => setAsks('remove')}>
            {pick(words.remove)}
          </Button>
        </>
      ) : (
        <AskOnce
          question={say(asks === 'remove' ? words.removeAsk : words.overwriteAsk, { name })}
          yes={pick(asks === 'remove' ? words.remove : words.overwriteYes)}
          action={`${asks}-yes`}
          onYes={() => (setAsks(null), void act())}
          onNo={() => setAsks(null)}
        />
      )}
    </Sheet>
  );
}
