import { isDarkColour } from "../../src/taskpane/officeTheme";
import { screenFrom } from "../../src/taskpane/screen";

describe("the pane opens", () => {
  it("at home, or at the screen a ribbon button asks for, whatever else Office adds to the address", () => {
    expect(screenFrom("")).toBe("home");
    expect(screenFrom("?screen=scorecard&_host_Info=Excel$Win32$16.01$en-GB")).toBe("scorecard");
    expect(screenFrom("?screen=chart")).toBe("chart");
    expect(screenFrom("?screen=allocation")).toBe("allocation");
    expect(screenFrom("?screen=milestones")).toBe("milestones");
    expect(screenFrom("?screen=tables")).toBe("tables");
    expect(screenFrom("?screen=word")).toBe("word");
    expect(screenFrom("?screen=section")).toBe("section");
    expect(screenFrom("?screen=freeze")).toBe("freeze");
    expect(screenFrom("?screen=nothing")).toBe("home");
  });
});

describe("Office's theme", () => {
  it("is dark when its background is nearer black than white", () => {
    expect(["#212121", "#000000", "444444"].map(isDarkColour)).toEqual([true, true, true]);
    expect(["#FFFFFF", "#E6E6E6", "#f3f2f1"].map(isDarkColour)).toEqual([false, false, false]);
  });

  it("is light when its colour can't be read", () => {
    expect(isDarkColour("buttonface")).toBe(false);
  });
});
