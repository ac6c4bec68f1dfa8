// @vitest-environment happy-dom
import type { RichText } from '@bellringer/core/game';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lang } from '../text/language.ts';
import { Rich } from './rich.tsx';

const SRC = `/media/${'0123456789abcdef'.repeat(2)}.png`;

beforeEach(() => void (lang.value = 'en'));
afterEach(() => draw(() => render(null, document.body)));

/** Does it, and lets the page draw itself. */
const draw = (change: () => void) => void act(change);

type Tag = 'h1' | 'h2' | 'p' | 'span';
const rich = (html: string): RichText => ({ ko: '말', en: 'words', html: { ko: html, en: html } });

function drawn(text: RichText, as: Tag = 'p'): string {
  draw(() => render(<Rich text={text} as={as} class="words" />, document.body));
  return document.body.innerHTML;
}

/** What stands inside the component's own element. */
function insideOf(html: string, as: Tag = 'p'): string {
  drawn(rich(html), as);
  return document.querySelector('.words')?.innerHTML ?? '';
}

describe('words with markup', () => {
  test('[B9] plain words stand in the element that was asked for', () => {
    expect(drawn({ ko: '말 <b>', en: 'words <b>' }, 'h1')).toBe('<h1 class="words">words &lt;b&gt;</h1>');
  });

  test('[B9] code, emphasis and lists are what they are', () => {
    const html = '<p>Use <code>aws s3 ls</code> <strong>now</strong>, <em>not</em> later<br>or never</p>';
    const list = '<ul><li>one</li><li>two</li></ul><ol start="3"><li>three</li></ol><pre><code>a &lt; b</code></pre>';
    expect(insideOf(html + list)).toBe(html + list);
  });

  test('[B9] what weighs more is told apart in a heading too, where everything is bold', () => {
    const text = rich('<p>Choose <strong>one</strong></p>');
    expect(drawn(text, 'h1')).toContain('is-bold');
    expect(drawn(text, 'p')).not.toContain('is-bold');
  });

  test('[B9] an option of a command keeps its dashes at the end of a line', () => {
    expect(insideOf('<p><code>ls --all -l</code></p>')).toBe(
      '<p><code>ls <span>--all</span> <span>-l</span></code></p>',
    );
  });

  test('[B9] what stands against code stays with it, what a space parts from it does not', () => {
    expect(
      insideOf('<p><code>ls -l</code>로 봐요. <code>cp</code> 다음에 (<code>mv</code>/<code>rm</code>).</p>'),
    ).toBe(
      '<p><span class="ui-glued"><code>ls <span>-l</span></code>로</span> 봐요. <code>cp</code> 다음에 ' +
        '<span class="ui-glued">(<code>mv</code>/</span><span class="ui-glued"><code>rm</code>).</span></p>',
    );
  });

  test('[B9] each language has its own', () => {
    const text = { ko: '하나', en: 'one', html: { ko: '<p><em>하나</em></p>', en: '<p><em>one</em></p>' } };
    expect(drawn(text)).toContain('<em>one</em>');
    draw(() => void (lang.value = 'ko'));
    expect(document.body.innerHTML).toContain('<em>하나</em>');
  });

  test('[B9] a heading is the first paragraph, and holds words alone', () => {
    const html = `<p>Which <code>one</code>? <img src="${SRC}" alt="A map"></p><ul><li>here</li></ul><p>Pick.</p>`;
    insideOf(html, 'h1');
    const [words] = document.querySelectorAll('.words');
    expect([...(words?.children ?? [])].map(({ localName }) => localName)).toEqual(['h1', 'button', 'ul', 'p']);
    expect(document.querySelector('h1')?.textContent).toBe('Which one? ');
    expect(words?.hasAttribute('role')).toBe(false);
  });

  test('[B9] without a paragraph all of it is the heading', () => {
    insideOf('<ul><li>here</li></ul>', 'h2');
    const words = document.querySelector('.words');
    expect([words?.getAttribute('role'), words?.getAttribute('aria-level')]).toEqual(['heading', '2']);
  });

  test('[B9] words that stand are not made again', () => {
    const text = rich('<p><em>one</em></p>');
    drawn(text);
    const before = document.querySelector('em');
    drawn({ ...text });
    expect(document.querySelector('em')).toBe(before);
  });
});

