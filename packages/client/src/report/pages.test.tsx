// @vitest-environment happy-dom
import type { RoomCode } from '@bellringer/core/game';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, draw, find, findAll, textOf, touch } from '../../gallery/pages/draw.ts';
import { emptyReport, report, sessions } from '../../gallery/pages/report.ts';
import { review, reviewOfKinds } from '../../gallery/pages/review-shows.tsx';
import { speak } from '../text/language.ts';
import { ReviewBody, ReviewPage } from './review-page.tsx';
import { ReportBody } from './session-report.tsx';
import { SessionList } from './sessions.tsx';

beforeEach(() => speak('en'));
afterEach(async () => {
  await clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('past sessions', () => {
  it('says in words that there are none yet', async () => {
    await draw(<SessionList rows={[]} />);
    expect(textOf('#page')).toContain('No sessions yet. Ring the first bell?');
  });

  it('lists date, bank and players, each with a way in', async () => {
    await draw(<SessionList rows={sessions} />);
    const [first] = findAll('tbody tr');
    expect(first?.textContent).toContain('2026-11-23');
    expect(first?.textContent).toContain('Introduction to AWS');
    expect(first?.textContent).toContain('31');
    expect(findAll('[data-session]')[0]?.getAttribute('href')).toBe('#sessions/room-0');
    const assign = vi.spyOn(location, 'assign').mockImplementation(() => {});
    findAll('tbody tr')[1]?.querySelector('td')?.click();
    expect(assign).toHaveBeenCalledWith('#sessions/room-1');
  });
});

describe('one past session', () => {
  it('shows the final leaderboard, ties sharing a rank', async () => {
    await draw(<ReportBody report={report} room="room-1" hostKey="key" again={() => {}} />);
    expect(
      findAll('.rep-rank')
        .map((cell) => cell.textContent)
        .slice(0, 4),
    ).toEqual(['1', '2', '2', '4']);
    expect(textOf('[data-player=p0]')).toContain('9,412');
  });

  it('[R6] counts what was right of the questions that count, as the head does', async () => {
    await draw(<ReportBody report={report} room="room-1" hostKey="key" again={() => {}} />);
    expect(textOf('[data-player=p2]')).toContain('5 / 6');
    expect(textOf('.rep-figures')).toContain('6questions');
  });

  it('says for a screen reader how every question was answered', async () => {
    await draw(<ReportBody report={report} room="room-1" hostKey="key" again={() => {}} />);
    expect(textOf('[data-round="1"] .rep-bar .ui-aside')).toBe('A 3, B 19, key, C 1, D 6');
    expect(textOf('[data-round="1"] .rep-answers')).toContain('2 without an answer');
    expect(textOf('[data-round="6"]')).toContain('No answers');
    expect(textOf('[data-round="7"]')).toContain('Skipped');
    expect(textOf('[data-round="8"]')).toContain('does not count');
  });

  it('opens a question with its texts and why', async () => {
    await draw(<ReportBody report={report} room="room-1" hostKey="key" again={() => {}} />);
    expect(textOf('[data-round="1"]')).not.toContain('To keep running');
    await touch('[data-round="1"] button');
    expect(textOf('[data-round="1"] li.is-key')).toContain('To keep running');
    expect(textOf('[data-round="1"]')).toContain('Zones stand apart');
  });

  it('downloads the leaderboard with the key in a header, never in an address', async () => {
    const asked: [string, string | null][] = [];
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
      asked.push([path, new Headers(init.headers).get('authorization')]);
      return Promise.resolve(new Response('rank,name\n'));
    });
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await draw(<ReportBody report={report} room="room-1" hostKey="key" again={() => {}} />);
    await touch('[data-action=download-csv]');
    expect(asked).toEqual([['/api/sessions/room-1/leaderboard.csv', 'Bearer key']]);
    expect(saved).toEqual(['bellringer-2026-11-23-482915.csv']);
  });

  it('has words for a session in which nothing happened', async () => {
    await draw(<ReportBody report={emptyReport} room="room-1" hostKey="key" again={() => {}} />);
    expect(textOf('#page')).toContain('No question was opened.');
    expect(textOf('#page')).toContain('Nobody joined.');
  });
});

