/**
 * What only a real browser can say about the phone's screens: that words stay whole, and that nothing lies over what
 * must be read or touched, on small and low phones and with large text. The screens come from the client's gallery.
 */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { brokenWords } from './fixtures/broken-words.ts';
import { openGallery, type Gallery } from './gallery.ts';

const SIZES = [
  { width: 360, height: 640, text: 100 },
  { width: 320, height: 568, text: 100 },
  { width: 640, height: 360, text: 100 },
  { width: 360, height: 640, text: 200 },
] as const;
type Size = (typeof SIZES)[number];

type Window = { readonly width: number; readonly height: number };
const LANDSCAPE = SIZES[2];
const SMALL = SIZES[1];
const WORDY = ['terms', 'terms-held', 'terms-reveal', 'reveal-right', 'reveal-wrong', 'held', 'changing', 'standings'];

let gallery: Gallery;

test.beforeAll(async () => void (gallery = await openGallery()));
test.afterAll(() => gallery.close());

for (const lang of ['ko', 'en'] as const) {
  test(`words and numbers stay whole: ${lang}`, async ({ browser }) => {
    const page = await pageOf(browser, SIZES[0]);
    for (const name of WORDY) {
      await show(page, name, SIZES[0], lang);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await setText(page, size);
        const where = `${name} at ${size.width} x ${size.height}, ${size.text} %`;
        expect(await brokenWords(page), where).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(size.width);
      }
    }
  });
}

test('the send button lies over no choice on a low, wide screen', async ({ browser }) => {
  const page = await pageOf(browser, LANDSCAPE);
  await show(page, 'terms', LANDSCAPE);
  const send = await boxOf(page, '.p-send');
  for (const choice of await page.locator('[data-choice]').all()) {
    const box = await choice.boundingBox();
    expect(box && box.x >= send.x + send.width).toBe(true);
  }
});

test('a choice that the send button hides is announced, and one touch shows it', async ({ browser }) => {
  const page = await pageOf(browser, SMALL);
  await show(page, 'terms', { ...SMALL, text: 150 });
  const last = '[data-choice]:nth-last-of-type(1)';
  await page.getByRole('button', { name: 'More choices below' }).click();
  await expect(page.getByRole('button', { name: 'More choices below' })).toHaveCount(0);
  const [choice, send] = [await boxOf(page, last), await boxOf(page, '.p-send')];
  expect(choice.y + choice.height).toBeLessThanOrEqual(send.y);
});

test('the own row of the standings is in view on a low, wide screen', async ({ browser }) => {
  const page = await pageOf(browser, LANDSCAPE);
  for (const name of ['standings', 'standings-many']) {
    await show(page, name, LANDSCAPE);
    await expect(page.locator('.p-row.is-you')).toBeInViewport({ ratio: 1 });
  }
});

test('the banner over the header does not reach the question', async ({ browser }) => {
  const page = await pageOf(browser, SMALL);
  for (const lang of ['ko', 'en']) {
    await show(page, 'server-away', SMALL, lang);
    const [banner, stem] = [await boxOf(page, '.p-banner'), await boxOf(page, '.p-stem')];
    expect(banner.height).toBeLessThanOrEqual(76);
    expect(banner.y + banner.height).toBeLessThanOrEqual(stem.y);
  }
});

test('sixteen wide letters stay inside the disc', async ({ browser }) => {
  for (const size of SIZES) {
    const page = await pageOf(browser, size);
    await show(page, 'lobby-wide', size);
    expect(await outOfDisc(page), `${size.width} x ${size.height}, ${size.text} %`).toBeLessThanOrEqual(0);
  }
});

test('the reveal ends with its last line in view, however long the why', async ({ browser }) => {
  for (const size of SIZES) {
    const page = await pageOf(browser, size);
    for (const lang of ['ko', 'en']) {
      await show(page, 'reveal-wrong', size, lang);
      await expect(page.locator('.p-look-up')).toBeInViewport({ ratio: 1 });
    }
  }
});

test('standings fit a low phone, and on a tablet they are a column', async ({ browser }) => {
  const page = await pageOf(browser, { width: 360, height: 560 });
  for (const name of ['standings', 'standings-many']) {
    await show(page, name, { text: 100 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), name).toBeLessThanOrEqual(560);
  }
  await page.setViewportSize({ width: 1024, height: 768 });
  const column = await boxOf(page, '.p-main');
  expect(column.width).toBeLessThanOrEqual(600);
  expect(Math.abs(column.x + column.width / 2 - 512)).toBeLessThanOrEqual(1);
});

test('awards lie over no points on the podium, with the bar and long names', async ({ browser }) => {
  const page = await pageOf(browser, { width: 1280, height: 720 });
  for (const lang of ['ko', 'en']) {
    await page.goto(`${gallery.url}screen/?state=podium-ties&lang=${lang}&host`);
    const awards = await boxOf(page, '.sc-awards');
    for (const points of await page.locator('.sc-bell-points').all()) {
      const box = await points.boundingBox();
      expect(box && box.y + box.height <= awards.y, lang).toBe(true);
    }
    expect(await page.evaluate(() => document.querySelector('.sc-awards')?.scrollWidth)).toBeLessThanOrEqual(
      awards.width,
    );
  }
});

test('with forced colours a dashed card is dashed', async ({ browser }) => {
  const page = await pageOf(browser, SIZES[0]);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await show(page, 'late', SIZES[0]);
  const own = await page.locator('.p-choice.is-dashed').evaluate((card) => {
    const ground = getComputedStyle(document.body).backgroundColor;
    return {
      isLineHidden: getComputedStyle(card).borderTopColor === ground,
      over: getComputedStyle(card, '::after').borderTopStyle,
    };
  });
  expect(own).toEqual({ isLineHidden: true, over: 'dashed' });
});

async function pageOf(browser: Browser, { width, height }: Window): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  return context.newPage();
}

type Large = Pick<Size, 'text'> | { readonly text: 150 };

async function show(page: Page, name: string, size: Large, lang = 'en'): Promise<void> {
  await page.goto(`${gallery.url}player/?show=${name}&lang=${lang}`);
  await setText(page, size);
  await expect(page.locator('.p-page:not([data-phase="connecting"])')).toBeVisible();
}

async function setText(page: Page, { text }: Large): Promise<void> {
  await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), text);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
}

/** By how many px a line of the name reaches beyond the round disc. */
function outOfDisc(page: Page): Promise<number> {
  return page.evaluate(() => {
    const disc = document.querySelector('.p-disc-face')?.getBoundingClientRect();
    const name = document.querySelector('.p-name');
    if (!disc || !name) return Number.POSITIVE_INFINITY;
    const range = document.createRange();
    range.selectNodeContents(name);
    const [x, y] = [disc.x + disc.width / 2, disc.y + disc.height / 2];
    // A letter does not fill its line from top to bottom.
    const corners = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      const inset = (bottom - top) * 0.2;
      return [left, right].flatMap((h) => [top + inset, bottom - inset].map((v) => Math.hypot(h - x, v - y)));
    });
    return Math.max(...corners) - disc.width / 2;
  });
}
