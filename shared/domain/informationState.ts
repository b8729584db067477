/** The slice of the topic `information`: the information sheets. */
import * as z from "zod/mini";

export const informationSlice = z.object({});

export type InformationSlice = z.infer<typeof informationSlice>;

/** A day without information sheets. */
export const emptyInformation: InformationSlice = {};
