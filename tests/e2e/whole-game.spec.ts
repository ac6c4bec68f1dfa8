/**
 * A host, a screen, a remote and four phones play a whole game in both languages. Nobody is a mock: the server is a
 * process of its own, the pages are the built ones.
 */
import { expect, test } from '@playwright/test';
import {
  advance,
  answer,
  confirmRemote,
  expectHeld,
  join,
  openLibrary,
  openRoom,
  phaseOf,
  type Person,
} from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

let server: RunningServer;

test.beforeAll(async () => {
  server = await RunningServer.start();
});
test.afterAll(() => server.stop());

test('a class plays from the library to the review, in Korean and English', async ({ browser }) => {
  test.setTimeout(150_000);
  const host = await openLibrary(browser, server.hostLink, 'ko-KR');
  const code = await openRoom(host, { questionCount: 2 });
  const remote = await confirmRemote(browser, server.origin, host);
  const wall = await openScreen(browser, host);
  const ada = await join(browser, server.origin, code, 'Ada', 'en-GB');
  const phones = [ada];
  for (const name of ['수아', 'Ben', '지후']) phones.push(await join(browser, server.origin, code, name));
  for (const { page } of [host, wall]) await expect(page.getByText('수아')).toBeVisible();
  await expectNoHands(wall);

  await test.step('nobody takes a name twice, and a locked door keeps strangers out', async () => {
    await host.page.keyboard.press('l');
    const stranger = await browser.newPage();
    await stranger.goto(`${server.origin}/r/${code}`);
    await expect(stranger.getByText(/선생님이 문을 닫았어요|The host has closed the door/)).toBeVisible();
    await stranger.close();
    await host.page.keyboard.press('l');
  });

  await test.step('round 1: the class answers, one changes her mind', async () => {
    await advance(host);
    for (const phone of [...phones, host, wall]) await expect(phaseOf(phone.page, 'reading')).toBeVisible();
    await expectNoKey(host);
    const stem = (await ada.page.locator('h1').first().textContent()) ?? '';
    await expect(wall.page.locator('h1').first()).toHaveText(stem);
    for (const [at, phone] of phones.slice(0, 3).entries()) {
      await answer(phone, at % 2);
      await expectHeld(phone);
    }
    await ada.page.locator('[data-state="held"] button').last().click();
    await expect(ada.page.locator('[data-state="changing"]')).toBeVisible();
    await answer(ada, 1);
    await expectHeld(ada);
    for (const screen of [host, wall]) await expectNoKey(screen);
    await answer(phones[3] as Person, 0);
    for (const phone of [...phones, host, wall, remote]) await expect(phaseOf(phone.page, 'revealed')).toBeVisible();
  });

  await test.step('the remote moves the game on, and sees what the screen never shows', async () => {
    await expectNoHands(wall);
    await advance(remote);
    for (const phone of [...phones, host, wall]) await expect(phaseOf(phone.page, 'standings')).toBeVisible();
    await advance(remote);
    for (const phone of [...phones, wall]) await expect(phaseOf(phone.page, 'asking')).toBeVisible({ timeout: 20_000 });
  });

  await test.step('round 2: pause hides the question, and the bell rings by hand', async () => {
    await host.page.keyboard.press('p');
    await expect(ada.page.locator('[data-state="paused"]')).toBeVisible();
    await expect(ada.page.locator('button[data-choice]')).toHaveCount(0);
    await expect(host.page.getByText('잠깐 멈췄어요. 시간도 멈췄어요.').first()).toBeVisible();
    await expect(wall.page.getByText('Paused for a moment. The clock waits too.').first()).toBeVisible();
    await host.page.keyboard.press('p');
    await answer(ada, 0);
    await expectHeld(ada);
    await advance(host);
    for (const phone of [...phones, host, wall]) await expect(phaseOf(phone.page, 'revealed')).toBeVisible();
  });

  await test.step('the last page, and what stays', async () => {
    await advance(host);
    for (const phone of [...phones, host, wall, remote]) await expect(phaseOf(phone.page, 'ended')).toBeVisible();
    await ada.page.locator('a[href^="/review/"]').click();
    await ada.page.locator('[data-action="all"]').click();
    await expect(ada.page.locator('[data-round]')).toHaveCount(2);
    const library = await host.context.newPage();
    await library.goto(server.hostLink);
    await library.goto(`${server.origin}/host#sessions`);
    await library.locator('a[data-session]').first().click();
    await expect(library.locator('[data-player]')).toHaveCount(4);
    await expect(library.locator('tbody[data-round]')).toHaveCount(2);
    const download = library.waitForEvent('download');
    await library.locator('[data-action="download-csv"]').click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  await test.step('the same class goes on in a new room, every seat kept', async () => {
    await host.page.locator('[data-action="play-again"]').click();
    await host.page.locator('[data-action="again-same"]').click();
    await expect(phaseOf(host.page, 'lobby')).toBeVisible();
    await expect(phones[1]?.page.locator('[data-state="seated"]') ?? host.page.locator('body')).toBeVisible({
      timeout: 15_000,
    });
  });
});

/** A second computer at the projector, by the link that the host's page copies. */
async function openScreen(browser: Parameters<typeof join>[0], host: Person): Promise<Person> {
  await host.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host.page.locator('[data-action="more"]').click();
  await host.page.locator('[data-action="copy-link"]').click();
  const copied = () => host.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('/screen/');
  const link = await copied();
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.goto(link);
  await expect(phaseOf(page, 'lobby')).toBeVisible();
  return { page, context };
}

/** What any screen may do for itself; everything else is the host's. */
const OWN_CONTROLS: ReadonlySet<string | null> = new Set(['show-bar', 'hide', 'big-qr', 'full-screen', 'language']);

/** The page shows the game and moves nothing, whatever is pressed. */
async function expectNoHands({ page }: Person): Promise<void> {
  const phase = await page.locator('[data-phase]').first().getAttribute('data-phase');
  for (const key of [' ', 'p', 't', 's', 'l', 'n', 'r', 'e', 'a']) await page.keyboard.press(key);
  // With its bar out, so that what it has is there to be seen.
  await page.keyboard.press('h');
  await expect(page.locator('[data-action="language"]')).toBeVisible();
  const actions = await page
    .locator('[data-action]')
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('data-action')));
  expect(actions.filter((action) => !OWN_CONTROLS.has(action))).toEqual([]);
  await page.keyboard.press('h');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(phaseOf(page, phase ?? '')).toBeVisible();
}

/** The key stands nowhere on the projector's page before the reveal. */
async function expectNoKey(host: Person): Promise<void> {
  const html = await host.page.content();
  expect(html).not.toMatch(/is-key|data-key|정답/);
}
