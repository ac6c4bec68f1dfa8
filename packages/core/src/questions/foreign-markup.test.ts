import { describe, expect, test } from 'vitest';
import { linkIn, tagIn } from './foreign-markup.ts';
import { bankWith, problemsIn } from './testing/texts.ts';

describe('what a class would see as it stands', () => {
  test.each([
    ['<b>굵게</b>', '<b>'],
    ['끝</b>', '</b>'],
    ['<script>alert(1)</script>', '<script>'],
    ['<img src=x onerror=alert(1)>', '<img>'],
    ['a<br/>b', '<br/>'],
    ['a<BR>b', '<BR>'],
    ['<x-y onclick="z">', '<x-y>'],
    ['<!-- 메모 -->', '<!--'],
    ['`코드`와 <i>기울임</i>', '<i>'],
    ['``a ` b`` <i>', '<i>'],
    ['``` <b> `` <i>', '<b>'],
  ])('[B14] %j holds a tag', (text, tag) => {
    expect(tagIn(text)).toBe(tag);
  });

  test.each([
    'a < b, b > c',
    '<3',
    'a <b and c> d',
    'List<String>',
    's3://<your-bucket>/a',
    '`<b>`는 굵게',
    '`` `<b>` ``',
    '```\n<script>\n```',
    String.raw`\<b>`,
    '<-> <= =>',
    'x<y',
  ])('[B14] %j holds none', (text) => {
    expect(tagIn(text)).toBeNull();
  });

  test.each(['[link](javascript:alert(1))', '[여기](https://a.b)를', '[![종](images/a.png)](http://x.y)', '[]( a)'])(
    '[B14] %j holds a link',
    (text) => {
      expect(linkIn(text)).not.toBeNull();
    },
  );

  test.each(['![종](images/a.png)', '`[a](b)`', '[1] (2)', '[a]()', 'https://a.b', String.raw`\[a](b)`])(
    '[B14] %j holds none to follow',
    (text) => {
      expect(linkIn(text)).toBeNull();
    },
  );

  test('[B14] however long, it is looked at at once', () => {
    const startedAt = performance.now();
    for (const part of ['`', '`a``', '<a ', '[', '](', '![', '<!', '` ']) {
      for (const look of [tagIn, linkIn]) look(part.repeat(Math.floor(2000 / part.length)));
    }
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe('a text with marks of other places', () => {
  const tag = (name: string) =>
    `must not hold the HTML tag \`${name}\`, which would be seen as it stands: leave it out, or put it in backquotes (\`) to show it; stems and explanations may hold **emphasis**, \`code\` and lists`;

  test.each([
    ['en: What rings?', 'en: What <b>rings</b>?', `16:11 the English text of \`stem\` ${tag('<b>')}`],
    ['en: A bell }', 'en: A<br>bell }', `19:28 the English text of \`text\` ${tag('<br>')}`],
    ['en: Bells ring. }', 'en: <script>x</script> }', `21:34 the English text of \`why\` ${tag('<script>')}`],
    ['en: Bring a bell. }', 'en: <u>bell</u> }', `58:32 the English text of \`note\` ${tag('<u>')}`],
    [
      'en: What rings?',
      "en: 'Look [here](javascript:alert(1))'",
      '16:11 the English text of `stem` must not hold a link, which nobody can follow: say it in words, or put it in backquotes (`) to show it',
    ],
  ])('[B14] %s becoming %s is told at its place', (from, to, said) => {
    expect(problemsIn(bankWith(from, to))).toEqual([said]);
  });

  test('[B14] code may be any, and a term that is typed', () => {
    expect(problemsIn(bankWith('en: What rings?', 'en: What does `<b>` do, if a < b <3?'))).toEqual([]);
  });
});
