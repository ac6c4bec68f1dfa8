export interface SegmentsProps<Value extends string | number | boolean> {
  /** Names the group of radio buttons, and the option in tests. */
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** A few ways of which one holds, side by side. Radio buttons underneath, so that arrow keys work. */
export function Segments<Value extends string | number | boolean>(props: SegmentsProps<Value>) {
  const { name, title, hint, value, choices, onChoose } = props;
  return (
    <fieldset class="lib-segments" data-option={name}>
      <legend>{title}</legend>
      <div class="lib-segments-row">
        {choices.map(([choice, label]) => (
          <label key={String(choice)}>
            <input
              type="radio"
              name={name}
              value={String(choice)}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {hint && <output class="lib-small">{hint}</output>}
    </fieldset>
  );
}
