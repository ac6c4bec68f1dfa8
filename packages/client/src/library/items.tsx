import { MOST_QUESTIONS } from '@bellringer/core/protocol';
import { pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { choosing as picking } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import type { Catalogue } from './catalogue.ts';
import type { ChoosingProps } from './chapters.tsx';
import { pickedKeys, shownEntries, toggleItem } from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { Counts, LapsedLine } from './counts.tsx';
import { entriesIn, isFiltered } from './filtering.ts';
import { Filters } from './filters.tsx';
import { ItemRow } from './item-row.tsx';
import { wantedOf } from './searching.ts';
import './items.css';

export interface ItemsProps extends ChoosingProps {
  /** Where there is no column for the preview it opens under its question. */
  readonly isPreviewInside: boolean;
}

/** The questions of the chapter, or of all, the picked ones ticked. */
export function Items({ catalogue, choosing, onChange, isPreviewInside }: ItemsProps) {
  const picked = pickedKeys(choosing, catalogue);
  const shown = shownEntries(choosing, catalogue);
  const wanted = wantedOf(choosing.filter.search);
  const previewed = choosing.previewed ?? (isPreviewInside ? null : shown[0]?.key);
  return (
    <section class="lib-list" aria-label={pick(words.questions)}>
      <Filters catalogue={catalogue} choosing={choosing} onChange={onChange} />
      <Counts catalogue={catalogue} choosing={choosing} onChange={onChange} />
      <LapsedLine catalogue={catalogue} choosing={choosing} onChange={onChange} />
      {shown.length === 0 && <Nothing catalogue={catalogue} choosing={choosing} />}
      <ul class="lib-items">
        {shown.map((entry) => (
          <ItemRow
            key={entry.key}
            entry={entry}
            isChapterShown={choosing.bank === null}
            wanted={wanted}
            isPicked={picked.has(entry.key)}
            mayPick={picked.size < MOST_QUESTIONS}
            isPreviewed={entry.key === previewed}
            isPreviewInside={isPreviewInside}
            onPick={() => onChange(toggleItem(choosing, catalogue, entry.key))}
            onPreview={() => onChange({ ...choosing, previewed: nextPreviewed(entry.key, previewed, isPreviewInside) })}
          />
        ))}
      </ul>
    </section>
  );
}

function Nothing({ catalogue, choosing }: Pick<ItemsProps, 'catalogue' | 'choosing'>) {
  return <output class="ui-asked">{pick(whyNothing(choosing, catalogue))}</output>;
}

function whyNothing({ bank, filter }: Choosing, catalogue: Catalogue): Text {
  if (isFiltered(filter)) return picking.noneFound;
  const isEmpty = entriesIn(catalogue, bank).length === 0;
  if (bank === null) return picking.noneShown;
  return isEmpty ? words.emptyChapter : picking.allLapsed;
}

/** Inside the list a second touch closes it again; beside it there is always one. */
function nextPreviewed(touched: string, previewed: string | null | undefined, isInside: boolean): string | null {
  return isInside && touched === previewed ? null : touched;
}
