import './icons.css';

/** Line drawings of 24 × 24, as tall as the text beside them. Silent: the words beside them say it. */
export interface IconProps {
  readonly class?: string;
}

export const TickIcon = /*#__PURE__*/ drawn('M4.5 12.5l5 5L19.5 7');
export const CrossIcon = /*#__PURE__*/ drawn('M6 6l12 12M18 6 6 18');
export const PlusIcon = /*#__PURE__*/ drawn('M12 5v14M5 12h14');
export const MinusIcon = /*#__PURE__*/ drawn('M6 12h12');
export const UpIcon = /*#__PURE__*/ drawn('M5.5 15 12 8.5l6.5 6.5');
export const DownIcon = /*#__PURE__*/ drawn('M5.5 9l6.5 6.5L18.5 9');
export const RightIcon = /*#__PURE__*/ drawn('M9 5.5l6.5 6.5L9 18.5');
export const LeftIcon = /*#__PURE__*/ drawn('M15 5.5 8.5 12l6.5 6.5');
export const ArrowsIcon = /*#__PURE__*/ drawn(
  'M20 5v5h-5M4 19v-5h5M5.2 9.5a7.2 7.2 0 0 1 12.3-2.7L20 10M4 14l2.5 3.2a7.2 7.2 0 0 0 12.3-2.7',
);
export const StruckClockIcon = /*#__PURE__*/ drawn('M12 3a9 9 0 1 0 .01 0ZM5.6 5.6l12.8 12.8M12 7.5V12');
export const EyeIcon = /*#__PURE__*/ drawn(
  'M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12ZM12 9a3 3 0 1 0 .01 0Z',
);
export const EyeShutIcon = /*#__PURE__*/ drawn('M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12ZM4 20 20 4');
export const PauseIcon = /*#__PURE__*/ drawn('M8.5 4.5v15M15.5 4.5v15');
export const SkipIcon = /*#__PURE__*/ filled('M4.5 4.5 15.5 12l-11 7.5Z', 'M19.5 4.5v15');
export const BookIcon = /*#__PURE__*/ drawn(
  'M12 6.5C10 5 7 4.5 3 4.8v13.4c4-.3 7 .2 9 1.8 2-1.6 5-2.1 9-1.8V4.8c-4-.3-7 .2-9 1.7ZM12 6.5V20',
);
export const PeopleIcon = /*#__PURE__*/ drawn(
  'M9 4a4 4 0 1 0 .01 0ZM2 20.5c0-4 3-6.5 7-6.5s7 2.5 7 6.5M15.5 4.3a4 4 0 0 1 .5 7.5M18.5 15c2.2.9 3.5 2.9 3.5 5.5',
);
export const PersonIcon = /*#__PURE__*/ drawn('M12 4a4 4 0 1 0 .01 0ZM4.5 20.5c0-4 3.2-6.5 7.5-6.5s7.5 2.5 7.5 6.5');
export const BackspaceIcon = /*#__PURE__*/ drawn(
  'M9 5h11a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H9l-6-7ZM11.5 9l6 6M17.5 9l-6 6',
);
export const LeaveIcon = /*#__PURE__*/ drawn('M14 4H5v16h9M10 12h11M17.5 8.5 21 12l-3.5 3.5');
export const DownloadIcon = /*#__PURE__*/ drawn('M12 4v11M7 10.5l5 5 5-5M4.5 20h15');
export const AlarmIcon = /*#__PURE__*/ drawn('M12 3.5 22 20.5H2ZM12 10v4.5M12 17.5h.01');
export const DotsIcon = /*#__PURE__*/ filled(
  'M5 10.6a1.4 1.4 0 1 0 .01 0ZM12 10.6a1.4 1.4 0 1 0 .01 0ZM19 10.6a1.4 1.4 0 1 0 .01 0Z',
);
export const HalfDiscIcon = /*#__PURE__*/ filled('M12 3.5a8.5 8.5 0 0 0 0 17Z', 'M12 3.5a8.5 8.5 0 1 0 .01 0Z');
export const PadlockIcon = /*#__PURE__*/ filled(
  'M6 10h12a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V12a2 2 0 0 1 2-2Z',
  'M7.5 10V7a4.5 4.5 0 0 1 9 0v3',
);
export const OpenPadlockIcon = /*#__PURE__*/ filled(
  'M6 10h12a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V12a2 2 0 0 1 2-2Z',
  'M7.5 10V7a4.5 4.5 0 0 1 8.6-1.8',
);

function drawn(line: string) {
  return ({ class: extra = '' }: IconProps) => (
    <svg class={`ui-icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={line} />
    </svg>
  );
}

function filled(area: string, line?: string) {
  return ({ class: extra = '' }: IconProps) => (
    <svg class={`ui-icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={area} fill="currentColor" stroke-width="0" />
      {line && <path d={line} />}
    </svg>
  );
}
