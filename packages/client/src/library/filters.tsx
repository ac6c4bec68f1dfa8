import type { LibraryItem } from '@bellringer/core/protocol';
import type { ComponentChildren } from 'preact';
import { pick, say } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { choosing as words } from '../text/choosing.ts';
import { library } from '../text/library.ts';
import { SearchIcon } from '../ui/search-icon.tsx';
import type { Entry } from './catalogue.ts';
import type { ChoosingProps } from './chapters.tsx';
import { pickedKeys, showPicked, visibleEntries } from './choosing.ts';
import { countBy, filtered, topicKey } from './filtering.ts';
import type { Filter } from './filtering.ts';
import { kindName, topicName } from './words.ts';
import './filters.css';

const KINDS = ['single', 'multiple', 'truth', 'order', 'match', 'number', 'text', 'poll', 'words'] as const;
const BLOOMS = ['recall', 'understand', 'apply', 'evaluate'] as const;
const BLOOM_NAMES: Readonly<Record<LibraryItem['bloom'], Text>> = words;

/** Search, what is picked, and what narrows the list. They combine. */
export function Filters({ catalogue, choosing, onChange }: ChoosingProps) {
  const { filter } = choosing;
  const set: SetFilter = (name, value) => onChange({ ...choosing, filter: { ...filter, [name]: value } });
  return (
    <div class="lib-filters">
      <label class="lib-search">
        <SearchIcon />
        <input
          type="search"
          placeholder={pick(library.search)}
          aria-label={pick(library.search)}
          value={filter.search}
          onInput={({ currentTarget }) => set('search', currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="lib-pill"
        data-action="picked-only"
        aria-pressed={filter.picked !== null}
        onClick={() => onChange(showPicked(choosing, catalogue, filter.picked === null))}
      >
        {say(words.pickedOnly, { n: pickedKeys(choosing, catalogue).size })}
      </button>
      <Selects
        entries={visibleEntries(choosing, catalogue)}
        filter={filter}
        isGrouped={choosing.bank === null}
        onChoose={set}
      />
    </div>
  );
}

type SetFilter = <Name extends keyof Filter>(name: Name, value: Filter[Name]) => void;

interface SelectsProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly isGrouped: boolean;
  readonly onChoose: SetFilter;
}

/** Kind, level, topic, thinking: each choice says how many it would show, the search and the other filters as they are. */
function Selects({ entries, filter, isGrouped, onChoose }: SelectsProps) {
  const of = (name: ListName) => ({ all: entries, open: filtered(entries, { ...filter, [name]: 'all' }) });
  return (
    <div class="lib-selects">
      <Select name="kind" title={words.kind} value={filter.kind} onChoose={onChoose}>
        {options(of('kind'), ({ item }) => item.kind, KINDS, kindName)}
      </Select>
      <Select name="level" title={words.level} value={filter.level} onChoose={onChoose}>
        {options(
          of('level'),
          ({ item }) => item.level,
          [1, 2, 3],
          (n) => say(words.levelNo, { n }),
        )}
      </Select>
      <Select name="topic" title={words.topic} value={filter.topic} onChoose={onChoose}>
        <Topics counted={of('topic')} isGrouped={isGrouped} />
      </Select>
      <Select name="bloom" title={words.bloom} value={filter.bloom} onChoose={onChoose}>
        {options(
          of('bloom'),
          ({ item }) => item.bloom,
          BLOOMS,
          (bloom) => pick(BLOOM_NAMES[bloom]),
        )}
      </Select>
    </div>
  );
}

type ListName = 'kind' | 'level' | 'topic' | 'bloom';

/** What has a choice in the list, and what of it is counted. */
interface Counted {
  readonly all: readonly Entry[];
  readonly open: readonly Entry[];
}

interface SelectProps<Name extends keyof Filter> {
  readonly name: Name;
  readonly title: Text;
  readonly value: Filter[Name] & (string | number);
  readonly onChoose: SetFilter;
  readonly children: ComponentChildren;
}

/** The browser's own list: it is the same for a thumb, a mouse and the keys, however many topics there are. */
function Select<Name extends keyof Filter>({ name, title, value, onChoose, children }: SelectProps<Name>) {
  const choose = (chosen: string) => {
    // Each option's value was written from one of the filter's; numbers come back as their digits.
    onChoose(name, (name === 'level' && chosen !== 'all' ? Number(chosen) : chosen) as Filter[Name]);
  };
  return (
    <select
      class={`lib-select ${value === 'all' ? '' : 'is-set'}`}
      aria-label={pick(title)}
      data-filter={name}
      value={String(value)}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="all">{pick(title)}</option>
      {children}
    </select>
  );
}

/** Those of which there are some where the host looks; the list stays as it is while the counts follow. */
function options<Value extends string | number>(
  { all, open }: Counted,
  valueOf: (entry: Entry) => Value,
  values: readonly Value[],
  nameOf: (value: Value) => string,
) {
  const there = countBy(all, valueOf);
  const counts = countBy(open, valueOf);
  return values
    .filter((value) => there.has(value))
    .map((value) => (
      <option key={value} value={value}>
        {say(words.withCount, { name: nameOf(value), n: counts.get(value) ?? 0 })}
      </option>
    ));
}

/** In the order of the lecture; of all chapters, chapter by chapter. */
function Topics({ counted, isGrouped }: { readonly counted: Counted; readonly isGrouped: boolean }) {
  const names = new Map(counted.all.map((entry) => [topicKey(entry), topicName(entry.item.place)]));
  const optionsOf = (all: readonly Entry[]) =>
    options({ all, open: counted.open }, topicKey, [...new Set(all.map(topicKey))], (key) => names.get(key) ?? '');
  if (!isGrouped) return <>{optionsOf(counted.all)}</>;
  const banks = new Set(counted.all.map(({ bank }) => bank));
  return (
    <>
      {[...banks].map((bank) => (
        <optgroup key={bank.id} label={`${bank.chapter} ${pick(bank.title)}`}>
          {optionsOf(counted.all.filter((entry) => entry.bank === bank))}
        </optgroup>
      ))}
    </>
  );
}
