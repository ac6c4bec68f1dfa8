import type { Report, ReportPlayer } from '@bellringer/core/report';
import { langOf, number, pick, say } from '../text/language.ts';
import { report as words } from '../text/report.ts';

/** Where everyone stood at the end. Equal is equal: ties share a rank. */
export function Leaderboard({ players, countedCount }: Pick<Report, 'players' | 'countedCount'>) {
  return (
    <section class="rep-card rep-board" aria-labelledby="leaderboard">
      <h2 id="leaderboard">{pick(words.leaderboard)}</h2>
      {players.length === 0 ? (
        <p class="ui-asked">{pick(words.nobodyCame)}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{pick(words.rank)}</th>
                <th scope="col">{pick(words.name)}</th>
                <th scope="col" class="is-number">
                  {pick(words.rightCount)}
                </th>
                <th scope="col" class="is-number">
                  {pick(words.score)}
                </th>
                <th scope="col" class="is-number">
                  {pick(words.credit)}
                </th>
              </tr>
            </thead>
            <tbody>
              {players.map((player) => (
                <Row key={player.player} player={player} of={countedCount} />
              ))}
            </tbody>
          </table>
          <p class="rep-small">{pick(words.creditHint)}</p>
        </>
      )}
    </section>
  );
}

function Row({ player, of }: { readonly player: ReportPlayer; readonly of: number }) {
  return (
    <tr class={player.rank === 1 ? 'is-first' : ''} data-player={player.player}>
      <td class="rep-rank">{player.rank}</td>
      <th scope="row" lang={langOf(player.nickname)}>
        {player.nickname}
      </th>
      <td class="is-number">
        {player.rightCount} / {of}
      </td>
      <td class="is-number">
        <b>{number(player.score)}</b>
      </td>
      <td class="is-number rep-small">{say(words.seconds, { n: player.creditMs / 1000 })}</td>
    </tr>
  );
}
