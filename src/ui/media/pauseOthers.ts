/** One thing is heard at a time: in this widget, all but `playing` fall silent. */
export function pauseOthers(root: ParentNode, playing: HTMLMediaElement | null): void {
  for (const element of root.querySelectorAll<HTMLMediaElement>('audio, video')) {
    if (element !== playing) element.pause();
  }
}
