/** What only a real browser can say about the big screen: that it can be read from the last row, and nothing is cut. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { openGallery, type Gallery } from './gallery.ts';

const BEAMERS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
];
const LANGS = ['ko', 'en'];
const ASKED = ['asking', 'place-long', 'tally', 'order', 'match', 'match-long', 'number', 'words'];
const REVEALED = ['order', 'order-long', 'match', 'number', 'text', 'place-long', 'poll'].map((of) => `revealed-${of}`);
/** As long as a bank may hold: on 4:3 they stand as small as they must, and whole. */
const LONGEST = ['revealed-long', 'revealed-match-long'];

let gallery: Gallery;
test.beforeAll(async () => void (gallery = await openGallery()));
test.afterAll(() => gallery.close());

for (const lang of LANGS) {
  test(`nothing that is read is smaller than 3 % of the height, and nothing is cut: ${lang}`, async ({ browser }) => {
    test.setTimeout(120_000);
    for (const size of BEAMERS) {
      const page = await pageOf(browser, size);
      for (const state of [...ASKED, 'revealed', ...REVEALED, 'standings', ...LONGEST]) {
        await show(page, state, lang);
        const where = `${state} at ${size.width} x ${size.height}`;
        expect(await cutIn(page), where).toEqual([]);
        if (!LONGEST.includes(state)) expect(await smallIn(page), where).toEqual([]);
      }
    }
  });

  test(`both sides of a match have one size, under what is to be done: ${lang}`, async ({ browser }) => {
    for (const size of BEAMERS) {
      const page = await pageOf(browser, size);
      await show(page, 'match-long', lang);
      const sizes = await page
        .locator('.sc-pairs .sc-tile-text')
        .evaluateAll((texts) => texts.map((text: Element) => Number.parseFloat(getComputedStyle(text).fontSize)));
      expect(new Set(sizes).size).toBe(1);
      const unit = Math.min(
        size.height / 100,
        (size.width * (size.width * 2 <= size.height * 3 ? 0.62 : 0.5625)) / 100,
      );
      expect(sizes[0]).toBeGreaterThanOrEqual(3.8 * unit - 0.01);
      const [task, columns] = [await boxOf(page, '.sc-task'), await boxOf(page, '.sc-pairs')];
      expect(task.y + task.height).toBeLessThanOrEqual(columns.y);
      await expect(page.locator('.sc-meta')).not.toContainText(lang === 'ko' ? '폰에서' : 'your phone');
    }
  });
}

test('a long place keeps off the question, the rows and the timer', async ({ browser }) => {
  for (const size of BEAMERS) {
    const page = await pageOf(browser, size);
    for (const lang of LANGS) {
      await show(page, 'place-long', lang);
      const [meta, stem, clock] = [
        await boxOf(page, '.sc-meta'),
        await boxOf(page, '.sc-stem'),
        await boxOf(page, '.sc-clock'),
      ];
      expect(meta.x + meta.width).toBeLessThanOrEqual(clock.x);
      expect(meta.y + meta.height).toBeLessThanOrEqual(stem.y);
      await show(page, 'revealed-place-long', lang);
      const [small, rows] = [await boxOf(page, '.sc-stem'), await boxOf(page, '.sc-rows')];
      expect(small.y + small.height).toBeLessThanOrEqual(rows.y);
    }
  }
});

async function pageOf(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(narrowLatin);
  return page;
}

/** DejaVu, which stands in where a machine has no other font, has much wider letters than what a classroom has. */
function narrowLatin(): void {
  document.addEventListener('readystatechange', () => {
    const style = document.createElement('style');
    style.textContent = ':lang(en) * { letter-spacing: -0.09em !important }';
    document.head.append(style);
  });
}

async function show(page: Page, state: string, lang: string): Promise<void> {
  await page.goto(`${gallery.url}screen/?state=${state}&lang=${lang}`);
  await expect(page.locator('.sc main')).toBeVisible();
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
}

/** Words under 3 % of the page's height. */
function smallIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('.ui-aside, svg, script, style, button')) continue;
      const percent = (Number.parseFloat(getComputedStyle(parent).fontSize) / innerHeight) * 100;
      if (percent < 2.99) small.push(`${node.textContent}: ${percent.toFixed(2)} %`);
    }
    return small;
  });
}

/** Lines that what holds them hides, in part or whole. */
function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCutBy = (line: DOMRect, holder: Element) => {
      const style = getComputedStyle(holder);
      if (style.overflowX === 'visible' && style.webkitLineClamp === 'none') return false;
      const box = holder.getBoundingClientRect();
      // A line is higher than its letters.
      return line.bottom - line.height * 0.25 > box.bottom + 1 || line.right > box.right + 1.5;
    };
    const walker = document.createTreeWalker(document.querySelector('.sc') ?? document.body, NodeFilter.SHOW_TEXT);
    const cut = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('.ui-aside, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        for (let holder: Element | null = parent; holder; holder = holder.parentElement) {
          if (isCutBy(line, holder)) cut.add(`${holder.className}: ${node.textContent}`);
        }
      }
    }
    return [...cut];
  });
}
