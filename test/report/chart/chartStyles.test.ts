import { chartOfValues, turns } from "./madeChart";

describe("averages and limits of a chart", () => {
  it("have a decimal below 10,000, and none from there on", () => {
    expect(chartOfValues(turns(9_000, 9_100, 24)).lineStyle).toBe("oneDecimal");
    expect(chartOfValues(turns(20_000, 20_100, 24)).lineStyle).toBe("count");
    expect(chartOfValues(turns(1e12, 1.001e12, 24)).lineStyle).toBe("count");
  });

  it("keep decimals where large figures that have some lie close together", () => {
    expect(chartOfValues(turns(20_000.2, 20_000.7, 24)).lineStyle).toBe("oneDecimal");
  });
});
