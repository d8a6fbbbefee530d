/** Networks that make programmes which other stations carry, and their own domains. */
export const networks: { name: string; hosts: string[] }[] = [
  { name: 'NPR', hosts: ['npr.org'] },
  { name: 'APM', hosts: ['americanpublicmedia.org'] },
  { name: 'PRX', hosts: ['prx.org'] },
  { name: 'BBC', hosts: ['bbc.co.uk', 'bbc.com'] },
  { name: 'CBC', hosts: ['cbc.ca'] },
  { name: 'ABC', hosts: ['abc.net.au'] },
  { name: 'RNZ', hosts: ['rnz.co.nz'] },
  { name: 'WNYC', hosts: ['wnyc.org', 'wnycstudios.org'] },
  { name: 'PBS', hosts: ['pbs.org'] },
  { name: 'NDR', hosts: ['ndr.de'] },
  { name: 'Deutschlandfunk', hosts: ['deutschlandfunk.de'] },
];

/** Programmes whose site bears their name: there the name of the site is the programme. */
export const programmes: string[] = [
  'This American Life',
  'Radiolab',
  'Freakonomics',
  'Democracy Now!',
  'Living on Earth',
  'PBS NewsHour',
  'Marketplace',
  'Science Friday',
  'Snap Judgment',
  '99% Invisible',
  'Radio Ambulante',
  'Latino USA',
  'On the Media',
  'The World',
];