describe('a picture', () => {
  test('[B9] keeps its place, says what it shows, and a touch enlarges it', () => {
    insideOf(`<p>See <img src="${SRC}" alt="A &quot;map&quot;" width="640" height="480" onerror="alert(1)"></p>`);
    const [image] = document.querySelectorAll('img');
    expect(image?.outerHTML).not.toContain('alert');
    expect(image?.getAttribute('alt')).toBe('A "map"');
    expect(image?.style.getPropertyValue('--w')).toBe('640');
    draw(() => document.querySelector('button')?.click());
    expect(document.querySelector('dialog[open] img')?.getAttribute('src')).toBe(SRC);
    draw(() => document.querySelector<HTMLButtonElement>('dialog button')?.click());
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('[B9] that cannot be fetched says so in its frame', () => {
    insideOf(`<p><img src="${SRC}" alt="A map" width="640" height="480"></p>`);
    draw(() => void document.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.is-missing')?.textContent).toBe('A map');
  });
});

describe('whatever else is in it', () => {
  test.each([
    ['a script', '<p>a<script>alert(1)</script></p>', 'aalert(1)'],
    ['a handler', '<p onclick="alert(1)"><em onmouseover="alert(1)">a</em></p>', 'a'],
    ['a link', '<p><a href="javascript:alert(1)">a</a></p>', 'a'],
    ['a drawing', '<p>a<svg onload="alert(1)"><script>alert(1)</script><text>b</text></svg></p>', 'a'],
    ['a style', '<style>p { color: red }</style><p style="color: red" class="p-stem" id="page">a</p>', 'a'],
    ['a frame', '<p>a<iframe src="/host" srcdoc="<script>alert(1)</script>"></iframe></p>', 'a'],
    ['a form', '<form action="/x"><input autofocus onfocus="alert(1)"><button>a</button></form>', 'a'],
    ['an object', '<p>a<object data="/x"></object><embed src="/x"><video src="/x" onerror="x"></video></p>', 'a'],
    ['a meta', '<meta http-equiv="refresh" content="0;url=//x.y"><base href="//x.y"><p>a</p>', 'a'],
    ['math and a template', '<p>a<math><mtext>b</mtext></math><template><img src="x"></template></p>', 'ab'],
    ['a comment', '<!-- x --><p>a<!-- <img src=x onerror=alert(1)> --></p>', 'a'],
    ['nested garbage', '<ul><p><li><div><b><script>x</ul></b></i><p>a', ''],
  ])('[B9] %s is no more than its text', (_, html, words) => {
    insideOf(html);
    const root = document.querySelector('.words');
    if (words) expect(root?.textContent).toContain(words);
    for (const element of root?.querySelectorAll('*') ?? []) {
      expect(['p', 'ul', 'ol', 'li', 'em', 'strong', 'code', 'pre', 'br']).toContain(element.localName);
      expect(element.getAttributeNames()).toEqual([]);
    }
  });

  test.each([
    'https://elsewhere.org/a.png',
    '//elsewhere.org/a.png',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    `${SRC}?x`,
    '/media/../api/rooms',
    '/media/a.svg',
    `/media\\${SRC.slice(7)}`,
    `http://localhost${SRC}`,
    '',
  ])('[B9] an image at %j is its words, and is not fetched', (src) => {
    expect(insideOf(`<p>See <img src="${src}" srcset="${src} 2x" alt="a map"></p>`)).toBe('<p>See a map</p>');
  });

  test.each(['100%', '-1', '1e9', '0', '640px', ' 640'])('[B9] a width of %j is none', (width) => {
    insideOf(`<p><img src="${SRC}" alt="a" width="${width}" height="480"></p>`);
    expect(document.querySelector('img')?.className).toBe('ui-image ');
  });
});
