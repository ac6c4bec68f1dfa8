/**
 * Two phones play one question of each kind over the real server, which the host steers by hand: by touch and by keyboard,
 * with a change of mind, a reload in the middle, and a look back at the end.
 */
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { Library } from '@bellringer/core/protocol';
import { Host } from '../load/host.ts';
import { expectHeld, join, phaseOf, type Person } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

const QUESTIONS = fileURLToPath(new URL('../fixtures/every-kind', import.meta.url));

let server: RunningServer;
let host: Host;

test.beforeAll(async () => {
  server = await RunningServer.start(QUESTIONS);
});
test.afterAll(() => server.stop());

test('every kind that is arranged or typed is answered, held, changed, and shown', async ({ browser }) => {
  test.setTimeout(150_000);
  const code = await openRoom(1);
  const ada = await join(browser, server.origin, code, 'Ada', 'en-GB');
  const sua = await join(browser, server.origin, code, '수아');
  const phones = [ada, sua];

  await test.step('order: by keyboard; what was moved and not sent outlives a reload', async () => {
    await opens(phones);
    await putInOrder(ada.page, ['clapper', 'bell', 'tower']);
    await ada.page.reload();
    await expect(ada.page.locator('li[data-choice]').first()).toHaveAttribute('data-choice', 'clapper');
    await send(ada);
    await expect(ada.page.locator('.p-own')).toContainText('Clapper › Bell › Bell tower');
    await putInOrder(sua.page, ['tower', 'bell', 'clapper']);
    await send(sua);
    await shows(phones, ['right', 'wrong']);
    await expect(sua.page.locator('.p-right-rows li').first()).toContainText('내 답 3번째');
  });

  await test.step('match: one touch each, and a change of mind', async () => {
    await opens(phones);
    for (const target of ['inside', 'far', 'above']) await ada.page.locator(`[data-target="${target}"]`).click();
    await send(ada);
    await change(ada);
    await ada.page.locator('[data-choice="rope"]').click();
    await ada.page.locator('[data-target="below"]').click();
    await send(ada);
    for (const target of ['inside', 'below', 'below']) await sua.page.locator(`[data-target="${target}"]`).click();
    await send(sua);
    await shows(phones, ['right', 'partly']);
    await expect(sua.page.locator('.p-reason')).toContainText('셋 가운데 둘이 제자리예요');
  });

  await test.step('number: by the page’s keys, or a keyboard', async () => {
    await opens(phones);
    for (const key of ['3', '3']) await ada.page.locator('.p-keypad button', { hasText: key }).click();
    await send(ada);
    await sua.page.locator('input').fill('109');
    await expect(sua.page.locator('[data-send]')).toHaveText(/108 이하여야 해요/);
    await sua.page.locator('input').fill('108');
    await sua.page.keyboard.press('Enter');
    await expectHeld(sua);
    await expect(sua.page.locator('.p-own')).toContainText('108번');
    await shows(phones, ['right', 'wrong']);
    await expect(sua.page.locator('.is-missed')).toContainText('그건 일본이에요.');
  });

  await test.step('text: judged as a teacher would', async () => {
    await opens(phones);
    await ada.page.locator('input').fill('  BELL-ringer ');
    await ada.page.keyboard.press('Enter');
    await expectHeld(ada);
    await sua.page.locator('input').fill('종지기예요');
    await send(sua);
    await shows(phones, ['right', 'right']);
    await expect(sua.page.locator('.p-typed-card.is-key')).toContainText('종지기');
  });

  await test.step('poll and words: thanks, and no points', async () => {
    await opens(phones);
    await ada.page.locator('button[data-choice="bike"]').click();
    await expectHeld(ada);
    await host.press().done;
    await shows(phones, ['poll', 'none']);
    await opens(phones);
    await ada.page.locator('input').fill('ding dong');
    await send(ada);
    await sua.page.locator('input').fill('제야');
    await send(sua);
    await shows(phones, ['poll', 'poll']);
    await expect(ada.page.locator('.p-points')).toHaveCount(0);
  });

  await test.step('the review lists all six, and counts four', async () => {
    await host.endRoom();
    await expect(phaseOf(sua.page, 'ended')).toBeVisible();
    await expect(sua.page.locator('.p-hall-hint')).toContainText('4문제 가운데 1개');
    await sua.page.locator('a[href^="/review/"]').click();
    await expect(sua.page.locator('[data-round]')).toHaveCount(3);
    await sua.page.locator('[data-action="all"]').click();
    await expect(sua.page.locator('[data-round]')).toHaveCount(6);
    await expect(sua.page.locator('[data-round="6"]')).toContainText('“제야”');
  });
});

