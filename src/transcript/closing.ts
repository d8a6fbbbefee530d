// What stations put below a transcript where no line of rights comes first: who made it, where else to hear it, what was put right.
import type { NoteKind } from './model.ts';

/** Nobody on the air leaves out who does it: "Produced by Ana Bell and edited by Ben Roe." */
const MAKERS =
  /^(?:(?:co-)?produced|edited|reported|mixed|engineered|hosted|adapted|additional (?:reporting|production|editing))(?:,? (?:and )?\p{Ll}+){0,3} by \p{Lu}/iu;
/** What only who writes calls by its sort, and as done for others than the listeners. */
const MADE_FOR =
  /^(?:(?:this|the) (?:interview|story|segment|conversation|report|piece|article)\b|\p{Lu}[^.!?]{3,80} (?:produced|edited|reported) this \p{Ll}+\.).{0,160}\b(?:edited|adapted|produced)\b.{0,40} for (?:broadcast|radio|digital|the web)\b/iu;
const SUPPORTED =
  /^(?:this|the) (?:story|interview|report|article|reporting|coverage|project|series|piece|segment)\b.{0,20} (?:(?:was|is) (?:produced|made|supported|funded|reported)\b.{0,40}\b(?:support|grants?|partnership|collaboration|fund|foundation)\b|(?:is part of|comes from) (?:a|the)\b.{0,60}\b(?:collaboration|partnership|project|series)\b)/i;
const ASKED =
  /\b(?:consider (?:giving|donating|supporting|(?:making|becoming) an?)|if you value (?:this|our|local|independent|public) \p{Ll}+|your (?:support|gift|donation) (?:makes|helps|keeps|allows|funds|powers)|an? (?:independent,? )?non-?profit newsroom)\b|(?:^|[.!?]\s)(?:give|donate) (?:now|today|monthly)\b.{0,20}$/iu;
const PLACES = '(?:Apple|Spotify|iTunes|YouTube|Stitcher|Instagram|Facebook|wherever you|or wherever|NPR One)';
/** "Listen to the full episode here", "Follow Low Tide on Apple Podcasts": to whom it is said does not stand there. */
const ELSEWHERE = new RegExp(
  `^(?:(?:listen to|hear|download|stream|find|watch) the (?:full|whole|complete|entire|extended) \\p{Ll}+|(?:follow|listen to|find|get|stream|hear|rate|subscribe to) [^.!?]{2,60}\\b(?:on|in|via|at) (?:\\p{Lu}\\p{L}+, )?${PLACES})\\b`,
  'iu',
);
/** "Have thoughts? Leave a comment below." */
const FEEDBACK =
  /^(?:(?:do you have|have|got|want|know) (?:an? |any |some |to )?\p{Ll}+[^.!?]{0,60}\?|(?:tell us|let us know|share) (?:what|your|how|if)\b|(?:questions|comments|thoughts|feedback|tips)\b[^.!]{0,40}\?)/iu;
/** Where readers, and no listeners, answer. */
const ANSWER = /\S@\S+\.\p{L}|\bbelow\b|\bthis form\b/u;
/** "Reach Ana at ana@kzlq.example." */
const REACHED = /^(?:reach|contact|e-?mail|write to) [^.!?]{1,60} at \S+@\S/iu;
const PUT_RIGHT =
  /^(?:corrections?|clarifications?)(?: (?:appended|added|made))?(?:[ ,]{1,2}\(?(?:on )?\p{L}+\.? \d{1,2},? ?(?:\d{4})?\)?)?\s?[:：]|^in (?:the|this|our|an?) (?:\p{Ll}+ )?(?:broadcast|audio|version|recording|web introduction)\b[^.!?]{0,100}\b(?:we (?:\p{Ll}+ly )?(?:say|said|stated|misstated|misidentified|misspoke|referred|gave|reported)|(?:is|was|were|are) mis(?:stated|identified|spelled|pronounced))\b/iu;
const SHORTENED =
  /^(?:the )?(?:audio|recording|text|transcript) (?:of|for) (?:this|the|our) \p{Ll}+ (?:was|has been|is)\b.{0,20}\b(?:edited|condensed|shortened|abridged)\b/iu;
const REPRINTED =
  /^(?:this|the) (?:article|story|transcript|interview|piece|report|episode|conversation) (?:was|is|has been)(?: (?:first|originally|previously))? (?:re)?(?:published|produced|printed|aired|broadcast)\b.{0,20}\b(?:by|at|with)\b.{0,60}(?:republished|reprinted|permission|$)/i;
/** "Das Manuskript entspricht nicht zwingend der gesendeten Fassung." */
const SCRIPT =
  /^(?:das|dieses|bei diesem|dieser) (?:\p{L}+-?)?(?:manuskript|skript|text|transkript)\b.{0,80}(?:fassung|sendung|wortgleich|gesprochene|gekürzt|redaktionell|bearbeitet|übereinstimm)|^es gilt das gesprochene wort/iu;

const KINDS: readonly [NoteKind, RegExp, number][] = [
  ['credit', MAKERS, 300],
  ['credit', MADE_FOR, 300],
  ['credit', SUPPORTED, 300],
  ['appeal', ASKED, 400],
  ['related', ELSEWHERE, 200],
  ['bio', REACHED, 200],
  ['other', PUT_RIGHT, 500],
  ['disclaimer', SHORTENED, 200],
  ['other', REPRINTED, 200],
  ['disclaimer', SCRIPT, 300],
];

/**
 * What sort of note a paragraph below the last label is by words that somebody on the air might say as well; null when nothing says
 * that it is one. Linear.
 */
export function closingKind(text: string): NoteKind | null {
  for (const [kind, words, longest] of KINDS) if (text.length < longest && words.test(text)) return kind;
  return text.length < 160 && FEEDBACK.test(text) && ANSWER.test(text) ? 'related' : null;
}
