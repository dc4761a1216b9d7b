/** Fields that several screens have. */
export const fieldWords = {
  exampleDay: "31 March 2026",
  typeADay: "Type a day, such as 31 March 2026 or 31/3/2026.",
};
