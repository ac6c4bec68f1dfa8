/** An instructor looks at items before a game; then the game shows the same. */
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { advance, join, openLibrary, phaseOf, type Person } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

const QUESTIONS = fileURLToPath(new URL('../fixtures/every-kind', import.meta.url));

let server: RunningServer;

test.beforeAll(async () => {
  server = await RunningServer.start(QUESTIONS);
});
test.afterAll(() => server.stop());

const ITEMS = ['sizes', 'parts', 'strokes', 'name', 'favourite', 'word'];

test('[B11] an item is previewed as phone and screen then show it', async ({ browser }) => {
  test.setTimeout(90_000);
  const host = await openLibrary(browser, server.hostLink, 'en-GB');
  const faults = listenTo(host.page);
  const seen: Shown[] = [];
  for (const item of ITEMS) seen.push(await previewed(host.page, item));
  expect(faults).toEqual([]);

  const ada = await join(browser, server.origin, await openRoomWith(host.page), 'Ada', 'en-GB');
  const played: Shown[] = [];
  for (const _ of ITEMS) played.push(await plays(host, ada));
  expect(seen).toEqual(played);
});

test('[B11] a preview is a picture: the keyboard passes it by, nothing in it moves, and it can be read', async ({
  browser,
}) => {
  const { page } = await openLibrary(browser, server.hostLink, 'ko-KR');
  const phone = page.frameLocator('.lib-preview [data-frame="phone"]');
  await page.locator('[data-item="strokes"] .lib-item-open').click();
  await expect(phone.locator('[data-phase="asking"]')).toBeVisible();
  await expect(phone.locator('.ui-timer text')).toHaveText('60');
  const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length;
  for (const frame of page.frames().slice(1)) await expect.poll(() => frame.evaluate(moving)).toBe(0);
  await expectAccessible(page);
  await page.locator('[data-action="toggle-key"]').click();
  await expect(phone.locator('[data-phase="revealed"]')).toBeVisible();
  await expectAccessible(page);
  await page.locator('[data-action="toggle-key"]').focus();
  for (let tabs = 0; tabs < 6; tabs += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
  }
  await page.locator('[data-action="larger"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.frameLocator('dialog [data-frame="screen"]').locator('[data-phase="revealed"]')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-action="larger"]')).toBeFocused();
  await page.locator('[data-item="name"] .lib-item-open').click();
  await expect(phone.locator('[data-phase="asking"]')).toBeVisible();
});

interface Shown {
  readonly asking: readonly string[];
  readonly revealed: readonly string[];
  /** Of everything on the phone while it asks, how large it is. */
  readonly sizes: readonly string[];
}

/** What the pictures of an item say. */
async function previewed(page: Page, item: string): Promise<Shown> {
  await page.locator(`[data-item="${item}"] .lib-item-open`).click();
  const [phone, screen] = ['phone', 'screen'].map((of) => page.frameLocator(`.lib-preview [data-frame="${of}"]`));
  if (!phone || !screen) throw new Error('there are two frames');
  const stem = (await page.locator(`[data-item="${item}"] .lib-item-words b`).textContent()) ?? '';
  await expect(phone.locator('[data-phase="asking"] .p-stem')).toHaveText(stem);
  await expect(screen.locator('[data-phase="asking"] .sc-stem')).toHaveText(stem);
  await expect(page.locator('.lib-preview .is-key')).toHaveCount(0);
  const asking = await linesOf(phone, screen);
  const sizes = await sizesOf(phone);
  await page.locator('[data-action="toggle-key"]').click();
  await expect(phone.locator('[data-phase="revealed"]')).toBeVisible();
  await expect(screen.locator('[data-phase="revealed"]')).toBeVisible();
  return { asking, revealed: await linesOf(phone, screen), sizes };
}

/** What phone and screen say of a question that nobody answers. */
async function plays(host: Person, student: Person): Promise<Shown> {
  await advance(host);
  await expect(phaseOf(host.page, 'reading')).toBeVisible();
  await advance(host);
  for (const { page } of [host, student]) await expect(phaseOf(page, 'asking')).toBeVisible({ timeout: 20_000 });
  await expect(student.page.locator('[data-state="waiting"]')).toBeVisible();
  await expect(host.page.locator('.sc-tile, .sc-panel').first()).toBeVisible();
  const asking = await linesOf(student.page, host.page);
  const sizes = await sizesOf(student.page);
  await advance(host);
  await expect(phaseOf(student.page, 'revealed')).toBeVisible({ timeout: 20_000 });
  await expect(host.page.locator('.sc-reveal')).toBeVisible({ timeout: 20_000 });
  const revealed = await linesOf(student.page, host.page);
  await advance(host);
  await expect(host.page.locator('[data-phase="standings"], [data-phase="ended"]')).toBeVisible();
  return { asking, revealed, sizes };
}

/** Opens a room with these items alone; resolves with its code. */
async function openRoomWith(page: Page): Promise<string> {
  await page.locator('[data-action="leave-shown"]').click();
  for (const item of ITEMS) await page.locator(`[data-item="${item}"] .lib-tick`).click();
  await page.locator('[data-action="open-room"]').click();
  await expect(phaseOf(page, 'lobby')).toBeVisible();
  return (await page.locator('[data-phase="lobby"] [data-code]').first().getAttribute('data-code')) ?? '';
}

/** What a page's policy forbids, what breaks in it, and whom its frames ask. */
function listenTo(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('websocket', (socket) => faults.push(socket.url()));
  page.on('request', (request) => {
    const isFrames = request.frame() !== page.mainFrame();
    if (isFrames && !/\/(preview$|assets\/|media\/)/.test(request.url())) faults.push(request.url());
  });
  return faults;
}

/** But for the order and the numbers of what is dealt, the place in the game, and what the clock says. */
async function linesOf(...pages: (Page | FrameLocator)[]): Promise<string[]> {
  const texts = await Promise.all(pages.map((page) => wordsOf(page.locator('main'))));
  return texts.flatMap((text) => text.split('\n').filter((line) => /\D/.test(line.trim()))).toSorted();
}

async function sizesOf(page: Page | FrameLocator): Promise<string[]> {
  const sizes = await page
    .locator('main')
    .evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('*')]
        .filter((each) => each.offsetWidth > 0)
        .map((each) => `${each.tagName} ${each.className} ${each.offsetWidth} × ${each.offsetHeight}`),
    );
  return sizes.toSorted();
}

async function wordsOf(main: Locator): Promise<string> {
  return main.evaluate((page) => {
    const copy = page.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('.ui-timer, .p-where, .sc-meta b, footer')) own.remove();
    const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (words.nextNode()) found.push(words.currentNode.textContent ?? '');
    return found.join('\n');
  });
}

async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
