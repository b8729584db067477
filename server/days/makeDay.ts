/** How a day comes into the world: in the registry, prepared, with the first link of its programme team. */
import type { LoadedFacts } from "../../shared/division/loadedFacts.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { loadMunicipalities } from "../../shared/domain/dayMap.ts";
import type { LinkId } from "../../shared/domain/ids.ts";
import type { InformationSetup } from "../../shared/domain/informationState.ts";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { daySetup } from "../../shared/domain/setup.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { WireRefusal } from "../../shared/protocol/messages.ts";
import type { DayHosts } from "./dayHosts.ts";
import type { DayRegistry, RegisteredDay } from "./dayRegistry.ts";

export interface MakeDayParts {
  readonly registry: Pick<DayRegistry, "add" | "find">;
  readonly hosts: DayHosts;
  /** Where the links of a day are kept (AccessStore). */
  readonly access: {
    issue(day: string, role: "programmeTeam", label: string): Promise<{ id: string; token: string }>;
    register(
      day: string,
      role: "programmeTeam",
      id: string,
      secret: string,
      label: string,
    ): Promise<"registered" | "known" | "refused">;
  };
  /** UTC ms. */
  readonly now: () => number;
}

/** A day that somebody wishes for. */
export interface DayWish {
  /** Made by who asks: the same id asks for the same day, once. */
  readonly id: string;
  readonly setup: DaySetup;
  readonly information?: readonly InformationSetup[];
  /** The municipalities of another year. */
  readonly facts?: LoadedFacts;
  /** The first link of the programme team; without `own` its secret is made here, and told once. */
  readonly link: { readonly label: string; readonly own?: { readonly id: string; readonly secret: string } };
}

export type MadeDay =
  | {
      readonly made: true;
      readonly day: RegisteredDay;
      /** Of the programme team; the token only where its secret was made here. */
      readonly link: { readonly id: string; readonly token?: string };
    }
  | { readonly made: false; readonly refusal: WireRefusal };

/**
 * Makes a day that is prepared and not open. Asked again with the same id it answers with the same day and changes
 * nothing, so that a press that went twice makes one. Refused: a setup that is none, a day with this id that has
 * another link, and what prepareDay refuses. A storage error is thrown.
 */
export async function makeDay(
  { registry, hosts, access, now }: MakeDayParts,
  { id, setup, information = [], facts, link }: DayWish,
): Promise<MadeDay> {
  const checked = daySetup.safeParse(setup);
  if (!checked.success) return refused("invalid");
  // Before there is a day: a setup that cannot be prepared leaves no code behind.
  const trial = prepareDay(emptyDay, "", checked.data, undefined, information);
  if (!trial.accepted) return { made: false, refusal: trial.refusal };

  const day = registry.add(id, now());
  const host = await hosts.byCode(day.code);
  if (!host) throw new Error("A day that was just added is not there.");
  // Whose the day is stands in the command: the id of a day gives nobody else a link to it.
  const by = link.own?.id ?? "server";
  const actor = { role: "programmeTeam", id: by as LinkId } as const;
  const prepared = await host.act(actor, `prepare-${id}-${by}`, "prepareDay", (state) =>
    prepareDay(state, day.code, checked.data, undefined, information),
  );
  if (!prepared.accepted) {
    return prepared.refusal.code === "dayExists"
      ? refused("idTaken")
      : { made: false, refusal: prepared.refusal };
  }
  if (facts) {
    const loaded = await host.act(actor, `facts-${id}`, "loadMunicipalities", (state) =>
      loadMunicipalities(state, facts, factsOf),
    );
    if (!loaded.accepted) return { made: false, refusal: loaded.refusal };
  }
  const linked = await firstLink(access, id, link);
  return linked ? { made: true, day, link: linked } : refused("idTaken");
}

/** Undefined where somebody else's secret stands under this id. */
async function firstLink(
  access: MakeDayParts["access"],
  day: string,
  { label, own }: DayWish["link"],
): Promise<{ id: string; token?: string } | undefined> {
  if (!own) return access.issue(day, "programmeTeam", label);
  const registered = await access.register(day, "programmeTeam", own.id, own.secret, label);
  return registered === "refused" ? undefined : { id: own.id };
}

function refused(code: "invalid" | "idTaken"): MadeDay {
  return { made: false, refusal: { code } };
}
