/** Something of a height, wanted about a middle. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

/**
 * The middles nearest to those wished at which none lies on another, within bounds where there is room. Those that
 * would collide are moved apart as one group about their common middle.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes.map((wish, at) => ({ ...wish, at })).sort((a, b) => a.middle - b.middle);
  const groups: Group[] = [];
  for (const wish of order) {
    let group = bounded({ members: [wish], height: wish.height, middle: wish.middle }, from, to);
    for (let before = groups.at(-1); before && overlaps(before, group); before = groups.at(-1)) {
      groups.pop();
      group = bounded(joined(before, group), from, to);
    }
    groups.push(group);
  }
  const middles = new Array<number>(wishes.length);
  for (const { members, height, middle } of groups) {
    let top = middle - height / 2;
    for (const member of members) {
      middles[member.at] = top + member.height / 2;
      top += member.height;
    }
  }
  return middles;
}

interface Group {
  readonly members: readonly (Wish & { readonly at: number })[];
  readonly height: number;
  readonly middle: number;
}

function overlaps(above: Group, below: Group): boolean {
  return above.middle + above.height / 2 > below.middle - below.height / 2 + 1e-9;
}

function joined(above: Group, below: Group): Group {
  const members = [...above.members, ...below.members];
  const height = above.height + below.height;
  // Each member as near to its wish as the others let it be: the mean of where each would have the group.
  let top = 0;
  const wanted = members.map((member) => {
    const offset = top + member.height / 2;
    top += member.height;
    return member.middle - offset;
  });
  return {
    members,
    height,
    middle: wanted.reduce((sum, each) => sum + each, 0) / members.length + height / 2,
  };
}

function bounded(group: Group, from: number, to: number): Group {
  const low = from + group.height / 2;
  const high = Math.max(low, to - group.height / 2);
  return { ...group, middle: Math.min(high, Math.max(low, group.middle)) };
}
