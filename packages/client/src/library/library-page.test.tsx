// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": false, "enableIframePageLoading": true, "navigation": { "disableChildFrameNavigation": true } } }
import type { OpenRoom } from '@bellringer/core/protocol';
import { describe, expect, it } from 'vitest';
import { change, find, findAll, submit, textOf, touch, type } from '../../gallery/pages/draw.ts';
import { brokenLibrary, rooms } from '../../gallery/pages/library.ts';
import { speak } from '../text/language.ts';
import { KEY, open, serveEachTest } from './testing/opened.tsx';

const server = serveEachTest();

const button = () => find('[data-action=open-room]') as HTMLButtonElement;
const sentRoom = () => server.calls.findLast(({ path }) => path === 'POST /api/rooms')?.body as OpenRoom;

describe('from the host link to an open room', () => {
  it('takes one touch: the chapter and twelve questions are picked already', async () => {
    await open();
    expect(textOf('.lib-summary')).toContain('12 questions · about');
    await touch('[data-action=open-room]');
    const posted = server.calls.find(({ path }) => path === 'POST /api/rooms');
    expect(posted?.key).toBe(`Bearer ${KEY}`);
    const body = sentRoom();
    expect(body.bank).toBe('awsome-day-1');
    expect(body.items).toHaveLength(12);
    expect(body.options).toMatchObject({ preset: 'balanced', reveal: 'at-once', standings: 'each' });
  });

  it('goes to the room with its tokens in the tab, not in the address', async () => {
    await open();
    await touch('[data-action=open-room]');
    expect(location.assign).toHaveBeenCalledWith('/screen/room-a');
    expect(sessionStorage.getItem('bellringer:screen:room-a')).toContain('aaaaaaaaaaaaaaaaaaaaaaaa');
  });

  it('[H9] takes the class of the room that it was opened from along', async () => {
    location.hash = '#library/room-z';
    await open();
    expect(textOf('.lib-summary')).toContain('The same class comes along');
    await touch('[data-action=open-room]');
    expect(sentRoom().after).toBe('room-z');
  });

  it('sends the options as chosen', async () => {
    await open();
    await touch('[data-action=options]');
    await touch('[data-option=preset] [value=classic]');
    await touch('[data-option=hasStreakBonus]');
    await touch('[data-option=timeFactor] [value="1.5"]');
    await touch('[data-option=isShuffled] [value=true]');
    await touch('[data-option=standings] [value=never]');
    await touch('[data-option=reveal] [value=by-hand]');
    expect(textOf('[data-action=options]')).toContain('6 changed');
    await touch('[data-action=open-room]');
    expect(sentRoom().options).toEqual({
      preset: 'classic',
      hasStreakBonus: true,
      timeFactor: 1.5,
      isShuffled: true,
      standings: 'never',
      reveal: 'by-hand',
    });
  });

  it('picks all that it shows, or none, and leaves what is out of sight as it is', async () => {
    await open();
    const all = findAll('.lib-item').length;
    await touch('[data-action=pick-shown]');
    expect(textOf('.lib-summary')).toContain(`${all} questions`);
    await type('[type=search]', 'Zone');
    const found = findAll('.lib-item').length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    expect(textOf('.lib-counts')).toContain(`found · ${found} picked`);
    await touch('[data-action=leave-shown]');
    expect(textOf('.lib-counts')).toContain('0 picked');
    expect(textOf('.lib-summary')).toContain(`${all - found} questions`);
  });

  it('opens no room without a question, and says what is missing', async () => {
    await open();
    await touch('[data-bank=awsome-day-4]');
    for (const { dataset } of findAll('.lib-item')) await touch(`[data-item=${dataset['item']}] input`);
    expect(button().disabled).toBe(true);
    expect(textOf('.lib-summary')).toContain('Pick at least one question');
  });

  it('says in words when the room could not be opened, and lets one try again', async () => {
    server.answers['POST /api/rooms'] = undefined;
    await open();
    await touch('[data-action=open-room]');
    expect(textOf('[role=alert]')).not.toBe('');
    expect(button().disabled).toBe(false);
  });
});

describe('what stands on a mirrored laptop', () => {
  it('hides key and explanation until asked, and hides them again with the next question', async () => {
    await open();
    expect(textOf('.lib-preview')).not.toContain('Zones stand apart');
    await touch('[data-action=toggle-key]');
    expect(textOf('.lib-preview .is-key')).toContain('To keep running');
    await touch('[data-item=residency] button');
    expect(textOf('.lib-preview')).toContain('Two Region criteria');
    expect(find('.lib-preview .is-key')).toBeNull();
  });

  it('asks for the host link kindly when there is no key, and takes a pasted one', async () => {
    await open(null);
    expect(textOf('h1')).toBe('Please open the host link');
    await type('#key', `http://192.168.0.7:3000/host#key=${KEY}`);
    await submit();
    expect(server.calls[0]?.key).toBe(`Bearer ${KEY}`);
    expect(find('.lib-items')).not.toBeNull();
  });

  it('says so when the server does not know the key', async () => {
    for (const path of Object.keys(server.answers)) server.answers[path] = undefined;
    await open();
    expect(textOf('h1')).toBe('This key does not fit');
  });
});

describe('what goes on beside', () => {
  it('lists open rooms, and the places of a bank that could not be read', async () => {
    server.answers['/api/rooms'] = rooms;
    server.answers['/api/library'] = brokenLibrary;
    await open();
    expect(textOf('[data-room=room-a]')).toContain('482 915');
    expect(find('[data-room=room-b]')?.getAttribute('href')).toBe(rooms[1]?.hostPath);
    expect(textOf('.lib-problems')).toContain('questions/awsome-day/chapter-2.yaml, line 118, column 7');
  });

  it('[B1] what is wrong in a bank is said in the language of the page', async () => {
    server.answers['/api/library'] = brokenLibrary;
    await open();
    expect(textOf('.lib-problems')).toContain('`choises` is not known here; did you mean `choices`?');
    await change(() => speak('ko'));
    expect(textOf('.lib-problems')).toContain('118번째 줄 7번째 칸`choises`: 여기서 쓰지 않는 이름이에요');
    expect(textOf('.lib-problems')).not.toContain('did you mean');
  });
});
