import { noteRehearsal, rehearsalPrint } from "../../shared/domain/rehearsing.ts";
import type { DayHosts } from "../days/dayHosts.ts";

/** A day knows that it was rehearsed as soon as its rehearsal is opened, also when that is thrown away. */
export function noteRehearsalsHeld(hosts: DayHosts, report: (what: string, error: unknown) => void): void {
  hosts.onStarted((practice) => {
    practice.onEntries((entries) => {
      const { setup } = practice.state;
      if (!setup?.practice || !entries.some(({ event }) => event.type === "dayOpened")) return;
      const print = rehearsalPrint(setup);
      const note = async (of: string) => {
        const host = await hosts.byCode(of);
        await host?.act({ role: "visitor" }, `rehearsed-${practice.id}`, "noteRehearsal", (state) =>
          noteRehearsal(state, print),
        );
      };
      note(setup.practice.of).catch((error: unknown) => report("a rehearsal could not be noted", error));
    });
  });
}
