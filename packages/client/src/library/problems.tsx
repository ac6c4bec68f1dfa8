import type { Library } from '@bellringer/core/protocol';
import { pick, say, sayCount } from '../text/language.ts';
import { choosing } from '../text/choosing.ts';
import { library as words } from '../text/library.ts';
import { AlarmIcon } from '../ui/icons.tsx';
import './problems.css';

/** What could not be read in the bank files: where, and what was meant. The rest of the library works. */
export function Problems({ problems }: Pick<Library, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <details class="lib-problems">
      <summary>
        <AlarmIcon /> {sayCount(problems.length, words.problemsCountOne, words.problemsCount)}
      </summary>
      <p class="lib-small">{pick(words.problemsHint)}</p>
      <ul>
        {problems.map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column}:${message.en}`}>
            <b>{say(words.problemAt, { file, line: String(line), column: String(column) })}</b>
            <p>{pick(message)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Kept sets that could not be read: where they lie, and what to do (C5). */
export function DamagedSets({ files }: { readonly files: Library['damagedSets'] }) {
  if (files.length === 0) return null;
  return (
    <details class="lib-problems" data-problem="sets">
      <summary>
        <AlarmIcon /> {pick(choosing.damagedSets)}
      </summary>
      <p class="lib-small">{say(choosing.damagedSetsHint, { files: files.join(', ') })}</p>
    </details>
  );
}
