import type { Block, NoteKind } from './model.ts';

/** Where words about the transcript itself begin, in a paragraph that may have spoken words before. */
const ABOUT =
  /(?:^|[.!?…"”’)\]]\s+)(?=(?:Transcript (?:provided|by|courtesy)|Transcription services|Content and Programming Copyright|The original content of this|El contenido original de este|Traducido por \p{Lu}|TO ORDER (?:A|THIS) |Copyright\s(?:©|\(c\)|\d{4}|by)|©\s?\d{4}|Copyright ©|© ?\p{Lu}|Mit freundlicher Genehmigung|Con permiso|Avec l['’]aimable autorisation|All rights reserved|(?:NPR|\p{Lu}[\p{L} ]{2,40}) transcripts are created|Transcripts?(?: (?:of|for|from) \p{Lu}[\p{L} ]{1,40})? (?:may|are|is|has been)|This transcript|The (?:audio|recording)(?: of this \p{Ll}+)? is the (?:authoritative|official) record|Alle Rechte vorbehalten|Das Transkript|Todos los derechos reservados|Esta transcripción|Tous droits réservés|Cette transcription))/gu;

/** How far into what they say about the transcript such words show themselves, in characters. */
const ABOUT_LENGTH = 600;

const DISCLAIMER =
  /rush deadline|may be revised|must be credited|final form|authoritative record|accuracy and availability|(?:may|might) contain errors|automatically generated|machine[- ]generated|computer[- ]generated|for personal use|error-free|produced for the ear|check (?:the )?(?:corresponding )?audio|keine Gewähr|wortlaut/i;
const VIEWS =
  /represented by .{0,20}(?:guild|union)\b|(?:views|opinions) expressed .{0,80}\b(?:do not|are (?:those|solely|the)|reflect)|nicht zu eigen|eigene (?:Auffassung|Meinung)(?:en)? wieder|(?:opiniones|puntos de vista) .{0,80}\b(?:no reflejan|son responsabilidad)|n['’]engagent que|propos .{0,40}n['’]engagent/i;
const RIGHTS =
  /copyright|©|\ball rights reserved|transcript (?:provided|courtesy)|transcription services|licensed under|bajo licencia|traducido por|video of this transcript|alle rechte|derechos reservados|droits réservés/i;
const APPEAL =
  /(?:listener|member|viewer|community)[- ]supported|depends on (?:listeners|you)|support for .{1,60} comes from|listeners like you|support (?:this|our|your|local|public) (?:work|journalism|station|radio|public)|(?:make|with|consider) (?:making )?(?:a|your) (?:gift|donation|contribution)|\bdonate\b|your (?:gift|donation) |rely on your (?:\w+ )?support|\$\d+ ?(?:\/|a |per )month|is here for you\.|become a member|jetzt spenden|hazte (?:socio|miembro)|\bdona (?:ahora|hoy)|faites un don|devenez membre/i;
const SIGN_UP =
  /^thanks for reading\b|^(?:[^.!?]{0,40}[ ,])?(?:subscribe|sign up|abonnieren|suscríbete|abonnez)\b|^(?:get|receive|join|want|like|love|never miss|you can|to (?:get|receive|hear)|read|try|the|our|check out)\b.{0,120}\b(?:newsletters?|podcasts?|inbox)\b|podcast(?:s)? (?:wherever|on apple)|newsletters?\s?(?:[:»>→]|$)/i;
/** What pages put between the paragraphs of a story, and below it. */
const FURNITURE =
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|sponsor message|(?:article|story) continues (?:below|after)\b.{0,60}|(?:share|print) this (?:story|article|episode|page)|view (?:this|the) (?:post|tweet|video)\b.{0,30}|filed under\b.{0,160}|posted (?:by|in|on)\b.{0,80}|tagged (?:with|as)\b.{0,160}|(?:previous|next) (?:post|episode|story|article)\b\s?[:：→].{0,160}|listen to the (?:full|whole) (?:episode|interview|story|audio|show)\b.{0,30}|download (?:the )?transcript\b.{0,30}|(?:back|return) to (?:the )?top(?: of (?:the )?page)?|(?:nach oben|zum seitenanfang|zurück nach oben)|volver arriba|(?:retour en )?haut de (?:la )?page|more episodes|(?:the post|der beitrag|l['’]article|la entrada)\b.{3,200} (?:appeared first on|first appeared on|erschien zuerst auf|est apparu en premier sur|se publicó primero en) .{2,80}|(?:end of )?(?:break|body|teaser|closing|excerpt|promo(?: spot)?)\s?[:：](?:\s?\[?[\d:.]+\]?)?|(?:intro|outro|cold open|mid-?roll|sponsors?)\s?[:：]\s?[[(]?\d[\d:.]*[\])]?|interview ends|ends|[-–—*[(]+ ?(?:ends?|end of (?:the )?(?:interview|transcript|broadcast)) ?[-–—*\])]+|[-–—]* ?end of (?:interview|transcript|audio|recording|broadcast|teaser|excerpt|promo spot) ?[-–—]*|if you (?:enjoyed|liked) this (?:article|story|episode|post)\b.{0,120}|compartilhar|compartir|teilen|partager)\s?[:：.!»^↑▲⬆]?$/i;
/** What printing leaves between paragraphs: "- 14 -", "Page 3", "Ref: X12 Page 3 of 12", "* * *", a dash between a name and the words. */
const PRINTED =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|page \d{1,4}|(?:.{0,80}[\s|])?page \d{1,4} ?(?:of|\/) ?\d{1,4}|[-–—―_=~*•·#+](?: ?[-–—―_=~*•·#+])*)$/i;
/** What was put right or noted on the page, set apart by capitals. */
const REMARK =
  /^(?:CORRECTIONS?|CLARIFICATION|EDITOR['’]?S['’]? NOTE|TRANSCRIBER['’]?S['’]? NOTE|(?:TRIGGER ?)?WARNUNG|TRIGGER WARNING)\s?[:：]|^(?:Editor['’]s|Ed\.|Transcriber['’]s) [Nn]ote\s?:/;
/** What leads to another page. */
const POINTER =
  /^(?:read(?: more| also)?|hear|related(?: \p{Ll}+)?|watch|listen|see also|more|lesen sie(?: auch)?|mehr|lee (?:más|también)|lire aussi|leia (?:mais|também))\s?[:：|]/iu;

const BIO =
  /\b(?:is|was|ist|es|est) (?:a|an|the|ein|eine|der|die|un|una|une|le|la|el)\b.{0,80}\b(?:journalist|reporter|correspondent|host|editor|producer|author|writer|anchor|columnist|fellow|newsmagazine|Journalistin|Redakteur|Redakteurin|Reporterin|Moderator|Moderatorin|periodista|reportera|journaliste)\b|\b(?:covers|joined) .{0,60}\b(?:for|in)\b|^(?:See|Read) (?:more )?stories by/i;
const CREDIT =
  /^(?:photos?|images?|pictures?|illustrations?)(?: (?:is|are))? (?:by|courtesy)\b.{0,80}$|^(?:(?:top|lead|cover|header|main|featured?) (?:photo|image|picture)|photo|image|picture|foto|bild|crédits?|credits?|courtesy|produced by|edited by|audio|music)\b.{0,30}[:：]|^(?:sources?|quellen?|fuentes?|fontes?|fonti)(?:\s?[:：]|\shttps?:)|^\p{Lu}[\p{L} .'-]{2,40}\s\/\s\p{Lu}/iu;
/** A caption goes with a picture: "A bell at rest. (Photo: Ana Lund)". */
const CAPTION =
  /[([](?:photos?|photograph|pictures?|images?|illustration|credit|courtesy|fotos?|bild|abbildung|imagen|crédits?)\b(?:\s?:|\s(?:by|courtesy|credit|von|de)\b)[^()]{1,120}[)\]]\.?$/i;
/** What a German station prints above or below a script: whose it is. */
const SCRIPT_RIGHTS =
  /^(?:das|dieses) manuskript (?:ist|darf)\b.{0,60}(?:urheber|geschützt|persönlich|genehmig|privat)/i;

/** Whether a German station says of its guests that they speak for themselves. */
export const isViews = (text: string): boolean => /^(?:die )?äußerungen unserer gesprächspartner/i.test(text);

/** What was put right on the page after the broadcast. */
const CORRECTED =
  /^(?:correction|corrections|clarification|editor['’]s note|update)\b[^:.]{0,40}[:.—–].*\b(?:version|story|article|transcript|episode|misstated|misspelled|misidentified|incorrectly|updated|corrected)\b/i;
const EARLIER =
  /^(?:corrected: |an? (?:previous|earlier) version of (?:this|the) (?:story|article|transcript|headline|interview|page))/i;
/** Who made the page, not the broadcast: hosts name those who made that. */
const MADE =
  /^\p{Lu}[^.!?]{3,120} (?:produced|edited|adapted)(?: and (?:edited|produced|adapted))? (?:this (?:interview|story|segment|conversation)|it) (?:for (?:broadcast|the web|radio)|with)\b|\badapted (?:it|this \p{Ll}+) for the web\b|^The (?:audio|digital|web|broadcast) version of this (?:story|interview|segment|piece)\b/iu;
/** Whom initials mean: "Ana Bell (AB) and Ben Roe (BR)". */
const INITIALS = /^(?:(?:^|,\s(?:and\s)?|\s(?:and|&)\s)\p{Lu}[\p{L}\p{M}.'’ -]{2,40}\s\(\p{Lu}{2,4}\))+$/u;
/** "By Ana Bell", below the heading of a part. */
const BYLINE = /^By \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:\s?[|·,].{0,40})?$/u;
const EDITED =
  /^(?:(?:this|the|our) )?(?:interview|conversation|discussion|transcript|q&a|story|segment)\b.{0,60}\b(?:was|were|has been|have been|is)\b.{0,20}\b(?:edited|condensed|shortened|abridged)\b(?! by\b)/i;
const AIRED =
  /^(?:this|the) (?:program|programme|show|story|segment|episode|interview|report|piece|conversation|broadcast|article)\b.{0,20}\b(?:aired|was (?:\p{Ll}+ )?(?:aired|broadcast|published)) (?:on|in)\b/iu;
const MORE =
  /^(?:related|more (?:from|stories|on)|read more|see also|tags?\b|topics?\b|share\b|auch interessant|mehr zum|weitere|más (?:de|sobre)|relacionad|à lire|voir aussi|lire aussi)/i;

/** Whose words were read: "Unless otherwise noted, Scripture quotations are from …", "All Scripture is taken from …". */
const SCRIPTURE =
  /\bscripture (?:quotations?|references?|verses?|(?:is|are) (?:taken|quoted)).{0,40}\b(?:from|taken|marked)\b/i;

/** How a transcript was made: "Transcript edited by Ana Bell." */
const MADE_BY =
  /^(?:this |the |our )?transcripts? (?:was |is |are |has been |have been )?(?:(?:lightly|further) )?(?:open source|created|edited|made|produced|prepared|(?:auto-?)?generated|transcribed|checked|corrected|condensed)\b/i;

/** What is made of a broadcast: "Interview", "Producción y guion", "Edición de sonido". */
const WORK =
  '(?:[Ii]nterview|[Gg]espräch|[Tt]ranskript(?:ion)?|[Ee]ntrevista|[Tt]ranscripción|[Pp]roducción|[Gg]ui[oó]n|[Ee]dición|[Rr]ealización|[Ll]ocución|[Pp]ropos|[Ee]ntretien|[Ee]ntrevue|(?:[Rr]e)?[Tt]ranscription|[Pp]roduction|[Rr]éalisation|[Mm]ontage)';
const NAMED = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?:\\s(?:\\p{Ll}{1,3}\\s)?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){0,4}";
/**
 * The same in German, French and Spanish, in a sentence of its own: "Das Gespräch führte Ana Bell.", "Propos recueillis par Ana Bell.",
 * "Producción y guion de Ana Bell." Whoever speaks of a colleague does not go on with the name alone.
 */
const MADE_BY_OTHERS = new RegExp(
  `^(?:(?:D(?:as|ieses) (?:Interview|Gespräch) führten?|Die Fragen stellten?|Mit ${NAMED} sprach(?:en)?)(?: am \\d[^,;!?]{2,20})? ${NAMED}|` +
    `${WORK}(?:(?:,| y| e| et| und) ${WORK}){0,3}(?: del? \\p{Ll}+)?(?: ?:)? (?:` +
    `\\p{Ll}+(?:é|ées?|és|is|ad[ao]s?|id[ao]s?|hech[ao]s?|ührt|ellt)(?: [^.;!?]{2,40})? (?:par|le|à|por|el|en|von|am|in) [^;!?]{2,80}|` +
    `(?:de|par|por|von) ${NAMED}(?:(?:,| y| e| et| und) ${NAMED}){0,5}))\\.?$`,
  'u',
);

/** "(Transcripción editada por Ana Bell)": whole in brackets. */
const BRACKETED = /^[([]([^()[\]]+)[)\]]\.?$/;

/** How long a book is, and by which number it is ordered. */
const BOOK = /\bISBN\b|\b\d{2,4}\s(?:Seiten|pages|páginas|págs?\.|pagine|S\.|p\.)(?!\p{L})/u;
/** 'Ana Bell: "Boats"', and no sentence that goes on with that: who wrote what. */
const WORK_OF =
  /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,4}\s?[:：]\s["“„«][^"“”„«»]{2,150}["”“»](?:[.,]?\s?$|[.,:]?\s(?!\p{Ll}{2}).*|, (?:aus d|übers|herausg|hrsg|trad).*)/u;

/** Whether a text, with the `next` one, says where to buy what somebody wrote. */
export const isWork = (text: string, next: string): boolean =>
  text.length < 400 && WORK_OF.test(text) && (BOOK.test(text) || (next.length < 200 && BOOK.test(next)));

/** Words that announce a transcript. */
const MARKER =
  /^(?:(?:read|see|here(?:'|’)?s|below is|find|the following is)?\b.{0,30}\b)?(?:full |complete |episode |rush |edited |show |interview )*(?:transcripts?|transkript|transkription|transcripción|transcription|verbatim)\b.{0,60}$|^das (?:vollständige |ganze )?(?:interview|gespräch)\b.{0,40}(?:länge|wortlaut|nachlesen)\b.{0,10}$|^(?:die|la|el|le)?\s?(?:entrevista|entretien|interview|texte|texto) (?:complet[ao]?|complète|intégral|íntegr[ao]).{0,30}$/iu;

/** Whether a line says that the transcript comes now: "Read the full transcript here:". */
export function isMarker(text: string): boolean {
  return text.length < 100 && MARKER.test(text.trim()) && !/[.!?]$/.test(text.trim().replace(/\.$/, ''));
}

/** A reporter's last words: "Ana Bell, KZLQ News, Duluth." */
const SIGN_OFF =
  /(?:^|[\s"“])\p{Lu}[\p{L}\p{M}'’-]{1,30}, (?:for )?[\p{L}& ]{0,40}(?:News|Radio|Media)(?:,? (?:in )?\p{Lu}[^.!?]{1,30})?[.!]["”]?\s+/gu;

/**
 * Offset at which words about the transcript itself, or a station's appeal after the reporter's name, begin and go on to the paragraph's
 * end; its length when there are none.
 */
export function aboutFrom(text: string): number {
  for (const match of text.matchAll(SIGN_OFF)) {
    const at = match.index + match[0].length;
    if (isAppeal(text.slice(at, at + ABOUT_LENGTH))) return at;
  }
  for (const match of text.matchAll(ABOUT)) {
    const at = match.index + match[0].length;
    const rest = text.slice(at, at + ABOUT_LENGTH);
    if (RIGHTS.test(rest) || DISCLAIMER.test(rest) || (at > 0 && MADE_BY.test(rest))) return at;
  }
  return text.length;
}

/** Whether a text asks for the listeners' support. */
export const isAppeal = (text: string): boolean => APPEAL.test(text);

/** A link of a few words that are no sentence: "Share", "Subscribe now". */
const isButton = ({ text, links: [link] }: Block): boolean =>
  link?.start === 0 && link.end === text.length && text.split(' ').length < 4 && /^\p{Lu}.*\p{L}$/u.test(text);

/** Whether a text is no part of a story, wherever it stands: "Advertisement", "Filed under: Boats". */
export const isFurniture = (text: string): boolean => text.length < 200 && (FURNITURE.test(text) || PRINTED.test(text));

/** Whether a line says that the transcript ends with it: nobody speaks below. */
export const isEnd = (text: string): boolean =>
  /^\W*(?:end of (?:the )?(?:interview|transcript|audio|recording|broadcast)|(?:interview )?ends|end)\W*$/i.test(text);

/** What stands before a title in a link, in any language: "Mehr zum Thema: Neun Boote". No sentence ends behind it. */
const TITLED = /^\p{Lu}[^:：.!?]{2,24}[:：]\s?\S.*[\p{L}\p{N})]$/u;

/** "Read more: A boat", most of which is a link, or all of it, whatever it is called. */
export function isPointer({ text, links }: Block): boolean {
  const [lead] = POINTER.exec(text) ?? [];
  if (lead !== undefined) return links.some(({ start, end }) => (end - start) * 2 > text.length - lead.length);
  const [link] = links;
  return links.length === 1 && link?.start === 0 && link.end === text.length && text.length < 160 && TITLED.test(text);
}

/** Those who made it, one after the other: "Saltbox is: Ana Lund, Rufus Teague, and Bo Lind." */
function isTeam(text: string): boolean {
  const at = text.slice(0, 80).search(/[:：] /);
  const names = text
    .slice(at + 2)
    .replace(/\.$/, '')
    .split(/,\s(?:and\s)?|\sand\s/);
  return at > 0 && names.length > 2 && names.every((name) => /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,3}$/u.test(name));
}

/**
 * Whether a paragraph that says how exact a transcript is begins with that: its first sentence speaks of a transcript, as nobody speaks
 * who holds one. Where such words begin further down, `aboutFrom` says where.
 */
function isAboutTranscript(text: string): boolean {
  const [first = ''] = text.split(/[.!?]\s/, 1);
  return (
    /transcri|transkri/i.test(text) &&
    (/transcri|transkri/i.test(first) || DISCLAIMER.test(first)) &&
    !/\b(?:I|my|ich|mein|yo|je)\b/.test(first) &&
    aboutFrom(text) === text.length
  );
}

/** What sort of note a whole block is by its words; null when nothing says that it is not speech. */
export function noteKind(block: Block): NoteKind | null {
  const { text } = block;
  if (block.aside) return block.aside;
  if (/^(?:note|nota|hinweis|remarque)\s?[:：]/i.test(text) && DISCLAIMER.test(text)) return 'disclaimer';
  if (aboutFrom(text) === 0) return DISCLAIMER.test(text) && !/^(?:copyright|©)/i.test(text) ? 'disclaimer' : 'rights';
  if (SCRIPT_RIGHTS.test(text)) return 'rights';
  if (DISCLAIMER.test(text) && isAboutTranscript(text)) return 'disclaimer';
  if (CREDIT.test(text) && text.length < 160) return 'credit';
  if (text.length < 500 && CAPTION.test(text)) return 'caption';
  if (CORRECTED.test(text) || EARLIER.test(text) || PRINTED.test(text) || REMARK.test(text)) return 'other';
  if (BYLINE.test(text) || INITIALS.test(text) || (text.length < 300 && MADE.test(text))) return 'credit';
  if (isButton(block) || isPointer(block) || isFurniture(text)) return 'related';
  if (text.length < 200 && EDITED.test(text)) return 'disclaimer';
  return null;
}

/** What sort of note a block is after the last labelled words, where less is enough. */
export function closingNoteKind(block: Block): NoteKind | null {
  const sure = noteKind(block);
  if (sure) return sure;
  const { text } = block;
  if (block.kind === 'heading') return 'related';
  const bare = BRACKETED.exec(text)?.[1] ?? text;
  if (VIEWS.test(bare) || MADE_BY.test(bare) || (bare !== text && EDITED.test(bare))) return 'disclaimer';
  if (AIRED.test(text)) return 'other';
  if (SCRIPTURE.test(text)) return 'rights';
  // Whoever typed it signs.
  if (/^\((?:\p{Lu}\.\s?){2,3}\)$/u.test(text)) return 'credit';
  if (isTeam(text) || (text.length < 200 && MADE_BY_OTHERS.test(bare))) return 'credit';
  if (APPEAL.test(text)) return 'appeal';
  if (SIGN_UP.test(text)) return 'related';
  if (
    BIO.test(text) &&
    !/^["“]/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !/^(?:I|We|You|He|She|It|They|That|This|There|And|But|So)\b/.test(text)
  )
    return 'bio';
  if (MORE.test(text)) return 'related';
  // "Imprint · Privacy", "---ooo---"
  if (/\p{L}\s[·•|]\s\p{L}/u.test(text) && !/[\p{STerm}…]$/u.test(text)) return 'other';
  if (/^[^\p{L}\p{N}]*[o0]+[^\p{L}\p{N}]*$/iu.test(text)) return 'other';
  // A time in a cell of its own stands before somebody's words.
  if (
    text.split(' ').length <= 5 &&
    /\p{L}/u.test(text) &&
    !/[\p{STerm}…"“”«)\]—–-]$|\S»$|[\p{STerm}…]\s»$/u.test(text)
  )
    return 'other';
  return null;
}
