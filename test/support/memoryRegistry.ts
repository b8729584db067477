/** Which days there are, in memory: one with a code that a test knows, and those that it makes. */
import { randomBytes } from "node:crypto";
import { newJoinCode, readJoinCode } from "../../server/days/dayRegistry.ts";
import type { DayRegistry, RegisteredDay } from "../../server/days/dayRegistry.ts";

export function memoryRegistry(...first: RegisteredDay[]): DayRegistry {
  const days = [...first];
  const gone = new Set<string>();
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
    renew(id, newId, createdAt) {
      const day = find(id);
      if (day) days.splice(days.indexOf(day), 1, { ...day, id: newId, createdAt });
    },
    remove(id) {
      const day = find(id);
      if (!day) return;
      days.splice(days.indexOf(day), 1);
      gone.add(day.code);
    },
    isGone: (typed) => gone.has(readJoinCode(typed) ?? ""),
  };
}
