import type { PlayerId } from '@bellringer/core/game';
import { describe, expect, test } from 'vitest';
import { leaderboardCsv } from './csv.ts';

const csvOf = (nickname: string) =>
  leaderboardCsv([
    { player: 'p' as PlayerId, nickname, rank: 1, score: 1068, rightCount: 3, answeredCount: 4, creditMs: 0 },
  ]);

describe('a leaderboard for a spreadsheet', () => {
  test('begins with the mark of UTF-8 and names its columns', () => {
    expect(csvOf('수아')).toBe('\uFEFFrank,nickname,score,right,answered\r\n1,수아,1068,3,4\r\n');
    expect(leaderboardCsv([])).toBe('\uFEFFrank,nickname,score,right,answered\r\n');
  });

  test.each([
    '=1+1',
    '+cmd',
    '-2',
    '@x',
    '\tx',
    '\rx',
    '\nx',
    '\0=1',
    ' =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\n=1',
    '=HYPERLINK("http://x","y")',
  ])('%j is text', (nickname) => {
    const cell = csvOf(nickname).split('1,')[1] ?? '';
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  });

  test.each([
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\nb', '"a\nb"'],
    ['a-b+c=d@e', 'a-b+c=d@e'],
  ])('%j stays what it is', (nickname, cell) => {
    expect(csvOf(nickname)).toContain(`\n1,${cell},1068`);
  });
});
