// Deliberately wrong: `npm run check` fails when the type checker does NOT refuse this line.
export const first: string = ["may be empty"][0];
