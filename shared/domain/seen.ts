/** Whether a thing is still as its editor saw it: of two who change it at once the second is told. */

/** Whether two values hold the same, whatever the order in which their fields were written. */
export function sameThing(one: unknown, other: unknown): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** The value without those of its fields that hold no words. */
export function withoutBlank<T extends object, K extends keyof T>(value: T, ...fields: K[]): T {
  const blank = new Set<PropertyKey>(
    fields.filter((field) => value[field] === "" || value[field] === undefined),
  );
  return Object.fromEntries(Object.entries(value).filter(([key]) => !blank.has(key))) as T;
}
