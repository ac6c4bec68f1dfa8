/** What the big screen and its host's bar say. */
import type { Dictionary, Text } from './language.ts';
import type { Award, PhaseName } from '@bellringer/core/game';

export const screen = {
  // the lobby
  join: { ko: '폰으로 들어오세요', en: 'Join on your phone' },
  qrAlt: { ko: '이 방으로 들어오는 QR', en: 'QR code that opens this room' },
  inOne: { ko: '명', en: 'in' },
  planQuestions: { ko: '{n}문제', en: '{n} questions' },
  planQuestion: { ko: '{n}문제', en: '{n} question' },
  planMinutes: { ko: '약 {n}분', en: 'about {n} min' },
  locked: { ko: '문이 닫혔어요', en: 'The door is closed' },
  names: { ko: '들어온 사람', en: 'Who is in' },
  cameBefore: { ko: '그 전에 온 {n}명', en: '{n} came before' },
  away: { ko: '{name}, 잠깐 끊겼어요', en: '{name}, away for a moment' },

  // a round
  readNow: { ko: '읽어 두세요. 곧 보기가 열려요.', en: 'Read it now. Choices open in a moment.' },
  pickMany: { ko: '{n}개를 골라요', en: 'Choose {n}' },
  answeredOf: { ko: '/ {here}명이 답했어요', en: 'of {here} answered' },
  lastAnswers: { ko: '마지막 답을 기다려요', en: 'Last answers' },
  closed: { ko: '종이 울렸어요. 곧 함께 확인해요.', en: 'The bell has rung. We look together in a moment.' },
  paused: { ko: '잠깐 멈췄어요. 시간도 멈췄어요.', en: 'Paused for a moment. The clock waits too.' },
  pausedMore: {
    ko: '받은 답은 그대로 있어요. 이어 가면 문제가 다시 보여요.',
    en: 'Answers we have are safe. The question comes back when we go on.',
  },
  back: { ko: '이어서 갈게요. 시간은 그대로예요.', en: 'We go on in a moment. No time was lost.' },

  // the reveal
  key: { ko: '정답', en: 'Key' },
  rightOf: { ko: '답한 {of}명 가운데', en: '{right} of {of} who answered' },
  rightOfMore: { ko: '{right}명이 맞혔어요', en: 'had it right' },
  silent: { ko: '{n}명은 답이 없었어요', en: '{n} gave no answer' },
  nobodyAnswered: { ko: '이번엔 답이 없었어요', en: 'Nobody answered this one' },
  voided: { ko: '이 문제는 빠졌어요', en: 'This question does not count' },
  countOf: { ko: '{count}명', en: '{count} chose it' },

  // standings
  standings: { ko: '지금 순위', en: 'Standings' },
  nobodyScored: { ko: '아직 점수를 받은 사람이 없어요', en: 'Nobody has points yet' },
  mover: { ko: '순위가 가장 많이 올랐어요', en: 'Biggest climb' },
  movedPlaces: { ko: '{n}칸', en: '{n} places' },
  movedPlace: { ko: '{n}칸', en: '{n} place' },
  up: { ko: '{n}칸 올랐어요', en: 'up {n}' },
  down: { ko: '{n}칸 내려갔어요', en: 'down {n}' },
  same: { ko: '그대로예요', en: 'no change' },
  theClass: { ko: '우리 반', en: 'The class' },
  classSoFar: { ko: '지금까지 낸 답 가운데 맞은 답', en: 'of the answers so far were right' },

  // the last page
  ended: { ko: '수고했어요!', en: 'Well played!' },
  points: { ko: '{n}점', en: '{n}' },
  pointsRead: { ko: '{n}점', en: '{n} points' },
  placeRead: { ko: '{n}위', en: 'Place {n}' },
  andMore: { ko: '외 {n}명', en: 'and {n} more' },
  ourClass: { ko: '우리 반', en: 'Our class' },
  classRight: { ko: '{percent}% 맞힘', en: '{percent}% right' },
  goesOn: { ko: '같은 반이 새 방에서 이어 가요', en: 'The class goes on in a new room' },

  // the line
  noLink: { ko: '이 화면을 열 링크가 없어요', en: 'This page needs its link' },
  noLinkMore: {
    ko: '문제 은행에서 방을 열면 이 화면이 함께 열려요. 다른 컴퓨터라면 진행 화면의 ‘더 보기’에서 화면 링크를 복사해 오세요.',
    en: 'Open a room in the library and this page opens with it. On a second computer, copy the screen link from “More” on the host’s page.',
  },
  toLibrary: { ko: '문제 은행으로', en: 'To the library' },
  revoked: { ko: '이 링크는 이제 쓸 수 없어요', en: 'This link has been replaced' },
  noRoom: { ko: '이 방은 이제 없어요', en: 'This room is gone' },
  outdated: { ko: '새 버전이 나왔어요. 곧 새로 열게요.', en: 'There is a newer version. Reloading in a moment.' },
  notSaving: {
    ko: '지금은 저장이 안 되고 있어요. 되는 대로 저절로 이어져요.',
    en: 'Not saved at the moment. It goes on by itself as soon as it can.',
  },
} satisfies Dictionary;

