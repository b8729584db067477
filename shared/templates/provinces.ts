/** The twelve provinces, each a subgroup of the day; the room is filled in when it is known. Source: day-2023.md. */
export const provinces = [
  { id: "drenthe", name: "Drenthe" },
  { id: "flevoland", name: "Flevoland" },
  { id: "friesland", name: "Friesland" },
  { id: "gelderland", name: "Gelderland" },
  { id: "groningen", name: "Groningen" },
  { id: "limburg", name: "Limburg" },
  { id: "noord-brabant", name: "Noord-Brabant" },
  { id: "noord-holland", name: "Noord-Holland" },
  { id: "overijssel", name: "Overijssel" },
  { id: "utrecht", name: "Utrecht" },
  { id: "zeeland", name: "Zeeland" },
  { id: "zuid-holland", name: "Zuid-Holland" },
] as const;
