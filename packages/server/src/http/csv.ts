/** A leaderboard for a spreadsheet. Nicknames are strangers' text: a cell that a spreadsheet would compute is made text. */
import type { Lang } from '@bellringer/core/game';
import type { Report } from '@bellringer/core/report';

type Leaderboard = Pick<Report, 'players' | 'countedCount'>;

/** Tells Excel that this is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What makes a spreadsheet compute, also in full width, and also behind blanks. */
const FORMULA = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/;

/** `questions` is the same in every row: of so many that count `right` were, and so many were answered (R6). */
const HEADS: Readonly<Record<Lang, string>> = {
  ko: '순위,이름,점수,맞힘,문제,답함',
  en: 'rank,nickname,score,right,questions,answered',
};

/** One row for each player, best first. */
export function leaderboardCsv({ players, countedCount }: Leaderboard, lang: Lang): string {
  const rows = players.map(({ rank, nickname, score, rightCount, countedAnswerCount }) =>
    [rank, cell(nickname), score, rightCount, countedCount, countedAnswerCount].join(','),
  );
  return BYTE_ORDER_MARK + [HEADS[lang], ...rows].map((row) => row + LINE_END).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
