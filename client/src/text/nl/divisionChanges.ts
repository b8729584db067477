/** What changed in a division, in words. The record tells it in the same ones, so they are in shared. */
import { changesNl } from "../../../../shared/division/changesNl.ts";

export const divisionChanges = { sentence: changesNl };
