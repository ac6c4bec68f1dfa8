/** A leaderboard for a spreadsheet. Nicknames are strangers' text: a cell that a spreadsheet would compute is made text. */
import type { ReportPlayer } from '@bellringer/core/report';

/** Tells Excel that this is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What makes a spreadsheet compute, also in full width, and also behind blanks. */
const FORMULA = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/;

/** One row for each player, best first. */
export function leaderboardCsv(players: readonly ReportPlayer[]): string {
  const rows = players.map(({ rank, nickname, score, rightCount, answeredCount }) =>
    [rank, cell(nickname), score, rightCount, answeredCount].join(','),
  );
  return BYTE_ORDER_MARK + ['rank,nickname,score,right,answered', ...rows].map((row) => row + LINE_END).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
