/** What figures are to a control chart, where they are none that it can draw. */
export const chartSourceWords = {
  tooFewPeriods:
    "These are figures of one or two periods side by side. A control chart shows how figures move month by month: select figures of more months, 12 or more if you have them.",
  notByMonth:
    "No series of months is found. A control chart needs months along the top or down the side, with figures beside them: select figures of more months, 12 or more if you have them.",
};
