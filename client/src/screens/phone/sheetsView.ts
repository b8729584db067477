/** Fetches what draws information sheets: not what most of the day is about, but a phone must have it when the network goes. */
export const sheetsView = () => import("./information/SheetsView.svelte");
