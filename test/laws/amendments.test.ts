import fc from "fast-check";
import { expect, test } from "vitest";
import type { Amendment } from "../../shared/domain/amendmentState.ts";
import type { Proposal } from "../../shared/domain/state.ts";
import { identifiedLines } from "../../shared/domain/versionLines.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { tried } from "./law.ts";

test("[AM1] every line is one of the version before or new, none stands twice, and none goes untold", () => {
  let versions = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      for (const proposal of Object.values<Proposal>(play(script).state.proposals)) {
        proposal.versions.slice(1).forEach((version, index) => {
          const before = proposal.versions[index]!;
          const was = new Map(identifiedLines(proposal, before.n).map(({ id }, place) => [id, place]));
          const ids = identifiedLines(proposal, version.n).map(({ id }) => id);
          expect(new Set(ids).size).toBe(version.text.lines.length);
          version.lines!.forEach((line, place) => {
            expect(was.has(line.id)).toBe(line.was !== "new");
            const old = before.text.lines[was.get(line.id) ?? -1];
            if (line.was === "kept") expect(version.text.lines[place]).toBe(old);
          });
          const gone = (version.gone ?? []).map(({ id }) => id);
          expect(gone).toEqual([...was.keys()].filter((id) => !ids.includes(id)));
          versions += 1;
        });
      }
    }),
    tried(61, 80),
  );
  expect(versions).toBeGreaterThan(40);
});

test("[AM9] what was taken over stands with a line of its version, and every line points to what was taken over", () => {
  let bound = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const { state } = play(script);
      for (const each of Object.values<Amendment>(state.amendments)) {
        if (each.boundTo === undefined) continue;
        bound += 1;
        const version = state.proposals[each.proposalId]!.versions.find(({ n }) => n === each.boundTo)!;
        const pointing = [...version.lines!, ...(version.gone ?? [])].filter(({ from }) =>
          from.some(({ kind, id }) => kind === "amendment" && id === each.id),
        );
        expect(each.processing, "its maker knows how").toBeDefined();
        if (each.processing!.how === "not") expect(pointing).toEqual([]);
        else expect(pointing.length).toBeGreaterThan(0);
        for (const { id } of pointing) expect(each.processing!.lineIds).toContain(id);
      }
      for (const proposal of Object.values<Proposal>(state.proposals)) {
        for (const version of proposal.versions) {
          for (const { from } of [...(version.lines ?? []), ...(version.gone ?? [])]) {
            for (const origin of from) {
              if (origin.kind === "amendment") expect(state.amendments[origin.id]?.boundTo).toBe(version.n);
              else expect(state.objections[origin.id]?.proposalId).toBe(proposal.id);
            }
          }
        }
      }
    }),
    tried(62, 180),
  );
  expect(bound).toBeGreaterThan(15);
});
