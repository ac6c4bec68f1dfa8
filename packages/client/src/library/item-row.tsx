import type { LibraryItem } from '@bellringer/core/protocol';
import { lang, pick, say } from '../text/language.ts';
import { choosing as picking } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import type { Entry } from './catalogue.ts';
import { Preview } from './preview.tsx';
import { foundAt } from './searching.ts';
import { kindName, topicName } from './words.ts';

interface ItemRowProps {
  readonly entry: Entry;
  /** Where several chapters are in sight. */
  readonly isChapterShown: boolean;
  /** What is searched for, as it is compared. */
  readonly wanted: readonly string[];
  readonly isPicked: boolean;
  /** Whether there is room for one more. */
  readonly mayPick: boolean;
  readonly isPreviewed: boolean;
  readonly isPreviewInside: boolean;
  readonly onPick: () => void;
  readonly onPreview: () => void;
}

export function ItemRow(props: ItemRowProps) {
  const { item } = props.entry;
  const { isPicked, mayPick, isPreviewed, isPreviewInside, onPick, onPreview } = props;
  const opening = isPreviewInside ? { 'aria-expanded': isPreviewed } : { 'aria-pressed': isPreviewed };
  return (
    <li class={`lib-item ${isPreviewed ? 'is-previewed' : ''}`} data-item={item.id}>
      <div class="lib-item-row">
        <label class="lib-check">
          <input
            class="lib-tick"
            type="checkbox"
            checked={isPicked}
            disabled={!isPicked && !mayPick}
            onChange={onPick}
            aria-label={say(words.include, { stem: pick(item.stem) })}
          />
        </label>
        <button type="button" class="lib-item-open" onClick={onPreview} {...opening}>
          <span class="lib-item-words">
            <b>{pick(item.stem)}</b>
            <About {...props} />
          </span>
          <Level level={item.level} />
          <span class="lib-seconds ui-digits">{say(words.seconds, { n: item.seconds })}</span>
        </button>
      </div>
      {isPreviewInside && isPreviewed && (
        <div class="lib-item-inside">
          <Preview entry={props.entry} />
        </div>
      )}
    </li>
  );
}

function About({ entry: { item, bank, isLapsed, read }, isChapterShown, wanted }: ItemRowProps) {
  const found = foundAt(read, wanted, lang.value);
  const parts = [kindName(item.kind), topicName(item.place)];
  if (isChapterShown) parts.unshift(say(picking.chapterNo, { n: bank.chapter }));
  return (
    <>
      <span class="lib-small">{parts.join(' · ')}</span>
      {found && (
        <span class="lib-small lib-found">
          {found.before}
          <mark>{found.match}</mark>
          {found.after}
        </span>
      )}
      {isLapsed && <span class="lib-lapsed">{say(picking.lapsedOn, { day: item.reviewBy ?? '' })}</span>}
    </>
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
