import { describe, expect, test } from 'vitest';
import { markUp } from './markup.ts';

describe('markup', () => {
  test.each([
    ['`ls -l` and **b**', '<p><code>ls -l</code> and <strong>b</strong></p>'],
    ['**“인용”**은 굵습니다.', '<p><strong>“인용”</strong>은 굵습니다.</p>'],
    ['- 하나\n- 둘', '<ul>\n<li>하나</li>\n<li>둘</li>\n</ul>'],
    ['1. one\n2. two', '<ol>\n<li>one</li>\n<li>two</li>\n</ol>'],
  ])('[B9] %j is code, emphasis or a list', (text, html) => {
    expect(markUp(text).html).toBe(html);
  });

  test.each([
    'Plain words.',
    '# no heading',
    'a < b & c > d "e"',
    '[no](http://link)',
    '<http://no.link>',
    'snake_case_stays',
    '> no quote',
  ])('[B9] %j stays the text that it is', (text) => {
    expect(markUp(text)).toMatchObject({ plain: text, html: null });
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '**<b onclick="x">y</b>**',
    '![x" onerror="alert(1)](images/a.png)',
    '`<svg onload=alert(1)>`',
    '![a](javascript:alert(1))',
    '![a](data:text/html,x)',
  ])('[B9] %j cannot act on a page', (text) => {
    const html = markUp(text).html ?? '';
    const tags = [...html.matchAll(/<[^>]*>/gu)].map(([tag]) => tag);
    for (const tag of tags)
      expect(tag).toMatch(/^<\/?(?:p|strong|em|code|ul|ol|li|pre)>$|^<img src="[\w/.]*" alt="[^"<>]*">$/u);
    expect(html).not.toMatch(/<[^>]*(?:javascript|data):/iu);
  });

  test('[B9] images say what they show, and are served from where we serve them', () => {
    const marked = markUp('보세요 ![지도 & "길"](images/a.png)', (src) => ({
      url: `/media/${src.length}`,
      width: 640,
      height: 480,
    }));
    expect(marked.images).toEqual([{ src: 'images/a.png', alt: '지도 & "길"' }]);
    expect(marked.html).toBe(
      '<p>보세요 <img src="/media/12" alt="지도 &amp; &quot;길&quot;" width="640" height="480"></p>',
    );
    expect(marked.plain).toBe('보세요 지도 & "길"');
  });

  test('[B9] what is read aloud has no marks in it', () => {
    expect(markUp('Use `aws s3 ls` **now**:\n\n- one\n- two').plain).toBe('Use aws s3 ls now:\none\ntwo');
  });
});
