const LAYER_STYLE =
  'all: initial; display: block; position: absolute; inset: 0 0 auto; inline-size: 100%; outline: none; color-scheme: inherit';

/**
 * An element in the root of the view to draw in where the page has a modal dialog open. That makes all around it inert, the view too,
 * and only a modal dialog that was opened later is not. `onClosed` is called when the browser has closed ours, as Escape may.
 */
export function aboveDialogs(root: ShadowRoot, onClosed: () => void): HTMLDialogElement {
  const layer = document.createElement('dialog');
  // To a screen reader the view is no dialog. (`none` does not hold for what may have the focus.)
  layer.role = 'group';
  layer.setAttribute('closedby', 'none');
  layer.style.cssText = LAYER_STYLE;
  layer.addEventListener('cancel', (event) => {
    if (event.target === layer) event.preventDefault();
  });
  layer.addEventListener('close', (event) => {
    if (event.target === layer) onClosed();
  });
  root.append(layer);
  layer.showModal();
  return layer;
}
