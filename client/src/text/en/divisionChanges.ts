/** What changed in a division, in words. The record tells it in the same ones, so they are in shared. */
import { changesEn } from "../../../../shared/division/changesEn.ts";

export const divisionChanges = { sentence: changesEn };
