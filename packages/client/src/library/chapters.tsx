import type { LibraryBank } from '@bellringer/core/protocol';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing as picking } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import type { Catalogue } from './catalogue.ts';
import { lookAt, pickedEntries, visibleIn } from './choosing.ts';
import type { Choosing } from './choosing.ts';
import { countBy } from './filtering.ts';

export interface ChoosingProps {
  readonly catalogue: Catalogue;
  readonly choosing: Choosing;
  readonly onChange: (next: Choosing) => void;
}

/** The chapters of each lecture, with how many questions of each are picked; the one that is looked at is ink. */
export function Chapters({ catalogue, choosing, onChange }: ChoosingProps) {
  const { banks } = catalogue;
  const picked = countBy(pickedEntries(choosing, catalogue), ({ bank }) => bank.id);
  const visible = visibleIn(choosing, catalogue, null);
  const counts = countBy(visible, ({ bank }) => bank.id);
  const groups = groupByLecture(banks, counts);
  return (
    <nav class="lib-chapters" aria-label={pick(words.chapters)}>
      {groups.map((group) => (
        <section key={group.lecture}>
          <h1>{group.lecture}</h1>
          <p class="lib-small">{sayCount(group.itemsCount, words.fromLectureOne, words.fromLecture)}</p>
          <ul>
            {group.banks.map((bank) => (
              <li key={bank.id}>
                <Chapter
                  bank={bank}
                  count={counts.get(bank.id) ?? 0}
                  pickedCount={picked.get(bank.id) ?? 0}
                  isChosen={bank.id === choosing.bank}
                  onChoose={() => onChange(lookAt(choosing, bank.id))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {banks.length > 1 && (
        <All
          isOfLectures={groups.length > 1}
          count={visible.length}
          isChosen={choosing.bank === null}
          onChoose={() => onChange(lookAt(choosing, null))}
        />
      )}
    </nav>
  );
}

interface AllProps extends Omit<ChapterProps, 'bank' | 'pickedCount'> {
  /** Then it stands apart, not below the last lecture as if it were its own. */
  readonly isOfLectures: boolean;
}

function All({ isOfLectures, count, isChosen, onChoose }: AllProps) {
  return (
    <button
      type="button"
      class={`lib-chapter is-all ${isOfLectures ? 'is-apart' : ''}`}
      data-action="all-chapters"
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <span class="lib-chapter-title">{pick(isOfLectures ? picking.allLectures : picking.allChapters)}</span>
      <span class="ui-digits">{count}</span>
    </button>
  );
}

interface ChapterProps {
  readonly bank: LibraryBank;
  /** As many as its list shows: not what is hidden for its age. */
  readonly count: number;
  readonly pickedCount: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Chapter({ bank, count, pickedCount, isChosen, onChoose }: ChapterProps) {
  return (
    <button type="button" class="lib-chapter" data-bank={bank.id} aria-pressed={isChosen} onClick={onChoose}>
      <span class="lib-chapter-no">{bank.chapter}</span>
      <span class="lib-chapter-title">
        {pick(bank.title)}
        {pickedCount > 0 && <b class="lib-chapter-picked">{say(words.pickedCount, { n: pickedCount })}</b>}
      </span>
      <span class="ui-digits" aria-hidden="true">
        {count}
      </span>
      <span class="ui-aside">{sayCount(count, words.questionsCountOne, words.questionsCount)}</span>
    </button>
  );
}

interface LectureGroup {
  readonly lecture: string;
  readonly itemsCount: number;
  readonly banks: readonly LibraryBank[];
}

function groupByLecture(banks: readonly LibraryBank[], counts: ReadonlyMap<string, number>): LectureGroup[] {
  const groups = new Map<string, LibraryBank[]>();
  for (const bank of banks) {
    const lecture = pick(bank.lecture);
    groups.set(lecture, [...(groups.get(lecture) ?? []), bank]);
  }
  return [...groups].map(([lecture, own]) => ({
    lecture,
    itemsCount: own.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0),
    banks: own,
  }));
}