describe("a student's review", () => {
  it('begins with what was missed: own answer, the right one, and why', async () => {
    await draw(<ReviewBody review={review} />);
    expect(findAll('.rev-round').map(({ dataset }) => dataset['mark'])).toEqual(['partly', 'wrong', 'none']);
    expect(textOf('[data-mark=wrong] .is-mine')).toContain('That is what edge locations are for.');
    expect(textOf('[data-mark=wrong] li.is-key')).toContain('To keep running');
    expect(textOf('[data-mark=wrong]')).toContain('Zones stand apart');
    await touch('[data-action=all]');
    expect(findAll('.rev-round')).toHaveLength(6);
  });

  it('dashes only what was wrong: a value within the tolerance is as solid as at the reveal', async () => {
    const number = reviewOfKinds.rounds.find(({ kind }) => kind === 'number')!;
    const marked = (mark: 'right' | 'partly' | 'wrong', round: number) => ({ ...number, mark, round, answer: 12 });
    const rounds = [marked('right', 1), marked('partly', 2), marked('wrong', 3)] as (typeof number)[];
    await draw(<ReviewBody review={{ ...review, rounds }} />);
    await touch('[data-action=all]');
    expect(findAll('.is-mine').map((row) => row.className)).toEqual(['is-mine', 'is-mine', 'is-mine is-wrong']);
  });

  it('shows every kind in its own way, and polls among all but never among the missed', async () => {
    await draw(<ReviewBody review={reviewOfKinds} />);
    expect(findAll('.rev-round').map(({ dataset }) => dataset['round'])).toEqual(['2', '3', '4', '6', '7', '11']);
    expect(textOf('[data-round="2"] .is-mine')).toContain('Your answer: Inside a 5G network');
    expect(textOf('[data-round="7"] .is-key')).toContain('Snapshot');
    expect(textOf('[data-round="7"] .is-mine')).toContain('“AMI”An AMI is what an instance starts from.');
    await touch('[data-action=all]');
    expect(textOf('[data-round="5"] .is-key')).toContain('11 nines');
    expect(findAll('[data-round="1"] li').map((row) => row.textContent)).toContain('2Data center Yours');
    expect(textOf('[data-mark=poll]')).toContain('No right answer here');
    expect(textOf('[data-mark=poll] .is-mine')).toContain('To keep running');
    expect(textOf('[data-round="10"]')).toContain('“서버리스”');
    expect(textOf('.rev-head')).toContain('2 of 8 right');
  });

  it('shows score and rank, and no rank where the host showed none', async () => {
    await draw(<ReviewBody review={review} />);
    expect(textOf('.rev-head')).toContain('5th');
    expect(textOf('.rev-head')).toContain('9,412 points');
    await draw(<ReviewBody review={{ ...review, rank: null }} />);
    expect(textOf('.rev-head')).not.toContain('5th');
    expect(textOf('.rev-disc')).toContain('right of 5');
  });

  it('[H9] leads back to the class, and on with it, on the phone that it played on', async () => {
    await draw(<ReviewBody review={review} />);
    expect(find('[data-back]')).toBeNull();
    localStorage.setItem('bellringer:code:482915', JSON.stringify({ room: 'room-1', title: { ko: '', en: '' } }));
    localStorage.setItem(
      'bellringer:seats:room-1',
      JSON.stringify({ seats: [{ token: 't', nickname: '수아' }], current: 0 }),
    );
    await draw(<ReviewBody review={{ ...review }} />);
    expect(find('[data-back]')?.getAttribute('href')).toBe('/r/482915');
    await draw(<ReviewBody review={{ ...review, next: '111222' as RoomCode }} />);
    expect(textOf('[data-goes-on]')).toContain('Your class has gone on to the next game.');
    expect(find('[data-goes-on] a')?.getAttribute('href')).toBe('/r/482915');
    localStorage.clear();
  });

  it('is glad when nothing was missed', async () => {
    await draw(<ReviewBody review={{ ...review, rounds: review.rounds.filter(({ mark }) => mark === 'right') }} />);
    await touch('[data-action=missed]');
    expect(textOf('#page')).toContain('Nothing missed. You had them all!');
  });

  it('asks with its token in a header, and says kindly that an old link opens nothing', async () => {
    const asked: [string, string | null][] = [];
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
      asked.push([path, new Headers(init.headers).get('authorization')]);
      return Promise.resolve(Response.json({ ok: false, refused: 'bad-link' }, { status: 403 }));
    });
    await draw(<ReviewPage link={{ room: 'room-1', player: 'ada', token: 'secret' }} />);
    expect(asked).toEqual([['/api/review/room-1/ada', 'Bearer secret']]);
    expect(textOf('[role=alert]')).toContain('This link opens nothing now.');
  });

  it('says in Korean where the link is when it was opened without one', async () => {
    speak('ko');
    await draw(<ReviewPage link={null} />);
    expect(textOf('#page')).toContain('내 링크로 열어 주세요');
  });
});
