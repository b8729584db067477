import type { photos as dutch } from "../nl/photos.ts";

/** The words around photos in English. */
export const photos: typeof dutch = {
  take: "Take a photo",
  choose: "Choose a photo",
  other: "Another photo",
  remove: "Remove",
  rule: "JPEG, PNG or WebP, 8 MB at most. Place and device do not come along.",
  sending: (percent: number) => `Sending the photo: ${percent}%`,
  preparing: "Making the photo smaller …",
  stop: "Stop",
  sent: "The photo has arrived.",
  notSent: "The photo did not arrive. It is still on your device.",
  again: "Try again",
  alt: "What does the photo show?",
  altHint: "For those who cannot see the photo, and for the record.",
  yours: "The photo you chose",
  notShown: "The photo cannot be shown right now.",
};
