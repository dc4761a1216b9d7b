import { changeWords, turnedRound, withChange } from "../../../src/core/checks/changes/changeWords";

const told = (text: string) => {
  const change = changeWords(text);
  return change && [change.direction, change.figure?.shown ?? null, change.figure?.unit ?? null];
};

// prettier-ignore
describe("words of a change", () => {
  it.each([
    "reduced", "Reducing", "reduction", "reduces", "decreased", "decreasing", "fall", "falls", "falling", "fallen", "fell",
    "fewer", "less", "lower", "down", "drop", "dropped", "dropping", "decline", "declining", "▼", "↓",
  ])("“%s” goes down", (text) => {
    expect(told(text)).toEqual([-1, null, null]);
  });

  it.each([
    "increased", "Increasing", "increase", "rise", "rises", "risen", "rising", "rose", "more", "higher", "up", "grew",
    "growth", "growing", "▲", "↑",
  ])("“%s” goes up", (text) => {
    expect(told(text)).toEqual([1, null, null]);
  });

  it.each(["no change", "Unchanged", "same", "static", "stable", "steady", "►", "▶", "→"])("“%s” is level", (text) => {
    expect(told(text)).toEqual([0, null, null]);
  });

  it.each([
    "", "Birmingham", "5%", "upset", "downtown", "lesson", "flower", "sameness", "unstable", "moreover", "enterprise",
    "rose and fell", "more or less", "change", "brisk", "misfall",
  ])("“%s” says no direction", (text) => {
    expect(told(text)).toBeNull();
  });

  it.each<[string, number, number, string]>([
    ["12% reduction", -1, -0.12, "percent"],
    ["12 % reduction", -1, -0.12, "percent"],
    ["reduced by 15", -1, -15, "plain"],
    ["15 fewer", -1, -15, "plain"],
    ["down 1,250", -1, -1250, "plain"],
    ["▲ 3%", 1, 0.03, "percent"],
    ["up £1.2m", 1, 1.2e6, "pounds"],
    ["up £3k on last year", 1, 3000, "pounds"],
    ["increase of 4.5 per cent", 1, 0.045, "percent"],
    ["increase of 4 percent", 1, 0.04, "percent"],
    ["up 2 points", 1, 0.02, "points"],
    ["up 2 percentage points", 1, 0.02, "points"],
    ["down 2.5 pp", -1, -0.025, "points"],
    ["down 3 pts", -1, -0.03, "points"],
    ["-5% (reduced)", -1, -0.05, "percent"],
    ["+5 more", 1, 5, "plain"],
    ["up 2.55%", 1, 0.0255, "percent"],
    ["up 1% point", 1, 0.01, "points"],
    ["up 1 point", 1, 0.01, "points"],
    ["down 3pp on 2014", -1, -0.03, "points"],
    ["down 3 places", -1, -3, "plain"],
    ["down 3 metres", -1, -3, "plain"],
    ["down 20percent", -1, -0.2, "percent"],
  ])("“%s” goes %d, by %d (%s)", (text, direction, shown, unit) => {
    expect(told(text)).toEqual([direction, expect.closeTo(shown, 12), unit]);
    expect(changeWords(text)?.figure?.value).toBeCloseTo(shown, 12);
  });

  it("keep the size as it is written, as text", () => {
    expect(changeWords("up 2 percentage points on 2014")?.figure).toMatchObject({ text: "2 percentage points", isText: true });
    expect(changeWords("increase of 4 per cent")?.figure?.text).toBe("4 per cent");
  });

  it("that are level have no size", () => {
    expect(told("no change (0%)")).toEqual([0, null, null]);
    expect(told("stable at 52")).toEqual([0, null, null]);
  });

  it("are not looked for in sentences of more than 60 characters", () => {
    expect(told("down".padEnd(60))).toEqual([-1, null, null]);
    expect(told("down".padEnd(61))).toBeNull();
  });
});

// prettier-ignore
describe("the same words for another change", () => {
  it.each([
    ["12% reduction", "15%", "15% reduction"],
    ["reduced by 15", "20", "reduced by 20"],
    ["up £1.2m", "£1.3m", "up £1.3m"],
    ["increase of 4 per cent", "5 per cent", "increase of 5 per cent"],
    ["reduced", "20", "reduced"],
  ])("“%s” by %s is “%s”", (text, size, words) => {
    expect(withChange(text, size, false)).toBe(words);
  });

  it.each([
    ["reduced", "increased"], ["reduction", "increase"], ["reducing", "increasing"], ["reduces", "increases"],
    ["decreased", "increased"], ["decrease", "increase"], ["decreasing", "increasing"], ["fewer", "more"],
    ["less", "more"], ["lower", "higher"], ["down", "up"], ["fall", "rise"], ["falling", "rising"], ["fell", "rose"],
    ["fallen", "risen"], ["▼", "▲"], ["↓", "↑"],
    ["Reduced", "Increased"], ["Down", "Up"], ["no change", "no change"],
  ])("“%s” turned round is “%s”", (text, words) => {
    expect(turnedRound(text)).toBe(words);
  });

  it.each([
    ["increased", "reduced"], ["increase", "reduction"], ["increasing", "reducing"], ["more", "fewer"], ["higher", "lower"],
    ["up", "down"], ["rise", "fall"], ["rising", "falling"], ["rose", "fell"], ["risen", "fallen"], ["▲", "▼"], ["↑", "↓"],
    ["Increased", "Reduced"], ["Up", "Down"],
  ])("“%s” turned round is “%s”", (text, words) => {
    expect(turnedRound(text)).toBe(words);
  });

  it("turned round keep a figure that is no size", () => {
    expect(turnedRound("down to 12 of 20")).toBe("up to 12 of 20");
  });

  it("turned round and by another size keep the rest", () => {
    expect(withChange("12% reduction on 2014", "3%", true)).toBe("3% increase on 2014");
  });
});
