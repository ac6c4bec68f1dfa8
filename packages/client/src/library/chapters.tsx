import type { LibraryBank } from '@bellringer/core/protocol';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing as picking } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import type { Catalogue } from './catalogue.ts';
import { lookAt, pickedEntries } from './choosing.ts';
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
  return (
    <nav class="lib-chapters" aria-label={pick(words.chapters)}>
      {groupByLecture(banks).map((group) => (
        <section key={group.lecture}>
          <h1>{group.lecture}</h1>
          <p class="lib-small">{sayCount(group.itemsCount, words.fromLectureOne, words.fromLecture)}</p>
          <ul>
            {group.banks.map((bank) => (
              <li key={bank.id}>
                <Chapter
                  bank={bank}
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
        <button
          type="button"
          class="lib-chapter is-all"
          data-action="all-chapters"
          aria-pressed={choosing.bank === null}
          onClick={() => onChange(lookAt(choosing, null))}
        >
          <span class="lib-chapter-title">{pick(picking.allChapters)}</span>
          <span class="ui-digits">{catalogue.entries.length}</span>
        </button>
      )}
    </nav>
  );
}

interface ChapterProps {
  readonly bank: LibraryBank;
  readonly pickedCount: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Chapter({ bank, pickedCount, isChosen, onChoose }: ChapterProps) {
  const count = sayCount(bank.items.length, words.questionsCountOne, words.questionsCount);
  return (
    <button type="button" class="lib-chapter" data-bank={bank.id} aria-pressed={isChosen} onClick={onChoose}>
      <span class="lib-chapter-no">{bank.chapter}</span>
      <span class="lib-chapter-title">
        {pick(bank.title)}
        {pickedCount > 0 && <b class="lib-chapter-picked">{say(words.pickedCount, { n: pickedCount })}</b>}
      </span>
      <span class="ui-digits" aria-hidden="true">
        {bank.items.length}
      </span>
      <span class="ui-aside">{count}</span>
    </button>
  );
}

interface LectureGroup {
  readonly lecture: string;
  readonly itemsCount: number;
  readonly banks: readonly LibraryBank[];
}

function groupByLecture(banks: readonly LibraryBank[]): LectureGroup[] {
  const groups = new Map<string, LibraryBank[]>();
  for (const bank of banks) {
    const lecture = pick(bank.lecture);
    groups.set(lecture, [...(groups.get(lecture) ?? []), bank]);
  }
  return [...groups].map(([lecture, own]) => ({
    lecture,
    itemsCount: own.reduce((sum, { items }) => sum + items.length, 0),
    banks: own,
  }));
}
