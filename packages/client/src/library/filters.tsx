import type { LibraryBank } from '@bellringer/core/protocol';
import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { SearchIcon } from '../ui/search-icon.tsx';
import type { ChoosingProps } from './chapters.tsx';
import type { KindFilter } from './choosing.ts';
import { kindName } from './words.ts';

const KINDS: readonly KindFilter[] = [
  'all',
  'single',
  'multiple',
  'truth',
  'order',
  'match',
  'number',
  'text',
  'poll',
  'words',
];

/** Search and kind. A kind that the chapter does not have is not offered. */
export function Filters({ bank, choosing, onChange }: ChoosingProps & { readonly bank: LibraryBank }) {
  const kinds = KINDS.filter((kind) => kind === 'all' || bank.items.some((item) => item.kind === kind));
  return (
    <div class="lib-filters">
      <label class="lib-search">
        <SearchIcon />
        <input
          type="search"
          placeholder={pick(words.search)}
          aria-label={pick(words.search)}
          value={choosing.search}
          onInput={({ currentTarget }) => onChange({ ...choosing, search: currentTarget.value })}
        />
      </label>
      <fieldset class="lib-kinds" aria-label={pick(words.filter)}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="lib-pill"
            aria-pressed={choosing.kind === kind}
            onClick={() => onChange({ ...choosing, kind })}
          >
            {kind === 'all' ? pick(words.all) : kindName(kind)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
