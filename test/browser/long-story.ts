/** A page with as many turns as one likes: invented people, our own words, about 25 of them a turn. */
export const longUrl = 'https://www.kuer.org/2025-03-10/forty-voices-on-one-quay';

const people = ['ODALYS BRANDT', 'TAMSIN MCALLAN', 'SANNA OYELARAN', 'GRETA FINCH', 'PELLE AL-NOURI'];
const sentences = [
  'The ferry came in late again, and nobody on the quay could say whether it was the fog or the kettle that had kept it.',
  'I counted the boats twice, once by their lights and once by their names, and both times there was one too many.',
  'We have asked the council for a second bench, so that those who wait can at least sit down while they do it.',
  'It is a small island, and what is said in the harbor in the morning has been everywhere before the bread is sold.',
  'My grandmother kept the north light for thirty years and never once looked at the sea without a reason.',
  'They told us that the horn would be tuned by the end of the month, but they did not tell us of which year.',
  'When the wind turns, the whole town hears the bell buoy, and then the dogs answer it from one end to the other.',
];

/** Returns the page as HTML. */
export function longStory(turns: number): string {
  const paragraphs = Array.from(
    { length: turns },
    // In an order that changes: what always follows in one order is a form and no talk.
    (_, index) =>
      `<p>${people[(index + Math.floor(index / people.length)) % people.length]}: ${sentences[index % sentences.length]}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Forty Voices On One Quay | KUER</title>
<link rel="icon" href="data:,"><meta property="og:title" content="Forty Voices On One Quay"><meta property="og:site_name" content="KUER"></head>
<body><main><article><h1>Forty Voices On One Quay</h1><div class="ArtP-articleBody">${paragraphs.join('\n')}</div></article></main></body></html>`;
}
