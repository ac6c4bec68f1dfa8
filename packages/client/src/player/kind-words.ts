/** What a question's kind makes of the sentences that every question says. */
import type { QuestionPart } from '@bellringer/core/game';
import type { Text } from '../text/language.ts';
import * as game from '../text/game.ts';

export interface KindWords {
  readonly reading: Text;
  readonly open: Text;
  readonly changing: Text;
  /** While the line is gone, before anything was sent. */
  readonly reconnecting: Text;
}

export function wordsOf(kind: QuestionPart['kind'] | undefined): KindWords {
  if (kind === 'single' || kind === 'multiple' || kind === undefined) {
    const changing = kind === 'multiple' ? game.changingMade : game.changing;
    return { reading: game.reading, open: game.open, changing, reconnecting: game.reconnectingWaiting };
  }
  return {
    reading: game.readingMade,
    open: game.openMade,
    changing: game.changingMade,
    reconnecting: game.reconnectingMade,
  };
}

/** Beside the field: what may be typed. */
export function typingHint(question: Pick<QuestionPart, 'writtenAs'>): Text {
  return question.writtenAs === 'words' ? game.wordsHint : game.textHint;
}
