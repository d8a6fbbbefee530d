/** Never two voices at once: pauses what the page's own players play beneath the view. */
export function silencePage(): void {
  for (const player of document.querySelectorAll<HTMLMediaElement>('audio, video')) if (!player.paused) player.pause();
}
