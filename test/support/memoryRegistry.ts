/** Which days there are, in memory: one with a code that a test knows, and those that it makes. */
import { randomBytes } from "node:crypto";
import { newJoinCode, readJoinCode } from "../../server/days/dayRegistry.ts";
import type { DayRegistry, RegisteredDay } from "../../server/days/dayRegistry.ts";

export function memoryRegistry(...first: RegisteredDay[]): DayRegistry {
  const days = [...first];
  const find = (id: string) => days.find((day) => day.id === id);
  return {
    add(id, createdAt) {
      const known = find(id);
      if (known) return known;
      const day = { id, code: newJoinCode(randomBytes), createdAt };
      days.push(day);
      return day;
    },
    find,
    findByCode(typed) {
      const code = readJoinCode(typed);
      return days.find((day) => day.code === code);
    },
    all: () => [...days],
  };
}
