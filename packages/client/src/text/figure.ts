/** A number as a question means it: 2006 is a year and keeps its digits together, 0.999 keeps all of them. */
export function figure(value: number): string {
  const useGrouping = Math.abs(value) >= 10_000;
  return value.toLocaleString('en-US', { useGrouping, maximumFractionDigits: 9 });
}
