// Rules of the grammar that show only on a page made for them.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import { page, said } from './pages.ts';

const cases: Record<string, { page: string; said: string }> = {
  'what follows a name and a comma is a description, not a clause': {
    page: `Ann Lowe: Who came?
      Ben Roe: Nobody at all.
      Lowe: And what did he say?
      Roe: I had better tell it in his words.
      Lowe, he told me: stay at home.`,
    said: `Ann Lowe: Who came?
      Ben Roe: Nobody at all.
      Ann Lowe: And what did he say?
      Ben Roe: I had better tell it in his words. / Lowe, he told me: stay at home.`,
  },
  'names of one word behind a time stand once as well, on lines of their own': {
    page: `00:02 - Ada Quill
      Who came?
      00:05 - Bo
      I'm Bo, and I did.
      00:09 - Ada Quill
      And then?
      00:20 - TRANSITION MUSIC
      00:30 - Lia Marr
      I came as well.
      00:34 - Ada Quill
      You, Lia?
      00:36 - Lia Marr
      Me.`,
    said: `Ada Quill: Who came?
      Bo: I'm Bo, and I did.
      Ada Quill: And then? / {TRANSITION MUSIC}
      Lia Marr: I came as well.
      Ada Quill: You, Lia?
      Lia Marr: Me.`,
  },
  'times have fractions': {
    page: `Ada (00:01.234)
      Who came?
      Bo Fisk (00:05.2)
      I did.
      Ada (00:09.81)
      And then?
      Bo Fisk (00:12.009)
      I left.`,
    said: `Ada: Who came?
      Bo Fisk: I did.
      Ada: And then?
      Bo Fisk: I left.`,
  },
  'names on lines of their own take turns, with a clip between': {
    page: `Quill
      Good evening. I have two ferries.
      Clip
      I never wanted a ferry.
      Quill
      But Lia Marr went to see Bo Fisk.
      Marr
      How do you find the ferry?
      Fisk
      I like it.
      Marr
      And the pier?
      Fisk
      Not so much.
      Quill
      That was Lia Marr.`,
    said: `Quill: Good evening. I have two ferries.
      Clip: I never wanted a ferry.
      Quill: But Lia Marr went to see Bo Fisk.
      Lia Marr: How do you find the ferry?
      Bo Fisk: I like it.
      Lia Marr: And the pier?
      Bo Fisk: Not so much.
      Quill: That was Lia Marr.`,
  },
  'names on lines of their own take turns, with somebody between who is heard once': {
    page: `Quill
      Good evening. I have lost a ferry. Lia Marr was on it.
      Marr
      I was. I swam.
      Quill
      We asked about it. This is Bo Fisk of the pier.
      Fisk
      Nobody swam.
      Quill
      And you say?
      Marr
      I say I did.`,
    said: `Quill: Good evening. I have lost a ferry. Lia Marr was on it.
      Lia Marr: I was. I swam.
      Quill: We asked about it. This is Bo Fisk of the pier.
      Bo Fisk: Nobody swam.
      Quill: And you say?
      Lia Marr: I say I did.`,
  },
  'one word before a time is a label where all that is said has one': {
    page: `Ada Quill [00:01] Who came?
      Tidings [00:05] Ferries for all.
      Ada Quill [00:09] That was loud.
      Bo Fisk [00:12] It was. [4.2s]
      Ada Quill [00:15] And who came?
      Bo Fisk [00:18] I did.`,
    said: `Ada Quill: Who came?
      Tidings: Ferries for all.
      Ada Quill: That was loud.
      Bo Fisk: It was. {4.2s}
      Ada Quill: And who came?
      Bo Fisk: I did.`,
  },
  'a small word of another language begins a name': {
    page: `(00:01):
      Una Quill: Hello and welcome to the talk.
      (00:05):
      Bo Fisk: Thanks for having me.
      (00:08):
      Una Quill: So what do you do?
      (00:11):
      Bo Fisk: I count boats.`,
    said: `Una Quill: Hello and welcome to the talk.
      Bo Fisk: Thanks for having me.
      Una Quill: So what do you do?
      Bo Fisk: I count boats.`,
  },
  'a newsroom is written as it is printed': {
    page: `UX News: Who came?
      Bo Fisk: I did.
      UX News: And when?
      Bo Fisk: At noon.`,
    said: `UX News: Who came?
      Bo Fisk: I did.
      UX News: And when?
      Bo Fisk: At noon.`,
  },
  'answers are marked where questions are': {
    page: `LORD JUSTICE MARR: Good morning. Yes, Mr Temple.
      MR TEMPLE: Your full name, please.
      A. Bo Fisk.
      Q. Did you see the ferry?
      A. I saw it.
      Q. Whose was it?
      A. A cousin's.
      LORD JUSTICE MARR: What colour was it?
      A. Blue, sir.
      MR TEMPLE: Thank you.`,
    said: `Marr: Good morning. Yes, Mr Temple.
      Temple: Your full name, please.
      A: Bo Fisk.
      Q: Did you see the ferry?
      A: I saw it.
      Q: Whose was it?
      A: A cousin's.
      Marr: What colour was it?
      A: Blue, sir.
      Temple: Thank you.`,
  },
  'a station of two asks, and so does a house': {
    page: `QFE/QL: Mr. Fisk, who came?
      Bo Fisk: Nobody. The QU sent a ferry.
      QFE/QL: And then?
      Fisk: It sank.
      QU News: Which ferry?
      Fisk: Mine.
      QU News: Thank you.
      Rt Hon LIA MARR: Hear, hear.
      QFE/QL: Thank you.`,
    said: `QFE/QL: Mr. Fisk, who came?
      Bo Fisk: Nobody. The QU sent a ferry.
      QFE/QL: And then?
      Bo Fisk: It sank.
      QU News: Which ferry?
      Bo Fisk: Mine.
      QU News: Thank you.
      Lia Marr: Hear, hear.
      QFE/QL: Thank you.`,
  },
  'whoever says another whole name than the one spoken to is another': {
    page: `Ada: Welcome to the ferry. I'm your host Ada Quill, and with me is Ada Marr.
      Bo: Ada, thanks for coming.
      Ada Marr: Thank you, Bo.
      Ada: Where do we start?
      Ada Marr: At the pier.
      Bo: Which one?`,
    said: `Ada Quill: Welcome to the ferry. I'm your host Ada Quill, and with me is Ada Marr.
      Bo: Ada, thanks for coming.
      Ada Marr: Thank you, Bo.
      Ada Quill: Where do we start?
      Ada Marr: At the pier.
      Bo: Which one?`,
  },
  'a surname that is said otherwise than printed makes nobody else': {
    page: `Ada Quill: Welcome to the ferry.
      Bo Fisk: Ada, thanks.
      Ada: I'm Ada Quyll, by the way.
      Bo: Where do we start?
      Ada: At the pier.`,
    said: `Ada Quill: Welcome to the ferry.
      Bo Fisk: Ada, thanks.
      Ada Quill: I'm Ada Quyll, by the way.
      Bo Fisk: Where do we start?
      Ada Quill: At the pier.`,
  },
  'what stands between asterisks is heard, and what is stressed is said': {
    page: `Ada Quill: Who came? *laughs* I see.
      *music plays*
      Bo Fisk: It *sounds* like *music*.
      Ada Quill: And then?
      Bo Fisk: Nobody. *sighs*`,
    said: `Ada Quill: Who came? {*laughs*} I see. / {*music plays*}
      Bo Fisk: It *sounds* like *music*.
      Ada Quill: And then?
      Bo Fisk: Nobody. {*sighs*}`,
  },
  'questions are numbered, and a letter behind a name says what somebody is': {
    page: `Q1 Chair: Who came?
      Bo Fisk: I did.
      Q2 LIA McMARR TD: And then?
      Bo Fisk: I left.
      Lia McMarr: Why so?
      Chair: Thank you.`,
    said: `Chair: Who came?
      Bo Fisk: I did.
      Lia McMarr: And then?
      Bo Fisk: I left.
      Lia McMarr: Why so?
      Chair: Thank you.`,
  },
  'what follows a court and a verb of saying is quoted': {
    page: `ADA QUILL: Tell me of the ferry case.
      BO FISK: In Fisk v Roe [2033] EWQC 12, Lord Marr said: "Boats are boats."
      ADA QUILL: And then?
      BO FISK: In [2034] EWQC 3, Lord Marr said: "No."`,
    said: `Ada Quill: Tell me of the ferry case.
      Bo Fisk: In Fisk v Roe [2033] EWQC 12, Lord Marr said: "Boats are boats."
      Ada Quill: And then?
      Bo Fisk: In [2034] EWQC 3, Lord Marr said: "No."`,
  },
  'letters behind a name above are none of it, and whoever is to be called holds no office': {
    page: `Hon Lia Marr MP
      Minister for Ferries
      Transcript
      ADA QUILL: Minister, who came?
      MINISTER: Nobody.
      BO FISK: And then?
      MARR: I came.
      QUILL: Thank you.
      MINISTER: Pleasure.
      Ends
      MINISTER ROE MEDIA CONTACT: CY LIND 0555 010 203`,
    said: `Ada Quill: Minister, who came?
      Minister: Nobody.
      Bo Fisk: And then?
      Lia Marr: I came.
      Ada Quill: Thank you.
      Minister: Pleasure.`,
  },
  'a signature tune is heard': {
    page: `ADA QUILL, HOST: Tonight, ferries.
      SIGNATURE TUNE
      ADA QUILL: Bo Fisk has one.
      BO FISK: I have.`,
    said: `Ada Quill: Tonight, ferries. / {SIGNATURE TUNE} / Bo Fisk has one.
      Bo Fisk: I have.`,
  },
  'a colon may be forgotten or mistyped where labels are in capitals': {
    page: `ADA QUILL, HOST: Who came?
      BO FISK: Nobody at all.
      QUILL; And then?
      FISK Then the ferry came.
      QUILL. I see.
      FISK - (Laughter) We laughed.
      NASA Engineers were there, too.
      QUILL, "Why?" I asked.
      BO FISK. A good question.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all.
      Ada Quill: And then?
      Bo Fisk: Then the ferry came.
      Ada Quill: I see.
      Bo Fisk: {Laughter} We laughed. / NASA Engineers were there, too.
      Ada Quill: "Why?" I asked.
      Bo Fisk: A good question.`,
  },
  'who holds an office may stand behind it in brackets': {
    page: `ADA QUILL: Who came?
      FOREIGN MINISTER (Shri Kesh Anand): Nobody at all.
      QUILL: And then?
      FOREIGN MINISTER (Shri Kesh Anand): The ferry.`,
    said: `Ada Quill: Who came?
      Kesh Anand: Nobody at all.
      Ada Quill: And then?
      Kesh Anand: The ferry.`,
  },
  'who holds an office may be told beside the transcript': {
    page: `Radio interview of Foreign Minister Kesh Anand, with Harbor Mayor Ben Roe, former Mayor Lia Marr, General Al Dunn and General Mo Hale.
      Transcript
      ADA QUILL: Who came?
      FOREIGN MINISTER: Nobody at all.
      QUILL: And then, Mayor Bo Fisk?
      MAYOR: The ferry.
      QUILL: And President Ann Lowe?
      THE PRESIDENT: I came by boat.
      GENERAL: I swam.`,
    said: `Ada Quill: Who came?
      Kesh Anand: Nobody at all.
      Ada Quill: And then, Mayor Bo Fisk?
      Ben Roe: The ferry.
      Ada Quill: And President Ann Lowe?
      The President: I came by boat.
      General: I swam.`,
  },
  'a question may be marked by a letter and no colon': {
    page: `BO FISK: Good morning.
      Q. Who came to the harbour?
      BO FISK: Nobody at all.
      Q In the end we all went home.
      FISK: We did.
      Q Not even you?
      FISK: Not even I.`,
    said: `Bo Fisk: Good morning.
      Q: Who came to the harbour?
      Bo Fisk: Nobody at all.
      Q: In the end we all went home.
      Bo Fisk: We did.
      Q: Not even you?
      Bo Fisk: Not even I.`,
  },
  'voices may be counted in words': {
    page: `VOICE ONE: The harbour is old.
      VOICE TWO: It has two piers.
      VOICE ONE: One of them is new.
      VOICE TWO: The other one is not.`,
    said: `Voice One: The harbour is old.
      Voice Two: It has two piers.
      Voice One: One of them is new.
      Voice Two: The other one is not.`,
  },
  'what pages put between the paragraphs is not said': {
    page: `ADA QUILL: Who came?
      Advertisement
      BO FISK: Nobody at all.
      Article continues after sponsor message
      We waited all day.
      Share this story
      QUILL: And then?
      FISK: The ferry.
      Filed Under: Boats, Harbours`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all. / We waited all day.
      Ada Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'what somebody is may stand before the name, with a place': {
    page: `PRESIDENTA DE ULTRAMAR, LIA MARR OST: Good morning.
      SECRETARY OF STATE, BO FISK: Good morning.
      FORMER OUTER HARBOR GOVERNOR ADA QUILL (R): We came by boat.
      MARR: We all did.
      FISK: All of us.
      QUILL: I did, too.`,
    said: `Lia Marr Ost: Good morning.
      Bo Fisk: Good morning.
      Ada Quill: We came by boat.
      Lia Marr Ost: We all did.
      Bo Fisk: All of us.
      Ada Quill: I did, too.`,
  },
  'an actor may speak as somebody': {
    page: `ADA QUILL, HOST: Listen to this.
      BO FISK, ACTOR, AS "CAPTAIN NEMO": My name is Nobody.
      QUILL: That was Bo Fisk.`,
    said: `Ada Quill: Listen to this.
      Bo Fisk: My name is Nobody.
      Ada Quill: That was Bo Fisk.`,
  },
  'degrees between an office and a name are no names': {
    page: `Ada Quill: Wer kam?
      Prof. Dr. med. Lia Marr: Niemand.
      Dr. h. c. Bo Fisk: Doch, ich.
      Ada Quill: Und dann?
      Prof. Dr. med. Lia Marr: Die Fähre.
      Dr. h. c. Bo Fisk: Genau.`,
    said: `Ada Quill: Wer kam?
      Lia Marr: Niemand.
      Bo Fisk: Doch, ich.
      Ada Quill: Und dann?
      Lia Marr: Die Fähre.
      Bo Fisk: Genau.`,
  },
  'a space may be missing in a name': {
    page: `ADA QUILL: Who came?
      BO FISK: Nobody at all.
      ADAQUILL: And then?
      BO FISK: The ferry.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all.
      Ada Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'one letter may stand for the one name that begins with it': {
    page: `Ada Quill: Who came?
      Bodo: Nobody at all.
      Ada Quill: And then?
      B: The ferry.
      Ada Quill: And?
      B: That was all.`,
    said: `Ada Quill: Who came?
      Bodo: Nobody at all.
      Ada Quill: And then?
      Bodo: The ferry.
      Ada Quill: And?
      Bodo: That was all.`,
  },
  'a newsletter that is talked about ends nothing': {
    page: `ADA QUILL: Who came?
      BO FISK: Nobody at all.
      QUILL: That is all for now.
      But also scan the companion newsletter for the ferry times.
      I read it on the pier.
      Have a great week.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all.
      Ada Quill: That is all for now. / But also scan the companion newsletter for the ferry times. / I read it on the pier. / Have a great week.`,
  },
  'the last words may have no full stop': {
    page: `ADA QUILL:
      Who came?
      BO FISK:
      Nobody at all.
      ADA QUILL:
      And then?
      BO FISK:
      Good to talk to you`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all.
      Ada Quill: And then?
      Bo Fisk: Good to talk to you`,
  },
  'who made the page, and what was put right in it, is not said': {
    page: `ADA QUILL: Who came?
      BO FISK: Nobody at all.
      QUILL: And then?
      FISK: The ferry.
      Lia Marr produced and edited this interview for broadcast with Ann Lowe. Marr also adapted it for the web.
      A previous version of this story misspelled the name of the ferry.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all.
      Ada Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'a mark that fills a line is heard, not spoken': {
    page: `ADA QUILL: Who came?
      [INTERPOSING VOICES]
      BO FISK: Nobody at all.
      [COMMERCIAL MUSIC PLAYING]
      And if you wait, the ferry.
      [RECORD SCRATCH]
      QUILL: Well.`,
    said: `Ada Quill: Who came? / {INTERPOSING VOICES}
      Bo Fisk: Nobody at all. / {COMMERCIAL MUSIC PLAYING} / And if you wait, the ferry. / {RECORD SCRATCH}
      Ada Quill: Well.`,
  },
  'a name below what was said is no label where labels have colons': {
    page: `ADA QUILL: Who came?
      BO FISK: Nobody at all.
      QUILL: And then?
      FISK: The ferry.
      ADA QUILL: Was it late?
      BO FISK: It was.
      QUILL: It always is.
      Bo Fisk
      Bo Fisk is a correspondent for the Harbor Post.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all.
      Ada Quill: And then?
      Bo Fisk: The ferry.
      Ada Quill: Was it late?
      Bo Fisk: It was.
      Ada Quill: It always is.`,
  },
  'two sentences before a colon are no label': {
    page: `Bo Fisk, found the tables turned on him this weekend. Excerpts from the talk:
      ADA QUILL: Who came?
      BO FISK: Nobody at all.
      QUILL: And then?
      FISK: The ferry.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody at all.
      Ada Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'initials may spell a small word of surnames': {
    page: `LENA AMSEL: We start.
      BO FISK: We do.
      LENA AMSEL: At once.
      BO FISK: At last.
      L.A.: I said so.
      BO FISK: You did.`,
    said: `Lena Amsel: We start.
      Bo Fisk: We do.
      Lena Amsel: At once.
      Bo Fisk: At last.
      Lena Amsel: I said so.
      Bo Fisk: You did.`,
  },
  'initials may leave the small words of a name out': {
    page: `ADA QUILL, HOST: I spoke with Lia van Marr. Lia van Marr, welcome.
      LM: I came.
      QUILL: And who else?
      LM: Nobody at all.`,
    said: `Ada Quill: I spoke with Lia van Marr. Lia van Marr, welcome.
      Lia van Marr: I came.
      Ada Quill: And who else?
      Lia van Marr: Nobody at all.`,
  },
  'initials may spell “no”': {
    page: `NORA OST: We start.
      BO FISK: We do.
      NORA OST: At once.
      BO FISK: At last.
      N.O.: I said so.
      BO FISK: You did.`,
    said: `Nora Ost: We start.
      Bo Fisk: We do.
      Nora Ost: At once.
      Bo Fisk: At last.
      Nora Ost: I said so.
      Bo Fisk: You did.`,
  },
  'a name that stands once on a line of its own is words': {
    page: `ADA QUILL, HOST: We read a letter by Lia Marr today.
      BO FISK: Lia Marr sent it by boat. It ends like this.
      LIA MARR
      ADA QUILL: That was the name below it.
      BO FISK: Nobody knew her.`,
    said: `Ada Quill: We read a letter by Lia Marr today.
      Bo Fisk: Lia Marr sent it by boat. It ends like this. / LIA MARR
      Ada Quill: That was the name below it.
      Bo Fisk: Nobody knew her.`,
  },
  'a dash after a name is a dash where labels have colons': {
    page: `ADA QUILL, HOST: We read a letter today.
      BO FISK: It came by boat.
      Lia Marr — she is my aunt — wrote it by lamplight.
      ADA QUILL: And who is she?
      BO FISK: Nobody knew her. Lia Marr is a name I like.`,
    said: `Ada Quill: We read a letter today.
      Bo Fisk: It came by boat. / Lia Marr — she is my aunt — wrote it by lamplight.
      Ada Quill: And who is she?
      Bo Fisk: Nobody knew her. Lia Marr is a name I like.`,
  },
  'a colon inside a paragraph ends a label only after who is known': {
    page: `ADA QUILL, HOST: We read a letter today.
      BO FISK: It came by boat. It had one line. Lia Marr: that was the name below it.
      ADA QUILL: And who is she?
      BO FISK: There was a sign on the pier. DANGER: deep water. We went in. ADA QUILL: And came out.`,
    said: `Ada Quill: We read a letter today.
      Bo Fisk: It came by boat. It had one line. Lia Marr: that was the name below it.
      Ada Quill: And who is she?
      Bo Fisk: There was a sign on the pier. DANGER: deep water. We went in.
      Ada Quill: And came out.`,
  },
  'a word that heads notes and lists names nobody': {
    page: `ADA QUILL, HOST: We read a letter today.
      BO FISK: It came by boat.
      WARNING: bring your own lamp.
      ADA QUILL: And who is she?
      BO FISK: Nobody knew her.`,
    said: `Ada Quill: We read a letter today.
      Bo Fisk: It came by boat. / WARNING: bring your own lamp.
      Ada Quill: And who is she?
      Bo Fisk: Nobody knew her.`,
  },
  'a slip of the hand that may mean either of two people means neither': {
    page: `ANA WINTERS, HOST: We start.
      BO WINTNER: We do.
      WINTERS: At once.
      WINTNER: At last.
      ADA QUILL: Who said so?
      WINTER: I said so.
      QUILL: You did.`,
    said: `Ana Winters: We start.
      Bo Wintner: We do.
      Ana Winters: At once.
      Bo Wintner: At last.
      Ada Quill: Who said so?
      Winter: I said so.
      Ada Quill: You did.`,
  },
  'small words that recur before a colon are nobody’s where the page names nobody so': {
    page: `Ada Quill: Who came?
      Bo Fisk: We wrote it down.
      gate: closed at ten.
      lamp: lit.
      gate: closed again.
      lamp: lit again.
      Ada Quill: I see.
      Bo Fisk: So we left.`,
    said: `Ada Quill: Who came?
      Bo Fisk: We wrote it down. / gate: closed at ten. / lamp: lit. / gate: closed again. / lamp: lit again.
      Ada Quill: I see.
      Bo Fisk: So we left.`,
  },
  'a sentence that ends in a form of address and a name is said': {
    page: `Ada Quill: And then?
      Here is Dr Cleo Rolt: nobody came.
      Bo Fisk: No.
      Here is Dr Cleo Rolt: she came.
      Ada Quill: I see.
      Bo Fisk: So do I.`,
    said: `Ada Quill: And then? / Here is Dr Cleo Rolt: nobody came.
      Bo Fisk: No. / Here is Dr Cleo Rolt: she came.
      Ada Quill: I see.
      Bo Fisk: So do I.`,
  },
  'somebody who is asked before a colon does not speak': {
    page: `Ada Quill: And then?
      Bo Fisk: We wrote it down.
      Ada Quill: I see.
      Bo Fisk, please: Who came?
      Bo Fisk: Nobody.
      Ada Quill: Thank you.`,
    said: `Ada Quill: And then?
      Bo Fisk: We wrote it down.
      Ada Quill: I see. / Bo Fisk, please: Who came?
      Bo Fisk: Nobody.
      Ada Quill: Thank you.`,
  },
  'an initial before a surname that somebody else has too is no slip of the hand': {
    page: `PETRA BOLT, HOST: We start.
      ADA QUILL: Yes.
      BOLT: And?
      QUILL: No.
      BOLT: Well?
      QUILL: Who else knows?
      A. BOLT: I do.
      QUILL: Good.`,
    said: `Petra Bolt: We start.
      Ada Quill: Yes.
      Petra Bolt: And?
      Ada Quill: No.
      Petra Bolt: Well?
      Ada Quill: Who else knows?
      A. Bolt: I do.
      Ada Quill: Good.`,
  },
  'a name on a line of its own may say what somebody is': {
    page: `LOTTE BRAND
      Good day. Otto Cavan is here.
      OTTO CAVAN
      Good day.
      LOTTE BRAND
      You have a boat?
      OTTO CAVAN (FERRYMAN)
      I had one.
      LOTTE BRAND
      And now?`,
    said: `Lotte Brand: Good day. Otto Cavan is here.
      Otto Cavan: Good day.
      Lotte Brand: You have a boat?
      Otto Cavan: I had one.
      Lotte Brand: And now?`,
  },
  'a name before a colon that has a line of its own is a label, as the others are': {
    page: `Lotte:
      We ring them up.
      Otto:
      We do.
      Lotte:
      Now.
      Marla:
      Hello?
      Otto:
      Hello, Marla.`,
    said: `Lotte: We ring them up.
      Otto: We do.
      Lotte: Now.
      Marla: Hello?
      Otto: Hello, Marla.`,
  },
  'names on lines of their own are no cast where each has its words': {
    page: `LOTTE BRAND
      Good day, all of you.
      OTTO CAVAN
      Our show is about boats.
      LOTTE BRAND
      And about goats.
      OTTO CAVAN
      Goats may be all sorts of-- LOTTE BRAND: Goats are goats.`,
    said: `Lotte Brand: Good day, all of you.
      Otto Cavan: Our show is about boats.
      Lotte Brand: And about goats.
      Otto Cavan: Goats may be all sorts of--
      Lotte Brand: Goats are goats.`,
  },
  'a label of its own waits for its words, though others narrate': {
    page: `Good afternoon from the pier.
      Lotte BRAND:
      Good day, all of you.
      Otto CAVAN:
      Good day.
      Lotte BRAND:
      Who came?
      Otto CAVAN:
      The goat.`,
    said: `?: Good afternoon from the pier.
      Lotte Brand: Good day, all of you.
      Otto Cavan: Good day.
      Lotte Brand: Who came?
      Otto Cavan: The goat.`,
  },
  'several may speak in one paragraph, each once': {
    page: `LOTTE BRAND: Good evening. OTTO CAVAN, Former U.S. Secretary of Boats: It is. LOTTE BRAND: Femi Ade was there. FEMI ADE: I saw it.`,
    said: `Lotte Brand: Good evening.
      Otto Cavan: It is.
      Lotte Brand: Femi Ade was there.
      Femi Ade: I saw it.`,
  },
  'who is told of does not speak': {
    page: `LOTTE BRAND: This is about Minna Vask.
      MINNA VASK: My crew is well.
      Vask also shared the stories of the cook.
      The cook is well too.
      MINNA VASK: He is.
      Vask told me the same of hers.
      Vask, they said: come home.`,
    said: `Lotte Brand: This is about Minna Vask.
      Minna Vask: My crew is well.
      ?: Vask also shared the stories of the cook. / The cook is well too.
      Minna Vask: He is. / Vask told me the same of hers. / Vask, they said: come home.`,
  },
  'who says another name speaks': {
    page: `LOTTE BRAND: You listen to The Goat.
      OTTO CAVAN: I am Otto, and I listen.
      And I'm Minna Vask. It began in a shed.
      OTTO CAVAN: It did.`,
    said: `Lotte Brand: You listen to The Goat.
      Otto Cavan: I am Otto, and I listen.
      Minna Vask: And I'm Minna Vask. It began in a shed.
      Otto Cavan: It did.`,
  },
  'a short talk has its labels throughout': {
    page: `Minna Vask: Welcome in.
      Otto: Thank you, I am glad.
      Minna Vask: You wrote a book.
      Otto: It took me years.`,
    said: `Minna Vask: Welcome in.
      Otto: Thank you, I am glad.
      Minna Vask: You wrote a book.
      Otto: It took me years.`,
  },
  'machines number whom they hear': {
    page: `SPEAKER_04 (01:14):
      The red light is on.
      SPEAKER_00 (01:21):
      It's not.
      SPEAKER_04 (01:22):
      It is.
      SPEAKER_00 (01:25):
      Welcome in.`,
    said: `Speaker 04: The red light is on.
      Speaker 00: It's not.
      Speaker 04: It is.
      Speaker 00: Welcome in.`,
  },
  'where labels stand before dashes, a colon further on is said': {
    page: `ОТТО БРАНД – Вы слушаете нас.
      МАРТА ВОРОНИНА – Добрый вечер.
      ОТТО БРАНД – То есть ваш ответ: «возможно»?
      МАРТА ВОРОНИНА – Да.`,
    said: `Отто Бранд: Вы слушаете нас.
      Марта Воронина: Добрый вечер.
      Отто Бранд: То есть ваш ответ: «возможно»?
      Марта Воронина: Да.`,
  },
  'questions before dashes are asked by somebody': {
    page: `QUESTION - Madame la Maire, bonjour.
      LA MAIRE - Bonjour.
      QUESTION - Nous voilà au port.
      LA MAIRE - Oui.
      QUESTION - Et la chèvre ?
      LA MAIRE - Elle nage.`,
    said: `Question: Madame la Maire, bonjour.
      La Maire: Bonjour.
      Question: Nous voilà au port.
      La Maire: Oui.
      Question: Et la chèvre ?
      La Maire: Elle nage.`,
  },
  'labels may end in a full stop and a dash': {
    page: `PERIODISTA.- Buenos días, alcaldesa.
      ALCALDESA.- Buenos días.
      PERIODISTA.- ¿Y la cabra?
      ALCALDESA.- Nada muy bien.
      PERIODISTA.- ¿Seguro?
      ALCALDESA.- Seguro.`,
    said: `Periodista: Buenos días, alcaldesa.
      Alcaldesa: Buenos días.
      Periodista: ¿Y la cabra?
      Alcaldesa: Nada muy bien.
      Periodista: ¿Seguro?
      Alcaldesa: Seguro.`,
  },
  'two names joined by “y” are two people': {
    page: `Hablan los creadores de esto, Marina Vega y Tomás Olmo….
      MARINA: Estábamos en el puerto.
      TOMÁS: Sí.
      MARINA: Y llovía.
      TOMÁS: Mucho.`,
    said: `Marina Vega: Estábamos en el puerto.
      Tomás Olmo: Sí.
      Marina Vega: Y llovía.
      Tomás Olmo: Mucho.`,
  },
  'what is heard before a label is no part of it': {
    page: `[MUSIC PLAYING] MINNA: Good day. This is Minna Vask.
      OTTO: Hello.
      (LAUGHTER) MINNA: Who came?
      OTTO: The goat.`,
    said: `Minna Vask: {MUSIC PLAYING} / Good day. This is Minna Vask.
      Otto: Hello. / {LAUGHTER}
      Minna Vask: Who came?
      Otto: The goat.`,
  },
  'who writes of the host is not the host': {
    page: `Today, host Minna Vask talks with a ferryman. They discuss the goat.
      I'm Minna Vask, and this is Low Water.
      Come in, Otto.
      OTTO CAVAN: Thank you.
      VASK: Who came?
      CAVAN: The goat.`,
    said: `Minna Vask: I'm Minna Vask, and this is Low Water. / Come in, Otto.
      Otto Cavan: Thank you.
      Minna Vask: Who came?
      Otto Cavan: The goat.`,
  },
  'a rank is no part of a name': {
    page: `My name is Lieutenant Colonel Minna Vask.
      OTTO CAVAN: Thank you.
      FEMI ADE: We start.
      CAVAN: We do.`,
    said: `Minna Vask: My name is Lieutenant Colonel Minna Vask.
      Otto Cavan: Thank you.
      Femi Ade: We start.
      Otto Cavan: We do.`,
  },
  'initials keep their full stops, with a space after them and without': {
    page: `А. ВОРОНИН: А, понятно.
      М.БРАНД: Хорошо.
      А. ВОРОНИН: Да.
      ЛЮБА: И я.
      М.БРАНД: И вы.`,
    said: `А. Воронин: А, понятно.
      М. Бранд: Хорошо.
      А. Воронин: Да.
      Люба: И я.
      М. Бранд: И вы.`,
  },
  'an office alone, or what somebody does on the air, is who bears it by name': {
    page: `ADA QUILL, HOST: Good morning.
      BORIS FLETT, DEPUTY PRIME MINISTER: Good morning.
      HOST: Are you well?
      DEPUTY PRIME MINISTER: I am, and you?
      HOST: I am too.`,
    said: `Ada Quill: Good morning.
      Boris Flett: Good morning.
      Ada Quill: Are you well?
      Boris Flett: I am, and you?
      Ada Quill: I am too.`,
  },
  'an office may be a surname as well': {
    page: `ADA QUILL, HOST: We speak with Marta Bishop now. Marta Bishop, welcome.
      BISHOP: Thank you.
      QUILL: Who came?
      BISHOP: Nobody.`,
    said: `Ada Quill: We speak with Marta Bishop now. Marta Bishop, welcome.
      Marta Bishop: Thank you.
      Ada Quill: Who came?
      Marta Bishop: Nobody.`,
  },
  'an office may say of what it is': {
    page: `LORD SPEAKER: I call you Otto, and you call me Bo.
      ARCHBISHOP OF LOWICK: That is very nice, Bo.
      LORD SPEAKER: And you are?
      LEADER OF THE OPPOSITION: Late.
      LORD SPEAKER: So you are.`,
    said: `Lord Speaker: I call you Otto, and you call me Bo.
      Archbishop of Lowick: That is very nice, Bo.
      Lord Speaker: And you are?
      Leader of the Opposition: Late.
      Lord Speaker: So you are.`,
  },
  'an office that two people bear is nobody’s': {
    page: `ADA QUILL, HOST: Good morning.
      BORIS FLETT, MAYOR: Good morning.
      CLEO MARSH, MAYOR: Good morning.
      QUILL: Are you well?
      MAYOR: I am, and you?`,
    said: `Ada Quill: Good morning.
      Boris Flett: Good morning.
      Cleo Marsh: Good morning.
      Ada Quill: Are you well?
      Mayor: I am, and you?`,
  },
  'surnames may be small words': {
    page: `CAROLA OFF: Hello, I'm Carola Off.
      BO FISK: And I am Bo Fisk.
      OFF: Do you know Minna Oh?
      MINNA OH: He does.
      CAROLA OFF: So do I.`,
    said: `Carola Off: Hello, I'm Carola Off.
      Bo Fisk: And I am Bo Fisk.
      Carola Off: Do you know Minna Oh?
      Minna Oh: He does.
      Carola Off: So do I.`,
  },
  'who asks may have a line of its own': {
    page: `MINISTER:
      Good afternoon.
      QUESTION:
      Tell us about the ferry.
      MINISTER:
      It sank.
      QUESTION:
      Whose was it?
      MINISTER:
      Mine.`,
    said: `Minister: Good afternoon.
      Question: Tell us about the ferry.
      Minister: It sank.
      Question: Whose was it?
      Minister: Mine.`,
  },
  'a trade names who speaks, though the page writes of it as well': {
    page: `Ada Quill: Good morning, I am here with a journalist.
      Journalist: Will you sail?
      Bo Fisk: We have to see.
      Journalist: I understand that.
      Bo Fisk: Do you?`,
    said: `Ada Quill: Good morning, I am here with a journalist.
      Journalist: Will you sail?
      Bo Fisk: We have to see.
      Journalist: I understand that.
      Bo Fisk: Do you?`,
  },
  'a greeting is no part of a name': {
    page: `ADA: Alrighty Walt, who came?
      WALT: Nobody.
      ADA: And then?
      WALT: Nobody else.`,
    said: `Ada: Alrighty Walt, who came?
      Walt: Nobody.
      Ada: And then?
      Walt: Nobody else.`,
  },
  'a time of day is said, a time code is not': {
    page: `ADA QUILL, HOST: 3:09 p.m. on Friday.
      BO FISK: 12:30 is fine.
      ADA QUILL: (00:21): So we wait.
      BO FISK: 00:25 We do.`,
    said: `Ada Quill: 3:09 p.m. on Friday.
      Bo Fisk: 12:30 is fine.
      Ada Quill: So we wait.
      Bo Fisk: We do.`,
  },
  'what ends a mark is not said': {
    page: `ADA QUILL, HOST: (on camera): It rains.
      (laughs).
      It rains (00:30): and rains.
      BO FISK: It does.
      ADA QUILL: (voice over): It did.`,
    said: `Ada Quill: {on camera} It rains. / {laughs} / It rains and rains.
      Bo Fisk: It does.
      Ada Quill: {voice over} It did.`,
  },
  'an article over labels like “Ana BELL:” is no narrator’s': {
    page: `“The pier is closed,” says Bo Fisk. “It has been so all year,” he says.
      Ana BELL: Who closed it?
      Bo FISK: The sea did.
      Ana BELL: And who opens it?
      Bo FISK: Nobody at all.`,
    said: `Ana Bell: Who closed it?
      Bo Fisk: The sea did.
      Ana Bell: And who opens it?
      Bo Fisk: Nobody at all.`,
  },
  'the hours of a time are no number of a caller': {
    page: `Moderator 00:01 We begin.
      Caller 00:14 I was there.
      Moderator 00:21 And then?
      Caller 01:02 Nothing.`,
    said: `Moderator: We begin.
      Caller: I was there.
      Moderator: And then?
      Caller: Nothing.`,
  },
  'labels may be printed small where the page writes the names with capitals': {
    page: `orla van bran: I'm Orla van Bran. With me is Teo Fisk.
      teo fisk: Morning.
      orla van bran: Who rang?
      caller: it was me.
      teo fisk: so: who was it?`,
    said: `Orla van Bran: I'm Orla van Bran. With me is Teo Fisk.
      Teo Fisk: Morning.
      Orla van Bran: Who rang?
      Caller: it was me.
      Teo Fisk: so: who was it?`,
  },
  'names that nobody mentions are believed when they begin most lines again and again': {
    page: `00:00:01.000 --> 00:00:04.000
      Edda: Gut.
      00:00:04.000 --> 00:00:06.000
      Falk: Und wie war es?
      00:00:06.000 --> 00:00:07.000
      Edda: Nass.
      00:00:07.000 --> 00:00:08.000
      Falk: Sonst?
      00:00:08.000 --> 00:00:09.000
      Edda: Kalt.
      00:00:09.000 --> 00:00:10.000
      Falk: Aha.`,
    said: `Edda: Gut.
      Falk: Und wie war es?
      Edda: Nass.
      Falk: Sonst?
      Edda: Kalt.
      Falk: Aha.`,
  },
  'one letter before a surname is no article': {
    page: `JOY BAKARE: Who is older?
      PETRA SMITHERS: Me.
      ALAN SMITHERS: Her.
      A. SMITHERS: By a minute.
      P. SMITHERS: By nine.`,
    said: `Joy Bakare: Who is older?
      Petra Smithers: Me.
      Alan Smithers: Her. / By a minute.
      Petra Smithers: By nine.`,
  },
  'initials may have a space between them': {
    page: `Orla Bran: Who rang?
      Teo Fisk: Nobody.
      O. B.: And who came?
      T. F.: Everybody.
      O. B.: So.
      T. F.: So.`,
    said: `Orla Bran: Who rang?
      Teo Fisk: Nobody.
      Orla Bran: And who came?
      Teo Fisk: Everybody.
      Orla Bran: So.
      Teo Fisk: So.`,
  },
  'who speaks over the pictures is the one that is named': {
    page: `Orla Bran: Who rang?
      Teo Fisk V/O: I had.
      Orla Bran (V/O): He had not.
      Teo Fisk: I had.`,
    said: `Orla Bran: Who rang?
      Teo Fisk: I had.
      Orla Bran: He had not.
      Teo Fisk: I had.`,
  },
  'a name and a time are a label though they come once': {
    page: `Orla Bran 0:02
      Who rang?
      Unknown Speaker 0:05
      I did.
      Orla Bran 0:08
      Why?
      Teo Fisk 0:09
      He was bored.`,
    said: `Orla Bran: Who rang?
      Unknown Speaker: I did.
      Orla Bran: Why?
      Teo Fisk: He was bored.`,
  },
  'a time before the last words ends nothing': {
    page: `ORLA: Who rang?
      TEO: I did.
      ORLA: Why?
      TEO:
      0:00:09
      No.`,
    said: `Orla: Who rang?
      Teo: I did.
      Orla: Why?
      Teo: No.`,
  },
  'what is printed small and nowhere with a capital names nobody': {
    page: `ANA BELL: I rang Teo.
      BO FISK: What did the note say?
      milk: two. teo: one.
      tea: none.
      milk: two.
      tea: none.
      ANA BELL: That.
      BO FISK: Oh.`,
    said: `Ana Bell: I rang Teo.
      Bo Fisk: What did the note say? / milk: two. teo: one. / tea: none. / milk: two. / tea: none.
      Ana Bell: That.
      Bo Fisk: Oh.`,
  },
};

it('takes what else is set in bold, on a page of labels in small letters, for somebody without a name', () => {
  const [blocks, broadcast] = page(
    'zoe: I saw Abe and Zoe.\nabe: Me?\nzoe: You.\nmayor: It was me.\nabe: Oh.\nzoe: Oh.\nabe: Ah.',
  );
  for (const block of blocks) block.marked.push({ start: 0, end: block.text.indexOf(':') });
  expect(said(attribute(blocks, broadcast))).toContain('Mayor: It was me.');
});

it('takes what stands in bold capitals once for a label, where all labels do', () => {
  const [blocks, broadcast] = page(
    'ANA BELL Fog again.\nNEWS REPORT There is fog.\nBO FISK I rang.\nANA BELL Whom?\nBO FISK Nobody.\nANA BELL Oh.',
  );
  for (const block of blocks) block.marked.push({ start: 0, end: /^[A-Z]+ [A-Z]+/.exec(block.text)?.[0].length ?? 0 });
  expect(said(attribute(blocks, broadcast))).toContain('News Report: There is fog.');
});

describe('names in bold without a colon', () => {
  const bold = (text: string) => {
    const [blocks, broadcast] = page(text);
    for (const block of blocks) {
      const [, before = '', name = '', after = ''] = /^(.*?)\*(.+?)\*(.*)$/.exec(block.text) ?? [];
      if (!name) continue;
      block.text = before + name + after;
      block.marked.push({ start: before.length, end: before.length + name.length });
    }
    return said(attribute(blocks, broadcast));
  };

  it('are labels, though somebody says something before a colon or a dash', () => {
    expect(
      bold(`*Ana Bell* Then: silence.
        *Bo Fisk* Mr. Bell – I was there. Then: a bell.
        *Ana Bell* Fun fact: it rang.
        *Bo Fisk* (Through interpreter) Twice.
        *Ana Bell* Why so?`),
    ).toEqual([
      'Ana Bell: Then: silence.',
      'Bo Fisk: Mr. Bell – I was there. Then: a bell.',
      'Ana Bell: Fun fact: it rang.',
      'Bo Fisk: {Through interpreter} Twice.',
      'Ana Bell: Why so?',
    ]);
  });

  it('are labels once, where all labels are printed so', () => {
    expect(
      bold(`*Ana Bell* Two people are here.
        It was May.
        It was noon.
        *Bo Fisk* I rang.
        It rang for an hour, and nobody came.
        Then it stopped.
        It was one o'clock.
        It was two.
        *Ana Bell* Whom?
        Nobody knows that.
        *Cy Rolt* Me.
        *Ana Bell* Oh.`),
    ).toContain('Cy Rolt: Me.');
  });

  it('may have a role before the colon', () => {
    expect(
      bold(`*Ana Bell* (host): Fog again.
        *Bo Fisk* (guest): I rang.
        *Ana Bell* (host): Whom?
        *Bo Fisk*: Nobody.
        *BO FISK (guest):* Nobody.`),
    ).toEqual(['Ana Bell: Fog again.', 'Bo Fisk: I rang.', 'Ana Bell: Whom?', 'Bo Fisk: Nobody. / Nobody.']);
  });
});

describe('answers in writing', () => {
  const answers = ['I would build one.', 'No.', 'I dislike it.', 'You may.', 'A badge.', 'I have none.'];
  const survey = (last: string) => {
    const [blocks, broadcast] = page(
      answers.map((answer, i) => `${i % 2 ? 'Bo Fisk' : 'Ana Bell'}: ${i === 5 ? last : answer}`).join('\n'),
    );
    const headed = blocks.flatMap((block, i) =>
      i % 2 ? [block] : [{ ...block, text: 'What of the bridge?', kind: 'heading' as const, level: 3 }, block],
    );
    return said(
      attribute(
        headed.map((block, index) => ({ ...block, index })),
        broadcast,
      ),
    );
  };

  it('are no talk, where everybody has one under each heading', () => {
    expect(survey('I have none.')).toEqual([]);
  });

  it('are a talk where somebody asks', () => {
    expect(survey('Have you one?')).toContain('Bo Fisk: Have you one?');
  });
});

it('spells the letters of questions and answers out as the page does at first', () => {
  const [blocks, broadcast] = page(`Pregunta. ¿Quién vino?
    Respuesta. Nadie.
    P. ¿Y usted?
    R. Yo no.
    P. ¿No?
    R. No.`);
  for (const block of blocks) block.marked.push({ start: 0, end: block.text.indexOf('.') + 1 });
  expect(said(attribute(blocks, broadcast))).toEqual([
    'Pregunta: ¿Quién vino?',
    'Respuesta: Nadie.',
    'Pregunta: ¿Y usted?',
    'Respuesta: Yo no.',
    'Pregunta: ¿No?',
    'Respuesta: No.',
  ]);
});

it('keeps a label in small letters as it is printed', () => {
  const { speakers } = attribute(
    ...page('zoe: I saw Abe and Zoe.\nabe: Me?\nzoe: You.\nabe: Oh.\nzoe: You.\nabe: Oh.'),
  );
  expect(speakers.map(({ name, labels }) => [name, ...labels])).toEqual([
    ['Zoe', 'zoe'],
    ['Abe', 'abe'],
  ]);
});

it('begins a turn of captions when its caption begins', () => {
  const { turns } = attribute(
    ...page(`EDDA QUILL: Gut.
      00:01:04.500 --> 00:01:06.000
      FALK ROE: Und?`),
  );
  expect(turns.map(({ start }) => start)).toEqual([undefined, 64.5]);
});

it.each([
  ['Edda Quill (00:21): Gut.', 21],
  ['Edda Quill: [1:21]: Gut.', 81],
  ['Edda Quill (0:13 - 0:26) Gut.', 13],
  ['[00:13 – 00:26] Edda Quill: Gut.', 13],
])('begins a turn at the first time beside its label, whatever stands round it: %s', (line, start) => {
  const { turns } = attribute(...page(`${line}\nFALK ROE: Und?\n${line}\nFALK ROE: Und?`));
  expect(turns[0]?.start).toBe(start);
});

it('takes a governor for no interpreter, and a voice over the tape for one', () => {
  const { turns } = attribute(
    ...page(`ADA QUILL, HOST: Who came?
      BORIS FLETT (Governor of Low Ohio): I came.
      CLEO MARSH (voiceover): So did I.
      Overvoice Lena Amsel: And I.`),
  );
  expect(turns.map(({ interpreted }) => interpreted ?? false)).toEqual([false, false, false, true]);
});

it.each(Object.entries(cases))('%s', (_, { page: text, said: expected }) => {
  expect(said(attribute(...page(text)))).toEqual(expected.split('\n').map((line) => line.trim()));
});

it('takes what is written of how a transcript was made for nobody’s words', () => {
  const about =
    'This transcript was created by a machine. It has been reviewed by people, but it might contain errors.';
  const transcript = attribute(
    ...page(`${about}
ADA QUILL: Who came?
BO FISK: Nobody.
ADA QUILL: Oh.`),
  );
  expect(said(transcript)[0]).toBe('Ada Quill: Who came?');
  expect(transcript.notes).toMatchObject([{ kind: 'disclaimer', text: about }]);
});

it('goes on with who spoke before a heading', () => {
  const [blocks, broadcast] = page(`ADA QUILL, HOST: We start.
    BO FISK: We do.
    The second evening
    It is dark by then.
    ADA QUILL: And cold.`);
  const heading = blocks[2];
  if (heading) Object.assign(heading, { kind: 'heading', level: 3 });
  expect(said(attribute(blocks, broadcast))).toEqual([
    'Ada Quill: We start.',
    'Bo Fisk: We do.',
    'Bo Fisk: It is dark by then.',
    'Ada Quill: And cold.',
  ]);
});

it.each([
  ['behind a name', (name: string, time: string, words: string) => `${name} (${time}): ${words}`],
  ['behind a name, with words below', (name: string, time: string, words: string) => `${name} [${time}]:\n${words}`],
  ['before a name', (name: string, time: string, words: string) => `${time} - ${name}\n${words}`],
  ['that lasts so long', (name: string, time: string, words: string) => `${name}: [${time}] ${words} [01:59][2.5]`],
])('reads a time %s, and leaves it out of the label', (_, line) => {
  const lines = [
    ['Ada Quill', '00:01', 'Who came?'],
    ['Bo Fisk', '00:21', 'Nobody.'],
    ['Ada Quill', '01:05', 'And then?'],
    ['Bo Fisk', '01:09', 'Nobody again.'],
  ] as const;
  const transcript = attribute(...page(lines.map(([name, time, words]) => line(name, time, words)).join('\n')));
  expect(said(transcript)).toEqual(lines.map(([name, , words]) => `${name}: ${words}`));
  expect(transcript.turns.map(({ start }) => start)).toEqual([1, 21, 65, 69]);
  expect(transcript.speakers.map(({ labels }) => labels)).toEqual([['Ada Quill'], ['Bo Fisk']]);
});

it('takes the time of a label for that of its words', () => {
  const [blocks, broadcast] = page(`ADA QUILL, HOST: We start.
    BO FISK: We do.
    ADA QUILL: At once.`);
  for (const [i, block] of blocks.entries()) block.times = [{ at: 0, seconds: 20 * i + 1 }];
  expect(attribute(blocks, broadcast).turns.map(({ start }) => start)).toEqual([1, 21, 41]);
});

it.each(['ACTE PREMIER', 'Scène II', 'Erster Aufzug. Erster Auftritt', '2. Akt', 'ACTO II', 'Escena primera'])(
  'leaves a play to its readers: %s',
  (act) => {
    const talk = 'ADA QUILL: Who came?\nBO FISK: Nobody.\nADA QUILL: And then?\nBO FISK: It was noon.';
    expect(attribute(...page(`${act}\n${talk}`)).turns).toEqual([]);
    expect(attribute(...page(`The ${act} was played.\n${talk}`)).turns).toHaveLength(4);
  },
);
