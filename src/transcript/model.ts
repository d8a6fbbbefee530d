// The nouns of the house. Everything here is plain data: it crosses message channels and storage as JSON.

/** Where a fact comes from. `inferred` and `edited` are always said to the reader before a citation is copied. */
export type Origin = 'printed' | 'metadata' | 'inferred' | 'edited';

/** A fact and its origin. */
export interface Sourced<T> {
  value: T;
  origin: Origin;
  /** For `inferred`: the words of the page that it was inferred from, as printed. */
  from?: string;
}

/** Podcast Taxonomy, group Cast (https://podcasttaxonomy.com), as far as transcripts name it. */
export type Role = 'host' | 'reporter' | 'guest' | 'narrator' | 'announcer' | 'interpreter';

/** A stretch of a block that is emphasised, linked, timed or in a language of its own; `start` and `end` are offsets into `Block.text`. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One printed paragraph of the page: what a reader sees as one paragraph or line. `<br>` begins a new block.
 * `page/` keeps the DOM nodes of block i at index i, so that a quote finds its way back.
 */
export interface Block {
  /** Position in the page's list of blocks, from 0. */
  index: number;
  /** The words as printed: white space collapsed to single spaces, trimmed, invisible format characters removed. */
  text: string;
  /** What the element is, whatever it is called: headings h1–h6; `term` for dt, th or cite standing for a label. */
  kind: 'paragraph' | 'heading' | 'term';
  /** 1–6 for a heading. */
  level?: number;
  /** Bold, strong, cite, em or otherwise set-off stretches, in order. */
  marked: Span[];
  /** Links, in order; `url` is absolute, and https (`safeUrl`). */
  links: (Span & { url: string })[];
  /** Times that the page itself carries, in seconds from the start of the audio, by offset into the text. */
  times: { at: number; seconds: number }[];
  /** BCP 47, when the block or a parent other than <html> carries one. */
  lang?: string;
  /** A speaker that the markup states outright (a site's own data, WebVTT <v>), as printed. */
  speaker?: string;
  /** Set when the markup itself says that a block is not speech (caption, credit, aside, promo, related, bio …). */
  aside?: NoteKind;
  /** True when a blank block, a rule or a change of container stands between this block and the one before. */
  breakBefore?: boolean;
  /** True when it stands in an element that the markup calls a transcript. */
  inTranscript?: boolean;
}

/** A person, or an organisation, credited by the page outside of the transcript's own labels. */
export interface Contributor extends Sourced<string> {
  role: Role;
  /** Set when the page's data says that it is none: "The Associated Press". */
  organisation?: boolean;
}

/** What was aired (schema.org BroadcastEvent). What the page does not say is null, never a guess. */
export interface Broadcast {
  /** The canonical address of the page, without fragment and tracking. */
  url: string;
  title: Sourced<string> | null;
  /** "Weekend Edition" */
  programme: Sourced<string> | null;
  /** "NPR": who made it, where the page credits it. */
  network: Sourced<string> | null;
  /** "KUER": whose site this is. */
  station: Sourced<string> | null;
  /** Calendar date, YYYY-MM-DD. */
  date: Sourced<string> | null;
  /** Whether the date is the one of publication (the usual case) or the page says when it aired. */
  dateIs: 'published' | 'aired';
  /** Set when the time zone is unknown and the day could also be this one: the reader is asked. */
  otherDate?: string;
  /** BCP 47 language of the transcript. */
  language: string;
  people: Contributor[];
  /** The page's description of itself, and the lines above the transcript: they name people and programme. Told to `attribute()` only. */
  about?: string[];
  /** Lines above the transcript with a year in them. Told to `attribute()` only, which looks for the date that a reader sees. */
  dated?: string[];
  /** https address of the story's own audio, when the page has one. */
  audio?: string;
  /** Seconds that it lasts, when the page says so. */
  seconds?: number;
}

export interface Speaker {
  /** Stable within one reading of the page: `s1`, `s2` … in order of appearance. */
  id: string;
  /** In natural case: "Kelly McEvers", "Unidentified person #1". */
  name: string;
  kind: 'person' | 'collective' | 'unnamed' | 'synthetic';
  role: Role | null;
  /** "Vice President", "Russian foreign minister". */
  description: string | null;
  /** Distinct labels as printed, without the colon. */
  labels: string[];
  /** Set when no label names this speaker: the words from which he or she was worked out. */
  inferredFrom?: string;
  /** Set when the reader corrected the name. */
  corrected?: boolean;
}

/** A run of one sort inside a paragraph. Joined with their printed spacing the runs are the paragraph. */
export interface Run {
  /** `words` are spoken; `sound` is heard and is not speech; `aside` is the transcriber's note on the words: (ph), (through translator). */
  kind: 'words' | 'sound' | 'aside';
  text: string;
  /** BCP 47, when it differs from the transcript's. */
  lang?: string;
  /** Offset of the run in its block's text. */
  offset: number;
}

export interface Paragraph {
  /** Index of the block it was printed in. */
  block: number;
  runs: Run[];
  /** Seconds from the start of the audio, only where the page carries times. */
  start?: number;
}

/** An unbroken stretch of one speaker. */
export interface Turn {
  /** `t1`, `t2` … in order. */
  id: string;
  /** Speaker id, or null: not attributed. */
  speaker: string | null;
  /** As printed, without the colon; null when the turn has none. */
  label: string | null;
  paragraphs: Paragraph[];
  /** Seconds from the start of the audio, only where the page carries times. */
  start?: number;
  /** Spoken through an interpreter, as the page says. */
  interpreted?: boolean;
  /** Set when the reader gave the turn to another speaker. */
  corrected?: boolean;
}

/** A heading inside a long transcript (`h2` in the view): a part of the programme. */
export interface Segment {
  title: string;
  /** Index into `turns` of the first turn under it. */
  turn: number;
}

export type NoteKind =
  | 'article'
  | 'rights'
  | 'disclaimer'
  | 'bio'
  | 'appeal'
  | 'caption'
  | 'related'
  | 'credit'
  | 'other';

/** What stands in or beside the transcript and is not speech: shown in the footer "About this transcript". */
export interface Note {
  kind: NoteKind;
  text: string;
  block: number;
  links: (Span & { url: string })[];
}

export interface Transcript {
  broadcast: Broadcast;
  speakers: Speaker[];
  turns: Turn[];
  segments: Segment[];
  notes: Note[];
}

/** Words chosen from one or more turns. */
export interface Quote {
  parts: QuotePart[];
  selector: TextQuoteSelector | null;
}

export interface QuotePart {
  /** Turn id. */
  turn: string;
  /** The chosen words, sounds and labels left out. */
  text: string;
  /** Name as shown, or null when the speaker is not known. */
  speaker: string | null;
  role: Role | null;
  inferredFrom?: string;
  corrected?: boolean;
  interpreted?: boolean;
  /** The words begin where a sentence begins and end before it does, so that they may be taken for a whole one. */
  cut?: boolean;
}

/** W3C Web Annotation, 4.2.4 (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}
