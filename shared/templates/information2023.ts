/** The information sheets of the Beslisdag of 28 March 2023. Source: day-2023.md. */
import type { InformationSheetId } from "../domain/ids.ts";
import type { InformationContent, InformationSetup } from "../domain/informationState.ts";

const sheet = (id: string, content: InformationContent): InformationSetup => ({
  id: id as InformationSheetId,
  content,
});
const source = "Programmateam MDT";

export const information2023: readonly InformationSetup[] = [
  sheet("mdt-in-short", {
    title: "MDT in het kort",
    text: [
      "MDT is de maatschappelijke diensttijd. Jongeren van 12 tot 30 jaar ontwikkelen hun talent, ontmoeten anderen en doen iets voor een ander.",
      "Wat we willen bereiken:\n- 400.000 jongeren doen mee in 2022-2026\n- er is aanbod in het hele land\n- veel partijen staan erachter",
    ].join("\n\n"),
    source,
  }),
  sheet("support-offer", {
    title: "Wat het programmateam biedt",
    text: "Dit ondersteuningsaanbod ligt voor bij de procesafspraken. Mist er iets? Zeg het bij dat onderdeel.",
    figure: {
      kind: "table",
      columns: ["Waarbij", "Wat we bieden"],
      rows: [
        ["Opstart", "Begeleiding naar een voordracht, onboarding, HR-pakket"],
        ["Werk", "Uitwisseling, intervisie, training, jaarlijkse evaluatie, hulp bij conflicten"],
        ["Kennis", "Data inzichtelijk maken, effectonderzoek, communicatie"],
        ["Samenhang", "Thematisch werken, MDT on Tour"],
      ],
    },
    source,
  }),
  sheet("hours-of-a-facilitator", {
    title: "Hoe een regiofacilitator de week verdeelt",
    text: "Een suggestie bij 1 fte, in dagen per week. Elk RSV kiest zelf.",
    figure: {
      kind: "table",
      columns: ["Werk", "Dagen per week"],
      rows: [
        ["Overleggen", "0,5"],
        ["Analyse, visie en actieagenda", "0,5"],
        ["Verbinden", "1,5"],
        ["Aanjagen", "2"],
      ],
    },
    source,
  }),
];
