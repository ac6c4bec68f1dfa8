import type { KeptSet } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing as words } from '../text/choosing.ts';
import { library } from '../text/library.ts';
import { Button } from '../ui/button.tsx';
import { DotsIcon } from '../ui/icons.tsx';
import type { ChoosingProps } from './chapters.tsx';
import type { Catalogue } from './catalogue.ts';
import { keptAs, loadSet, pickedKeys, setOf } from './choosing.ts';
import { setToday } from './kept-sets.ts';
import { KeepSheet, SetSheet } from './set-sheets.tsx';
import type { Sets as Kept } from './use-sets.ts';
import { chaptersName } from './words.ts';
import './sets.css';

/** Picks under a name: one touch takes one, and the present pick can be kept beside them. */
export function Sets({ sets, catalogue, choosing, onChange }: ChoosingProps & { readonly sets: Kept }) {
  const [opened, setOpened] = useState<string | null>(null);
  const pickedCount = pickedKeys(choosing, catalogue).size;
  const close = () => (sets.calm(), setOpened(null));
  const onKeep = async (id: string, name: string) => {
    const isKept = await sets.put(id, setOf(choosing, catalogue, name));
    if (isKept) onChange(keptAs(choosing, catalogue, id));
    return isKept;
  };
  const set = sets.list.find(({ id }) => id === opened);
  return (
    <section class="lib-sets" aria-labelledby="sets">
      <h2 id="sets">{pick(words.sets)}</h2>
      {sets.list.length === 0 ? (
        <p class="lib-small">{pick(words.noSets)}</p>
      ) : (
        <ul>
          {sets.list.map((each) => (
            <SetRow
              key={each.id}
              set={each}
              catalogue={catalogue}
              isLoaded={choosing.pick.is === 'set' && choosing.pick.id === each.id}
              onLoad={() => onChange(loadSet(choosing, catalogue, each))}
              onOpen={() => setOpened(each.id)}
            />
          ))}
        </ul>
      )}
      <Button isSmall data-action="keep-set" disabled={pickedCount === 0} onClick={() => setOpened('')}>
        {pick(words.keepSet)}
      </Button>
      {opened === '' && <KeepSheet sets={sets} pickedCount={pickedCount} onKeep={onKeep} onClose={close} />}
      {set && <SetSheet set={set} sets={sets} pickedCount={pickedCount} onKeep={onKeep} onClose={close} />}
    </section>
  );
}

interface SetRowProps {
  readonly set: KeptSet;
  readonly catalogue: Catalogue;
  readonly isLoaded: boolean;
  readonly onLoad: () => void;
  readonly onOpen: () => void;
}

function SetRow({ set, catalogue, isLoaded, onLoad, onOpen }: SetRowProps) {
  const { entries, goneCount, lapsedCount } = setToday(set, catalogue);
  const count = sayCount(entries.length, library.questionsCountOne, library.questionsCount);
  return (
    <li class={`lib-set ${isLoaded ? 'is-loaded' : ''}`} data-set={set.id}>
      <button
        type="button"
        class="lib-set-load"
        aria-pressed={isLoaded}
        disabled={entries.length === 0}
        onClick={onLoad}
      >
        <b>{set.name}</b>
        <span class="lib-small">
          {count}
          {entries.length > 0 && ` · ${chaptersName(entries)}`}
        </span>
        {goneCount > 0 && <SetNote text={sayCount(goneCount, words.setGoneOne, words.setGone)} />}
        {lapsedCount > 0 && <SetNote text={sayCount(lapsedCount, words.setLapsedOne, words.setLapsed)} />}
      </button>
      <button
        type="button"
        class="lib-set-more"
        data-action="change-set"
        aria-label={say(words.changeSet, { name: set.name })}
        onClick={onOpen}
      >
        <DotsIcon />
      </button>
    </li>
  );
}

function SetNote({ text }: { readonly text: string }) {
  return <span class="lib-set-note">{text}</span>;
}
