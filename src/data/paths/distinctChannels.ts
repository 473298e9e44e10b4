/** Makes a reader of the different channels on a path, in order of first appearance; its answer is good until the next call. */
export function distinctChannels(channels: number): (touches: readonly number[]) => readonly number[] {
  const seenOn = new Int32Array(channels).fill(-1);
  let path = -1;
  const found: number[] = [];
  return (touches) => {
    path += 1;
    found.length = 0;
    for (const channel of touches) {
      if (seenOn[channel] === path) continue;
      seenOn[channel] = path;
      found.push(channel);
    }
    return found;
  };
}
