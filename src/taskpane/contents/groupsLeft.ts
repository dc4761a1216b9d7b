import type { ChoiceGroup } from "../word/sourceChoices";

/** The groups without what is in the list already. */
export function groupsLeft(
  groups: readonly ChoiceGroup[],
  items: readonly { readonly key: string }[],
): ChoiceGroup[] {
  const taken = new Set(items.map(({ key }) => key));
  return groups.flatMap(({ heading, choices }) => {
    const open = choices.filter(({ value }) => !taken.has(value));
    return open.length === 0 ? [] : [{ heading, choices: open }];
  });
}
