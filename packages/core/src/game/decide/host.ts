/** What the host asks. Commands that mean something only at one place of the game carry their aim (H1). */
import { claimantOf } from '../claims.ts';
import type { AimedCommand, HostCommand } from '../commands.ts';
import type { Decision } from '../decide.ts';
import type { RoomEvent } from '../events.ts';
import type { Ms, PlayerId, QuestionId } from '../ids.ts';
import { readAnswer, readKey } from '../kinds/index.ts';
import { nameKey, readNickname } from '../nickname.ts';
import { refuse } from '../refusals.ts';
import { judgementOf, keyOf } from '../results.ts';
import { phaseOf, roundNoOf, seatOfPlayer } from '../room.ts';
import type { RoomState, Seat } from '../state.ts';
import { decideAimed } from './steering.ts';

export function decideForHost(state: Readonly<RoomState>, command: HostCommand, at: Ms): Decision {
  switch (command.type) {
    case 'lock-room':
      return state.isLocked ? [] : [{ type: 'room-locked', at }];
    case 'unlock-room':
      return state.isLocked ? [{ type: 'room-unlocked', at }] : [];
    case 'renew-links':
      return [{ type: 'links-renewed', at }];
    case 'end-room':
      return state.stage.is === 'ended' ? [] : [{ type: 'room-ended', at }];
    case 'rename-seat':
      return renameSeat(state, command.player, command.nickname, at);
    case 'remove-seat':
      return changeSeat(state, command.player, () => [{ type: 'seat-removed', at, player: command.player }]);
    case 'set-factor':
      return changeSeat(state, command.player, ({ factor }) =>
        factor === command.factor ? [] : [{ type: 'factor-set', at, player: command.player, factor: command.factor }],
      );
    case 'approve-claim':
    case 'refuse-claim':
      return answerClaim(state, command, at);
    case 'void-question':
    case 'restore-question':
      return voidQuestion(state, command.question, command.type === 'void-question', at);
    case 'change-key':
      return changeKey(state, command, at);
    case 'judge-answer':
      return judgeAnswer(state, command, at);
    default:
      return isAimed(state, command) ? decideAimed(state, command, at) : refuse('moved-on');
  }
}

/** H1: a double-clicked *next* skips nothing: the second click aims at where the room no longer is. */
function isAimed(state: Readonly<RoomState>, { aim }: AimedCommand): boolean {
  return aim.phase === phaseOf(state) && aim.round === roundNoOf(state);
}

function renameSeat(state: Readonly<RoomState>, player: PlayerId, raw: string, at: Ms): Decision {
  const seat = seatOfPlayer(state, player);
  if (!seat) return refuse('no-such-player');
  const nickname = readNickname(raw);
  if (typeof nickname !== 'string') return nickname;
  if (nickname === seat.nickname) return [];
  const holder = state.seatByName.get(nameKey(nickname));
  if (holder !== undefined && holder !== seat.no) return refuse('name-taken');
  return [{ type: 'seat-renamed', at, player, nickname }];
}

function changeSeat(state: Readonly<RoomState>, player: PlayerId, change: (seat: Seat) => RoomEvent[]): Decision {
  const seat = seatOfPlayer(state, player);
  return seat ? change(seat) : refuse('no-such-player');
}

/** J6: a yes is for the phone whose number the host saw, not for whoever asks for the seat by now. */
function answerClaim(
  state: Readonly<RoomState>,
  { type, player, number }: Extract<HostCommand, { type: 'approve-claim' | 'refuse-claim' }>,
  at: Ms,
): Decision {
  const tokenHash = claimantOf(state, player, number);
  if (tokenHash === null) return refuse('moved-on');
  return [{ type: type === 'approve-claim' ? 'seat-claimed' : 'claim-refused', at, player, tokenHash }];
}

function voidQuestion(state: Readonly<RoomState>, question: QuestionId, isVoid: boolean, at: Ms): Decision {
  if (!state.created.questions.some((known) => known.id === question)) return refuse('not-now');
  if ((state.verdicts.get(question)?.isVoid ?? false) === isVoid) return [];
  return [{ type: isVoid ? 'question-voided' : 'question-restored', at, question }];
}

function changeKey(
  state: Readonly<RoomState>,
  { question: id, key: raw }: Extract<HostCommand, { type: 'change-key' }>,
  at: Ms,
): Decision {
  const question = state.created.questions.find((known) => known.id === id);
  if (!question) return refuse('not-now');
  const key = question.key === null ? null : readKey(question, raw);
  if (key === null) return refuse('bad-answer');
  const isSame = String(key) === String(keyOf(state, question));
  return isSame ? [] : [{ type: 'key-changed', at, question: id, key }];
}

/** One word of the host for everyone who said the same; also of a word in a cloud, which 0 takes off the wall. */
function judgeAnswer(
  state: Readonly<RoomState>,
  { question: id, answer: raw, fraction }: Extract<HostCommand, { type: 'judge-answer' }>,
  at: Ms,
): Decision {
  const question = state.created.questions.find((known) => known.id === id);
  if (!question) return refuse('not-now');
  const answer = readAnswer(question, raw);
  const isShare = fraction === null || (fraction >= 0 && fraction <= 1);
  if (answer === null || !isShare) return refuse('bad-answer');
  if (judgementOf(state, question, answer) === fraction) return [];
  return [{ type: 'answer-judged', at, question: id, answer, fraction }];
}
