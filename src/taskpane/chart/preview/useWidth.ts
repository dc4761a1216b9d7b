import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How wide an element is, as it changes; null until it is drawn. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T>, number | null] {
  const target = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const measure = () => {
      setWidth(Math.floor(element.clientWidth));
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => {
      watching.disconnect();
    };
  }, []);
  return [target, width];
}
