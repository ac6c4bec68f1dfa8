import type { ReportRound } from '@bellringer/core/report';
import { useState } from 'preact/hooks';
import { pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';
import { shared } from '../text/shared.ts';
import { BookIcon, DownIcon, TickIcon, UpIcon } from '../ui/icons.tsx';
import { letterAt, Mark } from '../ui/mark.tsx';
import { Distribution } from './distribution.tsx';
import { percentOf } from './percent.ts';
import './rounds.css';

/** Every question with what was chosen; a touch opens its texts. */
export function Rounds({ rounds }: { readonly rounds: readonly ReportRound[] }) {
  return (
    <section class="rep-card" aria-labelledby="rounds">
      <h2 id="rounds" class="ui-aside">
        {pick(words.distribution)}
      </h2>
      {rounds.length === 0 ? (
        <p class="ui-asked">{pick(words.noRounds)}</p>
      ) : (
        <>
          <RoundsTable rounds={rounds} />
          <p class="rep-small rep-note">{pick(words.timeHint)}</p>
        </>
      )}
    </section>
  );
}

function RoundsTable({ rounds }: { readonly rounds: readonly ReportRound[] }) {
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
        <Round key={round.round} round={round} />
      ))}
    </table>
  );
}

function Round({ round }: { readonly round: ReportRound }) {
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
            <Opened round={round} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Opened({ round }: { readonly round: ReportRound }) {
  return (
    <>
      <p class="rep-small">{say(words.answeredOf, { n: round.answeredCount, silent: round.silentCount })}</p>
      <ol class="rep-choices">
        {round.choices.map((choice, at) => (
          <li key={choice.id} class={choice.isKey ? 'is-key' : ''}>
            <Mark at={at} />
            <span>
              <span class="ui-aside">{letterAt(at)}. </span>
              {pick(choice.text)}
            </span>
            {choice.isKey && (
              <span class="rep-key-tag">
                <TickIcon /> {pick(words.key)}
              </span>
            )}
            <b>{say(words.people, { n: choice.count })}</b>
          </li>
        ))}
      </ol>
      <p>
        <b>{pick(shared.why)}</b> {pick(round.explanation)}
      </p>
      <p class="rep-place">
        <BookIcon /> {pick(round.place)}
      </p>
    </>
  );
}
