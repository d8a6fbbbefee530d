// npm run mutate [-- WORDS OF A NAME]: breaks one rule of the grammar after the other, in a copy of the project, and says which of them
// no test misses. A rule that can be broken unnoticed is not tested. Takes some minutes.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const AT_ONCE = 2;

/** What each break is called, the file it is in, what it replaces by what. The first must stand in the file once. */
const breaks = [
  [
    'an address is part of the name',
    'transcript/office.ts',
    "if (from === i && (HONORIFICS.has(word) || (i > 0 && DEGREE.test(words[i] ?? '')))) from = i + 1;\n    else if",
    'if',
  ],
  [
    'who asks has the name of the question',
    'transcript/office.ts',
    'return asks || rest.length > 0 ? { ...rest, length: rest.length + 1 } : null;',
    'return null;',
  ],
  [
    'before a name a German noun is part of it',
    'transcript/introductions.ts',
    "side === 'after' ? match[0] : text.slice(Math.max(0, at - LEAD), at)",
    "side === 'after' ? match[0] : ''",
  ],
  [
    'who thanks for a talk leads none',
    'transcript/roles.ts',
    "|Dank|merci|gracias|ich|wir)(?!\\p{L})| d['’](?:être|avoir) /iu",
    ')(?!\\p{L})/iu',
  ],
  ['who calls out has the name of the call', 'transcript/office.ts', '|^zuruf$', ''],
  [
    'what a German is stands before the name',
    'transcript/mentions.ts',
    'if (trade > 0 && run.length - trade > 2) run.splice(0, trade + 1);',
    '',
  ],
  [
    'who is heard once under a line of what he is, is nobody',
    'transcript/judge.ts',
    ' || (style.capitals && isShouted(block, head))',
    '',
  ],
  ['an abbreviation is a word', 'transcript/person.ts', ' || SHORT.test(label.description)', ''],
  ['an abbreviation of the page is a word', 'transcript/casing.ts', ' || page?.isAcronym(part)', ''],
  [
    'small words of a description are large',
    'transcript/casing.ts',
    ' || (i > 0 && part.length < 4 && page?.isCommon(part))',
    '',
  ],
  ['a space behind a full stop ends no label', 'transcript/head.ts', '\\.(\\s?)[-–—]\\s/;', '\\.()[-–—]\\s/;'],
  ['a space behind a full stop ends any label', 'transcript/head.ts', " || (space && label.casing !== 'upper')", ''],
  [
    'a cast spells nobody',
    'transcript/evidence.ts',
    'for (const { index, text } of labelled) if (!heads.has(index)) mentions.add(text);',
    '',
  ],
  ['whoever is named above a transcript speaks', 'transcript/credits.ts', '  dropAnnounced(blocks, heads);\n', ''],
  ['who wrote a book speaks', 'transcript/frame.ts', '  dropWorks(blocks, heads);\n', ''],
  ['whoever speaks of a book wrote it', 'transcript/frame.ts', 'head.label.parts.length < 2 || !isWork', '!isWork'],
  ['brackets around a note are heard', 'transcript/notes.ts', 'BRACKETED.exec(text)?.[1] ?? text', 'text'],
  ['a German office is part of the name', 'transcript/office.ts', '||\n  COMPOUND.test(part);', ';'],
  ['whom a cast names needs a second turn', 'transcript/score.ts', ' || page.cast.has(labelKey(label))', ''],
  [
    'an adjective behind a voice makes a name of it',
    'transcript/kinds.ts',
    "BEHIND.test(plain.at(-1) ?? '') ? plain.slice(0, -1) : plain",
    'plain',
  ],
  [
    'who is quoted between the words of one person is that person',
    'transcript/clips.ts',
    'if (under && areOne(under.label, first.label))',
    'if (false)',
  ],
  ['a report is read by who announces it', 'transcript/clips.ts', 'reports.push(...reportIn(under));', ''],
  [
    'a quotation goes before anybody’s label',
    'transcript/clips.ts',
    'if (under && areOne(under.label, first.label))',
    'if (under)',
  ],
  ['a song in quotation marks is a programme', 'transcript/programme.ts', '(?!,?\\s(?:by|von|del?|par|por)\\s)', ''],
  ['an office is part of the name', 'transcript/office.ts', 'if (named && isTitle(keys, from, i))', 'if (false)'],
  [
    'a suffix is the surname',
    'transcript/label.ts',
    'name.length > 1 && isSuffix(last, name)',
    'name.length > 9 && isSuffix(last, name)',
  ],
  [
    'any word before a colon names somebody',
    'transcript/label.ts',
    "if (kind === 'person' && !isName(name, parts)) return null;",
    '',
  ],
  [
    'a description may be a clause',
    'transcript/label.ts',
    'if (!rest.every((piece) => isDescription(piece) || AS.test(piece))) return null;',
    '',
  ],
  [
    'initials that spell a particle are small words',
    'transcript/capitals.ts',
    'words.length > 1 && PARTICLES.has(key(word)) && !INITIAL.test(word)',
    'PARTICLES.has(key(word))',
  ],
  [
    'initials that spell a negation name nobody',
    'transcript/kinds.ts',
    'UNKNOWN.has(part) && !FUNCTION_WORDS.has(part)',
    'UNKNOWN.has(part)',
  ],
  [
    'a colon in brackets ends the label',
    'transcript/head.ts',
    'if (OPEN.includes(c)) depth++;',
    'if (OPEN.includes(c)) depth += 0;',
  ],
  [
    'a time of day ends a label',
    'transcript/head.ts',
    "isClock(text, i) || text.startsWith('//', i + 1) ? -1 : i",
    'i',
  ],
  ['whoever breaks in has no label', 'transcript/inner.ts', 'clause > from && i - clause < REACH', 'false'],
  ['a name of one word behind a comma breaks in', 'transcript/inner.ts', 'label.parts.length > 1 ?', 'true ?'],
  [
    'what is printed twice is said twice',
    'transcript/pull-quotes.ts',
    'pieces.every((piece) => text.includes(piece))',
    'false',
  ],
  ['a refrain is a quote of itself', 'transcript/pull-quotes.ts', 'length > least', 'length > 0'],
  ['who is heard before a song sings it', 'transcript/draft.ts', 'sung && before === null && this.music', 'false'],
  ['nobody sings alone', 'transcript/draft.ts', 'before === null && this.music', 'before === null'],
  ['nobody goes on after a song', 'transcript/draft.ts', 'this.open(null, before);', 'this.open(null);'],
  ['whoever says "your host" calls another', 'transcript/roles.ts', ' && !own.includes(name)', ''],
  ['who greets after the only host is one', 'transcript/roles.ts', 'only && host !== person', 'false'],
  ['whom somebody talks to today is no guest', 'transcript/roles.ts', ' || TODAY.test(from)', ''],
  ['a guest takes leave for the programme', 'transcript/draft.ts', 'if (leave) turn.leave = true;', ''],
  [
    'one of two hosts takes leave',
    'transcript/attribute.ts',
    'hosts.length === 0 ? (host ?? null) : null',
    'host ?? null',
  ],
  ['people speak below the end', 'transcript/frame.ts', ' && !isEnd(text)', ''],
  [
    'a second name has no initials',
    'transcript/directory.ts',
    'parts.length > 1 ? only(this.bySurname.get(name) ?? []) : null',
    'null',
  ],
  ['AJ is a syllable', 'transcript/capitals.ts', '|[AEIOU]J', ''],
  [
    'an initial ends a sentence',
    'transcript/inner.ts',
    'STOP.test(c) && !SHORTENED.test(text.slice(Math.max(0, i - 6), i))',
    'STOP.test(c)',
  ],
  [
    'every name on a line of its own is a label',
    'transcript/judge.ts',
    "if (form === 'line') return block.kind === 'term' || times >= 2 || alike >= 3;",
    "if (form === 'line') return true;",
  ],
  [
    'every dash after a name is a label',
    'transcript/judge.ts',
    "if (form === 'dash' || form === 'bold')",
    "if (form === 'bold')",
  ],
  [
    'a label inside a paragraph needs no evidence',
    'transcript/judge.ts',
    'if (label.suspect) return false;\n    const recurs',
    'if (!label.suspect) return true;\n    const recurs',
  ],
  [
    'words of notes and lists are names',
    'transcript/score.ts',
    '!isAsking(block, head, page)) doubt += 3;',
    '!isAsking(block, head, page)) doubt += 0;',
  ],
  [
    'a credit is a label',
    'transcript/candidates.ts',
    'else if (head && isCredit(block, head, blocks[i + 1])) credits.add(block.index);\n    else if',
    'else if',
  ],
  ['recurring proves a word in a page of capitals', 'transcript/judge.ts', '(this.isOdd(head.label) ? 2 : 0)', '0'],
  ['the first of two surnames joins nobody', 'transcript/directory.ts', 'if (inner.length > 0) return inner;', ''],
  [
    'an initial is no name that the page gives',
    'transcript/register.ts',
    'spelt.parts.length >= label.parts.length',
    'false',
  ],
  ['a recording is part of the name', 'transcript/tape.ts', 'if (!tape || !/^\\p{Lu}/u.test(rest))', 'if (rest)'],
  [
    'a word of another language begins no name',
    'transcript/kinds.ts',
    '!(i === 0 && capital.test(word) && isForeign(words, i, language))',
    'true',
  ],
  [
    'a sentence on a page in its language is a name',
    'transcript/label.ts',
    'return named ? read : null;',
    'return read;',
  ],
  [
    'a full stop and a dash set nothing off',
    'transcript/head.ts',
    'pointed(text, start) ??\n    withColon',
    'withColon',
  ],
  [
    'a name in brackets is its own evidence',
    'transcript/score.ts',
    "if (form === 'bracket' && layout.bracketed && head.words < block.text.length) score += 2;",
    '',
  ],
  [
    'who has no name on a line is a heading',
    'transcript/score.ts',
    "if (form === 'line' && layout.once.has(block.index)) score += 1;",
    '',
  ],
  ['a byline is a label', 'transcript/layout.ts', '!suspect && TO_SOMEBODY.test(words)', '!suspect'],
  ['who is spoken to has a longer name', 'transcript/mentions.ts', '(given && !this.inside.has(whole))', 'false'],
  ['jurors are nobody', 'transcript/score.ts', ' || page.tally.isCounted(label)', ''],
  [
    'a cast above the talk names nobody',
    'transcript/evidence.ts',
    'for (const label of castIn(blocks, candidates, heads)) mentions.addName(naturalName(label, mentions));',
    '',
  ],
  [
    'a house has no label',
    'transcript/small.ts',
    'if (houses.size === 0) return read;',
    'if (houses.size >= 0) return read;',
  ],
  ['a small word once is a name', 'transcript/score.ts', 'common || opens ? 2 : 0', 'common ? 2 : 0'],
  [
    'an article and a trade are a name',
    'transcript/kinds.ts',
    'if (isCalled(words, parts) || isTitled',
    'if (isTitled',
  ],
  ['nobody speaks for a programme', 'transcript/kinds.ts', ' || isTitled(words, parts)) return', ') return'],
  [
    'an article before a colon is always a label’s',
    'transcript/label.ts',
    '(isCalled(name, parts) || isTitled(name, parts))',
    'false',
  ],
  [
    'a page that labels all shows nothing',
    'transcript/score.ts',
    "if (style.throughout && form === 'colon' && !odd && !label.suspect)",
    'if (false)',
  ],
  [
    'what is heard needs brackets',
    'transcript/candidates.ts',
    'if (isSoundLine(block)) soundLines.add(block.index);\n    else if',
    'if',
  ],
  ['surnames join nobody', 'transcript/directory.ts', 'if (surname.length > 0) return surname;', ''],
  ['given names join nobody', 'transcript/directory.ts', 'if (given.length > 0) return given;', ''],
  [
    'of two namesakes the first speaks',
    'transcript/register.ts',
    'heard.length === 1 ? (heard[0] ?? null) : null',
    'heard[0] ?? null',
  ],
  [
    'of two people that one typing error may mean, the first',
    'transcript/directory.ts',
    'return only(meant);',
    'return meant[0] ?? null;',
  ],
  ['labels take the words of other labels', 'transcript/evidence.ts', '  dropBelowLabels(blocks, heads);\n', ''],
  ['what begins a quotation may be a name', 'transcript/label.ts', '/^\\p{L}.* /u.test(one)', "one.includes(' ')"],
  ['somebody who is quoted by name and trade opens the talk', 'transcript/frame.ts', '{3,100}: ', '{3,100}:: '],
  [
    'a sentence in small letters has a label among capitals',
    'transcript/score.ts',
    'return style.capitals && ',
    'return false && ',
  ],
  [
    'letters of a station are part of a name of one word',
    'transcript/introductions.ts',
    "          .replace(/^\\p{Lu}{3,5}['’]s\\s(?=\\p{Lu}\\S*$)/u, '')\n",
    '',
  ],
  ['a dash takes the stop of a suffix', 'transcript/head.ts', '(?<!\\s[JS]r)\\.\\s)(?:--', '\\.\\s)(?:--'],
  ['a line below a time is no label', 'transcript/layout.ts', 'if (timed.size > 1)', 'if (false)'],
  ['somebody who is spoken to speaks', 'transcript/score.ts', '/^[¿¡]?\\p{Ll}/u.test(after) || ', ''],
  [
    'somebody who is quoted above a talk speaks',
    'transcript/score.ts',
    ' || (/^["“„«][^"”“»]+["”“»]$/.test(after) && !tally.recurs(head))',
    '',
  ],
  ['whoever speaks in quotation marks does not', 'transcript/score.ts', ' && !tally.recurs(head))', ')'],
  ['a title in a sound ends a label', 'transcript/inner.ts', ' || isSound(text.slice(i + 1, i + close))', ''],
  [
    'a sound behind a sentence makes a label of it',
    'transcript/head.ts',
    "line.replace(/\\s*[([][^()[\\]]*[)\\]]$/, '')",
    'line',
  ],
  [
    'a dash inside a sentence sets a label off',
    'transcript/head.ts',
    'label && !goesOn && isPlain(label)',
    'label && isPlain(label)',
  ],
  ['a suffix ends no name that is told', 'transcript/mentions.ts', ' || /^[JS]r\\.?$/.test(name)', ''],
  ['the stop of a suffix ends no sentence', 'transcript/roles.ts', ".replace(/\\.$/, '').length", '.length'],
  [
    'a colon takes the words after a name in bold',
    'transcript/setting.ts',
    "(['dash', 'bold'] as const)",
    "(['dash'] as const)",
  ],
  [
    'whoever is heard once in bold is not heard',
    'transcript/judge.ts',
    '(alike || layout.constant',
    '(layout.constant',
  ],
  [
    'names in bold are labels only where most paragraphs have one',
    'transcript/judge.ts',
    'has(head.form) && !alike)',
    'has(head.form))',
  ],
  [
    'a role behind a name in bold is said',
    'transcript/head.ts',
    '|[([（][^()[\\]（）]{1,60}[)\\]）]\\s?[:：]|[:：])',
    ')',
  ],
  [
    'guests on lines below their heading are heard',
    'transcript/credits.ts',
    ' || (CAST.test(over) && DESCRIBED.test(text))',
    '',
  ],
  [
    'names on lines take no turns',
    'transcript/score.ts',
    'isWord(label) && tally.of(label) > 1) score += 1',
    'isWord(label)) score += 0',
  ],
  [
    'a caller and a town alone are no label',
    'transcript/judge.ts',
    'layout.alone >= ALONE && CALLING',
    'layout.alone < 0 && CALLING',
  ],
  ['names that are alike are one', 'transcript/register.ts', 'times >= COMMONER * own.size', 'times > 0'],
  ['no typing errors', 'transcript/typos.ts', 'if (restA.length + restB.length === 1) return true;', ''],
  [
    'Mr. and Mrs. are one',
    'transcript/people.ts',
    '.size > 1) {\n      for (const one of addressed)',
    '.size > 9) {\n      for (const one of addressed)',
  ],
  [
    'the page’s own spelling does not count',
    'transcript/casing.ts',
    'if (whole !== null && label.parts.length > 1) return whole + suffix;',
    '',
  ],
  [
    'what follows the last label is all speech',
    'transcript/frame.ts',
    "parts[i] = over ? (kind ?? 'other') : (kind ?? 'speech');",
    "parts[i] = 'speech';",
  ],
  [
    'the rights line is speech',
    'transcript/frame.ts',
    "if (block && parts[i] === 'speech') ends[i] = aboutFrom(block.text);",
    '',
  ],
  [
    'the article before the transcript is speech',
    'transcript/frame.ts',
    'if (opening.every((block) => articleLike(block.text))) return first;',
    '',
  ],
  [
    'what is heard is said',
    'transcript/sounds.ts',
    "if (isSound(bare)) return bare.length > 160 && !alone ? 'words' : 'sound';",
    '',
  ],
  [
    'the transcriber’s notes are said',
    'transcript/sounds.ts',
    "if (isAside(bare) || (square && /^\\d{1,3}$/.test(bare))) return 'aside';",
    '',
  ],
  [
    'whoever says a name at the beginning is not worked out',
    'transcript/attribute.ts',
    'else inferOpening(drafts, speakers, said);',
    '',
  ],
  [
    'a narrator’s words are the last speaker’s',
    'transcript/draft.ts',
    "narrators = this.page.narrated === 'unlabelled' ||",
    "narrators = this.page.narrated === 'none' ||",
  ],
  [
    'a turn without a label goes on under a heading',
    'transcript/attribute.ts',
    'if (continues !== null) speakers[i] = speakers[continues] ?? null;',
    '',
  ],
  [
    'times are those of the label',
    'transcript/times.ts',
    'const known = next?.at === start ? next : (times[before - 1] ?? ',
    'const known = next?.at === start ? next : (',
  ],
  ['a page needs no recurring names', 'page/detect.ts', 'speech >= 0.6 * length &&', ''],
  ['words that are for nobody are a conversation', 'page/detect.ts', ' && talks >= 0.1 * length', ''],
  ['a play is a transcript', 'page/detect.ts', "if (staged.test(piece.text + (keys.length ? ' ' : ''))) odd++;", ''],
  [
    'comments are a conversation',
    'page/detect.ts',
    "return nameOf(element) === 'footer' || talk.test(called);",
    "return nameOf(element) === 'footer';",
  ],
  [
    'what the page hides is never read',
    'page/detect.ts',
    'for (const folded of [false, true]) {',
    'for (const folded of [false]) {',
  ],
  [
    'a line break is a space',
    'page/lines.ts',
    "if (name === 'br') gap ||= !text;\n      cut();",
    "if (name === 'br') gap ||= !text;\n      else cut();",
  ],
  [
    'facts before the first words are speech',
    'transcript/evidence.ts',
    'dropFacts(blocks, heads, (head) => judge.recurs(head));',
    '',
  ],
  [
    'any first line without a full stop is a fact',
    'transcript/credits.ts',
    'label.role !== null ||\n      ENDED.test(text) ||\n      isTalk(text.slice(words)) ||\n      recurs(head)',
    'ENDED.test(text)',
  ],
  ['the key to initials is a turn', 'transcript/credits.ts', 'if (keyIn(block.text)) return true;', ''],
  [
    'credits between the turns go on with them',
    'transcript/frame.ts',
    "if (credits.has(block.index)) return 'credit';",
    '',
  ],
  ['labels in small letters need no names', 'transcript/small.ts', 'capitals.has(fold(word))', 'true'],
  [
    'small letters name somebody whom the page does not',
    'page/detect.ts',
    "mark.name.split(' ').every((word) => capitals.has(word))",
    'true',
  ],
  ['whom no name is given has no label', 'transcript/judge.ts', 'if (described && (alone ?', 'if (false && (alone ?'],
  [
    'where somebody is, is a name',
    'transcript/office.ts',
    'if (isOffice(keys) || isSeat(keys) || isPlaced(words, keys)) return',
    'if (isOffice(keys) || isSeat(keys)) return',
  ],
  ['a forgotten colon is forgotten', 'transcript/evidence.ts', '[] : judge.slips(block);', '[] : [];'],
  [
    'what is marked as a question and asks nothing is no question',
    'transcript/judge.ts',
    'const asked = isAsked(block) ||',
    'const asked = false ||',
  ],
  [
    'words of a sentence are an office',
    'transcript/office.ts',
    'if (isClause(words.slice(0, before))) return null;',
    '',
  ],
  [
    'what one person says in bold is the next one’s',
    'transcript/draft.ts',
    'bold === this.bold) return null;',
    'true) return null;',
  ],
  [
    'a label in bold with its words needs more',
    'transcript/score.ts',
    'isWhole(block) && tally.times(head) > 1',
    'false',
  ],
  ['a name over a question is a label', 'transcript/candidates.ts', 'if (isAsked(next)) return true;', ''],
  [
    'a key beside the labels is a label without its colon',
    'transcript/evidence.ts',
    'credits.has(index) ? []',
    'false ? []',
  ],
  [
    'the one who has a label of his own is the other as well',
    'transcript/register.ts',
    'if (other && !another && label.parts.length === 1)',
    'if (false && other)',
  ],
  [
    'a trade before a name is a name',
    'transcript/office.ts',
    'from === i && named && isTrade(words, keys, i)',
    'false',
  ],
  [
    'a lone guest who is introduced stays a guest',
    'transcript/people.ts',
    'isGuest(label) ? this.guest : null',
    'null',
  ],
  [
    'a host is who somebody else says',
    'transcript/people.ts',
    'others.every(({ name }) => name === self.name)',
    'true',
  ],
  [
    'a label in a paragraph is in capitals',
    'transcript/judge.ts',
    "if (label.casing !== 'upper')\n      return recurs",
    "if (label.casing !== 'upper')\n      return false",
  ],
  [
    'people speak on after the rights',
    'transcript/frame.ts',
    "if (i > last && glued && parts[i] === 'speech')",
    'if (false)',
  ],
  ['first names need no air', 'page/detect.ts', '(aired && talks', '(talks'],
  [
    'capitals are a label whose colon was forgotten',
    'transcript/judge.ts',
    'return head && known ? [head] : [];',
    'return head ? [head] : [];',
  ],
  ['who hosts another programme hosts this one', 'transcript/beside.ts', 'if (isSame(of, programme)) tell', 'tell'],
  [
    'all who stand after “host” are hosts',
    'transcript/beside.ts',
    "tell(written, several ?? one ?? '', 'host')",
    "tell(written, text, 'host')",
  ],
  [
    'one of two mayors is the mayor',
    'transcript/beside.ts',
    'holders.has(office) && holders.get(office) !== name ? null : name',
    'name',
  ],
  ['a cast above the talk is heard', 'transcript/credits.ts', ' && !heads.has(index) && names', ' && names'],
  ['what pages put between paragraphs is said', 'transcript/notes.ts', ' || isFurniture(text)) return', ') return'],
  [
    'what is said before words about the transcript is lost',
    'transcript/notes.ts',
    ' &&\n    aboutFrom(text) === text.length',
    '',
  ],
  ['a host’s credits are not said', 'transcript/frame.ts', '(i > until ? closingKind(', '(i > last ? closingKind('],
  ['links to other pages are said', 'transcript/notes.ts', ' && TITLED.test(text);', ' && false;'],
  ['what leads to other pages speaks', 'transcript/candidates.ts', '      !isPointer(block) &&\n', ''],
  ['what is told of people below is said', 'transcript/frame.ts', '  dropLives(blocks, heads);\n}', '}'],
  ['an article is an opening', 'transcript/frame.ts', "surnames.has(key(SAYING.exec(text)?.[1] ?? ''))", 'false'],
  ['a discussion below is heard', 'transcript/attribute.ts', 'dropBelow(printed, heads, broadcast.language);', ''],
  [
    'an opening that names nobody is an article',
    'transcript/frame.ts',
    'if (worded && !written',
    'if (!worded && !written',
  ],
  ['nobody calls a reporter by name', 'transcript/frame.ts', 'calls(opening.at(-1)', 'false && calls(opening.at(-1)'],
  ['a box ends the transcript', 'transcript/frame.ts', 'if (isBox(block) ||', 'if (false && isBox(block) ||'],
  ['an hour is a time code', 'transcript/draft.ts', '!this.page.timed && HOUR.test(block.text)', 'false'],
  [
    'an initial is a slip of the hand',
    'transcript/directory.ts',
    ' || isInitial(label) || endsInInitial(label)) return null;',
    ') return null;',
  ],
  ["a programme's times are no sign", 'page/detect.ts', " + (keys.length ? ' ' : '')", ''],
  ['a date is a name', 'transcript/candidates.ts', ' || isDateline(block.text, language)', ''],
  ['the day is the name of who posted', 'page/label.ts', '\\d.*\\d{4}|', ''],
  ['a full stop before a dash shows nothing', 'page/label.ts', 'full: /[ .]/.test(name)', 'full: / /.test(name)'],
  ['the rows of a table tell nobody', 'page/extract.ts', 'else if (speaker) block.speaker = speaker;', ''],
  ['who speaks once in a cell is words', 'page/terms.ts', '(shown >= SHOWN && sum >= 0) || (isLabel', '(isLabel'],
  ['headings in capitals make a transcript', 'page/detect.ts', '(many && odd < 3', '(odd < 3'],
  ['letters of questions stay letters', 'transcript/candidates.ts', 'spellOut(first.values());', ''],
  ['captions are speech', 'page/aside.ts', "figcaption: 'caption',", ''],
  [
    'elements that hold labels may be asides',
    'page/extract.ts',
    "speaking.has(element) || speaking.has(attr(element, 'class')) || element === story",
    'element === story',
  ],
  ['what is called as speech is may be an aside', 'page/extract.ts', " || speaking.has(attr(element, 'class'))", ''],
  ['the headings of boxes make speech of them', 'page/extract.ts', 'const FEW = 1 / 4', 'const FEW = 0'],
  ['words below a label may be an aside', 'page/extract.ts', '? i + 1 : i + 2', '? i + 1 : i + 1'],
  [
    'German and French credits are said',
    'transcript/notes.ts',
    '|| (text.length < 200 && MADE_BY_OTHERS.test(bare))',
    '',
  ],
  ['notes below are turns', 'transcript/frame.ts', 'if (!isKnown(block)) heads.delete(block.index);', ''],
  ['new names below notes are none', 'transcript/frame.ts', ' || below.filter(isKnown).length > 1', ''],
  ['a credit beside a credit is a turn', 'transcript/candidates.ts', 'moveCredits(blocks, first, credits);', ''],
  [
    'the letter of plan B is an initial',
    'transcript/introductions.ts',
    '/^\\p{Lu}\\.$/u.test(letter) && LETTERED.has(fold(before))',
    'false',
  ],
  ['the first of two spellings is the name', 'transcript/people.ts', ' || weight(b) - weight(a)', ''],
  ['a lone question makes a host', 'transcript/roles.ts', '>= QUESTIONS', '>= 0'],
  ['a line’s end ends a name', 'transcript/unwrapped.ts', 'goesOn(paragraphs[i - 1], paragraphs[i])', 'false'],
  ['a narrator speaks in clips', 'transcript/continuation.ts', ' || isNarrated(text, label, before)', ''],
  ['italics end what one voice alone says', 'transcript/frame.ts', 'names.size === 1 ?', 'names.size === 0 ?'],
  ['the best of a talk stands right above it', 'page/extract.ts', ' && (PREVIEW.test(text) || announces(text))', ''],
  ['the numbers of captions are said', 'transcript/times.ts', ' || (/^\\d{1,5}$/.test(text) &&', ' || (false &&'],
  [
    'a report alone is none right below "Transcript"',
    'page/detect.ts',
    "(announces(pieces[i - 1]?.text ?? '') ? 3 : 2)",
    '2',
  ],
  [
    'an introduction and a report are none where a transcript is announced',
    'page/detect.ts',
    "announced && mark.strong > 1 ? (announces(pieces[i - 1]?.text ?? '') ? 3 : 2) : 1",
    '1',
  ],
  [
    'of one label alone, the paragraph is the container',
    'page/extract.ts',
    'last === lines[labelled[0] ?? 0]?.element || ',
    '',
  ],
  [
    'who is heard once and named with a place is nobody',
    'transcript/score.ts',
    "page.style.dense && page.style.capitals && label.casing === 'upper' && form === 'colon'",
    'false',
  ],
  ['a name under a time is none', 'transcript/layout.ts', '      below.add(block.index);\n', ''],
  ['captions as a file are no transcript', 'page/detect.ts', 'else announced ||= /-->/.test(text);', ''],
  [
    'a cast in capitals names nobody',
    'transcript/evidence.ts',
    'if (credits.has(index)) return creditedIn(text).filter(isShouted);',
    '',
  ],
  ['music between turns is a credit', 'transcript/frame.ts', ' || (i > first && soundLines.has(block.index))', ''],
  [
    'a name on its own line is a broken line',
    'transcript/frame.ts',
    'isWrapped(spoken.filter((block) => !isName(block)))',
    'isWrapped(spoken)',
  ],
  ['Song is a sound', 'transcript/sound-lines.ts', "!(first === 'song' && singer) && ", ''],
  ['callers welcome guests', 'transcript/roles.ts', ' && !calls(person)', ''],
  ['a crash in parentheses is said', 'transcript/sounds.ts', "shouted.has(inside) ? 'sound' : ", ''],
  [
    'initials in parentheses are heard',
    'transcript/sounds.ts',
    ' ? shortened : shouted).add',
    ' ? shouted : shouted).add',
  ],
  [
    'the colon behind a time counts',
    'transcript/times.ts',
    '/\\d[\\d:.,]*\\d/.exec(found[0])',
    '/\\d[\\d:.,]*/.exec(found[0])',
  ],
  ['a time is part of a label', 'transcript/head.ts', ".replace(STAMP, '')", ''],
  ['times have no fractions', 'transcript/setting.ts', '(?:[.,]\\d{1,3})?\\W*$/', '\\W*$/'],
  ['a time before a name shows nothing', 'transcript/layout.ts', ' || beginsInTime(block, head)', ''],
  [
    'how long words last is said',
    'transcript/sounds.ts',
    "if (square && /^\\d{1,4}\\.\\d{1,3}$/.test(bare)) return 'time';",
    '',
  ],
  ['a time in bold is no time', 'page/label.ts', "replace(lead, '')) || start", "replace(lead, '')) ?? start"],
  ['a clip keeps names from taking turns', 'transcript/layout.ts', "if (kind === 'unnamed') last = '';", ''],
  ['an end is no end of labels', 'transcript/frame.ts', '(NOTES.test(text) || isEnd(text))', 'NOTES.test(text)'],
  ['whoever welcomes is welcomed', 'transcript/introductions.ts', "role !== 'guest' || !own.has(name)", 'true'],
  ['I’m is a given name', 'transcript/introductions.ts', "(?!I['’](?:m|d|ll|ve)\\\\b)", ''],
  ['a station’s digit is none of its letters', 'transcript/casing.ts', '\\d(?!ST|ND|RD|TH)[A-Z]{2}|', ''],
  ['an hour ends a sentence', 'transcript/programme.ts', '(?:\\\\.\\\\d\\\\d)?', ''],
  [
    'only questions are marked',
    'transcript/judge.ts',
    ' || (layout.asked > 1 && layout.answered > 1 && isAnswered(block))',
    '',
  ],
  ['whoever asks is a guest', 'transcript/people.ts', ' || isAskedWord(label)', ''],
  ['a slash is in no name', 'transcript/kinds.ts', '|^\\p{Lu}{2,4}\\/\\p{Lu}{2,4}$', ''],
  ['News is in capitals', 'transcript/casing.ts', '^(?:NEWS|RADIO|MEDIA|TV|FM)$/i', '^(?:NEWS|RADIO|MEDIA|TV|FM)$/'],
  ['Rt is a given name', 'transcript/label.ts', 'STYLED = /^(?:the )?', 'STYLED = /^the '],
  ['call letters are a programme', 'transcript/programme.ts', ' || CALL_LETTERS.test(name)', ''],
  ['a title dates what it tells of', 'transcript/dates.ts', 'late > 0 && late <= LATER && ', ''],
  [
    'a transmission is dated like any line',
    'transcript/dates.ts',
    'dates.find(({ line }) => TRANSMISSION.test(line)) ?? ',
    '',
  ],
  ['a credit of one word is a turn', 'transcript/candidates.ts', 'of castIn(blocks, first, times)', 'of []'],
  ['a name between turns is a credit', 'transcript/candidates.ts', 'i < from || i > to ? ', 'i >= 0 ? '],
  [
    'a maker of one name is heard',
    'transcript/credits.ts',
    " || (MAKING.test(label.parts.at(-1) ?? '') && GIVEN.test(rest))",
    '',
  ],
  ['who calls a reporter is no host', 'transcript/roles.ts', 'of callers(turns)', 'of []'],
  ['whoever names a reporter calls one', 'transcript/roles.ts', ' && !heard.has(turn.person)', ''],
  ['whoever is alone beside guests is one', 'transcript/roles.ts', ' ?? only;', ';'],
  [
    'all that talk to somebody host',
    'transcript/roles.ts',
    'if (other !== undefined && !named(byName, other)) continue;',
    '',
  ],
  ['a surname of several words has no slip', 'transcript/register.ts', " || PARTICLES.has(label.parts[0] ?? '');", ';'],
  ['a saint is two letters', 'transcript/capitals.ts', '(?!ST$)', ''],
  ['a prefix in small letters is forgotten', 'transcript/casing.ts', '(?:M[cC]|\\p{Lu}\\p{Ll}{1,3})', 'M[cC]'],
  ['before the short article stands no name', 'transcript/kinds.ts', " || SHORT_ARTICLE.test(words[i + 1] ?? '')", ''],
  [
    'a quotation of two paragraphs is not one',
    'transcript/clips.ts',
    'OPEN.test(text) : OPENED.test(text)',
    'false : false',
  ],
  ['a quotation without end is one', 'transcript/clips.ts', 'return open ? [] : quoted;', 'return quoted;'],
  ['what is quoted before somebody else is said', 'transcript/clips.ts', 'if (clips.size > 0) add(alike);', ''],
  ['whoever answers asks behind a dash', 'transcript/clips.ts', ' || ASKED.test(text);', ';'],
  [
    'a name in parentheses is said',
    'transcript/judge.ts',
    'if (braced && this.believed',
    'if (!block && braced && this.believed',
  ],
  [
    'titles in capitals are said',
    'transcript/attribute.ts',
    'takeTitles(blocks, heads, soundLines)',
    'new Set<number>()',
  ],
  ['one title shows that a page has them', 'transcript/titles.ts', 'TITLES = 2', 'TITLES = 1'],
  [
    'what two times surround is a name',
    'transcript/head.ts',
    'if (/^\\p{L}{2,}\\.$/u.test(bare) && FUNCTION_WORDS.has(key(bare))) return null;',
    '',
  ],
  ['thanks under a name are a name', 'page/label.ts', 'ended.test(label)', 'ended.test(name)'],
  ['behind an office a surname is a voice', 'transcript/candidates.ts', 'withSurnames(first.values());', ''],
  ['LA in a name is a city', 'transcript/casing.ts', " || (from > 0 && PARTICLES.has(parts[from] ?? ''))", ''],
  [
    'a surname of two words has the initial of the last',
    'transcript/directory.ts',
    'more.some((part) => part.startsWith(second))',
    'more.at(-1)?.startsWith(second) === true',
  ],
  [
    'initials that fit two are those of the first',
    'transcript/directory.ts',
    'return named ? [named] : [];\n    }\n    const swapped',
    'return named ? [named] : [...this.people.values()].slice(0, 1);\n    }\n    const swapped',
  ],
  [
    'a surname of two words tells how names are printed',
    'transcript/frame.ts',
    " || surnames.has(label.parts.join(' '))",
    '',
  ],
  ['initials tell how names are printed', 'transcript/frame.ts', 'isInitial(label) || surnames', 'surnames'],
  ['Host is the host', 'transcript/people.ts', 'register.surnamed(label) ?? (named', '(named'],
  ['two given names are somebody else’s', 'transcript/register.ts', 'goesOn(name) || ', ''],
  ['Music is a sound', 'transcript/sound-lines.ts', 'if (surnames.has(first)) return false;', ''],
];

