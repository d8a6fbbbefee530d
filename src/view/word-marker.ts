/** Marks words in a view without touching them. */
export interface WordMarker {
  /** Marks these words and no others; null: none. */
  mark(words: Range | null): void;
  /** Where the marked words stand in the window, or null when nothing is marked. */
  place(): DOMRect | null;
  end(): void;
}

/**
 * Draws boxes behind words, line by line, in a layer of their own: the nodes of the words stay as they are under the cursor of a screen
 * reader and under a selection, and the page learns nothing of them (`CSS.highlights` would hand it the view's own nodes).
 * @param layer an element in `view` that covers it from its upper corner on, behind its words
 */
export function wordMarker(view: HTMLElement, layer: HTMLElement): WordMarker {
  let marked: Range | null = null;
  const draw = () => {
    const { left, top } = layer.getBoundingClientRect();
    const boxes = [...(marked?.getClientRects() ?? [])].map((line) => {
      const box = document.createElement('div');
      box.style.translate = `${line.left - left}px ${line.top - top}px`;
      box.style.inlineSize = `${line.width}px`;
      box.style.blockSize = `${line.height}px`;
      return box;
    });
    layer.replaceChildren(...boxes);
  };
  // Every change of type, width or content that moves words changes the size of the view.
  const resized = new ResizeObserver(draw);
  resized.observe(view);
  return {
    mark(words) {
      marked = words;
      draw();
    },
    place: () => marked?.getBoundingClientRect() ?? null,
    end() {
      resized.disconnect();
      layer.replaceChildren();
    },
  };
}
