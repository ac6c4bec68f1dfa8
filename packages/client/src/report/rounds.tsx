import type { ReportRound } from '@bellringer/core/report';
import { useState } from 'preact/hooks';
import { pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { DownIcon, UpIcon } from '../ui/icons.tsx';
import { Distribution } from './distribution.tsx';
import { percentOf } from './percent.ts';
import { Opened } from './round-opened.tsx';
import type { Judge } from './typed-answers.tsx';
import './rounds.css';

interface RoundsProps {
  readonly rounds: readonly ReportRound[];
  /** What was typed can be judged for as long as the session is kept. */
  readonly judge: Judge;
}

/** Every question with what was answered; a touch opens its texts. */
export function Rounds({ rounds, judge }: RoundsProps) {
  return (
    <section class="rep-card" aria-labelledby="rounds">
      <h2 id="rounds" class="ui-aside">
        {pick(words.distribution)}
      </h2>
      {rounds.length === 0 ? (
        <p class="ui-asked">{pick(words.noRounds)}</p>
      ) : (
        <>
          <RoundsTable rounds={rounds} judge={judge} />
          <p class="rep-small rep-time-hint">{pick(words.timeHint)}</p>
        </>
      )}
    </section>
  );
}

function RoundsTable({ rounds, judge }: RoundsProps) {
  return (
    <table class="rep-rounds">
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {pick(words.question)}
          </th>
          <th scope="col">{pick(words.answersHead)}</th>
          <th scope="col" class="is-number">
            {pick(words.facility)}
          </th>
          <th scope="col" class="is-number">
            {pick(words.time)}
          </th>
        </tr>
      </thead>
      {rounds.map((round) => (
        <Round key={round.round} round={round} judge={judge} />
      ))}
    </table>
  );
}

function Round({ round, judge }: { readonly round: ReportRound; readonly judge: Judge }) {
  const [isOpen, setOpen] = useState(false);
  const isPlayed = round.state === 'played';
  return (
    <tbody class={isOpen ? 'is-open' : ''} data-round={round.round}>
      <tr>
        <td class="rep-no ui-digits">{round.round}</td>
        <th scope="row">
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span>{pick(round.stem)}</span>
            {isOpen ? <UpIcon /> : <DownIcon />}
          </button>
        </th>
        <td class="rep-answers">
          {isPlayed ? (
            <Distribution round={round} />
          ) : (
            <i>{pick(round.state === 'void' ? words.void : words.skipped)}</i>
          )}
        </td>
        <td class="is-number rep-right" data-label={pick(words.facility)}>
          {round.facility !== null && isPlayed && <b>{percentOf(round.facility)}</b>}
        </td>
        <td class="is-number rep-time" data-label={pick(words.time)}>
          {round.medianMs !== null && isPlayed && say(words.seconds, { n: round.medianMs / 1000 })}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5} class="rep-opened">
            <Opened round={round} judge={judge} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
