import type { AnsweredPart, PersonRow, PlayerId, RemoteParts } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import type { Known } from '../state/parts.ts';
import { langOf, pick, say } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { ArrowsIcon, TickIcon } from '../ui/icons.tsx';
import './people.css';

export interface PeopleProps {
  readonly parts: Known<RemoteParts>;
  readonly openPerson: (player: PlayerId) => void;
}

/** Everyone in a fixed place: names never jump, so that the eye learns where they are. */
export function People({ parts: { people, answered }, openPerson }: PeopleProps) {
  const [isWaitingOnly, setWaitingOnly] = useState(false);
  if (!people) return null;
  if (people.rows.length === 0) return <p class="rem-nobody">{pick(words.nobodyYet)}</p>;
  const persons = people.rows.map((row, at) => ({ row, hasAnswered: answered?.flags[at] === '1' }));
  const isFiltered = isWaitingOnly && answered !== undefined;
  const shown = isFiltered ? persons.filter(({ hasAnswered }) => !hasAnswered) : persons;
  return (
    <section class="rem-people" aria-label={pick(words.people)}>
      <div class="rem-people-head">
        <h2>{headingOf(people.rows, answered)}</h2>
        {answered && (
          <button
            type="button"
            class="rem-pill"
            data-action="waiting-only"
            aria-pressed={isWaitingOnly}
            onClick={() => setWaitingOnly(!isWaitingOnly)}
          >
            {pick(words.waitingOnly)}
          </button>
        )}
      </div>
      {shown.length === 0 && <p>{pick(words.allAnswered)}</p>}
      <ul>
        {shown.map(({ row, hasAnswered }) => (
          <li key={row.player}>
            <Person row={row} hasAnswered={answered && hasAnswered} onOpen={() => openPerson(row.player)} />
          </li>
        ))}
        {people.moreCount > 0 && <li class="rem-more">{say(words.more, { n: people.moreCount })}</li>}
      </ul>
    </section>
  );
}

function headingOf(rows: readonly PersonRow[], answered: AnsweredPart | undefined): string {
  if (answered) return say(words.answeredOf, { n: answered.answeredCount, all: answered.hereCount });
  return say(words.hereCount, { n: rows.filter(({ is }) => is === 'here').length });
}

interface PersonProps {
  readonly row: PersonRow;
  /** Undefined between rounds. */
  readonly hasAnswered: boolean | undefined;
  readonly onOpen: () => void;
}

function Person({ row, hasAnswered, onOpen }: PersonProps) {
  const state = hasAnswered ? 'answered' : row.is === 'away' ? 'away' : 'waiting';
  return (
    <button type="button" class={`rem-person is-${state}`} data-player={row.player} data-state={state} onClick={onOpen}>
      {state === 'answered' && <TickIcon />}
      {state === 'away' && <ArrowsIcon />}
      <span lang={langOf(row.nickname)}>{row.nickname}</span>
      {(state !== 'waiting' || hasAnswered === false) && <span class="ui-aside">, {pick(STATE_WORDS[state])}</span>}
    </button>
  );
}

const STATE_WORDS = { answered: words.hasAnswered, away: words.isAway, waiting: words.hasNotAnswered } as const;
