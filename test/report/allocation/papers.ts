/** Tables of papers to the West Midlands Strategic Policing and Crime Board, as printed: see the workbench's scenarios. */
export const communitySafetyFund: string[][] = [
  ["District", "Allocation 2013/14 (£)"],
  ["Birmingham", "2,497,583"],
  ["Coventry", "546,304"],
  ["Sandwell", "530,190"],
  ["Wolverhampton", "492,495"],
  ["Walsall", "402,203"],
  ["Dudley", "396,364"],
  ["Solihull", "285,938"],
  ["West Midlands Police", "1,817,923"],
  ["Total", "6,969,000"],
  ["Contribution from Reserves", "350,000"],
  ["Total to Allocate", "7,319,000"],
];

export const victimsFund: string[][] = [
  ["Organisation", "Crime Type", "Funding 2015-16"],
  ["West Midlands Sexual Violence Services", "Sexual Abuse, Child Abuse and CSE", "£320,000"],
  ["West Midlands Domestic Violence Consortium", "Honour Based Violence and Forced Marriage", "£110,000"],
  ["West Midlands Modern Day Slavery Network", "Modern Day Slavery/Human Trafficking", "£50,000"],
  ["Female Genital Mutilation", "FGM", "£41,876"],
  ["Barnardo's", "CSE", "£83,013"],
  ["BRAKE", "Road Traffic Collisions", "£2,000"],
  ["West Midlands Independent Domestic Violence Service", "Domestic Abuse", "£210,000"],
  ["Victims Fund Round 2", "Priority areas", "£167,750"],
  ["Restorative Justice", "Restorative Justice", "£304,466"],
  ["Total", "", "£1,289,105"],
];

export const restorativeJustice: string[][] = [
  ["Organisation", "Area", "Amount requested (£)", "Amount approved (£)"],
  ["HYPE – Helping Young People Engage", "Coventry", "16,400", "16,400"],
  ["Prison Fellowship/Sycamore Tree", "Wolverhampton", "9,900", "9,900"],
  ["Safer Travel Partnership", "West Midlands", "25,000", "25,000"],
  ["CRIB", "Birmingham", "26,762", "26,762"],
  ["Dery Foundation", "Birmingham", "18,650", "18,650"],
  ["PPP – Passion, Place & Purpose", "Birmingham/Sandwell", "25,000", "25,000"],
  ["Pan Birmingham RJ Team", "West Midlands", "183,754", "183,754"],
  ["Total", "", "£305,466", "£305,466"],
];