export const bar = {
  host: { ko: '진행', en: 'Host controls' },
  space: { ko: '스페이스', en: 'Space' },
  pause: { ko: '멈춤', en: 'Pause' },
  addTime: { ko: '+10초', en: '+10 s' },
  skip: { ko: '건너뛰기', en: 'Skip' },
  showTally: { ko: '지금까지의 답 보이기', en: 'Show answers so far' },
  hideTally: { ko: '지금까지의 답 가리기', en: 'Hide answers so far' },
  lock: { ko: '문 닫기', en: 'Close door' },
  unlock: { ko: '문 열기', en: 'Open door' },
  bigQr: { ko: 'QR 크게', en: 'Big QR' },
  fullScreen: { ko: '전체 화면', en: 'Full screen' },
  leaveFullScreen: { ko: '전체 화면 끝내기', en: 'Leave full screen' },
  hide: { ko: '숨기기', en: 'Hide' },
  show: { ko: '진행 막대 보이기', en: 'Show the bar' },
  more: { ko: '더 보기', en: 'More' },
  people: { ko: '참가자', en: 'People' },
  remote: { ko: '내 폰을 리모컨으로', en: 'My phone as remote' },
  copyLink: { ko: '화면 링크 복사', en: 'Copy screen link' },
  copied: { ko: '복사했어요. 두 번째 컴퓨터에서 여세요.', en: 'Copied. Open it on the second computer.' },
  copyByHand: { ko: '이 링크를 복사해 주세요', en: 'Please copy this link' },
  end: { ko: '수업 마치기', en: 'End the session' },
  playAgain: { ko: '같은 반과 한 번 더', en: 'Again with this class' },
  results: { ko: '결과', en: 'Results' },
  library: { ko: '문제 은행', en: 'Library' },
  opensSoon: { ko: '곧 열려요', en: 'opens soon' },
  lastAnswers: { ko: '마지막 답', en: 'last answers' },
  claim: { ko: '자리를 찾는 사람 {n}명', en: '{n} person asks for their seat' },
  claims: { ko: '자리를 찾는 사람 {n}명', en: '{n} people ask for their seats' },
  noAnswer: {
    ko: '아직 대답이 없어요. 이어지면 다시 눌러 주세요.',
    en: 'No answer yet. Press again once we are back.',
  },
} satisfies Dictionary;

