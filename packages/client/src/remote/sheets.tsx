import { useEffect } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { Menu } from './menu.tsx';
import { PersonSheet } from './person-sheet.tsx';
import type { OpenSheet } from './remote-page.tsx';
import type { Remote } from './remote-room.ts';
import { AskOnce, Sheet } from './sheet.tsx';
import { TypedSheet } from './typed-sheet.tsx';

export interface SheetsProps {
  readonly remote: Remote;
  readonly sheet: OpenSheet | null;
  readonly open: (sheet: OpenSheet | null) => void;
  readonly isCovered: boolean;
}

/** The sheet that is open, as long as what it is about is still there. */
export function Sheets({ remote, sheet, open, isCovered }: SheetsProps) {
  const parts = remote.parts.value;
  const close = () => open(null);
  useEffect(() => {
    if (sheet?.is === 'ask-skip' || sheet?.is === 'ask-start') close();
  }, [parts.stage?.round, parts.reveal === undefined]);
  switch (sheet?.is) {
    case 'menu':
      return <Menu parts={parts} press={(name) => remote.hands.press(name)} open={open} />;
    case 'ask-skip':
    case 'ask-end':
    case 'ask-start':
      return <Asked about={sheet.is} remote={remote} onClose={close} />;
    case 'person': {
      const person = parts.people?.rows.find(({ player }) => player === sheet.player);
      return person ? <PersonSheet person={person} command={remote.command} onClose={close} /> : null;
    }
    case 'typed': {
      const row = parts.tally?.typed?.find(({ words: said }) => said === sheet.words);
      return row ? (
        <TypedSheet row={row} parts={parts} isCovered={isCovered} command={remote.command} onClose={close} />
      ) : null;
    }
    default:
      return null;
  }
}

interface AskedProps {
  readonly about: keyof typeof QUESTIONS;
  readonly remote: Remote;
  readonly onClose: () => void;
}

const QUESTIONS = {
  'ask-skip': { press: 'skip', title: words.skip, question: words.skipAsk, yes: words.skipYes, no: words.leaveIt },
  'ask-end': { press: 'end', title: words.end, question: words.endAsk, yes: words.endYes, no: words.keepGoing },
  'ask-start': { press: 'advance', title: words.start, question: words.startAsk, yes: words.startYes, no: words.wait },
} as const;

function Asked({ about, remote, onClose }: AskedProps) {
  const { press, title, question, yes, no } = QUESTIONS[about];
  const onYes = () => {
    remote.hands.press(press);
    onClose();
  };
  return (
    <Sheet title={pick(title)} onClose={onClose} isQuestion>
      <AskOnce
        question={pick(question)}
        yes={pick(yes)}
        no={pick(no)}
        action={`confirm-${press}`}
        onYes={onYes}
        onNo={onClose}
      />
    </Sheet>
  );
}
