/** The names of the templates, apart from what they hold: a page that offers them need not carry them. */
export const templateNames = ["beslisdag-2023", "beslisdag-2024", "regiobijeenkomst", "leeg"] as const;
export type TemplateName = (typeof templateNames)[number];
