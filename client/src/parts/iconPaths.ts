/** One drawing: lines are stroked, fills are filled in the current colour, cuts are stroked in the colour of the ground. */
export type Drawing = {
  readonly box?: number;
  readonly weight?: number;
  readonly lines?: readonly string[];
  readonly fills?: readonly string[];
  readonly cuts?: readonly string[];
  readonly cutWeight?: number;
};

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const box = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(w - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(h - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}z`;

/**
 * Every icon by name, drawn in a box of 24 unless it says otherwise.
 * Octagon, circle with tick, circle with wave and dashed circle are missing on purpose: those shapes are answers and live in AnswerShape.
 */
export const iconPaths = {
  now: { lines: [disc(12, 12, 8.5)], fills: [disc(12, 12, 4)] },
  frames: { lines: ["M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4", "M8.5 12h7"] },
  questions: { lines: ["M4 5h16v11H12l-5 4v-4H4z", "M8.5 10.5h7"] },
  question: {
    lines: ["M3.5 4.5h17v12H12l-4.5 4v-4h-4z", "M10 9c0-2.6 4-2.6 4-.2 0 1.5-2 1.6-2 3.1", "M12 14v.2"],
  },
  mine: { lines: ["M5 4h14v10l-5.5 6H5z", "M19 14h-5.5v6"] },
  note: { lines: ["M5 4h14v10l-5.5 6H5z", "M19 14h-5.5v6"] },
  document: { lines: ["M5 3.5h9l5 5V20.5H5z", "M9 12h6M9 16h6"] },
  hexagon: { lines: ["M12 3l7.8 4.5v9L12 21l-7.8-4.5v-9z"] },
  map: {
    weight: 1.8,
    lines: [
      "M8 2.6 12 5v4.6L8 12 4 9.6V5zM16 2.6 20 5v4.6L16 12l-4-2.4V5zM12 12.2l4 2.4v4.6l-4 2.4-4-2.4v-4.6z",
    ],
  },
  decisions: { lines: ["M6 21V3.5h12V21l-6-4z", "M9 9l2.4 2.4L15.5 7"] },
  ring: {
    fills: [
      disc(12, 4, 2.3),
      disc(18.9, 8, 2.3),
      disc(18.9, 16, 2.3),
      disc(12, 20, 2.3),
      disc(5.1, 16, 2.3),
      disc(5.1, 8, 2.3),
    ],
  },

  chevronRight: { lines: ["M9 5l7 7-7 7"] },
  chevronLeft: { lines: ["M15 5l-7 7 7 7"] },
  chevronDown: { weight: 2.2, lines: ["M6 9.5l6 6 6-6"] },
  chevronUp: { weight: 2.2, lines: ["M6 14.5l6-6 6 6"] },
  arrowRight: { weight: 2.4, lines: ["M4 12h15m-6-6 6 6-6 6"] },
  arrowLeft: { weight: 2.4, lines: ["M20 12H5m6-6-6 6 6 6"] },
  arrowUp: { weight: 2.4, lines: ["M12 20V5m-6 6 6-6 6 6"] },
  arrowDown: { weight: 2.4, lines: ["M12 4v15m-6-6 6 6 6-6"] },
  plus: { lines: ["M12 5v14M5 12h14"] },
  minus: { lines: ["M5 12h14"] },
  close: { lines: ["M6.5 6.5l11 11M17.5 6.5l-11 11"] },
  tick: { weight: 2.4, lines: ["M5 12.5l5 5L19.5 7"] },
  pen: { lines: ["M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z"] },
  bin: { lines: ["M4 6.5h16M9 6V3.5h6V6M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6"] },
  undo: { lines: ["M8 5L4 9l4 4", "M4 9h10a5.5 5.5 0 0 1 0 11h-4"] },
  grip: {
    fills: [
      disc(9, 5, 1.8),
      disc(15, 5, 1.8),
      disc(9, 12, 1.8),
      disc(15, 12, 1.8),
      disc(9, 19, 1.8),
      disc(15, 19, 1.8),
    ],
  },
  menu: { fills: [disc(5, 12, 2), disc(12, 12, 2), disc(19, 12, 2)] },
  search: { weight: 2.2, lines: [disc(10.5, 10.5, 6.5), "M15.5 15.5l5 5"] },
  download: { weight: 2.2, lines: ["M12 4v11m-5-4.5 5 5 5-5M4.5 20h15"] },
  upload: { weight: 2.2, lines: ["M12 15V4m-5 4.5 5-5 5 5M4.5 20h15"] },
  camera: { lines: ["M3 7.5h4.5L9 5h6l1.5 2.5H21v12H3z", disc(12, 13, 3.6)] },
  copy: { lines: [box(8, 8, 12, 12, 2), "M16 8V4H4v12h4"] },
  print: { lines: ["M7 9V3.5h10V9", "M7 17H3.5V9h17v8H17", "M7 14h10v6.5H7z"] },
  link: {
    lines: [
      "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.5 1.5",
      "M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.5-1.5",
    ],
  },

  spotlight: { lines: ["M8.5 2.5h7l3.5 9H5zM3 21h18M9 15l-1.5 3M15 15l1.5 3M12 15v3"] },
  screen: { lines: [box(2.5, 4, 19, 13, 1.5), "M8 20.5h8"] },
  blank: { lines: [box(2.5, 4, 19, 13, 1.5), "M10 8v5M14 8v5M8 20.5h8"] },
  qr: {
    lines: ["M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z"],
    fills: ["M6 6h2v2H6zM16 6h2v2h-2zM6 16h2v2H6zM13 13h3v3h-3zM18 13h3v2h-3zM13 18h2v3h-2zM17 17h4v4h-4z"],
  },
  clock: { lines: [disc(12, 12, 9), "M12 7v5.3l3.4 2"] },
  play: { fills: ["M7 4.5v15l12.5-7.5z"] },
  stop: { weight: 2.2, lines: [box(4.5, 4.5, 15, 15, 3)], fills: [box(9, 9, 6, 6, 0.6)] },
  microphone: { lines: [box(8.5, 2.5, 7, 12, 3.5), "M5 11.5a7 7 0 0 0 14 0M12 18.5v3"] },
  hand: {
    lines: [
      "M8 12V6a1.5 1.5 0 0 1 3 0v5M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3 0v8.5a6 6 0 0 1-6 6c-3 0-4.5-1.5-6-4l-2-3.5c-.6-1.4 1-2.3 2-1.2L8 14.5",
    ],
  },
  signal: { lines: ["M6 21V3.5h12l-3 4.5 3 4.5H6"] },
  people: {
    lines: [
      disc(9, 8, 3.5),
      "M2.5 20c0-4 2.6-6.5 6.5-6.5s6.5 2.5 6.5 6.5",
      "M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14c2.2.9 3.5 3 3.5 6",
    ],
  },
  person: { lines: [disc(12, 8, 4), "M4.5 20.5c0-4.3 3-7 7.5-7s7.5 2.7 7.5 7"] },
  language: { lines: [disc(12, 12, 9), "M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"] },
  settings: { lines: ["M4 7h9M17 7h3M4 17h3M11 17h9", disc(15, 7, 2), disc(9, 17, 2)] },
  lock: { lines: [box(4.5, 10.5, 15, 10, 2), "M8 10.5V7a4 4 0 0 1 8 0v3.5"] },
  eye: { lines: ["M2 12c4.5-8.5 15.5-8.5 20 0-4.5 8.5-15.5 8.5-20 0z", disc(12, 12, 3)] },
  eyeOff: {
    lines: [
      "M4 4l16 16",
      "M9.5 6a11 11 0 0 1 12.5 6 13 13 0 0 1-3 3.8M6.5 7.8A13 13 0 0 0 2 12c3 5.6 8.7 7.5 13.5 5.7",
    ],
  },
  phoneKept: { lines: [box(6.5, 3, 11, 18, 2.5), "M11 18h2"] },
  offline: {
    lines: ["M4 4l16 16M8.5 8A5.5 5.5 0 0 0 7 18.5h10.5M11.5 6.3A5.5 5.5 0 0 1 17.6 11 4 4 0 0 1 20.5 17"],
  },
  info: { lines: [box(3, 3, 18, 18, 4.5), "M12 11v6"], fills: [disc(12, 7.6, 1.5)] },
  todo: { lines: [disc(12, 12, 8.5)] },

  warning: {
    fills: ["M12 2 23 21.5H1z"],
    cuts: ["M12 9v6M12 18v.2"],
    cutWeight: 2.4,
  },
  ok: { fills: [box(2, 2, 20, 20, 4.5)], cuts: ["M7 12.5l3.5 3.5 6.5-7.5"], cutWeight: 2.4 },
  bad: { fills: [box(2, 2, 20, 20, 4.5)], cuts: ["M8 8l8 8M16 8l-8 8"], cutWeight: 2.4 },
  team: {
    box: 48,
    fills: ["M9 5h22l8 8v30H9z"],
    cuts: ["M16 18h16M16 25h16", "M16 35c3-5 5-4 5-1s3 2 5-1 3 1 6 1"],
    cutWeight: 3.2,
  },
  mark: {
    box: 32,
    weight: 1.8,
    fills: [
      "M15.24 13.8 9 17.4 2.76 13.8V6.6L9 3l6.24 3.6z",
      "M29.24 13.8 23 17.4l-6.24-3.6V6.6L23 3l6.24 3.6z",
    ],
    lines: ["M21.46 25.55 16 28.7l-5.46-3.15v-6.3L16 16.1l5.46 3.15z"],
  },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof iconPaths;
