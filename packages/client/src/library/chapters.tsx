import type { LibraryBank } from '@bellringer/core/protocol';
import { pick, sayCount } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { chooseBank } from './choosing.ts';
import type { Choosing } from './choosing.ts';

export interface ChoosingProps {
  readonly choosing: Choosing;
  readonly onChange: (next: Choosing) => void;
}

/** The chapters of each lecture; the chosen one is ink. */
export function Chapters({ banks, choosing, onChange }: ChoosingProps & { readonly banks: readonly LibraryBank[] }) {
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
                  isChosen={bank.id === choosing.bank}
                  onChoose={() => onChange(chooseBank(choosing, bank.id))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface ChapterProps {
  readonly bank: LibraryBank;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Chapter({ bank, isChosen, onChoose }: ChapterProps) {
  const count = sayCount(bank.items.length, words.questionsCountOne, words.questionsCount);
  return (
    <button type="button" class="lib-chapter" data-bank={bank.id} aria-pressed={isChosen} onClick={onChoose}>
      <span class="lib-chapter-no">{bank.chapter}</span>
      <span class="lib-chapter-title">{pick(bank.title)}</span>
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