function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'sidetone-mutation-'));
  for (const name of ['src', 'test', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Whether the tests of a folder fail in a copy of the project. */
function fails(folder, tests) {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'unit', '--bail', '1', tests];
  const child = spawn(process.execPath, [vitest, ...args], { cwd: folder, stdio: 'ignore' });
  return new Promise((resolve) => child.once('close', (status) => resolve(status !== 0)));
}

const words = process.argv.slice(2).join(' ');
const queue = breaks.filter(([name]) => name.includes(words));
const survivors = [];
/** Most breaks are noticed by the quick tests; those of whole pages take longer. */
const noticed = async (folder) => (await fails(folder, 'test/transcript')) || (await fails(folder, 'test/page'));
const whole = copy();
if (await noticed(whole)) throw new Error('The tests fail while nothing is broken: that comes first.');
rmSync(whole, { recursive: true });
async function work() {
  const folder = copy();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, file, rule, instead] = next;
    const path = join(folder, 'src', file);
    const source = readFileSync(path, 'utf8');
    const times = source.split(rule).length - 1;
    if (times !== 1) {
      survivors.push(`${name}: the rule stands ${times} times in src/${file}`);
      continue;
    }
    writeFileSync(
      path,
      source.replace(rule, () => instead),
    );
    const found = await noticed(folder);
    writeFileSync(path, source);
    console.log(`${found ? '✓' : '✗ NOBODY NOTICES'} ${name}`);
    if (!found) survivors.push(name);
  }
  rmSync(folder, { recursive: true });
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(`${survivors.length} unnoticed${survivors.map((name) => `\n  ${name}`).join('')}`);
process.exitCode = survivors.length ? 1 : 0;
