/** The colours of a picture, by what they say. Shapes, dashes and words say it too. */
export interface PictureColours {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly values: string;
  readonly average: string;
  readonly limits: string;
  readonly target: string;
  readonly better: string;
  readonly worse: string;
  readonly neutral: string;
}

/** On white: text 4.5:1 and lines 3:1 at least. Orange and blue are told apart by nearly everyone. */
const light: PictureColours = {
  background: "#ffffff",
  text: "#242424",
  quiet: "#5c5c5c",
  grid: "#e6e6e6",
  values: "#1f4e79",
  average: "#424242",
  limits: "#757575",
  target: "#0b6a5d",
  better: "#0f5fb8",
  worse: "#b0440a",
  neutral: "#6b3fa0",
};

const dark: PictureColours = {
  background: "#292929",
  text: "#f0f0f0",
  quiet: "#bdbdbd",
  grid: "#424242",
  values: "#87a8c9",
  average: "#d6d6d6",
  limits: "#a3a3a3",
  target: "#4fc3ae",
  better: "#6cb8f6",
  worse: "#f7a072",
  neutral: "#c5a3ee",
};

/** The person's own system colours: shapes alone tell signals apart. */
const contrast: PictureColours = {
  background: "Canvas",
  text: "CanvasText",
  quiet: "CanvasText",
  // A line among lines where colours can't make it faint: left out.
  grid: "Canvas",
  values: "LinkText",
  average: "CanvasText",
  limits: "CanvasText",
  target: "CanvasText",
  better: "CanvasText",
  worse: "CanvasText",
  neutral: "CanvasText",
};

export type PictureTheme = "light" | "dark" | "contrast";

export const pictureColours: Readonly<Record<PictureTheme, PictureColours>> = { light, dark, contrast };
