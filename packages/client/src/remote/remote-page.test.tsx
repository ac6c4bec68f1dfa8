// @vitest-environment happy-dom
import type { PlayerId, RemoteParts } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asking, lobby, reading, revealed } from '../../gallery/pages/remote-fixtures.ts';
import { clear, draw, find, findAll, submit, textOf, touch, type } from '../../gallery/pages/draw.ts';
import { fakeRemote } from '../../gallery/pages/fake-remote.ts';
import type { FakeOptions } from '../../gallery/pages/fake-remote.ts';
import type { Known } from '../state/parts.ts';
import { pick, speak } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { RemotePage } from './remote-page.tsx';

let sent: HostCommandMessage[];

beforeEach(() => {
  sessionStorage.clear();
  speak('en');
  sent = [];
});
afterEach(clear);

function show(parts: Known<RemoteParts>, over: FakeOptions = {}): Promise<void> {
  return draw(<RemotePage remote={fakeRemote(parts, { ...over, onSend: (message) => sent.push(message) })} />);
}

describe('the remote at a glance', () => {
  it('says phase and key in words and marks the key in the tally', async () => {
    await show(asking);
    expect(textOf('.rem-where')).toContain('Taking answers · key B');
    expect(find('.rem-tally .is-key')?.dataset['choice']).toBe('c1');
    expect(textOf('[data-action=advance]')).toBe('Close answers');
  });

  it('covers every trace of the key when the eye is shut, also after a reload', async () => {
    await show(revealed);
    expect(textOf('.rem-note')).toContain('Errata');
    await touch('[data-action=cover-key]');
    const isGone = () => [find('[data-key]'), find('.is-key'), find('.rem-note'), find('.rem-explanation')];
    expect(isGone()).toEqual([null, null, null, null]);
    await clear();
    await show(revealed);
    expect(isGone()).toEqual([null, null, null, null]);
  });

  it('keeps names in fixed places and can show only who is missing', async () => {
    await show(asking);
    const states = () => findAll('[data-player]').map(({ dataset }) => dataset['state']);
    expect(states().join(' ')).toBe(
      'answered answered answered answered answered answered waiting answered answered away answered',
    );
    await touch('[data-action=waiting-only]');
    expect(states()).toEqual(['waiting', 'away']);
    expect(textOf('.rem-people-head')).toContain('23 of 31 answered');
  });

  it('knows no letter for the key before the choices have their order', async () => {
    await show(reading);
    expect(textOf('.rem-where')).toContain('Reading');
    expect(find('[data-key]')).toBeNull();
    expect(textOf('[data-action=advance]')).toContain('choices');
  });

  it('offers in the lobby only what can be done there', async () => {
    await show(lobby);
    expect(textOf('.rem-code')).toContain('482 915');
    expect(textOf('[data-action=advance]')).toBe('Start');
    expect(find('[data-action=pause]')).toBeNull();
    expect(find('[data-action=skip]')).toBeNull();
  });

  it('says so while nothing can be saved', async () => {
    await show(asking, { isSaving: false });
    expect(find('[data-banner=not-saving]')).not.toBeNull();
  });

  it('speaks Korean as well', async () => {
    speak('ko');
    await show(asking);
    expect(textOf('.rem-where')).toContain('답을 받는 중 · 정답 B');
    expect(textOf('[data-action=advance]')).toBe('답 그만 받기');
  });
});

describe('what the host does with it', () => {
  const aim = { round: 3, phase: 'asking' };

  it('sends each press with the place that it was meant for, the main one only once', async () => {
    await show(asking);
    await touch('[data-action=pause]');
    await touch('[data-action=add-time]');
    await touch('[data-action=advance]');
    await touch('[data-action=advance]');
    expect(sent).toEqual([
      { type: 'stop-clock', aim },
      { type: 'add-time', ms: 10_000, aim },
      { type: 'advance', aim },
    ]);
  });

  it('asks before a lobby without anybody is started', async () => {
    await show({ ...lobby, people: { rows: [], moreCount: 0 } });
    await touch('[data-action=advance]');
    expect(sent).toEqual([]);
    expect(textOf('dialog')).toContain('Nobody is in yet');
    await touch('[data-action=confirm-advance]');
    expect(sent).toEqual([{ type: 'advance', aim: { round: null, phase: 'lobby' } }]);
  });

  it('asks once before a question is skipped', async () => {
    await show(asking);
    await touch('[data-action=skip]');
    expect(sent).toEqual([]);
    await touch('[data-action=confirm-skip]');
    expect(sent).toEqual([{ type: 'skip', aim }]);
    expect(find('dialog')).toBeNull();
  });

  it('asks about the end with two answers, the harmless one first', async () => {
    speak('ko');
    await show(asking);
    await touch('[data-action=menu]');
    await touch('[data-action=end]');
    const answers = findAll('dialog button').map((button) => button.textContent);
    expect(answers).toEqual(['계속하기', pick(words.endYes)]);
    await touch('dialog [data-action=no]');
    expect(find('dialog')).toBeNull();
    expect(sent).toEqual([]);
  });

  it('removes a student after asking once', async () => {
    await show(asking);
    await touch('[data-player=p1]');
    await touch('[data-action=remove]');
    expect(textOf('dialog')).toContain('Remove 지후?');
    await touch('[data-action=confirm-remove]');
    expect(sent).toEqual([{ type: 'remove-seat', player: 'p1' }]);
    expect(find('dialog')).toBeNull();
  });

  it('keeps the menu open and says why a new name was not taken', async () => {
    await show(asking, { refusing: 'name-taken' });
    await touch('[data-player=p1]');
    await touch('[data-action=rename]');
    await type('#new-name', 'Ada');
    await submit();
    expect(sent).toEqual([{ type: 'rename-seat', player: 'p1', nickname: 'Ada' }]);
    expect(textOf('.rem-trouble')).toBe('That name is taken. Add a letter?');
  });

  it('gives a seat back with one touch', async () => {
    await show(lobby);
    expect(textOf('.rem-claim-number')).toBe('47');
    expect(find('.rem-claim-warning')).toBeNull();
    await touch('[data-action=approve-claim]');
    expect(sent).toEqual([{ type: 'approve-claim', player: 'p9' satisfies string as PlayerId, number: 47 }]);
  });

  it('warns that somebody plays on the seat that is asked for', async () => {
    const claims = [{ player: 'p9' as PlayerId, nickname: 'Ada', number: 47, isHere: true }];
    await show({ ...lobby, hands: { ...lobby.hands!, claims } });
    expect(textOf('.rem-claim-warning')).toContain('Somebody plays on this seat right now.');
  });

  it('shuts the door and ends the session from the small menu, the end only after asking', async () => {
    await show(asking);
    await touch('[data-action=menu]');
    await touch('[data-action=lock]');
    await touch('[data-action=menu]');
    await touch('[data-action=end]');
    await touch('[data-action=confirm-end]');
    expect(sent).toEqual([{ type: 'lock-room' }, { type: 'end-room' }]);
  });
});
