import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Transcript } from '../transcript/model.ts';
import { nameId } from './turn-view.tsx';

/** Where the reader is: index into `turns`, -1 before the first step. Kept here, since a focused button is not a place. */
export interface Place {
  turn: number;
  /** Takes note that the reader is at a turn. Nothing moves. */
  be(turn: number): void;
  /** Scrolls to a turn; with `focus` its heading is focused too, and a screen reader speaks it. */
  go(turn: number, focus: boolean): void;
  /** The turn one step on (1) or back (-1) from the place, or from what is in sight when the reader has scrolled away; null at the ends. */
  next(by: 1 | -1): number | null;
  /** The turn of the place, or the first in sight (-1: none), the paragraph in it (from 0), and how many it has. */
  here(): { turn: number; paragraph: number; paragraphs: number };
}

/** Keeps the place. `root` is the element that the turns are in. */
export function usePlace(root: RefObject<HTMLElement | null>, { turns }: Transcript): Place {
  const [turn, be] = useState(-1);
  const [going, setGoing] = useState<{ turn: number; focus: boolean } | null>(null);
  const elementOf = useCallback(
    (index: number) => root.current?.querySelector<HTMLElement>(`[id="${turns[index]?.id}"]`) ?? null,
    [root, turns],
  );

  // After drawing: a turn that the filter had folded has to be there before it can take the focus.
  useLayoutEffect(() => {
    if (!going) return;
    const element = elementOf(going.turn);
    const name = root.current?.querySelector<HTMLElement>(`[id="${nameId(turns[going.turn]?.id ?? '')}"]`);
    if (going.focus) name?.focus({ preventScroll: true });
    element?.scrollIntoView?.({ block: 'start' });
  }, [going]);

  const within = (index: number) => (turns[index] ? index : null);
  const sight = () => {
    const top = root.current?.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0;
    const boxOf = (index: number) => elementOf(index)?.getBoundingClientRect();
    const inSight = (index: number) => {
      const box = boxOf(index);
      return box !== undefined && box.bottom > top && box.top < window.innerHeight;
    };
    return { top, inSight, topOf: (index: number) => boxOf(index)?.top ?? 0 };
  };

  return {
    turn,
    be,
    go(turn, focus) {
      be(turn);
      setGoing({ turn, focus });
    },
    next(by) {
      const { top, inSight, topOf } = sight();
      if (turn >= 0 && (inSight(turn) || !turns.some((_, index) => inSight(index)))) return within(turn + by);
      if (by > 0) return within(turns.findIndex((_, index) => topOf(index) >= top));
      return within(turns.findLastIndex((_, index) => topOf(index) < top));
    },
    here() {
      const { top, inSight } = sight();
      const seen = turns.findIndex((_, index) => inSight(index));
      const here = turn >= 0 && (inSight(turn) || seen < 0) ? turn : seen;
      const paragraphs = [...(elementOf(here)?.querySelectorAll('.said > p') ?? [])];
      const paragraph = paragraphs.findIndex((element) => element.getBoundingClientRect().bottom > top);
      return { turn: here, paragraph: Math.max(paragraph, 0), paragraphs: paragraphs.length };
    },
  };
}
