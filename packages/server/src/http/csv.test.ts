import type { Lang, PlayerId } from '@bellringer/core/game';
import { describe, expect, test } from 'vitest';
import { leaderboardCsv } from './csv.ts';

const csvOf = (nickname: string, lang: Lang = 'en') => {
  const player = {
    player: 'p' as PlayerId,
    nickname,
    rank: 1,
    score: 1068,
    rightCount: 3,
    answeredCount: 7,
    countedAnswerCount: 4,
    creditMs: 0,
  };
  return leaderboardCsv({ players: [player], countedCount: 5 }, lang);
};

describe('a leaderboard for a spreadsheet', () => {
  test('begins with the mark of UTF-8 and names its columns in the language of who asks', () => {
    expect(csvOf('수아', 'ko')).toBe('\uFEFF순위,이름,점수,맞힘,문제,답함\r\n1,수아,1068,3,5,4\r\n');
    const empty = leaderboardCsv({ players: [], countedCount: 0 }, 'en');
    expect(empty).toBe('\uFEFFrank,nickname,score,right,questions,answered\r\n');
  });

  test('[R6] says how many were right of the questions that count, and how many were answered', () => {
    expect(csvOf('Ada')).toContain('\n1,Ada,1068,3,5,4\r\n');
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
