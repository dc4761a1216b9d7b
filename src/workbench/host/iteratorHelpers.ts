interface SomeOf {
  some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
}

/** Univer asks an iterator for `some`, which Node has from version 22 only. */
export function provideIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as SomeOf;
  prototype.some ??= function (test) {
    for (const value of this) if (test(value)) return true;
    return false;
  };
}
