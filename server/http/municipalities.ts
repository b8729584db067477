/** Another year's municipalities for a day that has not opened: two CSV files of the columns of the built-in ones. */
import { Router } from "express";
import type { LoadedFacts } from "../../shared/division/loadedFacts.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { loadMunicipalities } from "../../shared/domain/dayMap.ts";
import { readMunicipalities, readNeighbours } from "../../shared/facts/readMunicipalities.ts";
import type { FactError } from "../../shared/facts/readMunicipalities.ts";
import { MOST_UPLOADED, municipalitiesUpload } from "../../shared/protocol/http.ts";
import type { FileFault } from "../../shared/protocol/http.ts";
import { programmeTeamOnly } from "./links.ts";
import { dayOf } from "./parts.ts";
import type { HttpParts } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { answerWith, envelope, refuseFile, teamActor } from "./upload.ts";

/** The route `POST /municipalities` under `/api/days/CODE`. */
export function municipalityRoutes({ access }: HttpParts): Router {
  const routes = Router();
  const read = envelope(MOST_UPLOADED.municipalities);
  routes.post("/", programmeTeamOnly(access), read, async (request, response) => {
    const asked = municipalitiesUpload.safeParse(request.body);
    if (!asked.success) return refuse(response, 400, { code: "invalid" });
    const { commandId, municipalities, neighbours } = asked.data;
    const facts = factsIn(municipalities, neighbours);
    if ("faults" in facts) return refuseFile(response, facts.faults);
    const actor = await teamActor(request, access);
    const answer = await dayOf(request).act(actor, commandId, "loadMunicipalities", (state) =>
      loadMunicipalities(state, facts, factsOf),
    );
    answerWith(response, answer);
  });
  return routes;
}

function factsIn(municipalities: string, neighbours: string): LoadedFacts | { faults: FileFault[] } {
  const found = readMunicipalities(municipalities);
  if (!found.ok) return { faults: faultsIn("municipalities", found.errors) };
  const near = readNeighbours(neighbours, found.value);
  if (!near.ok) return { faults: faultsIn("neighbours", near.errors) };
  return {
    municipalities: [...found.value.values()],
    neighbours: [...near.value].flatMap(([code, others]) =>
      [...others].filter((other) => code < other).map((other): [string, string] => [code, other]),
    ),
  };
}

function faultsIn(file: FileFault["file"], errors: readonly FactError[]): FileFault[] {
  return errors.map(({ line, problem, value }) => ({ file, line, problem, value: value.slice(0, 200) }));
}
