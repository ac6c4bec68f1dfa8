import type { LibraryBank, LibraryItem } from '@bellringer/core/protocol';
import { pick, say, sayCount } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import type { ChoosingProps } from './chapters.tsx';
import { pickedItems, shownItems, toggleItem, toggleShown } from './choosing.ts';
import { Filters } from './filters.tsx';
import { Preview } from './preview.tsx';
import { kindName, topicName } from './words.ts';
import './items.css';

export interface ItemsProps extends ChoosingProps {
  readonly bank: LibraryBank;
  /** Where there is no column for the preview it opens under its question. */
  readonly isPreviewInside: boolean;
}

/** The chapter's questions, the picked ones ticked. */
export function Items({ bank, choosing, onChange, isPreviewInside }: ItemsProps) {
  const picked = new Set(pickedItems(choosing, bank).map(({ id }) => id));
  const shown = shownItems(choosing, bank);
  const previewed = choosing.previewed ?? (isPreviewInside ? null : bank.items[0]?.id);
  return (
    <section class="lib-list" aria-label={pick(words.questions)}>
      <Filters bank={bank} choosing={choosing} onChange={onChange} />
      <Counts bank={bank} choosing={choosing} onChange={onChange} />
      {shown.length === 0 && (
        <output class="ui-asked">{pick(bank.items.length === 0 ? words.emptyChapter : words.nothingFound)}</output>
      )}
      <ul class="lib-items">
        {shown.map((item) => (
          <ItemRow
            key={item.id}
            bank={bank.id}
            item={item}
            isPicked={picked.has(item.id)}
            isPreviewed={item.id === previewed}
            isPreviewInside={isPreviewInside}
            onPick={() => onChange(toggleItem(choosing, bank, item.id))}
            onPreview={() => onChange({ ...choosing, previewed: nextPreviewed(item.id, previewed, isPreviewInside) })}
          />
        ))}
      </ul>
    </section>
  );
}

/** How many the list shows, how many of them are picked, and all of them at once. */
function Counts({ bank, choosing, onChange }: Omit<ItemsProps, 'isPreviewInside'>) {
  const shown = shownItems(choosing, bank);
  const picked = pickedItems(choosing, bank);
  const count = shown.filter((item) => picked.includes(item)).length;
  const isFiltered = shown.length < bank.items.length;
  return (
    <div class="lib-counts">
      <p class="lib-small" aria-live="polite">
        {sayCount(
          shown.length,
          isFiltered ? words.foundOne : words.questionsCountOne,
          isFiltered ? words.found : words.questionsCount,
        )}
        {' · '}
        {say(words.pickedCount, { n: count })}
      </p>
      <button
        type="button"
        class="lib-link"
        data-action="pick-shown"
        disabled={count === shown.length}
        onClick={() => onChange(toggleShown(choosing, bank, true))}
      >
        {pick(words.pickShown)}
      </button>
      <button
        type="button"
        class="lib-link"
        data-action="leave-shown"
        disabled={count === 0}
        onClick={() => onChange(toggleShown(choosing, bank, false))}
      >
        {pick(words.leaveShown)}
      </button>
    </div>
  );
}

/** Inside the list a second touch closes it again; beside it there is always one. */
function nextPreviewed(touched: string, previewed: string | null | undefined, isInside: boolean): string | null {
  return isInside && touched === previewed ? null : touched;
}

interface ItemRowProps {
  readonly bank: string;
  readonly item: LibraryItem;
  readonly isPicked: boolean;
  readonly isPreviewed: boolean;
  readonly isPreviewInside: boolean;
  readonly onPick: () => void;
  readonly onPreview: () => void;
}

function ItemRow({ bank, item, isPicked, isPreviewed, isPreviewInside, onPick, onPreview }: ItemRowProps) {
  const opening = isPreviewInside ? { 'aria-expanded': isPreviewed } : { 'aria-pressed': isPreviewed };
  return (
    <li class={`lib-item ${isPreviewed ? 'is-previewed' : ''}`} data-item={item.id}>
      <div class="lib-item-row">
        <label class="lib-check">
          <input
            class="lib-tick"
            type="checkbox"
            checked={isPicked}
            onChange={onPick}
            aria-label={say(words.include, { stem: pick(item.stem) })}
          />
        </label>
        <button type="button" class="lib-item-open" onClick={onPreview} {...opening}>
          <span class="lib-item-words">
            <b>{pick(item.stem)}</b>
            <span class="lib-small">
              {kindName(item.kind)} · {topicName(item.place)}
            </span>
          </span>
          <Level level={item.level} />
          <span class="lib-seconds ui-digits">{say(words.seconds, { n: item.seconds })}</span>
        </button>
      </div>
      {isPreviewInside && isPreviewed && (
        <div class="lib-item-inside">
          <Preview bank={bank} item={item} />
        </div>
      )}
    </li>
  );
}

function Level({ level }: Pick<LibraryItem, 'level'>) {
  return (
    <span class="lib-level">
      <span class="ui-aside">{say(words.levelOf, { n: level })}</span>
      {[1, 2, 3].map((step) => (
        <i key={step} class={step <= level ? 'is-full' : ''} />
      ))}
    </span>
  );
}