test('every kind that is picked is answered, held, changed, and shown', async ({ browser }) => {
  test.setTimeout(120_000);
  const code = await openRoom(2);
  const ada = await join(browser, server.origin, code, 'Ada', 'en-GB');
  const sua = await join(browser, server.origin, code, '수아');
  const phones = [ada, sua];
  const pickOn = ({ page }: Person, choice: string) => page.locator(`button[data-choice="${choice}"]`).click();

  await test.step('single: one touch, and a change of mind', async () => {
    await opens(phones);
    await pickOn(ada, 'lead');
    await expectHeld(ada);
    await change(ada);
    await pickOn(ada, 'bronze');
    await expectHeld(ada);
    await pickOn(sua, 'wood');
    await shows(phones, ['right', 'wrong']);
    await expect(sua.page.locator('.is-missed')).toContainText('나무는 탁탁 소리만 나요.');
  });

  await test.step('truth: by keyboard', async () => {
    await opens(phones);
    await ada.page.locator('button[data-choice]').first().focus();
    await ada.page.keyboard.press('Enter');
    await expectHeld(ada);
    await sua.page.getByRole('button', { name: '아니에요' }).click();
    await shows(phones, ['right', 'wrong']);
  });

  await test.step('multiple: no more than two, and one of two earns half', async () => {
    await opens(phones);
    for (const choice of ['tower', 'door', 'lake']) await pickOn(ada, choice);
    await expect(ada.page.locator('button[data-choice][aria-pressed="true"]')).toHaveCount(2);
    await send(ada);
    await pickOn(sua, 'tower');
    await send(sua);
    await shows(phones, ['right', 'partly']);
  });

  await host.endRoom();
  await expect(phaseOf(ada.page, 'ended')).toBeVisible();
  await expect(ada.page.locator('.p-hall-hint')).toContainText('3 of 3');
});

/** Opens a room over all questions of a chapter, revealed by hand; resolves with its code. */
async function openRoom(chapter: number): Promise<string> {
  const hostKey = new URL(server.hostLink).hash.replace('#key=', '');
  const asHost = { headers: { authorization: `Bearer ${hostKey}` } };
  const { banks } = (await (await fetch(`${server.origin}/api/library`, asHost)).json()) as Library;
  const bank = banks.find((each) => each.chapter === chapter);
  const items = bank?.items.map(({ id }) => id) ?? [];
  host = await Host.open({ origin: server.origin, hostKey, bank: bank?.id ?? '', items });
  const rooms = (await (await fetch(`${server.origin}/api/rooms`, asHost)).json()) as { code: string }[];
  return rooms[0]?.code ?? '';
}

/** The next question, up to its choices. */
async function opens(phones: readonly Person[]): Promise<void> {
  if (host.phase === 'revealed') {
    await host.press().done;
    await host.reaches('standings');
  }
  await host.press().done;
  await host.reaches('reading');
  await host.press().done;
  for (const { page } of phones) await expect(phaseOf(page, 'asking')).toBeVisible({ timeout: 20_000 });
}

/** Shows the key, and what it says to each. The bell has rung by itself once all have answered. */
async function shows(phones: readonly Person[], marks: readonly string[]): Promise<void> {
  await host.reaches('closed');
  await host.press().done;
  await host.reaches('revealed');
  for (const [at, { page }] of phones.entries()) {
    await expect(phaseOf(page, 'revealed')).toHaveAttribute('data-state', marks[at] ?? '');
  }
}

async function send(person: Person): Promise<void> {
  await person.page.locator('[data-send]').click();
  await expectHeld(person);
}

async function change({ page }: Person): Promise<void> {
  await page.locator('.p-own button').click();
  await expect(page.locator('[data-state="changing"]')).toBeVisible();
}

/** Each card in turn up to its place, by the arrow keys. */
async function putInOrder(page: Page, order: readonly string[]): Promise<void> {
  for (const [place, id] of order.entries()) {
    const ids = () =>
      page.locator('li[data-choice]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-choice')));
    await page.locator(`li[data-choice="${id}"] button`).first().focus();
    for (let at = (await ids()).indexOf(id); at > place; at -= 1) await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await ids()).indexOf(id)).toBe(place);
  }
}
