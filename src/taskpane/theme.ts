import type { BrandVariants, Theme } from "@fluentui/react-components";
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";

/** Ink blue, from near black to near white: stop 80 is the primary button, 8.6:1 against white. */
const ink: BrandVariants = {
  10: "#040b12",
  20: "#0a1723",
  30: "#0e2236",
  40: "#112b46",
  50: "#153554",
  60: "#183e62",
  70: "#1b466e",
  80: "#1f4e79",
  90: "#3b6690",
  100: "#547ca4",
  110: "#6d92b7",
  120: "#87a8c9",
  130: "#a1bedb",
  140: "#bcd3ea",
  150: "#d5e4f3",
  160: "#ebf2f9",
};

export const lightTheme: Theme = createLightTheme(ink);

/** The lighter stops for text and marks, so that they stand out on black. */
export const darkTheme: Theme = {
  ...createDarkTheme(ink),
  colorBrandForeground1: ink[120],
  colorBrandForeground2: ink[130],
  colorBrandForegroundLink: ink[120],
  colorBrandForegroundLinkHover: ink[130],
  colorBrandForegroundLinkPressed: ink[140],
  colorBrandForegroundLinkSelected: ink[120],
  colorCompoundBrandForeground1: ink[120],
  colorCompoundBrandBackground: ink[120],
};
