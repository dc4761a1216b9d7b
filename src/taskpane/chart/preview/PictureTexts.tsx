import { markerPath } from "./markerPath";
import type { PictureColours } from "./pictureColours";
import { type PlacedKeyItem, signWidth } from "./keyItems";
import { letters } from "./pictureLayout";
import type { PicturePartProps } from "./PictureParts";
import { short } from "./stepPath";

/** The finding, what it is about, and what the values are. */
export function PictureWords({ layout: { title, subtitle, valueName }, colours }: PicturePartProps) {
  return (
    <g>
      {title.map(({ text, y }) => (
        <text key={y} y={y} fontSize={letters.title} fontWeight={600} fill={colours.text}>
          {text}
        </text>
      ))}
      {subtitle.map(({ text, y }) => (
        <text key={y} y={y} fontSize={letters.subtitle} fill={colours.quiet}>
          {text}
        </text>
      ))}
      {valueName !== null && (
        <text y={valueName.y} fontSize={letters.label} fill={colours.quiet}>
          {valueName.text}
        </text>
      )}
    </g>
  );
}

/** The names of the lines at their right ends. */
export function PictureLabels({ layout: { labels, plot }, colours }: PicturePartProps) {
  return (
    <g fontSize={letters.label}>
      {labels.map(({ line, text, bold, middle }) => (
        <text
          key={text}
          x={plot.right + 8}
          y={middle + 4}
          fill={line === "limits" ? colours.quiet : colours[line]}
          {...(bold && { fontWeight: 600 })}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** Events above the plot, each with a line down to its point. */
export function PictureEvents({ layout: { events, plot }, colours }: PicturePartProps) {
  return (
    <g fontSize={letters.label} fill={colours.text}>
      <path
        d={events.map(({ x, y }) => `M${short(x)},${short(y + 3)}V${short(plot.bottom)}`).join("")}
        stroke={colours.quiet}
        strokeDasharray="2 3"
        fill="none"
      />
      {events.map(({ x, y, left, text }) => (
        <text
          key={`${x} ${y}`}
          x={left}
          y={y}
          stroke={colours.background}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** What signals and rings mean. */
export function PictureKey({ layout: { key }, colours }: PicturePartProps) {
  return (
    <g fontSize={letters.label} fill={colours.quiet}>
      {key.map((item) => (
        <g key={item.text}>
          <KeySign item={item} colours={colours} />
          <text x={item.x + signWidth} y={item.y}>
            {item.text}
          </text>
        </g>
      ))}
    </g>
  );
}

interface KeySignProps {
  readonly item: PlacedKeyItem & { readonly y: number };
  readonly colours: PictureColours;
}

function KeySign({ item: { sign, x, y }, colours }: KeySignProps) {
  const at = [{ x: x + 6, y: y - 4 }];
  if (sign === "excluded") {
    return <path d={markerPath(at, "dot", 3.5)} fill="none" stroke={colours.values} strokeWidth={1.5} />;
  }
  if (sign === "provisional") {
    return <path d={`M${x},${y - 4}h14`} stroke={colours.limits} strokeDasharray="5 4" fill="none" />;
  }
  return <path d={markerPath(at, sign.marker, 4.5)} fill={colours[sign.tone]} />;
}
