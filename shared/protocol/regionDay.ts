/** `POST /api/days/CODE/region/RSV/day`: a regiobijeenkomst, asked for by the keeper of an RSV's page. */
import * as z from "zod/mini";
import { typedLine } from "../domain/text.ts";
import { secret } from "./http.ts";

export const regionDayWish = z.object({
  /** Made by who asks: the same id asks for the same day, once. */
  dayId: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  theme: typedLine,
  date: typedLine,
  time: typedLine,
  place: z.optional(typedLine),
  /** The first link of its programme team: whoever asks made its secret, and nobody tells it again. */
  link: z.object({ id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)), secret }),
});

export const regionDayMade = z.object({ code: z.string() });

export type RegionDayWish = z.infer<typeof regionDayWish>;
