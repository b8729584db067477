import { moderator } from "./nl/moderator.ts";
import { consent } from "./nl/moderatorConsent.ts";
import { divisionDesk } from "./nl/moderatorDivision.ts";
import { lead } from "./nl/moderatorLead.ts";
import { treatment } from "./nl/moderatorTreatment.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the moderator's screen, in the language of now. */
export const moderatorText = dictionary(moderator, () =>
  import("./en/moderator.ts").then((each) => each.moderator),
);

/** The words of a proposal's way to a decision. */
export const consentText = dictionary(consent, () =>
  import("./en/moderatorConsent.ts").then((each) => each.consent),
);

/** The words of treating objections, writing new text, and the ends of a proposal. */
export const treatmentText = dictionary(treatment, () =>
  import("./en/moderatorTreatment.ts").then((each) => each.treatment),
);

/** The big button where it leads a proposal on, and what to say meanwhile. */
export const leadText = dictionary(lead, () => import("./en/moderatorLead.ts").then((each) => each.lead));

/** The divided map at the desk: outcomes, the hall's division, members, frames. */
export const divisionDeskText = dictionary(divisionDesk, () =>
  import("./en/moderatorDivision.ts").then((each) => each.divisionDesk),
);
