/** Adds styles of a bundle to a part of the view. */
export function addStyles(container: HTMLElement | ShadowRoot, styles: string): void {
  const style = document.createElement('style');
  style.textContent = styles;
  container.append(style);
}

/** An element to draw in, at the end of a part of the view, with its styles before it. */
export function stageIn(container: HTMLElement | ShadowRoot, styles: string): HTMLElement {
  addStyles(container, styles);
  return container.appendChild(document.createElement('div'));
}
