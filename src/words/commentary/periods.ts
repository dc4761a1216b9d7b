/** Periods inside a sentence. "week of" itself is the core's: the name of a week. */
export const periodWords = {
  units: { daily: "day", weekly: "week", monthly: "month", quarterly: "quarter", yearly: "year" },
  theWeek: (name: string) => `the ${name}`,
  onDay: (period: string) => `on ${period}`,
  inPeriod: (period: string) => `in ${period}`,
  aPeriod: (unitOfTime: string) => ` a ${unitOfTime}`,
};
