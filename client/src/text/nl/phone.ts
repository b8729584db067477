/** Words of joining and of the phone. */
export const phone = {
  now: "Nu",
};
