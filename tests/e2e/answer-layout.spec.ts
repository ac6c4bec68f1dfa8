/** Where an answer is made, on a phone: it stands where its ghosts stood, fits an ordinary page, and holds large text. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { brokenWords } from './fixtures/broken-words.ts';
import { openGallery, type Gallery } from './gallery.ts';

const PHONE = { width: 360, height: 640 };
const KINDS = ['order', 'match', 'bins', 'crowd', 'number', 'decimal', 'text', 'polls'];
const LANGS = ['ko', 'en'];
/** DejaVu, which stands in where a machine has no other font, is wider than a phone's by as much. */
const WIDER = 1.15;
/** What is answered with, and the stem above it. */
const PLACES =
  '.p-stem, .p-end, .p-order-row, .p-match-choice, .p-match-asks, .p-target, .p-typed-field, .p-keypad, .p-choice, .p-send';

let gallery: Gallery;

test.beforeAll(async () => void (gallery = await openGallery()));
test.afterAll(() => gallery.close());

for (const lang of LANGS) {
  test(`nothing moves when the answers open: ${lang}`, async ({ browser }) => {
    for (const size of [PHONE, { width: 390, height: 844 }]) {
      const page = await pageOf(browser, size);
      for (const kind of KINDS) {
        await show(page, `${kind}-reading`, lang);
        const ghosts = await placesOf(page);
        await show(page, `${kind}-empty`, lang);
        expect(await placesOf(page), `${kind} at ${size.width} x ${size.height}`).toEqual(ghosts);
      }
    }
  });

  test(`an ordinary question stands on one page, also while its answer is changed: ${lang}`, async ({ browser }) => {
    const page = await pageOf(browser, PHONE);
    for (const kind of KINDS) {
      for (const state of ['empty', 'changing', 'sending']) {
        await show(page, `${kind}-${state}`, lang, { text: state === 'changing' ? 100 / WIDER : 100 });
        expect(await page.evaluate(() => document.documentElement.scrollHeight), `${kind}-${state}`).toBe(640);
      }
    }
  });

  test(`matching holds large text: ${lang}`, async ({ browser }) => {
    const size = { width: 390, height: 844, text: 200 };
    const page = await pageOf(browser, size);
    for (const kind of ['match', 'bins', 'crowd']) {
      await show(page, kind, lang, size);
      expect(new Set(await leftsOf(page, '.p-target')).size, `${kind}: one column`).toBe(1);
      expect(await brokenWords(page), kind).toEqual([]);
      const asks = page.locator('.p-match-asks');
      expect(await asks.evaluate((line) => line.scrollWidth - line.clientWidth)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    }
    await show(page, 'crowd', lang, size);
    await page.locator('.p-more').click();
    await expect(page.locator('.p-more')).toHaveCount(0);
    const [last, send] = [await topOf(page, '.p-match-targets > :last-child'), await topOf(page, '.p-send')];
    expect(last.top + last.height).toBeLessThanOrEqual(send.top);
  });
}

test('two columns of targets while the text is not large, on the smallest phone too', async ({ browser }) => {
  const page = await pageOf(browser, { width: 320, height: 568 });
  await show(page, 'match', 'en');
  expect(new Set(await leftsOf(page, '.p-target')).size).toBe(2);
});

test('what passes under the send button does not come out below it', async ({ browser }) => {
  const page = await pageOf(browser, { width: 320, height: 480 });
  for (const name of ['crowd', 'terms', 'number']) {
    await show(page, name, 'en');
    const { top, height } = await topOf(page, '.p-send');
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), name).toBeGreaterThan(0);
    for (const y of [top + height + 2, 478]) {
      const covers = await page.evaluate(
        (at) => [2, 160, 318].map((x) => document.elementFromPoint(x, at)?.className ?? ''),
        y,
      );
      expect(covers, `${name} at ${y}`).toEqual(['p-send', 'p-send', 'p-send']);
    }
  }
});

interface Size {
  readonly width: number;
  readonly height: number;
}

async function pageOf(browser: Browser, { width, height }: Size): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  return context.newPage();
}

/** `text` is the size that the reader has set before anything is drawn, %. */
async function show(page: Page, name: string, lang: string, { text = 100 } = {}): Promise<void> {
  await page.addInitScript((percent) => {
    addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', `${percent}%`));
  }, text);
  await page.goto(`${gallery.url}player/?show=${name}&lang=${lang}`);
  await expect(page.locator('.p-page:not([data-phase="connecting"])')).toBeVisible();
}

function placesOf(page: Page): Promise<string[]> {
  return page.locator(PLACES).evaluateAll((places) =>
    places.map((place: Element) => {
      const { left, top, width, height } = place.getBoundingClientRect();
      const name = place.className.split(' ').find((each) => each.startsWith('p-'));
      return [name, ...[left, top, width, height].map(Math.round)].join(' ');
    }),
  );
}

function leftsOf(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluateAll((all) => all.map((each: Element) => each.getBoundingClientRect().left));
}

function topOf(page: Page, selector: string): Promise<{ readonly top: number; readonly height: number }> {
  return page.locator(selector).evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return { top, height };
  });
}
