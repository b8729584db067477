import { by } from "../counted.ts";
import type { theme as dutch } from "../nl/theme.ts";

/** Words of a day's look. */
export const theme: typeof dutch = {
  title: "Look",
  text: "Take over the colours of your organisation from an NL Design System token file (JSON or CSS). Shapes and typeface stay.",
  file: "Choose a token file",
  unreadable: "This is no token file. Choose a JSON file with tokens, or a CSS file with --names.",
  nothing: "There is nothing in this file that the app can take over.",
  taken: (n) => `${by(n, "token", "tokens")} taken over`,
  wrong: (n) => `${by(n, "token", "tokens")} with a value that cannot be used`,
  wrongText: "Only opaque colours (hex, rgb or hsl) and corners up to 24 px. No addresses or calculations.",
  left: (n) => `${by(n, "other token", "other tokens")} not used`,
  leftMore: (n) => `and ${n} more`,
  corrected: (n: number) => `We adjusted ${by(n, "colour", "colours")}.`,
  correctedText:
    "With the colour from the file part of the hall cannot read along. The day gets the nearest colour that can be read.",
  moved: (from: string, to: string) => `${from} becomes ${to}`,
  on: (ground: string) => `on ${ground}`,
  fixed: "beside the fixed colours",
  faint: (on: string, ratio: string, least: string) =>
    `The contrast ${on} was ${ratio}; at least ${least} is needed.`,
  use: "Use these colours",
  used: "The screens of this day get these colours as soon as they load again.",
  back: "Back to the usual colours",
  now: "How it is now",
  usual: "The usual colours of Beslisdag.",
  example: "What it will look like",
  exampleQuestion: "Does everyone consent?",
  exampleText: "Good enough for now, safe enough to try.",
  exampleButton: "I give consent",
  exampleLink: "Read the frames",
  tokens: {
    paper: "ground",
    surface: "card",
    sunken: "side bar",
    ink: "text",
    "ink-soft": "soft text",
    line: "line",
    "line-strong": "edge of a field",
    accent: "button",
    "accent-strong": "link",
    "accent-tint": "light tint",
    "on-accent": "text on a button",
    focus: "focus",
    radius: "corners",
  },
};
