import { markingInPlace } from "../../../src/taskpane/kept/markingInPlace";
import { plan } from "./plan";

const base = plan();
const spec = { ...base.made.spec, subtitle: "To June 2015" };
const marked = (above: { role: string; text: string }[]) =>
  plan({
    made: { ...base.made, spec: { ...spec, marking: "OFFICIAL" } },
    written: { ...base.written, above },
  });

describe("a marking", () => {
  it("that a table was inserted with keeps its own line", () => {
    const before = marked([
      { role: "marking", text: "OFFICIAL" },
      { role: "title", text: "Crime" },
    ]);
    expect(markingInPlace(before)).toBe(before);
  });

  it("that was chosen later stands before the subtitle, since the headers can't move", () => {
    const { made } = markingInPlace(marked([{ role: "title", text: "Crime" }]));
    expect([made.spec.marking, made.spec.subtitle, made.spec.title]).toEqual([
      undefined,
      "OFFICIAL – To June 2015",
      "Crime",
    ]);
  });

  it("that there is none of changes nothing", () => {
    const before = plan({ made: { ...base.made, spec } });
    expect(markingInPlace(before)).toBe(before);
  });
});
