/** What can be asked about keeping. Part of the day's commands; see commands.ts. Erasing is none: see erasing.ts. */
import * as z from "zod/mini";
import { keeping } from "./keepingState.ts";

export const keepingCommands = [z.object({ type: z.literal("setKeeping"), ...keeping.shape })] as const;
