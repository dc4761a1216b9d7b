import { axisStyle, labelStyle, latestLabel } from "../../../src/report";
import { chartOfValues } from "./madeChart";

const chart = (maximum: number, step: number, style = "count", minimum = 0) => ({
  axis: { minimum, maximum, step },
  style,
});

describe("figures of an axis", () => {
  it.each([
    ["thousands", chart(500_000, 100_000), 300_000, "300k", "300.0k"],
    ["millions", chart(2e6, 5e5), 1_500_000, "1.5m", "1.50m"],
    ["billions", chart(8e9, 2e9), 4_000_000_000, "4bn", "4.0bn"],
    ["trillions", chart(2e12, 5e11), 1_500_000_000_000, "1.5tn", "1.50tn"],
    ["pounds", chart(2e6, 5e5, "pounds"), 1_500_000, "£1.5m", "£1.50m"],
    ["what is below zero", chart(0, 5e5, "count", -2e6), -1_500_000, "-1.5m", "-1.50m"],
  ])("are short in %s, and labels a digit finer", (_, axis, value, tick, label) => {
    expect(axisStyle(axis).show(value)).toBe(tick);
    expect(labelStyle(axis)?.show(value)).toBe(label);
  });

  it("are in full below 100,000", () => {
    expect(axisStyle(chart(50_000, 10_000)).show(20_000)).toBe("20,000");
    expect(labelStyle(chart(50_000, 10_000))).toBeNull();
  });

  it("are in full where steps are too small beside them to be told apart", () => {
    expect(axisStyle(chart(1_000_500, 100, "count", 1_000_000)).show(1_000_100)).toBe("1,000,100");
  });

  it("show nothing as 0, without letters", () => {
    expect(axisStyle(chart(2e6, 5e5, "pounds")).show(0)).toBe("£0");
  });

  it("have an Excel format that divides by a thousand for each comma", () => {
    expect(axisStyle(chart(2e6, 5e5)).excelFormat).toBe('#,##0.0,,"m";-#,##0.0,,"m";0');
    expect(axisStyle(chart(2e12, 5e11)).excelFormat).toBe('#,##0.0,,,,"tn";-#,##0.0,,,,"tn";0');
  });
});

describe("the label of the latest value", () => {
  it("is as short as the labels beside it", () => {
    const drawn = chartOfValues([1.1e12, 1.3e12, 1.2e12, 1.4e12, 1.25e12]);
    // Steps of half a trillion take one decimal, and labels a digit more.
    const axis = { minimum: 0, maximum: 2e12, step: 5e11 };
    expect(latestLabel({ ...drawn, axis })).toBe("1.25tn");
  });

  it("is in full where they are", () => {
    expect(latestLabel(chartOfValues([1100, 1300, 1200, 1400, 1250]))).toBe("1,250");
  });
});
