/** The day of 2023 with Utrecht wanting a piece of Noord-Holland: their maps clash. Utrecht and Drenthe brought in theirs. */
import { daySetup } from "../../../shared/domain/setup.ts";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";
import { codesOf } from "../../division/divisions.ts";
import { givenDay, type GivenDay } from "../../support/given.ts";

export const GOOI = ["Hilversum", "Gooise Meren", "Huizen", "Blaricum", "Laren", "Wijdemeren"];

export function clashingDay({ outcomes = true } = {}): GivenDay {
  const day = givenDay({ setup: daySetup.parse(beslisdag2023) }).open();
  const utrecht = day.facilitator("utrecht");
  day.must(utrecht, { type: "moveMunicipalities", group: "utrecht", codes: codesOf(...GOOI), to: "utrecht" });
  if (!outcomes) return day;
  const why = "Mensen in het Gooi reizen naar Utrecht.";
  day.must(utrecht, {
    type: "submitOutcome",
    region: "utrecht",
    kind: "proposes",
    arguments: why,
    notes: [],
  });
  const drenthe = day.facilitator("drenthe");
  day.must(drenthe, {
    type: "submitOutcome",
    region: "drenthe",
    kind: "keepsBid",
    arguments: "",
    notes: [],
  });
  return day;
}