export const dialogs = {
  close: { ko: '닫기', en: 'Close' },
  cancel: { ko: '그대로 두기', en: 'Leave it' },
  startAsk: { ko: '아직 아무도 없어요', en: 'Nobody is in yet' },
  startMore: {
    ko: '들어오면 이 벽에 이름이 떠요. 혼자 미리 볼 수도 있어요.',
    en: 'Names appear here as people join. You can also go through it alone.',
  },
  wait: { ko: '기다리기', en: 'Wait' },
  startYes: { ko: '그래도 시작', en: 'Start anyway' },
  skipAsk: { ko: '이 문제를 건너뛸까요?', en: 'Skip this question?' },
  skipMore: { ko: '아무도 점수를 받지 않고 다음 문제로 가요.', en: 'Nobody scores, and the next question opens.' },
  skipYes: { ko: '건너뛰기', en: 'Skip it' },
  endAsk: { ko: '수업을 여기서 마칠까요?', en: 'End the session here?' },
  endMore: {
    ko: '남은 문제는 열리지 않아요. 결과는 그대로 남아요.',
    en: 'Questions left stay closed. The results are kept.',
  },
  endYes: { ko: '마치기', en: 'End it' },
  peopleTitle: { ko: '참가자', en: 'People' },
  peopleNone: { ko: '아직 아무도 없어요.', en: 'Nobody is in yet.' },
  peopleSearch: { ko: '이름 찾기', en: 'Find a name' },
  peopleNotFound: { ko: '그런 이름이 없어요.', en: 'Nobody has that name.' },
  peopleMore: { ko: '그 밖에 {n}명', en: 'and {n} more' },
  claimsTitle: { ko: '자리를 찾고 있어요', en: 'Asking for their seat' },
  claimsMore: {
    ko: '그 사람의 폰에 같은 번호가 있는지 눈으로 확인하고 눌러 주세요.',
    en: 'Look at the phone: does it show the same number? Then tap.',
  },
  claimIsHere: {
    ko: '지금 이 자리에서 하는 사람이 있어요',
    en: 'Somebody plays on this seat right now',
  },
  approve: { ko: '맞아요', en: 'It is them' },
  approveRead: { ko: '맞아요, {name}, {n}번', en: 'It is them: {name}, number {n}' },
  refuse: { ko: '아니에요', en: 'It is not' },
  refuseRead: { ko: '아니에요, {name}, {n}번', en: 'It is not: {name}, number {n}' },
  rename: { ko: '이름 바꾸기', en: 'Rename' },
  renameRead: { ko: '{name}, 이름 바꾸기', en: 'Rename {name}' },
  newName: { ko: '{name}의 새 이름', en: 'New name for {name}' },
  renameYes: { ko: '바꾸기', en: 'Rename' },
  remove: { ko: '내보내기', en: 'Remove' },
  removeRead: { ko: '{name}, 내보내기', en: 'Remove {name}' },
  removeAsk: { ko: '{name} 님을 내보낼까요?', en: 'Remove {name}?' },
  removeMore: { ko: '이 방에 다시 들어올 수 없어요.', en: 'They cannot come back into this room.' },
  removeYes: { ko: '내보내기', en: 'Remove' },
  awayNow: { ko: '끊김', en: 'away' },
  remoteTitle: { ko: '내 폰을 리모컨으로', en: 'My phone as remote' },
  remoteHow: {
    ko: '내 폰으로 이 QR을 찍으세요. 폰에 뜬 숫자를 여기서 한 번 더 확인해요.',
    en: 'Scan this with your own phone. It shows a number, which you confirm here.',
  },
  remoteLeft: { ko: '{n}초 동안 쓸 수 있어요', en: 'Good for {n} s' },
  remoteGone: { ko: '이 QR은 시간이 지났어요.', en: 'This QR has run out.' },
  remoteAgain: { ko: '새 QR 띄우기', en: 'Show a new QR' },
  remoteAlt: { ko: '내 폰을 리모컨으로 만드는 QR', en: 'QR code that makes your phone the remote' },
  ticketAsk: { ko: '내 폰의 숫자가 {n}, 맞나요?', en: 'Does your phone show {n}?' },
  ticketMore: {
    ko: '내 폰이 아니라면 ‘아니에요’를 눌러 주세요.',
    en: 'If it is not your phone, say no.',
  },
  ticketYes: { ko: '맞아요', en: 'Yes' },
  ticketNo: { ko: '아니에요', en: 'No' },
  ticketDone: { ko: '이제 그 폰으로 진행할 수 있어요.', en: 'Your phone is the remote now.' },
  againMore: {
    ko: '자리와 이름은 그대로예요. 새 문제는 이 반이 아직 풀지 않은 것부터 나와요.',
    en: 'Seats and names come along. New questions begin with what this class has not played.',
  },
  againNew: { ko: '같은 장의 새 문제', en: 'New questions, same material' },
  againSame: { ko: '같은 문제', en: 'The same questions' },
  againLibrary: { ko: '문제 은행에서 고르기', en: 'Choose in the library' },
  bigQrTitle: { ko: '폰으로 들어오세요', en: 'Join on your phone' },
} satisfies Dictionary;

/** What the main button does next. */
export const mainButton = {
  start: { ko: '시작', en: 'Start' },
  openChoices: { ko: '보기 바로 열기', en: 'Open choices now' },
  goOn: { ko: '이어 가기', en: 'Resume' },
  closeAnswers: { ko: '답 그만 받기', en: 'Close answers' },
  showKey: { ko: '정답 보기', en: 'Show the key' },
  showStandings: { ko: '순위 보기', en: 'Show standings' },
  nextQuestion: { ko: '다음 문제', en: 'Next question' },
  finish: { ko: '마무리', en: 'Finish' },
} satisfies Dictionary;

export const awards: Readonly<Record<Award['name'], Text>> = {
  'all-right': { ko: '모두 맞혔어요', en: 'got them all right' },
  'all-answered': { ko: '모든 문제에 답했어요', en: 'answered them all' },
  'risen-most': { ko: '순위가 가장 많이 올랐어요', en: 'climbed most places' },
};

/** Said once, politely, when a phase begins. `{n}`, `{of}`, `{stem}`, `{key}`, `{percent}`, `{code}`, `{first}` are filled. */
export const announcements: Readonly<Record<PhaseName, Text>> = {
  lobby: { ko: '방 번호 {code}. 들어오기를 기다려요.', en: 'Room code {code}. Waiting for people to join.' },
  reading: { ko: '{of}문제 가운데 {n}번. {stem}', en: 'Question {n} of {of}. {stem}' },
  asking: { ko: '보기가 열렸어요.', en: 'Choices are open.' },
  closing: { ko: '마지막 답을 기다려요.', en: 'Last answers.' },
  closed: { ko: '종이 울렸어요.', en: 'The bell has rung.' },
  revealed: { ko: '정답은 {key}. {percent}', en: 'The key is {key}. {percent}' },
  standings: { ko: '지금 순위. 첫째 {first}.', en: 'Standings. First: {first}.' },
  ended: { ko: '수업이 끝났어요.', en: 'The session has ended.' },
};
