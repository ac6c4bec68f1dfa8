/** Where pages are tight: words without a break, a band beside a list, a bar full of buttons. From the client's gallery. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { openGallery, type Gallery } from './gallery.ts';

const PORTRAIT = { width: 360, height: 640 };
const LANDSCAPE = { width: 640, height: 360 };
const LANGS = ['ko', 'en'] as const;

let gallery: Gallery;
test.beforeAll(async () => void (gallery = await openGallery()));
test.afterAll(() => gallery.close());

test('a word without a break stays within every page that shows it', async ({ browser }) => {
  const phone = ['', '-held', '-late', '-closed-unsent'].map((state) => `unbroken${state}`);
  const reveals = ['right', 'partly', 'wrong', 'unsent'].map((how) => `reveal-unbroken-${how}`);
  const played = [...phone, ...reveals].map((name) => `player/?show=${name}`);
  const page = await pageOf(browser, PORTRAIT);
  for (const state of [...played, 'pages/?show=review-kinds', 'pages/?show=remote-text-long']) {
    await show(page, `${state}&lang=en`);
    for (const size of [PORTRAIT, LANDSCAPE]) {
      await page.setViewportSize(size);
      expect(await reachOf(page), `${state} at ${size.width}`).toBeLessThanOrEqual(size.width);
    }
  }
  const wall = await pageOf(browser, { width: 1280, height: 720 });
  for (const state of ['screen/?state=revealed-text-long&host', 'pages/?show=report']) {
    await show(wall, `${state}&lang=ko`);
    expect(await reachOf(wall), state).toBeLessThanOrEqual(1280);
  }
});

test('beside a list the band of the reveal is as tall as the page, and its disc is whole', async ({ browser }) => {
  const page = await pageOf(browser, LANDSCAPE);
  for (const name of ['order-wrong', 'match-partly', 'order-right', 'text-wrong']) {
    for (const lang of LANGS) {
      await show(page, `player/?show=reveal-${name}&lang=${lang}`);
      const [band, disc] = [await boxOf(page, '.p-band'), await boxOf(page, '.p-emblem')];
      expect(band.y + band.height, name).toBeGreaterThanOrEqual(LANDSCAPE.height);
      expect(disc.y + disc.height, name).toBeLessThanOrEqual(LANDSCAPE.height);
    }
  }
});

test('what the points are for keeps off the rings of a partly right answer', async ({ browser }) => {
  const page = await pageOf(browser, PORTRAIT);
  for (const name of ['match', 'order', 'number']) {
    for (const lang of LANGS) {
      await show(page, `player/?show=reveal-${name}-partly&lang=${lang}`);
      for (const size of [PORTRAIT, LANDSCAPE, { width: 320, height: 568 }]) {
        await page.setViewportSize(size);
        expect(await ringsOver(page, '.p-reason'), `${name} ${lang} at ${size.width}`).toBe(false);
      }
    }
  }
});

test('what says that there is more below lies over no card and no target', async ({ browser }) => {
  const more = (page: Page) => page.getByRole('button', { name: 'More choices below' });
  const wide = await pageOf(browser, LANDSCAPE);
  for (const name of ['match-empty', 'crowd', 'bins', 'terms']) {
    await show(wide, `player/?show=${name}&lang=en`);
    await expect(more(wide)).toBeVisible();
    const [box, stem] = [await boxOf(wide, '.p-more'), await boxOf(wide, '.p-stem')];
    for (const choice of await wide.locator('[data-choice], [data-target]').all()) {
      const { x } = (await choice.boundingBox()) ?? { x: 0 };
      expect(x, name).toBeGreaterThanOrEqual(box.x + box.width);
    }
    expect(stem.y + stem.height, name).toBeLessThanOrEqual(box.y);
  }
  const low = await pageOf(browser, { width: 320, height: 480 });
  for (const name of ['order', 'bins', 'terms']) {
    await show(low, `player/?show=${name}&lang=en`);
    await expect(more(low)).toBeVisible();
    const [box, send] = [await boxOf(low, '.p-more'), await boxOf(low, '.p-send')];
    expect(box.x, name).toBeGreaterThanOrEqual(send.x + send.width);
    expect(box.y, name).toBeGreaterThanOrEqual(send.y - 1);
  }
});

test('the code on the bar is whole, whatever stands beside it', async ({ browser }) => {
  const states = ['order', 'words', 'over', 'revealed-number'];
  const page = await pageOf(browser, { width: 1280, height: 720 });
  for (const state of states) {
    for (const lang of LANGS) {
      await show(page, `screen/?state=${state}&lang=${lang}&host`);
      for (const width of [1024, 1280, 1366]) {
        await page.setViewportSize({ width, height: width === 1280 ? 720 : 768 });
        await expect.poll(() => cutOnBar(page), `${state} ${lang} at ${width}`).toBeLessThanOrEqual(1);
      }
    }
  }
});

test('what weighs more in a question is seen, though all of it is bold', async ({ browser }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await pageOf(browser, PORTRAIT);
    await page.emulateMedia({ colorScheme });
    await show(page, 'player/?show=unbroken&lang=en');
    const styles = await page.locator('.p-stem').evaluate((stem) => {
      const [strong, em] = ['strong', 'em'].map((tag) => getComputedStyle(stem.querySelector(tag) ?? stem));
      return { ground: strong?.backgroundColor, ink: strong?.color, line: em?.textDecorationLine };
    });
    expect(styles, colorScheme).toEqual({ ground: 'rgb(255, 194, 46)', ink: 'rgb(16, 33, 29)', line: 'underline' });
  }
});

async function pageOf(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  return context.newPage();
}

async function show(page: Page, state: string): Promise<void> {
  await page.goto(gallery.url + state);
  await expect(page.locator('h1, .p-headline').first()).toBeVisible();
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
}

/** How far to the right words reach, px: also where the page cannot be scrolled to them. What is cut with dots is cut. */
function reachOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const reaches = [document.documentElement.scrollWidth];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('.ui-aside, svg, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isCut = getComputedStyle(parent).textOverflow === 'ellipsis';
      const right = isCut ? parent.getBoundingClientRect().right : range.getBoundingClientRect().right;
      reaches.push(Math.floor(right));
    }
    return Math.max(...reaches);
  });
}

/** By how many px the code is cut, or the bar is wider than the page. */
async function cutOnBar(page: Page): Promise<number> {
  const [middle, code] = [await boxOf(page, '.sc-bar-middle'), await boxOf(page, '.sc-bar-now b')];
  const wide = await page.locator('.sc-bar').evaluate((bar) => bar.scrollWidth - bar.clientWidth);
  return Math.max(wide, middle.x - code.x, code.x + code.width - middle.x - middle.width);
}

/** Whether a ring is drawn over these words. */
function ringsOver(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((words) => {
    const rings = [...document.querySelectorAll('.p-emblem circle')].map((ring) => ring.getBoundingClientRect());
    const outer = rings.at(-1);
    const element = document.querySelector(words);
    if (!outer || !element) throw new Error('there are no rings, or no words');
    const [x, y] = [outer.x + outer.width / 2, outer.y + outer.height / 2];
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].some(({ left, right, top, bottom }) => {
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return Math.hypot(dx, dy) < outer.width / 2;
    });
  }, selector);
}
