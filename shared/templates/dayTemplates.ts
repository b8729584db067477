/** The templates a day can be made of. */
import type { InformationSetup } from "../domain/informationState.ts";
import type { DaySetup } from "../domain/setup.ts";
import { beslisdag2023 } from "./beslisdag2023.ts";
import { beslisdag2024 } from "./beslisdag2024.ts";
import { dated } from "./dated.ts";
import type { DayDetails } from "./dated.ts";
import { information2023 } from "./information2023.ts";
import { leeg } from "./leeg.ts";
import { regiobijeenkomst } from "./regiobijeenkomst.ts";
import type { TemplateName } from "./templateNames.ts";

/** A fresh setup of this template, with these details, and the information sheets that come with it. */
export function setupFromTemplate(
  name: TemplateName,
  details: DayDetails = {},
): { setup: DaySetup; information: readonly InformationSetup[] } {
  return { setup: dated(setups[name](), details), information: sheets[name] ?? [] };
}

const setups: Record<TemplateName, () => DaySetup> = {
  "beslisdag-2023": () => beslisdag2023,
  "beslisdag-2024": () => beslisdag2024(),
  regiobijeenkomst: () => regiobijeenkomst(),
  leeg: () => leeg,
};

const sheets: Partial<Record<TemplateName, readonly InformationSetup[]>> = {
  "beslisdag-2023": information2023,
  "beslisdag-2024": information2023,
};
