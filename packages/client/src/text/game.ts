/** What a phone says from the first question to the last page; fetched while somebody reads the lobby. */
import type { Text } from './language.ts';

// question
export const whereOf: Text = { ko: '{total}문제 가운데 {n}번', en: 'Question {n} of {total}' };
export const whereAfter: Text = { ko: '{total}문제 가운데 {n}번까지', en: 'After question {n} of {total}' };
export const opensSoon: Text = { ko: '곧 열려요', en: 'Opening' };
export const reading: Text = { ko: '읽어 두세요. 곧 보기가 열려요.', en: 'Read it now. Choices open in a moment.' };
export const open: Text = { ko: '보기가 열렸어요.', en: 'The choices are open.' };
export const readingMade: Text = {
  ko: '읽어 두세요. 곧 답할 수 있어요.',
  en: 'Read it now. You can answer in a moment.',
};
export const openMade: Text = { ko: '이제 답할 수 있어요.', en: 'You can answer now.' };
export const noKeyPick: Text = {
  ko: '정답이 없는 질문이에요. 편하게 골라 주세요.',
  en: 'There is no right answer. Choose as you like.',
};
export const noKeyType: Text = {
  ko: '정답이 없는 질문이에요. 편하게 적어 주세요.',
  en: 'There is no right answer. Write what comes to mind.',
};
export const choices: Text = { ko: '보기', en: 'Choices' };
export const moreBelow: Text = { ko: '아래에 보기 더 있어요', en: 'More choices below' };
/** The same beside the button that sends, where there is room for a word. */
export const more: Text = { ko: '더 있어요', en: 'More' };
export const pickMore: Text = { ko: '{n}개 더 골라 주세요', en: 'Choose {n} more' };
export const pickOneMore: Text = { ko: '하나 더 골라 주세요', en: 'Choose one more' };
export const pickUpTo: Text = { ko: '{n}개까지 고를 수 있어요', en: 'Choose up to {n}' };
export const send: Text = { ko: '이 답 내기', en: 'Send this answer' };
export const sendFewer: Text = { ko: '이대로 내기', en: 'Send as it is' };
export const sending: Text = { ko: '보내는 중이에요. 아직 안 닿았어요.', en: 'Sending. Not there yet.' };
export const held: Text = { ko: '답을 받았어요', en: 'We have your answer' };
export const heldHint: Text = { ko: '종이 울리기 전까지 바꿀 수 있어요', en: 'You can change it until the bell' };
export const yourAnswer: Text = { ko: '내 답', en: 'Your answer' };
export const change: Text = { ko: '바꾸기', en: 'Change' };
export const keepAnswer: Text = { ko: '그대로 두기', en: 'Keep it' };
export const changing: Text = {
  ko: '고르면 바뀌어요. 지금 답은 그대로 있어요.',
  en: 'Choose to change. Your answer stays until you do.',
};
export const changingMade: Text = { ko: '낼 때까지 지금 답이 그대로예요.', en: 'Your answer stays until you send.' };
export const heldTag: Text = { ko: '지금 답', en: 'held' };
export const yoursTag: Text = { ko: '내 답', en: 'yours' };
export const rang: Text = { ko: '종이 울렸어요', en: 'The bell has rung' };
export const rangHint: Text = { ko: '곧 함께 확인해요', en: 'We look together in a moment' };
export const rangNone: Text = {
  ko: '이번엔 낸 답이 없어요. 괜찮아요.',
  en: 'No answer from you this time. That’s fine.',
};
export const unsent: Text = { ko: '보내지 않은 답이에요', en: 'Not sent' };
export const rangUnsent: Text = {
  ko: '보내지 않은 답이 있어요. 다음엔 내기 버튼까지 눌러 주세요.',
  en: 'Your answer was not sent. Press send next time.',
};
export const unsentChange: Text = {
  ko: '바꾸던 답은 보내지 않았어요. 앞서 낸 답이 그대로예요.',
  en: 'The change was not sent. Your earlier answer counts.',
};
export const late: Text = { ko: '종이 먼저 울렸어요', en: 'The bell rang first' };
export const lateBy: Text = {
  ko: '{what} {seconds}초 늦게 도착했어요.',
  en: 'Your {what} came {seconds} s after the bell.',
};
export const lateUnknown: Text = {
  ko: '{what} 종이 울린 뒤에 도착했어요.',
  en: 'Your {what} came after the bell.',
};
export const lateMark: Text = { ko: '{mark}가', en: '{mark}' };
export const lateAnswer: Text = { ko: '답이', en: 'answer' };
export const latePoints: Text = { ko: '이번 문제는 점수 없이 지나가요.', en: 'No points this time.' };
export const lateOpinion: Text = { ko: '이번엔 함께 세지 못했어요.', en: 'It is not counted this time.' };
export const lateChange: Text = {
  ko: '바꾼 답은 조금 늦었어요. 앞서 낸 답이 그대로예요.',
  en: 'The change came too late. Your earlier answer counts.',
};
export const paused: Text = { ko: '선생님이 잠깐 멈췄어요', en: 'Paused by the host' };
export const pausedHint: Text = { ko: '시간도 멈췄어요', en: 'The clock waits too' };
export const pausedDraft: Text = { ko: '낸 답은 다시 시작할 때 보내요', en: 'Your answer is sent when we go on' };
export const serverAway: Text = { ko: '잠깐 끊겼다가 이어졌어요', en: 'We were gone for a moment' };
export const serverAwayHint: Text = { ko: '곧 이어서 가요. 시간은 그대로예요.', en: 'On we go. No time was lost.' };
// putting in order
export const yourOrder: Text = { ko: '내가 놓은 순서', en: 'Your order' };
export const arrowKeys: Text = { ko: '화살표 키로도 옮길 수 있어요.', en: 'Arrow keys move a card too.' };
export const moveUp: Text = { ko: '{choice} 위로', en: 'Move {choice} up' };
export const moveDown: Text = { ko: '{choice} 아래로', en: 'Move {choice} down' };
export const nowAt: Text = { ko: '{choice}, {total}개 가운데 {n}번째', en: '{choice}, place {n} of {total}' };
// matching
export const matchWith: Text = { ko: '{choice}: 무엇과 이을까요?', en: 'What goes with {choice}?' };
export const allMatched: Text = {
  ko: '다 이었어요. 바꾸려면 위에서 골라 주세요.',
  en: 'All matched. Touch one above to change it.',
};
export const unmatched: Text = { ko: '아직 잇지 않았어요', en: 'not matched yet' };
export const matchMore: Text = { ko: '{n} 더 이어 주세요', en: '{n} more to match' };
// typing
export const rangeOf: Text = { ko: '{least}부터 {most}까지', en: 'From {least} to {most}' };
export const rangeInSteps: Text = {
  ko: '{least}부터 {most}까지, {n}씩',
  en: 'From {least} to {most}, in steps of {n}',
};
export const numbersOnly: Text = { ko: '숫자만 넣어 주세요', en: 'Numbers only' };
export const enterNumber: Text = { ko: '숫자를 넣어 주세요', en: 'Enter a number' };
export const atLeast: Text = { ko: '{n} 이상이어야 해요', en: 'It must be {n} or more' };
export const atMost: Text = { ko: '{n} 이하여야 해요', en: 'It must be {n} or less' };
export const wholeOnly: Text = { ko: '정수로 넣어 주세요', en: 'A whole number, please' };
export const inSteps: Text = { ko: '{n} 단위로 넣어 주세요', en: 'Please use steps of {n}' };
export const clear: Text = { ko: '모두 지우기', en: 'Clear' };
export const minus: Text = { ko: '빼기 부호', en: 'Minus' };
export const decimalPoint: Text = { ko: '소수점', en: 'Decimal point' };
export const enterText: Text = { ko: '답을 적어 주세요', en: 'Type your answer' };
export const textHint: Text = {
  ko: '한글, 영어 모두 돼요. 띄어쓰기는 신경 쓰지 마세요.',
  en: 'Korean or English. Spaces and case do not matter.',
};
export const enterWords: Text = { ko: '한두 단어로 적어 주세요', en: 'Type a word or two' };
export const wordsHint: Text = { ko: '한두 단어면 돼요.', en: 'A word or two will do.' };
// the line
export const reconnectingWaiting: Text = { ko: '골라 두면 이어질 때 보내요.', en: 'Choose now, we send it later.' };
export const reconnectingMade: Text = { ko: '답을 내 두면 이어질 때 보내요.', en: 'Answer now, we send it later.' };
export const reconnectingSending: Text = { ko: '낸 답은 이어질 때 보내요.', en: 'We send your answer then.' };
export const reconnectingHeld: Text = { ko: '받은 답은 그대로 있어요.', en: 'Your answer is safe with us.' };
// reveal
export const right: Text = { ko: '맞았어요!', en: 'That’s right!' };
export const partly: Text = { ko: '일부 맞았어요', en: 'Partly right' };
export const wrong: Text = { ko: '이번엔 아쉬워요', en: 'Not this time' };
export const none: Text = { ko: '답이 없었어요', en: 'No answer' };
export const voided: Text = { ko: '이 문제는 빠졌어요', en: 'This question does not count' };
export const skipped: Text = { ko: '이 문제는 건너뛰었어요', en: 'This question was skipped' };
export const wrongHint: Text = { ko: '지금 보면 다음엔 맞혀요', en: 'See why, and you have it next time' };
export const noneHint: Text = { ko: '괜찮아요. 다음 종이 곧 울려요.', en: 'That’s fine. The next bell is close.' };
export const partlyHint: Text = { ko: '정답 {total}개 가운데 {n}개를 골랐어요', en: '{n} of the {total} right ones' };
export const inPlace: Text = { ko: '{total} 가운데 {n} 제자리예요', en: '{n} of {total} in place' };
export const inPlaceNone: Text = {
  ko: '제자리는 없어도 앞뒤는 대체로 맞아요',
  en: 'None in place, but mostly in the right order',
};
export const near: Text = { ko: '정답에 가까워요', en: 'Close to the right answer' };
export const givenPart: Text = { ko: '선생님이 점수를 일부 줬어요', en: 'Your host gave part of it' };
export const opinion: Text = { ko: '의견을 냈어요', en: 'Thanks for your view' };
export const opinionHint: Text = { ko: '정답이 없는 질문이었어요', en: 'There was no right answer here' };
export const voidHint: Text = { ko: '모두의 점수에서 빠졌어요', en: 'Nobody’s score includes it' };
export const practice: Text = { ko: '점수 없이 해 보는 문제예요', en: 'This one was for practice' };
export const plusPoints: Text = { ko: '+{n}', en: '+{n}' };
export const pointsForAnswer: Text = { ko: '답 {n}점', en: '{n} points for the answer' };
export const pointsForPace: Text = { ko: '빠르기 {n}점', en: '{n} for pace' };
export const pointsForStreak: Text = { ko: '연속 정답 {n}점', en: '{n} for the streak' };
export const keyTag: Text = { ko: '정답', en: 'right answer' };
export const alsoYours: Text = { ko: '내 답', en: 'yours' };
export const yourPlace: Text = { ko: '내 답 {n}번째', en: 'yours: {n}' };
export const alsoRight: Text = { ko: '내 답도 맞아요', en: 'yours is right' };
export const lookUp: Text = { ko: '우리 반 결과는 앞 화면에 있어요', en: 'The class result is on the big screen' };
// standings and the end
export const roundsSoFar: Text = { ko: '문제까지', en: 'questions in' };
export const moved: Text = { ko: '{n}칸', en: '{n} places' };
export const movedOne: Text = { ko: '{n}칸', en: '{n} place' };
export const movedUp: Text = { ko: '{n}칸 올랐어요', en: 'up {n}' };
export const movedDown: Text = { ko: '{n}칸 내렸어요', en: 'down {n}' };
export const movedNot: Text = { ko: '그대로예요', en: 'no change' };
export const you: Text = { ko: '나', en: 'you' };
export const score: Text = { ko: '내 점수', en: 'Your score' };
export const behind: Text = { ko: '{name}까지 *{points}* 남았어요.', en: '*{points}* behind {name}.' };
export const sameAs: Text = { ko: '{name} 님과 점수가 같아요.', en: 'Level with {name}.' };
export const leading: Text = { ko: '지금 맨 앞이에요.', en: 'You are in front.' };
export const rankedNext: Text = {
  ko: '다음 문제부터 순위에 함께해요.',
  en: 'You join the ranking with the next question.',
};
export const points: Text = { ko: '{n}점', en: '{n} points' };
export const point: Text = { ko: '{n}점', en: '{n} point' };
export const marksSoFar: Text = { ko: '지금까지 {n}개 맞았어요', en: '{n} right so far' };
export const wellPlayed: Text = { ko: '수고했어요, {name}!', en: 'Well played, {name}!' };
export const ofPlayers: Text = { ko: '{n}명 가운데', en: 'of {n}' };
export const rightOf: Text = { ko: '{total}문제 가운데 *{n}개* · {points}', en: '*{n} of {total}* right · {points}' };
export const reviewMissed: Text = { ko: '놓친 {n}문제 다시 보기', en: 'Review the {n} I missed' };
export const reviewAll: Text = { ko: '내 답 다시 보기', en: 'Review my answers' };
export const reviewHint: Text = { ko: '나만 볼 수 있는 링크예요.', en: 'A private link, only for you.' };
export const nextRoom: Text = { ko: '다음 판으로 가기', en: 'On to the next game' };
export const nextRoomHint: Text = {
  ko: '다음 판이 열렸어요. 곧 함께 넘어가요.',
  en: 'The next game is open. We go there in a moment.',
};
