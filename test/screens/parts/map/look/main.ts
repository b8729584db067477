import { mount } from "svelte";
import "../../../../../client/src/look/fonts.css";
import "../../../../../client/src/look/tokens.css";
import "../../../../../client/src/look/base.css";
import { feature } from "topojson-client";
import type { MapCell } from "../../../../../client/src/parts/map/mapModel.ts";
import { readGeometry } from "../../../../../shared/map/geometry.ts";
import type { TopologyReader } from "../../../../../shared/map/geometry.ts";
import DeskMap from "./DeskMap.svelte";
import PhoneMap from "./PhoneMap.svelte";
import ProjectorMap from "./ProjectorMap.svelte";
import { cells } from "./sample.ts";

/** The sample's municipalities in borders that whoever draws serves as /own-geometry.json. */
async function realCells(): Promise<MapCell[]> {
  const text = await (await fetch("/own-geometry.json")).text();
  const reader = feature as unknown as TopologyReader;
  const started = performance.now();
  const geometry = readGeometry(text, new Set(cells.map(({ code }) => code)), reader);
  if (!geometry.ok) throw new Error(`${geometry.problem} ${geometry.value}`);
  console.log(`read in ${Math.round(performance.now() - started)} ms`);
  const shapes = new Map(geometry.shapes.map((shape) => [shape.code, shape]));
  return cells.map((cell) => ({ ...cell, shape: shapes.get(cell.code)! }));
}

// ?look=phone | desk | projector & language=nl | en & show=all | close | halves | values | real | realClose
const asked = new URLSearchParams(location.search);
const target = document.getElementById("app");
if (!target) throw new Error("no place to draw");
const look = asked.get("look") ?? "phone";
const language = asked.get("language") === "en" ? "en" : "nl";
const show = asked.get("show") ?? "all";
document.documentElement.lang = language;
if (look === "desk") {
  const real = show.startsWith("real") ? await realCells() : undefined;
  mount(DeskMap, { target, props: { language, show, real } });
} else if (look === "projector") {
  document.documentElement.classList.add("projector-root");
  mount(ProjectorMap, { target, props: { language, show } });
} else mount(PhoneMap, { target, props: { language, close: show === "close" } });
