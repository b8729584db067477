/* eslint-disable svelte/prefer-svelte-reactivity -- these sets are made anew, never changed */
/** What an editor shows of a group's division, derived from the day, and what is picked in it: that is this desk's alone. */
import { laidTogether } from "../../../shared/division/assemble.ts";
import { compareDivisions } from "../../../shared/division/compare.ts";
import { provinceName } from "../../../shared/division/labels.ts";
import type { Rsv } from "../../../shared/division/rsv.ts";
import { factsOf } from "../../../shared/division/mapFacts.ts";
import { frameResultsOf } from "../../../shared/domain/divisionFrames.ts";
import { divisionOrder, subgroupDivisions } from "../../../shared/domain/divisions.ts";
import { NATIONAL } from "../../../shared/domain/divisionState.ts";
import type { DivisionGroup } from "../../../shared/domain/divisionState.ts";
import { timeZoneOf } from "../../../shared/domain/setup.ts";
import type { CellShape, Point } from "../../../shared/map/cellShape.ts";
import type { Session } from "../session/session.ts";
import { divisionEditorText } from "../text/divisionEditorText.ts";
import { timeOfDay } from "../text/format.ts";
import { refusalText } from "../text/refusalText.ts";
import { amongOthers } from "./amongOthers.ts";
import * as model from "./divisionModel.ts";
import { stripFigures } from "./frameWords.ts";
import { earlierOf } from "./history.ts";
import { cutByLine, toggled } from "./picking.ts";

interface Chosen {
  readonly group: DivisionGroup;
  readonly codes: ReadonlySet<string>;
  /** The other side of a line that was drawn. */
  readonly flip: readonly string[] | null;
  /** Why nothing was picked. */
  readonly notice: string;
}

export class EditorView {
  readonly #session: Session;
  readonly #group: () => DivisionGroup;
  readonly #shapes: () => readonly CellShape[] | undefined;
  readonly #paint = model.divisionPainter();
  #chosen = $state.raw<Chosen | null>(null);

  constructor(session: Session, group: () => DivisionGroup, shapes: () => readonly CellShape[] | undefined) {
    this.#session = session;
    this.#group = group;
    this.#shapes = shapes;
  }

  readonly day = $derived.by(() => this.#session.confirmed);
  readonly facts = $derived.by(() => factsOf(this.day.division.facts));
  readonly draft = $derived.by(() => this.day.division.drafts[this.#group()]);
  readonly rsvs = $derived.by(() => this.draft?.rsvs ?? []);
  readonly national = $derived.by(() => this.#group() === NATIONAL);
  /** White spots are looked for in this province; undefined is the whole country. */
  readonly province = $derived.by(() => (this.national ? undefined : (this.#group() as string)));
  readonly name = $derived.by(() => {
    const group = this.#group();
    if (this.national) return divisionEditorText().hall;
    return this.day.setup?.regions.find((each) => each.id === group)?.name ?? provinceName(group);
  });
  readonly cells = $derived.by(() => model.cellsOf(this.facts, this.#shapes()));
  readonly groups = $derived.by(() => this.#paint(this.rsvs, this.facts));
  readonly quiet = $derived.by(() => model.quietOf(this.#group(), this.rsvs, this.facts));
  readonly white = $derived.by(() => model.whiteSpotsOf(this.rsvs, this.facts, this.province));
  readonly diamonds = $derived.by(() => model.fromElsewhere(this.rsvs, this.facts));
  /** The province itself: what is taken beyond it must not make the map jump. */
  readonly sight = $derived.by(() =>
    this.national ? undefined : model.sightOf(this.#group(), [], this.facts),
  );
  readonly listed = $derived.by(() =>
    model.listedOf(model.reachOf(this.#group(), this.facts), this.groups, this.diamonds, this.quiet),
  );
  readonly earlier = $derived.by(() => earlierOf(this.day, this.#group()));
  /** RSVs of this group as part of the country. */
  readonly whole = (rsvs: readonly Rsv[]): readonly Rsv[] => amongOthers(this.day, this.#group(), rsvs);
  /** How many changes there are since the opening bid. */
  readonly changes = $derived.by(
    () => compareDivisions(this.whole(this.earlier[0]?.rsvs ?? []), this.whole(this.rsvs)).changes.length,
  );
  /** The frames over the country with this division in it. */
  readonly figures = $derived.by(() => {
    const { day, facts } = this;
    const rsvs = this.national ? this.rsvs : laidTogether(divisionOrder(day), subgroupDivisions(day));
    return stripFigures(frameResultsOf(day, rsvs, facts), { frames: day.setup?.frames ?? [], rsvs, facts });
  });
  /** Why nothing can be changed now. */
  readonly locked = $derived.by(() => {
    if (!this.draft?.outcome) return undefined;
    const t = divisionEditorText();
    return this.#session.role === "facilitator" ? t.locked : t.lockedHall;
  });
  /** "Bewaard om 12.04". */
  readonly saved = $derived.by(() => {
    const t = divisionEditorText();
    const at = this.draft?.editedAt;
    return at === undefined ? t.unchanged : t.saved(timeOfDay(at, timeZoneOf(this.day.setup)));
  });

  readonly #here = $derived.by(() => (this.#chosen?.group === this.#group() ? this.#chosen : null));
  readonly picked: ReadonlySet<string> = $derived.by(() => this.#here?.codes ?? new Set<string>());
  readonly notice = $derived.by(() => this.#here?.notice ?? "");
  readonly canFlip = $derived.by(() => (this.#here?.flip ?? null) !== null);
  readonly #reached = $derived.by(() => {
    // The moderator may do what no subgroup may: reach across the country.
    const group = this.#session.role === "moderator" ? NATIONAL : this.#group();
    return new Set(model.reachOf(group, this.facts).map(({ code }) => code));
  });

  /** Picks these and nothing else. */
  pickAll(codes: Iterable<string>): void {
    this.#choose(codes);
  }
  /** One more, or one less; what is out of reach says so. */
  pick(code: string): void {
    if (this.#reached.has(code)) return this.#choose(toggled(this.picked, code));
    const name = this.facts.municipalities.get(code)?.name ?? code;
    this.#choose(this.picked, null, `${name}: ${refusalText({ code: "tooFarAway" })}`);
  }
  /** Picks the smaller side of the RSV that a line cuts. */
  cut(line: readonly Point[]): void {
    const shapes = this.cells.map(({ shape }) => shape);
    const sides = cutByLine(line, shapes, this.rsvs, shapes[0]?.radius ?? 0);
    if (sides) this.#choose(sides[0], sides[1]);
    else this.#choose([], null, divisionEditorText().lineCutsNone);
  }
  /** The other side of the line. */
  flip(): void {
    const other = this.#here?.flip;
    if (other) this.#choose(other, [...this.picked]);
  }

  #choose(codes: Iterable<string>, flip: readonly string[] | null = null, notice = ""): void {
    this.#chosen = { group: this.#group(), codes: new Set(codes), flip, notice };
  }
}
