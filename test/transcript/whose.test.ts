// Whose words they are, where a page says it in passing or by the form of a label.
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/transcript/attribute.ts';
import type { Broadcast } from '../../src/transcript/model.ts';
import { page, said } from './pages.ts';

interface Case {
  page: string;
  said: string;
  known?: Partial<Broadcast>;
}

const cases: Record<string, Case> = {
  'a title and a name before a dash are words where they come only twice among labels before colons': {
    page: `ADA QUILL: Who came to the quay?
      President Rolt — She was there herself, mind you.
      BO FISK: I saw her.
      President Rolt — She came twice, then.
      ADA QUILL: And later on?
      BO FISK: Nobody.`,
    said: `Ada Quill: Who came to the quay? / President Rolt — She was there herself, mind you.
      Bo Fisk: I saw her. / President Rolt — She came twice, then.
      Ada Quill: And later on?
      Bo Fisk: Nobody.`,
  },
  'a sound before a label inside a paragraph is no part of it, and a programme in quotation marks is': {
    page: `ADA QUILL, KZLQ HOST: The boats are out. BO FISK, "LOW TIDE" HOST: They are. QUILL: Go on. FISK: Listen. (BEGIN VIDEO CLIP) STEN ROLT (I), FERRYMAN: I rowed. (END VIDEO CLIP) QUILL: He did.
      QUILL: Good night.`,
    said: `Ada Quill: The boats are out.
      Bo Fisk: They are.
      Ada Quill: Go on.
      Bo Fisk: Listen. {BEGIN VIDEO CLIP}
      Sten Rolt: I rowed. {END VIDEO CLIP}
      Ada Quill: He did. / Good night.`,
  },
  'a heading in capitals between two labels is nobody’s': {
    page: `ADA QUILL: The boats are out. Bo Fisk has more.
      HARBOUR SUMMARY
      BO FISK: Nobody rows.
      QUILL: Thank you.
      FOCUS - LOW TIDE
      PROTESTERS:
      LET US ROW
      QUILL: So they said.
      GOOD NIGHT
      Bo said that too.
      BO FISK: I did.`,
    said: `Ada Quill: The boats are out. Bo Fisk has more.
      Bo Fisk: Nobody rows.
      Ada Quill: Thank you.
      Protesters: LET US ROW
      Ada Quill: So they said. / GOOD NIGHT / Bo said that too.
      Bo Fisk: I did.`,
  },
  'a line about the transcripts of a house has no label, though the house’s name is printed as one': {
    page: `HARBOUR Radio - The Low Tide Hour
      ADA QUILL, HOST: The boats are out.
      BO FISK: Nobody rows.
      QUILL: Thank you.
      HARBOUR Radio transcripts are created on a rush deadline.`,
    said: `Ada Quill: The boats are out.
      Bo Fisk: Nobody rows.
      Ada Quill: Thank you.`,
  },
  'a dash with which somebody breaks off is no part of a name': {
    page: `ADA QUILL: I'm here with Bo McFisk--
      BO MCFISK: Hello.
      ADA QUILL: And with Sten Rolt—
      STEN ROLT: Hello.`,
    said: `Ada Quill: I'm here with Bo McFisk--
      Bo McFisk: Hello.
      Ada Quill: And with Sten Rolt—
      Sten Rolt: Hello.`,
  },
  'music and sounds on lines of their own are heard': {
    page: `Ada Quill: The boats are out, I see, and nobody rows.
      Theme Music Begins
      I am Ada Quill, and this is a boat.
      Bo Fisk: Nobody rows, and nobody sails.
      Sound of an oar that breaks
      Ada Quill: Theme music is what we have.`,
    said: `Ada Quill: The boats are out, I see, and nobody rows. / {Theme Music Begins} / I am Ada Quill, and this is a boat.
      Bo Fisk: Nobody rows, and nobody sails. / {Sound of an oar that breaks}
      Ada Quill: Theme music is what we have.`,
  },
  'what a page offers to other pages is no label': {
    page: `HTML EMBED:
      COPY
      Ada Quill
      The boats are out, I see.
      Bo Fisk
      Nobody rows.
      Ada Quill
      I do.
      Bo Fisk
      You do?`,
    said: `Ada Quill: The boats are out, I see.
      Bo Fisk: Nobody rows.
      Ada Quill: I do.
      Bo Fisk: You do?`,
  },
  'capitals in parentheses are heard where others of two words are, and so is clapping': {
    page: `ADA QUILL, HOST: I rowed (OARS CREAKING) as far as the mill (WIND) and back.
      BO FISK: You did. (Clapping)
      QUILL: Thank you (GULLS).`,
    said: `Ada Quill: I rowed {OARS CREAKING} as far as the mill (WIND) and back.
      Bo Fisk: You did. {Clapping}
      Ada Quill: Thank you {GULLS} .`,
  },
  'an article between Mac or Nic and the rest of a surname is part of it': {
    page: `ORLA MAC AN TSALAINN, HOST: Who rang the bell?
      EDNA NIC NA BRADAIN: I did. It was a Big Mac an hour.
      MAC AN TSALAINN: And why?
      NIC NA BRADAIN: For an Oscar.`,
    said: `Orla Mac an Tsalainn: Who rang the bell?
      Edna Nic na Bradain: I did. It was a Big Mac an hour.
      Orla Mac an Tsalainn: And why?
      Edna Nic na Bradain: For an Oscar.`,
  },
  'a small word in a surname may be a letter in capitals': {
    page: `ADA QUILL, HOST: Bo van ’t Rolt is here.
      BO VAN ’T ROLT: By noon the gatehouse was full.
      QUILL: Who came?
      VAN ’T ROLT: Nobody.`,
    said: `Ada Quill: Bo van ’t Rolt is here.
      Bo van ’t Rolt: By noon the gatehouse was full.
      Ada Quill: Who came?
      Bo van ’t Rolt: Nobody.`,
  },
  'the title of what is heard after a sentence may have a colon': {
    page: `ADA QUILL, HOST: I saw it. (SOUNDBITE OF FILM, "FERRIES: PART TWO")
      BO FISK: So did I. (SOUNDBITE OF SONG, "FERRIES: PART TWO") It began.
      QUILL: And then?`,
    said: `Ada Quill: I saw it. {SOUNDBITE OF FILM, "FERRIES: PART TWO"}
      Bo Fisk: So did I. {SOUNDBITE OF SONG, "FERRIES: PART TWO"} It began.
      Ada Quill: And then?`,
  },
  'a short sentence before a sound is no label': {
    page: `ADA QUILL, HOST
      Who came?
      BO FISK
      Nobody.
      ADA QUILL
      Do you row?
      BO FISK
      (Through interpreter) I do. (laughs)
      ADA QUILL
      Where?
      BO FISK
      At noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: Do you row?
      Bo Fisk: {Through interpreter} I do. {laughs}
      Ada Quill: Where?
      Bo Fisk: At noon.`,
  },
  'quotations are heard of others where one stands between the words of one person, of several paragraphs perhaps': {
    page: `ADA QUILL: The ferry is full, says its captain.
      "It is full.
      It was always full."
      ADA QUILL: He counts twice.
      "Two hundred."
      BO FISK: And the dogs?
      ADA QUILL: Of these he said:
      "Too many."
      BO FISK: Good night.`,
    said: `Ada Quill: The ferry is full, says its captain.
      ?: "It is full. / It was always full."
      Ada Quill: He counts twice.
      ?: "Two hundred."
      Bo Fisk: And the dogs?
      Ada Quill: Of these he said: / "Too many."
      Bo Fisk: Good night.`,
  },
  'a quotation that never ends is no clip, nor one where none is sure': {
    page: `ADA QUILL: The ferry is full.
      "It is full.
      ADA QUILL: He counts twice.
      "Two hundred."
      BO FISK: And the dogs?`,
    said: `Ada Quill: The ferry is full. / "It is full. / He counts twice. / "Two hundred."
      Bo Fisk: And the dogs?`,
  },
  'whoever asks behind a dash is not who answers': {
    page: `ADA QUILL: The ferry is full.
      BO FISK: I saw it.
      - And the dogs?
      BO FISK: They swim.
      – And why do they swim?
      ADA QUILL: They must.`,
    said: `Ada Quill: The ferry is full.
      Bo Fisk: I saw it.
      ?: - And the dogs?
      Bo Fisk: They swim. / – And why do they swim?
      Ada Quill: They must.`,
  },
  'a name in parentheses is a label where it is one otherwise': {
    page: `ADA: The ferry is full.
      BO: I saw it.
      ADA: And the dogs?
      (Bo) They swim.
      (Cy) They must.
      ADA: Good night.`,
    said: `Ada: The ferry is full.
      Bo: I saw it.
      Ada: And the dogs?
      Bo: They swim. / (Cy) They must.
      Ada: Good night.`,
  },
  'actualities say in parentheses who is heard': {
    page: `ANCHOR: The ferry is full. Ada Quill reports.
      QUILL: Bo Fisk counts.
      ACT (Fisk): Two hundred.
      QUILL: And the dogs.
      ACT 2 (Fisk 2): They swim.
      QUILL: I'm Ada Quill.`,
    said: `Anchor: The ferry is full. Ada Quill reports.
      Ada Quill: Bo Fisk counts.
      Bo Fisk: Two hundred.
      Ada Quill: And the dogs.
      Bo Fisk: They swim.
      Ada Quill: I'm Ada Quill.`,
  },
  'one word and a full stop between times is said': {
    page: `0:01
      Ada Quill
      The ferry is full.
      0:04
      Bo Fisk
      OK.
      0:06
      Ada Quill
      No.
      0:07
      Bo Fisk
      OK.`,
    said: `Ada Quill: The ferry is full.
      Bo Fisk: OK.
      Ada Quill: No.
      Bo Fisk: OK.`,
  },
  'captions in one paragraph have a label behind each time': {
    page: `0:01 Ada Quill: the ferry is full, it was 12:30 and 0:05 Bo Fisk: I saw it 0:09 Ada Quill: and the dogs
      0:12 Bo Fisk: they swim 0:14 and how 0:15 Ada Quill (0:15): good night
      0:17 Bo Fisk: good night 0:18 Ada Quill: yes
      0:19 Ada Quill: it is late`,
    said: `Ada Quill: the ferry is full, it was 12:30 and
      Bo Fisk: I saw it
      Ada Quill: and the dogs
      Bo Fisk: they swim 0:14 and how
      Ada Quill: good night
      Bo Fisk: good night
      Ada Quill: yes / it is late`,
  },
  'a suffix ends a name, and the next sentence begins with another': {
    page: `Ada Quill: With us is Bo Fisk Jr. Sten Rolt is here as well.
      Bo Fisk Jr.: Hello.
      Sten Rolt: By noon it was full.
      Ada Quill: And then?
      Rolt: Nobody came.`,
    said: `Ada Quill: With us is Bo Fisk Jr. Sten Rolt is here as well.
      Bo Fisk Jr.: Hello.
      Sten Rolt: By noon it was full.
      Ada Quill: And then?
      Sten Rolt: Nobody came.`,
  },
  'whoever is quoted above a talk has no label there': {
    page: `Cleo Rolt, a ferryman, disagrees: “It floats. Leave it.”
      The council meets in May.
      Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'what somebody says in quotation marks is said, where the name comes again': {
    page: `Ada Quill: Who came?
      Bo Fisk, a ferryman: “It floats. Leave it.”
      Ada Quill: And then?
      Fisk: It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: “It floats. Leave it.”
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'a dash before a small letter goes on with a sentence': {
    page: `Ada Quill — Who came?
      Bo Fisk — Nobody.
      Mr. Quill — if I may — nobody ever comes.
      Ada Quill — And then?
      Bo Fisk — It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody. / Mr. Quill — if I may — nobody ever comes.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'small words in the names of a cast leave it one': {
    page: `Host: Ada al-Quill
      Guest: Bo Ó Fisk
      Ada al-Quill
      Who came?
      Bo Ó Fisk
      Nobody.
      Ada al-Quill
      And then?
      Bo Ó Fisk
      It was noon.`,
    said: `Ada al-Quill: Who came?
      Bo Ó Fisk: Nobody.
      Ada al-Quill: And then?
      Bo Ó Fisk: It was noon.`,
  },
  'a quotation after what says it has no label': {
    page: `Cleo Rolt, a ferryman, disagrees: “It floats. Leave it.”
      Ada Quill: Who came?
      Bo Fisk: Nobody.
      The minutes say, "Mr. Rolt: no objection." That is all.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody. / The minutes say, "Mr. Rolt: no objection." That is all.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'a quotation by name and trade is written above an unlabelled host': {
    page: `Cleo Rolt, a ferryman, disagrees: “It floats. Leave it.”
      You're listening to Ferry. I'm Ada Quill. Bo Fisk is here.
      Bo FISK: Nobody came.
      FISK: It was noon.`,
    said: `Ada Quill: You're listening to Ferry. I'm Ada Quill. Bo Fisk is here.
      Bo Fisk: Nobody came. / It was noon.`,
  },
  'what begins in small letters is said by no label in small letters, where labels are in capitals': {
    page: `ADA QUILL, HOST: Who came?
      BO FISK: Nobody.
      Narrator: it was not so. That is how I put it.
      QUILL: And then?
      FISK: It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody. / Narrator: it was not so. That is how I put it.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'a name of one word behind a station’s letters is the name alone': {
    page: `ADA QUILL, HOST: KZLQ's Moxie reports.
      MOXIE, BYLINE: Nobody came.
      BO FISK: Nobody.
      MOXIE: And then?`,
    said: `Ada Quill: KZLQ's Moxie reports.
      Moxie: Nobody came.
      Bo Fisk: Nobody.
      Moxie: And then?`,
  },
  'a name of one word behind a station’s is the name alone': {
    page: `ADA QUILL, HOST: Harbour Public Media’s Moxie has the story.
      MOXIE: Nobody came.
      BO FISK: Nobody.
      MOXIE: And then?`,
    said: `Ada Quill: Harbour Public Media’s Moxie has the story.
      Moxie: Nobody came.
      Bo Fisk: Nobody.
      Moxie: And then?`,
  },
  'a surname may begin with an article that is short': {
    page: `ADA QUILL, HOST: Who came?
      BO ’T ROLT: Nobody.
      QUILL: And then?
      ’T ROLT: It was noon.`,
    said: `Ada Quill: Who came?
      Bo ’t Rolt: Nobody.
      Ada Quill: And then?
      Bo ’t Rolt: It was noon.`,
  },
  'pronouns in brackets describe nobody': {
    page: `Ada Quill (she/her) 00:02
      Who came?
      Bo Fisk (they/them) 00:04
      Nobody.
      Ada Quill 00:06
      And then?
      Bo Fisk 00:08
      It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'a role stands behind a slash without spaces': {
    page: `Ada Quill/host: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'a surname that begins notes elsewhere is one where somebody of that name is told of, and labels are in capitals': {
    page: `QUILL: This is Low Tide. I'm Ada Quill. Here is Bo Price.
      PRICE: Nobody rows at noon.
      NOTE: Bring a coat.
      FISK: I do.
      QUILL: And then?
      FISK: It was noon.`,
    said: `Ada Quill: This is Low Tide. I'm Ada Quill. Here is Bo Price.
      Bo Price: Nobody rows at noon. / NOTE: Bring a coat.
      Fisk: I do.
      Ada Quill: And then?
      Fisk: It was noon.`,
  },
  'the stop of a suffix is kept before a dash': {
    page: `Ada Quill — Who came?
      Bo Fisk Jr. — Nobody.
      Ada Quill — And then?
      Bo Fisk Jr. — It was noon.`,
    said: `Ada Quill: Who came?
      Bo Fisk Jr.: Nobody.
      Ada Quill: And then?
      Bo Fisk Jr.: It was noon.`,
  },
  'a message on a machine is heard among labels in capitals': {
    page: `ADA QUILL, HOST: Who came?
      BO FISK: Nobody.
      Voicemail: You may leave a message.
      QUILL: And then?
      Voicemail: Goodbye.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Voicemail: You may leave a message.
      Ada Quill: And then?
      Voicemail: Goodbye.`,
  },
  'a line below a time is a label once, where others are': {
    page: `0:01
      Ada Quill
      Who came?
      0:04
      Bo Fisk
      Nobody.
      0:09
      Ada Quill
      And then?
      0:12
      Bo Fisk
      It was noon.
      0:15
      Cy Rolt
      Nobody left, either.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.
      Cy Rolt: Nobody left, either.`,
  },
  'what ends a page and asks for a gift is said by nobody': {
    page: `ADA QUILL, HOST: Who came?
      BO FISK: Nobody.
      QUILL: And then?
      FISK: It was noon.
      - END -
      If you value stories like this one, consider a gift to KZLQ.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'what asks for a gift below the last words is said by nobody': {
    page: `ADA QUILL, HOST: Who came?
      BO FISK: Nobody.
      QUILL: And then?
      FISK: It was noon.
      If you value stories like this one, consider a gift to KZLQ.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: It was noon.`,
  },
  'who is told of behind a suffix has a name of his own': {
    page: `ADA QUILL, HOST: I saw Bo Fisk Jr. Sten Rolt saw him too.
      ROLT: By noon it was full.
      QUILL: And then?
      ROLT: Nobody came.`,
    said: `Ada Quill: I saw Bo Fisk Jr. Sten Rolt saw him too.
      Sten Rolt: By noon it was full.
      Ada Quill: And then?
      Sten Rolt: Nobody came.`,
  },
  'a letter that ends a sentence is nobody’s initial': {
    page: `ADA QUILL, HOST: There was no plan B. Bo Fisk joins us, and my friend C. Di Rolt joins us.
      BO FISK: Nobody came.
      ROLT: Nobody.`,
    said: `Ada Quill: There was no plan B. Bo Fisk joins us, and my friend C. Di Rolt joins us.
      Bo Fisk: Nobody came.
      C. Di Rolt: Nobody.`,
  },
  'what follows a clip of whom a narrator tells in other words is nobody’s known': {
    page: `BO FISK, HOST: The mayor Cleo Rolt on Friday announced a count of all boats.
      ROLT: We begin at noon.
      The count is to last until the autumn.
      FISK: Nobody came.`,
    said: `Bo Fisk: The mayor Cleo Rolt on Friday announced a count of all boats.
      Cleo Rolt: We begin at noon.
      ?: The count is to last until the autumn.
      Bo Fisk: Nobody came.`,
  },
  'what follows a clip of whom a narrator tells is nobody’s known': {
    page: `ADA QUILL, HOST: Now the news.
      BO FISK: The mayor Cleo Rolt says boats will be counted, and Ada Quill said so too.
      QUILL: That is what was said.
      It was said last year.
      FISK: The mayor Cleo Rolt says boats will be counted.
      ROLT: Each of them.
      We will count each of them.
      The council has asked for a list.
      FISK: Good night.`,
    said: `Ada Quill: Now the news.
      Bo Fisk: The mayor Cleo Rolt says boats will be counted, and Ada Quill said so too.
      Ada Quill: That is what was said. / It was said last year.
      Bo Fisk: The mayor Cleo Rolt says boats will be counted.
      Cleo Rolt: Each of them. / We will count each of them.
      ?: The council has asked for a list.
      Bo Fisk: Good night.`,
  },
  'whoever writes the own name small has a label, alone on its line': {
    page: `Ada Quill:
      I talk to ida marr. How did it begin?
      ida:
      With a boat.
      It had a hole.
      Ada Quill:
      And then?
      ida:
      It sank.
      Ada Quill:
      And you?
      ida:
      So did I.
      Ada Quill:
      It is as they say.
      thus:
      nobody floats.
      ida:
      Yes.`,
    said: `Ada Quill: I talk to ida marr. How did it begin?
      Ida: With a boat. / It had a hole.
      Ada Quill: And then?
      Ida: It sank.
      Ada Quill: And you?
      Ida: So did I.
      Ada Quill: It is as they say. / thus: / nobody floats.
      Ida: Yes.`,
  },
  'whoever breaks in has a label behind a comma, by the full name': {
    page: `Ada Quill: Who came?
      Bo Fisk: I just, Ada Quill: Nobody at all?
      Bo Fisk: It is as I told her, Quill: nobody. And to him, Cy Rolt: nobody.
      Quill: And then?`,
    said: `Ada Quill: Who came?
      Bo Fisk: I just,
      Ada Quill: Nobody at all?
      Bo Fisk: It is as I told her, Quill: nobody. And to him, Cy Rolt: nobody.
      Ada Quill: And then?`,
  },
  'what is said near is not said again between the paragraphs, to catch the eye': {
    page: `ADA QUILL: What surprised you about the boats?
      BO FISK: Oh, a lot. That we could build a boat of nothing but kelp and rope that crosses the wide bay at low tide, and so on. I never dreamed of it. So I was glad.
      It floats.
      That we could build [a boat] of nothing but kelp and rope that crosses the wide bay at low tide… I never dreamed of it.
      ADA QUILL: And then?
      BO FISK: We sang: row and row the boat of kelp and rope, row it over to the bay.
      Row and row the boat of kelp and rope, row it over to the bay.
      ADA QUILL: Yes.`,
    said: `Ada Quill: What surprised you about the boats?
      Bo Fisk: Oh, a lot. That we could build a boat of nothing but kelp and rope that crosses the wide bay at low tide, and so on. I never dreamed of it. So I was glad. / It floats.
      Ada Quill: And then?
      Bo Fisk: We sang: row and row the boat of kelp and rope, row it over to the bay. / Row and row the boat of kelp and rope, row it over to the bay.
      Ada Quill: Yes.`,
  },
  'a song that is played is not sung by whoever spoke last, who goes on after it': {
    page: `ADA QUILL: First, a song.
      [MUSIC - CY ROLT, "KELP"]
      (SINGING) Row, row.
      (SINGING) Row on.
      You know that song, don't you?
      BO FISK: I do. Mine goes so.
      (SINGING) Oh, kelp.
      [LAUGHTER]
      ADA QUILL: Again.
      [MUSIC PLAYING]
      (SINGING) Row, row.
      BO FISK: Yes.`,
    said: `Ada Quill: First, a song. / {MUSIC - CY ROLT, "KELP"}
      ?: {SINGING} Row, row. / {SINGING} Row on.
      Ada Quill: You know that song, don't you?
      Bo Fisk: I do. Mine goes so. / {SINGING} Oh, kelp. / {LAUGHTER}
      Ada Quill: Again. / {MUSIC PLAYING}
      ?: {SINGING} Row, row.
      Bo Fisk: Yes.`,
  },
  'a guest who spoke last does not take leave for the programme': {
    page: `ADA QUILL: Welcome to Kelp Talk. I'm your host, Ada Quill. Bo Fisk joins us.
      BO FISK: I row.
      QUILL: And then?
      FISK: I sleep.
      This has been Kelp Talk. This episode was produced by Cleo Rolt.
      Please tell your friends.`,
    said: `Ada Quill: Welcome to Kelp Talk. I'm your host, Ada Quill. Bo Fisk joins us.
      Bo Fisk: I row.
      Ada Quill: And then?
      Bo Fisk: I sleep.
      Ada Quill: This has been Kelp Talk. This episode was produced by Cleo Rolt. / Please tell your friends.`,
  },
  'of two hosts nobody knows who takes leave': {
    page: `ADA QUILL, HOST: Good evening.
      CLEO ROLT, HOST: Bo Fisk joins us.
      BO FISK: I row.
      Thanks for listening. Good night.`,
    said: `Ada Quill: Good evening.
      Cleo Rolt: Bo Fisk joins us.
      Bo Fisk: I row.
      ?: Thanks for listening. Good night.`,
  },
  'a host who spoke last takes leave': {
    page: `ADA QUILL, HOST: Good evening.
      BO FISK: I row.
      QUILL: And I don't.
      This has been Kelp Talk.`,
    said: `Ada Quill: Good evening.
      Bo Fisk: I row.
      Ada Quill: And I don't. / This has been Kelp Talk.`,
  },
  'who goes by the second name has its initials': {
    page: `ADA QUILL: Today, Mr. Otto Fisk.
      BO OTTO FISK: I am Bo Otto Fisk, and go by Otto.
      AQ: Otto Fisk, who came?
      OF: Nobody.
      AQ: And then?
      OF: Nobody.`,
    said: `Ada Quill: Today, Mr. Otto Fisk.
      Bo Otto Fisk: I am Bo Otto Fisk, and go by Otto.
      Ada Quill: Otto Fisk, who came?
      Bo Otto Fisk: Nobody.
      Ada Quill: And then?
      Bo Otto Fisk: Nobody.`,
  },
  'nobody speaks below the end of the transcript': {
    page: `ADA QUILL: Who came?
      BO FISK: Nobody.
      QUILL: And then?
      ------END OF TRANSCRIPT------
      Reviewed by Cleo Rolt in May.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?`,
  },
  'a line that leads to the first label with a colon is written': {
    page: `The pilot Bo Fisk joined me this morning:
      ADA QUILL: Good morning, Bo Fisk.
      BO FISK: Good morning, Ada Quill.
      QUILL: And then?`,
    said: `Ada Quill: Good morning, Bo Fisk.
      Bo Fisk: Good morning, Ada Quill.
      Ada Quill: And then?`,
  },
  'whoever makes a programme is heard in it, with or without more words before the name': {
    page: `HOST ADA QUILL: Who came?
      PRODUCER BO FISK: Nobody.
      And I looked.
      SENIOR PRODUCER CLEO ROLT: I came.
      SOUND DESIGNER IDA MARR: So did I.
      ADA QUILL: And then?
      Producer: Bo Fisk`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody. / And I looked.
      Cleo Rolt: I came.
      Ida Marr: So did I.
      Ada Quill: And then?`,
  },
  'two letters that make no syllable stay capitals in a name': {
    page: `AJ QUILL: Hello.
      Bo Fisk: Yes.
      EJ Fisk: Yes.
      AJ Quill: Yes.
      AL ROLT: Yes.`,
    said: `AJ Quill: Hello.
      Bo Fisk: Yes.
      EJ Fisk: Yes.
      AJ Quill: Yes.
      Al Rolt: Yes.`,
  },
  'what an interview is about is no speaker': {
    page: `E&OE TRANSCRIPT
      SUBJECTS: Boats; a ferry.
      ADA QUILL: Who came?
      BO FISK: Nobody.
      QUILL: And then?`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?`,
  },
  'the letters of a station stay capitals': {
    page: `EKTN NEWS: Hello.
      QUOP RADIO: QUOP is here.
      FERRY NEWS: So are we.
      EKTN NEWS: Are we with QUOP?`,
    said: `EKTN News: Hello.
      QUOP Radio: QUOP is here.
      Ferry News: So are we.
      EKTN News: Are we with QUOP?`,
  },
  'what is said before words about the transcript is said': {
    page: `ADA QUILL, HOST: I'm Ada Quill. What did you find?
      BO FISK: A box.
      I once read a transcript of it. Transcripts may contain errors, and this one did.
      QUILL: And then?
      FISK: Then it was noon.
      And so we wrote that transcript. Transcripts are created on a deadline and may contain errors.`,
    said: `Ada Quill: I'm Ada Quill. What did you find?
      Bo Fisk: A box. / I once read a transcript of it. Transcripts may contain errors, and this one did.
      Ada Quill: And then?
      Bo Fisk: Then it was noon. / And so we wrote that transcript.`,
  },
  'what is told of people below under their names is nobody’s': {
    page: `ADA QUILL
      Who came?
      BO FISK
      Nobody.
      ADA QUILL
      And then?
      BO FISK
      Bo Fisk here. It was noon.
      ADA QUILL
      Ada Quill covers rivers for KZLQ. She joined in 2031.
      BO FISK
      Bo Fisk paints ferries.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: Bo Fisk here. It was noon.`,
  },
  'how to reach somebody is no part of a name': {
    page: `Ada: Who came?
      Bo Fisk: Nobody.
      Ada: And then?
      Bo Fisk: It was noon.
      Reach Ada at ada@kzlq.example. Follow Ada on the river.`,
    said: `Ada: Who came?
      Bo Fisk: Nobody.
      Ada: And then?
      Bo Fisk: It was noon.`,
  },
  'whoever is spoken to before a question has no label there': {
    page: `Ada Quill: What did you do next?
      Bo Fisk: By noon the gatehouse was full.
      Ada Quill: I see.
      Bo, one last question: who pays?
      Bo Fisk: I do.
      Bo Fisk, the lamps: go on.`,
    said: `Ada Quill: What did you do next?
      Bo Fisk: By noon the gatehouse was full.
      Ada Quill: I see. / Bo, one last question: who pays?
      Bo Fisk: I do. / Bo Fisk, the lamps: go on.`,
  },
  'what begins with a name below a label of its own is said under that label': {
    page: `ADA QUILL:
      What did you do next?
      BO FISK:
      By noon it was full.
      ADA QUILL:
      Question: Who pays?
      BO FISK:
      Cleo Rolt: she is rich.
      ADA QUILL:
      Is she?`,
    said: `Ada Quill: What did you do next?
      Bo Fisk: By noon it was full.
      Ada Quill: Question: Who pays?
      Bo Fisk: Cleo Rolt: she is rich.
      Ada Quill: Is she?`,
  },
  'a clause with an article is no voice': {
    page: `Ada Quill: What did you do next?
      Bo Fisk: By noon it was full.
      The foreman said: wait until spring.
      Ada Quill: I see.
      The rule is: ask first.
      Bo Fisk: I do.`,
    said: `Ada Quill: What did you do next?
      Bo Fisk: By noon it was full. / The foreman said: wait until spring.
      Ada Quill: I see. / The rule is: ask first.
      Bo Fisk: I do.`,
  },
  'a German noun and what stands before it name nobody': {
    known: { language: 'de' },
    page: `Ada Quill: Was ist passiert?
      Bo Fisk: Wir waren da.
      Gute Frage: Das weiß ich nicht.
      Ada Quill: Und dann?
      Zwei Dinge: Wer zahlt, und wann?
      Bo Fisk: Ich.
      Klare Antwort: heute.
      Ada Quill: Und nun?
      Das Ergebnis: Alle gingen.`,
    said: `Ada Quill: Was ist passiert?
      Bo Fisk: Wir waren da. / Gute Frage: Das weiß ich nicht.
      Ada Quill: Und dann? / Zwei Dinge: Wer zahlt, und wann?
      Bo Fisk: Ich. / Klare Antwort: heute.
      Ada Quill: Und nun? / Das Ergebnis: Alle gingen.`,
  },
  'who is called by a trade is heard once where another one is heard again': {
    page: `Ada Quill: What did you do next?
      The ferryman: By noon it was full.
      The cook: Nobody ate.
      Quill: I see.
      The ferryman: I do.
      Quill: And then?
      The ferryman: It rained.`,
    said: `Ada Quill: What did you do next?
      The ferryman: By noon it was full.
      The cook: Nobody ate.
      Ada Quill: I see.
      The ferryman: I do.
      Ada Quill: And then?
      The ferryman: It rained.`,
  },
  ...Object.fromEntries(
    ['A warning', 'The upshot', 'Plan B', 'Dear Mr. Marsh', 'And the judge', 'Him', 'Monday'].map((words) => [
      `nobody is called “${words}” where nearly all that is said has a label`,
      {
        page: `Ada Quill: What did you do next?
          Bo Fisk: By noon it was full.
          ${words}: Go home, all of you.
          Quill: I see.
          Fisk: I do.
          Quill: And then?
          Fisk: It rained.`,
        said: `Ada Quill: What did you do next?
          Bo Fisk: By noon it was full. / ${words}: Go home, all of you.
          Ada Quill: I see.
          Bo Fisk: I do.
          Ada Quill: And then?
          Bo Fisk: It rained.`,
      },
    ]),
  ),
  'who is asked or thanked by the whole name has it under the given name too': {
    known: { language: 'es' },
    page: `Ada: Con nosotros está la barquera. Bea Fisk, ¿quién vino?
      Bea: Nadie.
      Ada: Bea Fisk, muchas gracias.
      Bea: Gracias, Ada.`,
    said: `Ada: Con nosotros está la barquera. Bea Fisk, ¿quién vino?
      Bea Fisk: Nadie.
      Ada: Bea Fisk, muchas gracias.
      Bea Fisk: Gracias, Ada.`,
  },
  'names of one word on lines of their own are labels from the first on': {
    page: `Cleo
      Who pays for the lamps?
      Bo
      We do.
      Cleo
      When was it?
      Bo
      At noon, I think.
      Cleo
      And the gates?
      Bo
      Gone. You know that.`,
    said: `Cleo: Who pays for the lamps?
      Bo: We do.
      Cleo: When was it?
      Bo: At noon, I think.
      Cleo: And the gates?
      Bo: Gone. You know that.`,
  },
  'a caller and a town are a label alone where others are': {
    page: `Ada Quill:
      Dale is calling.
      Bo Fisk:
      Good morning.
      DALE IN OAKHURST:
      I grew up there.
      Ada Quill:
      Did you?
      Bo Fisk:
      Next, please.`,
    said: `Ada Quill: Dale is calling.
      Bo Fisk: Good morning.
      Dale in Oakhurst: I grew up there.
      Ada Quill: Did you?
      Bo Fisk: Next, please.`,
  },
  'two names that are alike, each printed as often or answering the other, are two people': {
    page: `ADA QUILL, HOST: Who came?
      JULIA MARNE: We did.
      QUILL: When?
      JULIE MARNE: At noon.
      QUILL: And then?
      PELLINGTON: We ate.
      PELLINTON: And left.
      PELLINGTON: By boat.
      QUILL: All of you?
      PELLINGTON: Yes.
      MARTHA B.: Not I.
      QUILL: No?
      MARTHA C.: Nor I.`,
    said: `Ada Quill: Who came?
      Julia Marne: We did.
      Ada Quill: When?
      Julie Marne: At noon.
      Ada Quill: And then?
      Pellington: We ate.
      Pellinton: And left.
      Pellington: By boat.
      Ada Quill: All of you?
      Pellington: Yes.
      Martha B.: Not I.
      Ada Quill: No?
      Martha C.: Nor I.`,
  },
  'an article before a host without label is nobody’s': {
    page: `The ferry has not moved since Thursday.
      Fisk said the town has three choices: leave, build or pray.
      The price of rope has doubled. I'm Ada Quill, and this is High Water.
      BO FISK: Thanks for having me.
      QUILL: Who pays?
      FISK: We do.
      QUILL: When was it?
      FISK: At noon, I think.`,
    said: `Ada Quill: The price of rope has doubled. I'm Ada Quill, and this is High Water.
      Bo Fisk: Thanks for having me.
      Ada Quill: Who pays?
      Bo Fisk: We do.
      Ada Quill: When was it?
      Bo Fisk: At noon, I think.`,
  },
  'of a name and its slip the one that is printed more often is the name': {
    page: `FISKENRBED: Hello.
      ADA QUILL: Who came?
      FISKENBRED: Nobody.
      QUILL: Wow.
      FISKENBRED: Yes.`,
    said: `Fiskenbred: Hello.
      Ada Quill: Who came?
      Fiskenbred: Nobody.
      Ada Quill: Wow.
      Fiskenbred: Yes.`,
  },
  'a bare surname is of the namesake who has no label of his or her own': {
    page: `ORLO PENN, HOST: Who came?
      GRETA VOSS PENN: Nobody.
      PENN: Wow.
      VOSS PENN: I came.
      TILDA PENN: So did I.
      T. PENN: I was late.
      PENN: And then?`,
    said: `Orlo Penn: Who came?
      Greta Voss Penn: Nobody.
      Orlo Penn: Wow.
      Greta Voss Penn: I came.
      Tilda Penn: So did I. / I was late.
      Orlo Penn: And then?`,
  },
  'forms of address and offices tell namesakes apart': {
    page: `ADA QUILL, HOST: Who came?
      President BRAM OKORO: Nobody.
      First Lady LIV OKORO: I did.
      QUILL: And then?
      Mrs. OKORO: I mean it.
      Pres. OKORO: She does.`,
    said: `Ada Quill: Who came?
      Bram Okoro: Nobody.
      Liv Okoro: I did.
      Ada Quill: And then?
      Liv Okoro: I mean it.
      Bram Okoro: She does.`,
  },
  'what begins a sentence before a given name is no part of it': {
    page: `Ada: Who came?
      Bo: Nobody. Poor Ada thinks that. Can't Bo stay?
      Ada: Thank Bo for me. You'll see.
      Bo: I will.
      Ada: And then?
      Bo: We left.`,
    said: `Ada: Who came?
      Bo: Nobody. Poor Ada thinks that. Can't Bo stay?
      Ada: Thank Bo for me. You'll see.
      Bo: I will.
      Ada: And then?
      Bo: We left.`,
  },
  'what is heard has a label of its own': {
    page: `Ada Quill: Who came?
      Sound Effect: A gate falls shut.
      Bo Fisk: Nobody.
      Transition: Music swells.
      Ada Quill: Wow (yawns), well (in a low voice) good night.`,
    said: `Ada Quill: Who came? / {Sound Effect: A gate falls shut.}
      Bo Fisk: Nobody. / {Transition: Music swells.}
      Ada Quill: Wow {yawns} , well {in a low voice} good night.`,
  },
  'what a script says to be heard is nobody': {
    page: `ADA QUILL: Who came?
      SOUND: Gate falls shut.
      BO FISK: Nobody.
      MUSIC: A waltz, up and out.
      ADA QUILL: And then?
      SONG: We waited for the ferry.
      F/X - Footsteps.
      BO FISK: We left.
      SOUND: Wind.
      Intro: [29:03]
      ADA QUILL: How?
      BO FISK: By sea.
      Outro: [52:10]`,
    said: `Ada Quill: Who came? / {SOUND: Gate falls shut.}
      Bo Fisk: Nobody. / {MUSIC: A waltz, up and out.}
      Ada Quill: And then? / {SONG: We waited for the ferry.} / {F/X - Footsteps.}
      Bo Fisk: We left. / {SOUND: Wind.}
      Ada Quill: How?
      Bo Fisk: By sea.`,
  },
  'a song is no name, and Song is one': {
    page: `ADA QUILL, HOST: Mina Song is here.
      SONG: Hello.
      QUILL: Who came?
      SONG: Nobody.`,
    said: `Ada Quill: Mina Song is here.
      Mina Song: Hello.
      Ada Quill: Who came?
      Mina Song: Nobody.`,
  },
  'French music is heard without brackets, and may be talked about': {
    known: { language: 'fr' },
    page: `Ada Quill : Qui est venu au port ce matin ?
      Bo Fisk : Personne n’est venu, je crois.
      Pause musicale : Lenteur par Les Barques.
      Ada Quill : La musique basée sur le bruit des barques me plaît.
      Deuxième jingle basé sur Lenteur des Barques.
      Bo Fisk : Et la fin de tout cela, quelle est-elle ?
      Musique et danse, voilà la fin de tout.
      Virgule musicale.
      Générique de fin d’émission : Lenteur`,
    said: `Ada Quill: Qui est venu au port ce matin ?
      Bo Fisk: Personne n’est venu, je crois. / {Pause musicale : Lenteur par Les Barques.}
      Ada Quill: La musique basée sur le bruit des barques me plaît. / {Deuxième jingle basé sur Lenteur des Barques.}
      Bo Fisk: Et la fin de tout cela, quelle est-elle ? / Musique et danse, voilà la fin de tout. / {Virgule musicale.} / {Générique de fin d’émission : Lenteur}`,
  },
  'what is played from a film is no word of whoever plays it': {
    page: `Ada Quill: Who came?
      Bo Fisk: [From “The Long Gate”] Nobody came.
      Ada Quill: Wow.`,
    said: `Ada Quill: Who came?
      Bo Fisk: {From “The Long Gate”} Nobody came.
      Ada Quill: Wow.`,
  },
  'who speaks first need not end with a full stop': {
    page: `In this edition two people count gates.
      Cy: Hello and welcome to all of you! It is so good to have you here, each and every
      Ada: Hello, Cy.
      Bo: Hello.
      Ada: What do you count?
      Bo: I count gates.
      Ada: I see.`,
    said: `Cy: Hello and welcome to all of you! It is so good to have you here, each and every
      Ada: Hello, Cy.
      Bo: Hello.
      Ada: What do you count?
      Bo: I count gates.
      Ada: I see.`,
  },
  'a list of those who are heard, above the transcript, is not said, and has their full names': {
    page: `CONTRIBUTORS:
      ADA QUILL
      BO FISK
      Author, “Gates at Night”
      QUILL: Who came?
      FISK: Nobody.
      QUILL: Wow.
      FISK: I came.
      QUILL: And then?`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: Wow.
      Bo Fisk: I came.
      Ada Quill: And then?`,
  },
  'whoever says the name of the house says his or her own after it': {
    page: `Gatehouse here. I’m Ada Quill. Today we talk.
      ADA: Thanks for coming.
      CYRA: Thank you so much for having me.
      ADA: Who came?
      CYRA: Nobody.`,
    said: `Ada Quill: Gatehouse here. I’m Ada Quill. Today we talk. / Thanks for coming.
      Cyra: Thank you so much for having me.
      Ada Quill: Who came?
      Cyra: Nobody.`,
  },
  'numbers in words stand for people who say their names': {
    page: `VOICE ONE: Welcome to Gatehouse. I'm Ada Quill.
      VOICE TWO: And I'm Bo Fisk.
      VOICE ONE: Who came?
      VOICE TWO: Nobody.`,
    said: `Ada Quill: Welcome to Gatehouse. I'm Ada Quill.
      Bo Fisk: And I'm Bo Fisk.
      Ada Quill: Who came?
      Bo Fisk: Nobody.`,
  },
  'bands that sing are heard once, whatever their names': {
    page: `ADA QUILL, HOST: Who sings?
      B A FISK: B.A. Fisk sings.
      THE TIDES AND ORLA BRAN: (Singing) Oh.
      LCD FERRY: (Singing) Ah.
      FISK AND THE GULLS: (Vocalizing).
      QUILL: (Counting in Spanish) Uno. (Laughing) Dos.`,
    said: `Ada Quill: Who sings?
      B.A. Fisk: B.A. Fisk sings.
      The Tides and Orla Bran: {Singing} Oh.
      LCD Ferry: {Singing} Ah.
      Fisk and the Gulls: {Vocalizing}
      Ada Quill: {Counting in Spanish} Uno. {Laughing} Dos.`,
  },
  'names may begin with words that begin sentences in other languages': {
    page: `Una Quill: I'm Una Quill. My guest is Les Fisk.
      Les Fisk: Hello.
      UQ: Who came?
      Elle: Nobody.
      Una Quill: The problem: who counts?
      Bo Fisk: I do.
      Elle: Wow.
      Ewa Łoś: And so do I.
      Łoś: And then?
      Les Fisk: They count.
      Elle: We left.`,
    said: `Una Quill: I'm Una Quill. My guest is Les Fisk.
      Les Fisk: Hello.
      Una Quill: Who came?
      Elle: Nobody.
      Una Quill: The problem: who counts?
      Bo Fisk: I do.
      Elle: Wow.
      Ewa Łoś: And so do I. / And then?
      Les Fisk: They count.
      Elle: We left.`,
  },
  'an article of its own language opens no name on a page': {
    page: `ADA QUILL: ¿Quién vino?
      UNA VECINA: Nadie.
      Una cosa: nadie vino. Una Cosa: nadie.
      Una Cosa: nadie.
      ADA QUILL: Nadie.`,
    known: { language: 'es' },
    said: `Ada Quill: ¿Quién vino?
      Una Vecina: Nadie. / Una cosa: nadie vino. Una Cosa: nadie. / Una Cosa: nadie.
      Ada Quill: Nadie.`,
  },
  'surnames that stand first may be small words': {
    page: `AN SE-RA, HOST: Who came?
      NO JI-WON: Nobody.
      AN: And then?
      NO: We left.`,
    said: `An Se-ra: Who came?
      No Ji-won: Nobody.
      An Se-ra: And then?
      No Ji-won: We left.`,
  },
  'a full stop and a dash set a label off as a colon does': {
    page: `Ada Quill.- Hola, alcalde. Quién vino.
      Alcalde.- Nadie. El alcalde lo sabe.
      Pasó la noche.
      Nadie habló.
      Y llovía.
      Pasó el día.
      A. Quill.- Cuénteme.
      Alcalde.- No. Ven, que hay tiempo.
      P.- Alcalde, muchos vecinos lo dicen en voz baja: nadie vino.
      Alcalde.- Así fue.
      P.- Gracias.`,
    known: { language: 'es' },
    said: `Ada Quill: Hola, alcalde. Quién vino.
      Alcalde: Nadie. El alcalde lo sabe. / Pasó la noche. / Nadie habló. / Y llovía. / Pasó el día.
      Ada Quill: Cuénteme.
      Alcalde: No. Ven, que hay tiempo.
      P: Alcalde, muchos vecinos lo dicen en voz baja: nadie vino.
      Alcalde: Así fue.
      P: Gracias.`,
  },
  'names in brackets are no sounds': {
    page: `[Announcer] Gatehouse presents this programme.
      [Quill] Nobody came, and we counted gates.
      [Ada Bell] We count them every year.
      [Laughs] Yes.
      [Quill] I know.
      [Music] And on we go.
      [Bell] I know too.`,
    said: `Announcer: Gatehouse presents this programme.
      Quill: Nobody came, and we counted gates.
      Ada Bell: We count them every year. / {Laughs} Yes.
      Quill: I know. / {Music} And on we go.
      Ada Bell: I know too.`,
  },
  'sounds in brackets are no names': {
    page: `ADA BELL: Nobody came.
      BO FISK: [Thunder] Yes.
      ADA BELL: [Bell] And on we go.
      [Thunder] We count.
      [Helicopter] I see.
      [Thunder] Go.
      BO FISK: I know.
      ADA BELL: I know too.
      BO FISK: Wow.`,
    said: `Ada Bell: Nobody came.
      Bo Fisk: [Thunder] Yes.
      Ada Bell: {Bell} And on we go. / [Thunder] We count. / [Helicopter] I see. / [Thunder] Go.
      Bo Fisk: I know.
      Ada Bell: I know too.
      Bo Fisk: Wow.`,
  },
  'on lines of their own, who has no name there is heard the first time, and so is who opens': {
    page: `Orla Bran
      This is Gatehouse, and I have a story.
      Ada Quill
      Who came?
      Bo Fisk
      Nobody.
      Introduction
      Unidentified Woman
      We came.
      Ada Quill
      Wow.
      Protesters
      Open the gates!
      Automated Voice
      The gates are closed.
      Ada Quill
      And then?
      Bo Fisk
      They left.`,
    said: `Orla Bran: This is Gatehouse, and I have a story.
      Ada Quill: Who came?
      Bo Fisk: Nobody. / Introduction
      Unidentified Woman: We came.
      Ada Quill: Wow.
      Protesters: Open the gates!
      Automated Voice: The gates are closed.
      Ada Quill: And then?
      Bo Fisk: They left.`,
  },
  'a byline opens nothing': {
    page: `Orla Bran
      A gate fell. In this edition, two people tell of it.
      Ada Quill
      Who came?
      Bo Fisk
      Nobody.
      Ada Quill
      Wow.
      Bo Fisk
      Yes.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: Wow.
      Bo Fisk: Yes.`,
  },
  'who is spoken to by a word has no other given name': {
    page: `Ada: Who came?
      Bo: Nobody, Ada.
      Ada: Crafty Bo knows that.
      Bo: Silly Ada thinks so.
      Cy: I'm Cosmo Cy. Hello Bo, and Cy.
      Bo: Wow.`,
    said: `Ada: Who came?
      Bo: Nobody, Ada.
      Ada: Crafty Bo knows that.
      Bo: Silly Ada thinks so.
      Cosmo Cy: I'm Cosmo Cy. Hello Bo, and Cy.
      Bo: Wow.`,
  },
  'who is counted among others is heard once': {
    page: `Juror 1
      Who came?
      Juror 2
      Nobody.
      Juror 1
      Wow.
      Juror 3
      I came.
      Juror 2
      And then?`,
    said: `Juror 1: Who came?
      Juror 2: Nobody.
      Juror 1: Wow.
      Juror 3: I came.
      Juror 2: And then?`,
  },
  'a given name may stand once, and its initial from then on': {
    page: `Orla: Welcome to Gatehouse. I have Juno with me today.
      Juno: Hello.
      O: Who came?
      J: Nobody.
      O: Wow.
      J: I came.`,
    said: `Orla: Welcome to Gatehouse. I have Juno with me today.
      Juno: Hello.
      Orla: Who came?
      Juno: Nobody.
      Orla: Wow.
      Juno: I came.`,
  },
  'abbreviations are spelt as they stand': {
    page: `KZO: Who came?
      Bo Fisk: Nobody.
      KZO: Wow.
      Ada Quill: I came.
      KZO: And then?
      Bo Fisk: I left.`,
    said: `KZO: Who came?
      Bo Fisk: Nobody.
      KZO: Wow.
      Ada Quill: I came.
      KZO: And then?
      Bo Fisk: I left.`,
  },
  'a small word is a surname where a name ends with it': {
    page: `Orla Yes: Who came?
      Bo Fisk: Nobody.
      Yes: Wow.
      Fisk: I came.
      Then: it rained.
      So: nobody came.
      Yes: And then?
      Fisk: I left.`,
    said: `Orla Yes: Who came?
      Bo Fisk: Nobody.
      Orla Yes: Wow.
      Bo Fisk: I came. / Then: it rained. / So: nobody came.
      Orla Yes: And then?
      Bo Fisk: I left.`,
  },
  'houses have labels that are no names': {
    page: `gatehouse.at: Who came?
      Bo Fisk: Nobody.
      gatehouse.at: Wow.
      Bo Fisk: I counted those: one.
      and then: I left.
      gatehouse.at: And then?
      Bo Fisk: I left.
      Gatehouse Podcast: Thank you.
      Bo Fisk: Thank you.
      Gatehouse Podcast: Good night.
      Bo Fisk: Good night.
      Gatehouse Podcast: Wow.`,
    said: `gatehouse.at: Who came?
      Bo Fisk: Nobody.
      gatehouse.at: Wow.
      Bo Fisk: I counted those: one. / and then: I left.
      gatehouse.at: And then?
      Bo Fisk: I left.
      Gatehouse Podcast: Thank you.
      Bo Fisk: Thank you.
      Gatehouse Podcast: Good night.
      Bo Fisk: Good night.
      Gatehouse Podcast: Wow.`,
  },
  'machines tell speakers apart by letters, and say when each spoke': {
    page: `Speaker A (00:02 - 00:10): Who came?
      Speaker B (00:11 - 00:13): Nobody.
      Interlocutor C (00:00:14-00:00:20): Wow.
      Speaker A (00:21 - 00:30): And then?
      Speaker B (00:31 - 00:33): Nobody.`,
    said: `Speaker A: Who came?
      Speaker B: Nobody.
      Interlocutor C: Wow.
      Speaker A: And then?
      Speaker B: Nobody.`,
  },
  'who says whose turn it is does not say his own name': {
    page: `Speaker 1: Welcome to the ferry. And now here's your host, Dr. Ada Quill.
      Speaker 2: Hi everybody. I'm your host, Dr. Ada Quill.
      Speaker 3: Thanks, Ada.
      Speaker 2: Good.`,
    said: `Speaker 1: Welcome to the ferry. And now here's your host, Dr. Ada Quill.
      Ada Quill: Hi everybody. I'm your host, Dr. Ada Quill.
      Speaker 3: Thanks, Ada.
      Ada Quill: Good.`,
  },
  'an initial is that of a given name, and not a slip of the hand': {
    page: `ADA QUILL, HOST: David Roe runs it, and so does Peter Fisk.
      PETER FISK: It was quiet.
      QUILL: His sister was there.
      A. FISK: I saw it go down.
      D. ROE: So did I.`,
    said: `Ada Quill: David Roe runs it, and so does Peter Fisk.
      Peter Fisk: It was quiet.
      Ada Quill: His sister was there.
      A. Fisk: I saw it go down.
      David Roe: So did I.`,
  },
  'words that begin a sentence are no part of the name behind them': {
    page: `ADA QUILL, HOST: As Bo Fisk reports, Ask Orla. Unlike Bran, Monday Orla came.
      FISK: Later Cy Roe reports.
      CY ROE: Harbor Public Radio's Tilda op de Beeck reports.
      TILDA OP DE BEECK: She did.
      ORLA: I did.
      QUILL:: And so did I.`,
    said: `Ada Quill: As Bo Fisk reports, Ask Orla. Unlike Bran, Monday Orla came.
      Bo Fisk: Later Cy Roe reports.
      Cy Roe: Harbor Public Radio's Tilda op de Beeck reports.
      Tilda op de Beeck: She did.
      Orla: I did.
      Ada Quill: And so did I.`,
  },
  'callers speak once, under the name by which they are called': {
    page: `Ada Quill: Orla in Leeds, you're on the air.
      Orla: Hi, first time here.
      And I love it.
      Ada Quill: Good. A word on the Ferry:
      it is late.
      Caller Jorge: Well.
      And so on.
      Ada Quill: Alba Ferrer i Soler is here.
      Alba Ferrer i Soler: Good.
      It is.
      Ada Quill: Thanks.`,
    said: `Ada Quill: Orla in Leeds, you're on the air.
      Orla: Hi, first time here. / And I love it.
      Ada Quill: Good. A word on the Ferry: / it is late.
      Jorge: Well. / And so on.
      Ada Quill: Alba Ferrer i Soler is here.
      Alba Ferrer i Soler: Good. / It is.
      Ada Quill: Thanks.`,
  },
  'answers are nobody’s whose name begins with an A': {
    page: `ADA QUILL: Who came?
      Q: Where were you?
      A: At sea.
      Q: Alone?
      A: Yes.
      ADA QUILL: Wow.`,
    said: `Ada Quill: Who came?
      Q: Where were you?
      A: At sea.
      Q: Alone?
      A: Yes.
      Ada Quill: Wow.`,
  },
  'an hour at the beginning of a paragraph is said, where the page prints no times': {
    page: `ADA QUILL, HOST:
      7:30 on a Tuesday, and nobody is here.
      BO FISK, BYLINE: It is late.
      11:15, and the ferry comes.
      QUILL: Wow.`,
    said: `Ada Quill: 7:30 on a Tuesday, and nobody is here.
      Bo Fisk: It is late. / 11:15, and the ferry comes.
      Ada Quill: Wow.`,
  },
  'lines that break in the middle of a sentence are said to the last': {
    page: `Ada Quill: Tell us about ferries and
      how they float.
      Bo Fisk: They lie in the water, and
      Ada Quill: Wow.
      Bo Fisk: They are very
      busy all day long making
      waves. I love
      them so much.`,
    said: `Ada Quill: Tell us about ferries and / how they float.
      Bo Fisk: They lie in the water, and
      Ada Quill: Wow.
      Bo Fisk: They are very / busy all day long making / waves. I love / them so much.`,
  },
  'captions in capitals have labels in small letters': {
    page: `>> Quill: GOOD EVENING. I'M ADA QUILL.
      >> I NEVER PAID THEM.
      >> Fisk: THANKS, ADA.
      >> Reporter: IT MAY RAIN.
      >> Quill: THANK YOU, BO.
      >> Fisk: SO LONG.
      >> Quill: AND NOW THE FERRY.
      >> Fisk: IT IS LATE.`,
    said: `Quill: GOOD EVENING. I'M ADA QUILL.
      ?: I NEVER PAID THEM.
      Fisk: THANKS, ADA.
      Reporter: IT MAY RAIN.
      Quill: THANK YOU, BO.
      Fisk: SO LONG.
      Quill: AND NOW THE FERRY.
      Fisk: IT IS LATE.`,
  },
  'what stands before a name in a caption is no part of it': {
    page: `Leeds MP Ada Quill at sea (Photo: KZLQ)
      Ada Quill was interviewed by KZLQ.
      BO FISK, HOST: Who came?
      QUILL: Nobody.
      FISK: Wow.`,
    said: `Bo Fisk: Who came?
      Ada Quill: Nobody.
      Bo Fisk: Wow.`,
  },
  'where somebody is, and of what sort, names a voice though nobody is named': {
    page: `ADA QUILL, HOST: Who came?
      BO FISK, BYLINE: I asked.
      READER 2 IN STUDIO: Dear Ada, I came.
      VOTER IN IDA COUNTY: I came too.
      911 OPERATOR: Where are you?
      STUDENT FROM ORRIN: Here.
      FISK: They all came.
      COMING UP NEXT: the news of the ferry.
      QUILL: Good.`,
    said: `Ada Quill: Who came?
      Bo Fisk: I asked.
      Reader 2 in Studio: Dear Ada, I came.
      Voter in Ida County: I came too.
      911 Operator: Where are you?
      Student from Orrin: Here.
      Bo Fisk: They all came. / COMING UP NEXT: the news of the ferry.
      Ada Quill: Good.`,
  },
  'whoever speaks for the programme is called as it is, where that recurs': {
    page: `The Ferry Line: Who came?
      Bo Fisk: Nobody.
      The Ferry Line: Nobody at all?
      Bo Fisk: One more thing.
      The Fine Print: no ferry comes.
      It never came.
      And then it did.
      The Ferry Line: Thank you.
      Bo Fisk: Thank you.`,
    said: `The Ferry Line: Who came?
      Bo Fisk: Nobody.
      The Ferry Line: Nobody at all?
      Bo Fisk: One more thing. / The Fine Print: no ferry comes. / It never came. / And then it did.
      The Ferry Line: Thank you.
      Bo Fisk: Thank you.`,
  },
  'an article before a form of address is no part of the name': {
    page: `The Rev. Bo Fisk: Who came?
      The Right Honourable Ada Quill: Nobody.
      Fisk: Wow.
      Quill: I came.`,
    said: `Bo Fisk: Who came?
      Ada Quill: Nobody.
      Bo Fisk: Wow.
      Ada Quill: I came.`,
  },
  'what people are stands before their names': {
    page: `ADA QUILL, HOST: Economist Lia Marr knows, and so does Historian Abe Dunn.
      MARR: I do.
      DUNN: I did.
      SPECIAL COUNSEL BO FISK: So do I.
      SECOND GENTLEMAN CY ROE: And I.
      ASTRONAUT DI LUND: From up here, too.
      SPEAKER EMERITA EVA PIKE: From down here.
      PRESIDENT-ELECT FAY OTT: Soon.
      HARBOR NEWS BUREAU'S GIL HAAS: Now.
      KING OTTO VII: Then.`,
    said: `Ada Quill: Economist Lia Marr knows, and so does Historian Abe Dunn.
      Lia Marr: I do.
      Abe Dunn: I did.
      Bo Fisk: So do I.
      Cy Roe: And I.
      Di Lund: From up here, too.
      Eva Pike: From down here.
      Fay Ott: Soon.
      Gil Haas: Now.
      King Otto VII: Then.`,
  },
  'what Germans are, with its capital, is no part of their names': {
    known: { language: 'de' },
    page: `Moderatorin: Heute mit XYZ-Generalsekretär Falk Ebers und der Virologin Jule Amsel.
      Ebers: Guten Tag.
      Moderatorin: Und Sie?
      Amsel: Guten Tag.`,
    said: `Moderatorin: Heute mit XYZ-Generalsekretär Falk Ebers und der Virologin Jule Amsel.
      Falk Ebers: Guten Tag.
      Moderatorin: Und Sie?
      Jule Amsel: Guten Tag.`,
  },
  'who works for whom is no name': {
    known: { language: 'de' },
    page: `Moderator der Abendschau: Wer kam?
      Korrespondent der Abendschau: Niemand.
      Jule Amsel: Ich.
      Moderator der Abendschau: Und?
      Reporter im Studio: Alle.
      Stimme aus dem Publikum: Nie!
      Bundeskanzler - Falk Ebers: Gut.
      Bundeskanzler a. D. Ilse Roth: Sehr gut.`,
    said: `Moderator der Abendschau: Wer kam?
      Korrespondent der Abendschau: Niemand.
      Jule Amsel: Ich.
      Moderator der Abendschau: Und?
      Reporter im Studio: Alle.
      Stimme aus dem Publikum: Nie!
      Falk Ebers: Gut.
      Ilse Roth: Sehr gut.`,
  },
  'French forms of address are no initials': {
    known: { language: 'fr' },
    page: `Nous parlons avec M. Odilon Vasse, maire, et Mme Claire Morin.
      Journaliste : Qui est venu ?
      M. Vasse : Personne.
      Mme Morin : Moi.
      Pr Guy Sorel : Non.
      Journaliste : Et puis ?
      Pr Sorel : Si.`,
    said: `Journaliste: Qui est venu ?
      Odilon Vasse: Personne.
      Claire Morin: Moi.
      Guy Sorel: Non.
      Journaliste: Et puis ?
      Guy Sorel: Si.`,
  },
  'Spaniards are called by the first of two surnames, and ministers by theirs': {
    known: { language: 'es' },
    page: `Hablamos con la alcaldesa Alba Corda Ibarra y con el Ministro de Hacienda Luis Vera.
      Periodista: ¿Quién vino?
      Corda: Nadie.
      Periodista: ¿Y luego?
      Vera: Nadie.
      Corda: Nadie.`,
    said: `Periodista: ¿Quién vino?
      Alba Corda Ibarra: Nadie.
      Periodista: ¿Y luego?
      Luis Vera: Nadie.
      Alba Corda Ibarra: Nadie.`,
  },
  'a host, a lone guest and numbered speakers are who they say they are': {
    page: `Host: Welcome. I'm your host, Ada Quill. Joining us now is Bo Fisk.
      Guest: Good to be here.
      Host: Who came?
      Guest: Nobody.`,
    said: `Ada Quill: Welcome. I'm your host, Ada Quill. Joining us now is Bo Fisk.
      Bo Fisk: Good to be here.
      Ada Quill: Who came?
      Bo Fisk: Nobody.`,
  },
  'speakers whom a machine has numbered say their names': {
    page: `Speaker 1: This is Saltbox. I'm Ada Quill.
      Speaker 2: I'm Bo Fisk, the baker.
      Speaker 1: Who came?
      Speaker 2: Nobody.
      Speaker 3: I did.`,
    said: `Ada Quill: This is Saltbox. I'm Ada Quill.
      Bo Fisk: I'm Bo Fisk, the baker.
      Ada Quill: Who came?
      Bo Fisk: Nobody.
      Speaker 3: I did.`,
  },
  'of two names under one label none is believed': {
    page: `Host: Welcome. I'm Ada Quill.
      Guest: Good to be here.
      Host: And I'm Bo Fisk.
      Guest: Hello.`,
    said: `Host: Welcome. I'm Ada Quill.
      Guest: Good to be here.
      Host: And I'm Bo Fisk.
      Guest: Hello.`,
  },
  'a key says whom initials mean': {
    page: `S: Sven Orrin
      CL – Clea Lowe, host
      S: Who came? We saw Star Wars there.
      CL: Nobody.
      S: And then?
      CL: The ferry.`,
    said: `Sven Orrin: Who came? We saw Star Wars there.
      Clea Lowe: Nobody.
      Sven Orrin: And then?
      Clea Lowe: The ferry.`,
  },
  'who is talked to, and told good-bye, has a surname': {
    page: `Leo: I'm Leo Stein.
      Mia: And I'm Mia Bello.
      Leo: Today we talk to Verity Pember, a biologist.
      Verity: Hi.
      Mia: So?
      Verity: Well.
      Leo: That was Verity Pember.`,
    said: `Leo Stein: I'm Leo Stein.
      Mia Bello: And I'm Mia Bello.
      Leo Stein: Today we talk to Verity Pember, a biologist.
      Verity Pember: Hi.
      Mia Bello: So?
      Verity Pember: Well.
      Leo Stein: That was Verity Pember.`,
  },
  'two words may be a surname': {
    page: `ADA LUND, HOST: With us is Stina Vaer Smit, a reporter.
      VAER SMIT: Nobody came.
      LUND: And then?
      VAER SMIT: The ferry.`,
    said: `Ada Lund: With us is Stina Vaer Smit, a reporter.
      Stina Vaer Smit: Nobody came.
      Ada Lund: And then?
      Stina Vaer Smit: The ferry.`,
  },
  'small words may be surnames, and Dutch ones begin with an apostrophe': {
    page: `ROXA STILL, HOST: I'm Roxa Still.
      ANN VAN 'T HOLT: I'm Ann van 't Holt.
      STILL: Who came?
      VAN 'T HOLT: Nobody. Benna dell'Orsa did.
      BENNA DELL'ORSA: I did.
      DELROY “DUKE” HALE: I saw her.`,
    said: `Roxa Still: I'm Roxa Still.
      Ann van 't Holt: I'm Ann van 't Holt.
      Roxa Still: Who came?
      Ann van 't Holt: Nobody. Benna dell'Orsa did.
      Benna dell'Orsa: I did.
      Delroy “Duke” Hale: I saw her.`,
  },
  'who is spoken to before a colon does not speak': {
    page: `Esme Font: And the town?
      Neka Obi: We live.
      Neka, people in Low Falls might say: that is not our problem.
      Esme Font: So?
      Silas Greer: It works.
      Silas Greer, thank you for this: it means a lot.
      Silas Greer: Sure.
      Esme Font: Good.`,
    said: `Esme Font: And the town?
      Neka Obi: We live. / Neka, people in Low Falls might say: that is not our problem.
      Esme Font: So?
      Silas Greer: It works. / Silas Greer, thank you for this: it means a lot. / Sure.
      Esme Font: Good.`,
  },
  'a full name before a dash is heard once where all paragraphs begin so': {
    page: `Delphi Ark -- With me is Silas Greer.
      Silas Greer -- Good morning.
      Ark -- What happened?
      Greer -- It rained.
      Ark -- What else?
      Ezra Pohl -- I saw it.
      Ark -- And?
      Greer -- It snowed.`,
    said: `Delphi Ark: With me is Silas Greer.
      Silas Greer: Good morning.
      Delphi Ark: What happened?
      Silas Greer: It rained.
      Delphi Ark: What else?
      Ezra Pohl: I saw it.
      Delphi Ark: And?
      Silas Greer: It snowed.`,
  },
  'a name with its time is heard once where all have one': {
    page: `Emma 6:36
      How are you?
      Abbe 7:37
      Glad to be on.
      Emma 8:38
      We will see.
      Emma 9:01
      Bye.`,
    said: `Emma: How are you?
      Abbe: Glad to be on.
      Emma: We will see. / Bye.`,
  },
  'names recur inside of one paragraph, in small letters too': {
    page: `Renzo Quist: Who came? Silas Greer: Nobody came. Renzo Quist: And then? Silas Greer: The ferry. Greer: And a boat.`,
    said: `Renzo Quist: Who came?
      Silas Greer: Nobody came.
      Renzo Quist: And then?
      Silas Greer: The ferry. / And a boat.`,
  },
  'a number, a bullet or the word transcript may stand before a label': {
    page: `TRANSCRIPT: ADA QUILL, HOST: Who came?
      1. BO FISK: Nobody.
      2. QUILL: And then?
      ■ FISK: The ferry.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      Ada Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'what a host reads before a report and after it is a host’s': {
    page: `HOST INTRO: The ferry is late.
      BO FISK: It is late.
      HOST TAG: That was Bo Fisk.
      FISK cont: And it still is.`,
    said: `Host: The ferry is late.
      Bo Fisk: It is late.
      Host: That was Bo Fisk.
      Bo Fisk: And it still is.`,
  },
  'a noun before a German name is no part of it': {
    page: `Ada Quill: Am Telefon ist nun der frühere Fährminister Bo Fisk. Und unser Gast ist die Ebbeforscherin Cleo Rolt.
      Bo Fisk: Niemand kam.
      Fisk: Dazu der Dammwart Dirk Penn. Heute ist auch unser Genosse Emil Moor da, und der neue Hafenvogt Fritz Lund.
      Rolt: Niemand.
      Penn: Ich nicht.
      Moor: Ich auch nicht.
      Lund: Und ich?`,
    said: `Ada Quill: Am Telefon ist nun der frühere Fährminister Bo Fisk. Und unser Gast ist die Ebbeforscherin Cleo Rolt.
      Bo Fisk: Niemand kam. / Dazu der Dammwart Dirk Penn. Heute ist auch unser Genosse Emil Moor da, und der neue Hafenvogt Fritz Lund.
      Cleo Rolt: Niemand.
      Dirk Penn: Ich nicht.
      Emil Moor: Ich auch nicht.
      Fritz Lund: Und ich?`,
    known: { language: 'de' },
  },
  'once a question is marked, whatever is marked so is asked': {
    page: `Bo Fisk
      Q: We want to hear of the ferry.
      BO FISK: Nobody came.
      Q. Who did you wait for?
      BO FISK: The ferrywoman.
      Q. (Inaudible.)
      FISK: She was late.
      Q. Tell us of the ferry.
      FISK: It's grey.`,
    said: `Q: We want to hear of the ferry.
      Bo Fisk: Nobody came.
      Q: Who did you wait for?
      Bo Fisk: The ferrywoman.
      Q: {Inaudible.}
      Bo Fisk: She was late.
      Q: Tell us of the ferry.
      Bo Fisk: It's grey.`,
  },
  'a sentence that calls somebody by title is no label': {
    page: `Ada Quill
      Who came? Let's hear from Dr Cleo Rolt, keeper of gates:
      Cleo Rolt
      Nobody came.
      Bo Fisk
      Well. Here is Dr. Cleo Rolt, from Penn:
      Cleo Rolt
      Nobody at all.
      Ada Quill
      There's more from Senator Bo Penn:
      Bo Fisk
      Here's Cleo Rolt:
      Cleo Rolt
      The end.`,
    said: `Ada Quill: Who came? Let's hear from Dr Cleo Rolt, keeper of gates:
      Cleo Rolt: Nobody came.
      Bo Fisk: Well. Here is Dr. Cleo Rolt, from Penn:
      Cleo Rolt: Nobody at all.
      Ada Quill: There's more from Senator Bo Penn:
      Bo Fisk: Here's Cleo Rolt:
      Cleo Rolt: The end.`,
  },
  'a credit in capitals gives the whole name': {
    page: `Presenter: BO FISK
      Producer: CLEO ROLT
      Engineer: DIRK VAN PENN
      FISK: Hello. Here is the ferry.
      ROLT: It is high.
      FISK: How high?
      PENN: Two gates.
      ROLT: Three.`,
    said: `Bo Fisk: Hello. Here is the ferry.
      Cleo Rolt: It is high.
      Bo Fisk: How high?
      Dirk van Penn: Two gates.
      Cleo Rolt: Three.`,
  },
  'a word that is said twice is no full name': {
    page: `FeRRY: This Ferry Ferry, who came?
      Ada Quill: Nobody.
      FeRRY: Nobody?
      Ada Quill: The ferrywoman.`,
    said: `Ferry: This Ferry Ferry, who came?
      Ada Quill: Nobody.
      Ferry: Nobody?
      Ada Quill: The ferrywoman.`,
  },
  'a form of address is no part of the name that somebody says': {
    page: `Dr. Fisk: I'm Dr. Bo Fisk.
      Ada Quill: Who came?
      Dr. Fisk: Nobody.
      Rolt: I'm Senator Cleo Rolt. I came.
      Ada Quill: Alone?
      Rolt: Alone.`,
    said: `Bo Fisk: I'm Dr. Bo Fisk.
      Ada Quill: Who came?
      Bo Fisk: Nobody.
      Cleo Rolt: I'm Senator Cleo Rolt. I came.
      Ada Quill: Alone?
      Cleo Rolt: Alone.`,
  },
  'a voice that is recorded, or of a sort and counted, has no name': {
    page: `Ada Quill: Who came?
      Unidentified Ferryman 1: Two of us.
      Bo Fisk: Nobody.
      Recorded Voice: Mind the gap.
      Quill: And then?
      Unidentified Ferryman 2: I did.
      Fisk: Two of them.`,
    said: `Ada Quill: Who came?
      Unidentified Ferryman 1: Two of us.
      Bo Fisk: Nobody.
      Recorded Voice: Mind the gap.
      Ada Quill: And then?
      Unidentified Ferryman 2: I did.
      Bo Fisk: Two of them.`,
  },
  'the second of three names may be May or Will': {
    page: `ADA MAY QUILL, HOST: Who came?
      BO FISK: Nobody.
      QUILL: And then?
      CLEO WILL ROLT: I did.
      FISK: I did not.`,
    said: `Ada May Quill: Who came?
      Bo Fisk: Nobody.
      Ada May Quill: And then?
      Cleo Will Rolt: I did.
      Bo Fisk: I did not.`,
  },
  'LA inside a name is no city': {
    page: `ADA QUILL, HOST: Who came from L.A.?
      PIA LA ROLT: Nobody.
      QUILL: And then, in East L.A.?
      LA ROLT: I did.`,
    said: `Ada Quill: Who came from L.A.?
      Pia la Rolt: Nobody.
      Ada Quill: And then, in East L.A.?
      Pia la Rolt: I did.`,
  },
  'of a surname of several words the first has the initial': {
    page: `ADA VAN QUILL: Who came?
      BO MARR FISK: Nobody.
      A.V.: And then?
      B.M.: The ferry.
      A.V.: Late?
      B.M.: Late.`,
    said: `Ada van Quill: Who came?
      Bo Marr Fisk: Nobody.
      Ada van Quill: And then?
      Bo Marr Fisk: The ferry.
      Ada van Quill: Late?
      Bo Marr Fisk: Late.`,
  },
  'initials that fit two are those of neither': {
    page: `ADA VAN QUILL: Who came?
      ABE VAN FISK: I did.
      A.V.: And then?
      ABE VAN FISK: The ferry.
      A.V.: Late?
      ADA VAN QUILL: Late.`,
    said: `Ada van Quill: Who came?
      Abe van Fisk: I did.
      A.V.: And then?
      Abe van Fisk: The ferry.
      A.V.: Late?
      Ada van Quill: Late.`,
  },
  'two given names are those of who says them before the first label': {
    page: `From Saltbox, I'm Ada Maud C. Quill. Who came?
      BO FISK: Nobody.
      ADA MAUD: And then?
      BO: The ferry.
      ADA MAUD: Late?`,
    said: `Ada Maud C. Quill: From Saltbox, I'm Ada Maud C. Quill. Who came?
      Bo Fisk: Nobody.
      Ada Maud C. Quill: And then?
      Bo Fisk: The ferry.
      Ada Maud C. Quill: Late?`,
  },
  'behind an office a word for a voice is the surname that it is elsewhere': {
    page: `ADA QUILL, HOST: Who came?
      Senator BO DRIVER: Nobody.
      QUILL: And then?
      Senator DRIVER: The ferry.
      DRIVER: And a barge.
      QUILL: Late?
      Senator DRIVER: Late.`,
    said: `Ada Quill: Who came?
      Bo Driver: Nobody.
      Ada Quill: And then?
      Bo Driver: The ferry. / And a barge.
      Ada Quill: Late?
      Bo Driver: Late.`,
  },
  'who is called Host is no other host': {
    page: `ADA QUILL, HOST: Who came?
      BO HOST: Nobody.
      QUILL: And then?
      HOST: The ferry.
      QUILL: Late?
      HOST: Late.`,
    said: `Ada Quill: Who came?
      Bo Host: Nobody.
      Ada Quill: And then?
      Bo Host: The ferry.
      Ada Quill: Late?
      Bo Host: Late.`,
  },
  'who is called Music or Sound is heard, and speaks': {
    page: `ADA MUSIC, HOST: Who came?
      BO SOUND: Nobody.
      MUSIC: And then?
      SOUND: The ferry.
      MUSIC: That was Bo Sound just now.
      SOUND: Late.`,
    said: `Ada Music: Who came?
      Bo Sound: Nobody.
      Ada Music: And then?
      Bo Sound: The ferry.
      Ada Music: That was Bo Sound just now.
      Bo Sound: Late.`,
  },
  'who is named in full may begin with what a sign says': {
    page: `ADA QUILL, HOST: What did it say?
      There was a sign.
      BO FISK: It was on the pier.
      It was red.
      QUILL: Did you read it?
      It was large enough.
      CLEO ROLT: NO SWIMMING, it said.
      FISK: And then?
      Nobody swam.`,
    said: `Ada Quill: What did it say? / There was a sign.
      Bo Fisk: It was on the pier. / It was red.
      Ada Quill: Did you read it? / It was large enough.
      Cleo Rolt: NO SWIMMING, it said.
      Bo Fisk: And then? / Nobody swam.`,
  },
  'who agrees with somebody tells nobody’s story': {
    page: `BO FISK: Nobody came.
      ADA QUILL, HOST: As Bo Fisk said, the pier was empty.
      FISK: They had all gone home.
      In 1967, the ferry went over it.
      QUILL: And then?
      FISK: The barge.`,
    said: `Bo Fisk: Nobody came.
      Ada Quill: As Bo Fisk said, the pier was empty.
      Bo Fisk: They had all gone home. / In 1967, the ferry went over it.
      Ada Quill: And then?
      Bo Fisk: The barge.`,
  },
  'who is introduced by one name is heard by it, were it once': {
    page: `Ada Quill: Our guest today is Moxie, who knows whales.
      They are large.
      Bo Fisk: Hello.
      It is late.
      Quill: Who came?
      It was dark by then.
      Moxie: Nobody at all.
      Fisk: I did.
      Quill: And then?`,
    said: `Ada Quill: Our guest today is Moxie, who knows whales. / They are large.
      Bo Fisk: Hello. / It is late.
      Ada Quill: Who came? / It was dark by then.
      Moxie: Nobody at all.
      Bo Fisk: I did.
      Ada Quill: And then?`,
  },
  'soldiers speak together': {
    page: `Ada Quill: Who came?
      It was dark by then.
      Bo Fisk: They did.
      They were late.
      Soldiers: Left, right.
      It was not theirs.
      Quill: And then?
      Fisk: They went.`,
    said: `Ada Quill: Who came? / It was dark by then.
      Bo Fisk: They did. / They were late.
      Soldiers: Left, right. / It was not theirs.
      Ada Quill: And then?
      Bo Fisk: They went.`,
  },
  'Al and El stand in surnames': {
    page: `I'm Ada N. el Quill, and this is Saltbox.
      BO FISK: Nobody came.
      ADA: And then?
      BO: The ferry.`,
    said: `Ada N. el Quill: I'm Ada N. el Quill, and this is Saltbox.
      Bo Fisk: Nobody came.
      Ada N. el Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'nobody is called And': {
    page: `ADA QUILL, HOST: Good evening.
      The ferry sank.
      And: Nils Moody knows why.
      BO FISK: I do not.
      QUILL: And then?`,
    said: `Ada Quill: Good evening. / The ferry sank. / And: Nils Moody knows why.
      Bo Fisk: I do not.
      Ada Quill: And then?`,
  },
  'a title in capitals inside of a paragraph is of the label': {
    page: `ADA QUILL, HOST: The ferry sank. CAPT. BO FISK, SALT LINES: Hello. ADA QUILL: Thank you. SEN. NILS MOODY: No. DR. BO FISK: Oh.`,
    said: `Ada Quill: The ferry sank.
      Bo Fisk: Hello.
      Ada Quill: Thank you.
      Nils Moody: No.
      Bo Fisk: Oh.`,
  },
  'who says a name that has a label goes on behind clips': {
    page: `Ada Quill: The ferry sank.
      Clip: We saw it go.
      Clip: It went down at noon.
      Today we ask why.
      From the harbour, I’m Ada Quill, and this is Saltbox.
      We begin with Bo Fisk.
      Bo Fisk: Hello.
      I was there.
      From the pier, I’m Bo Fisk.
      And here is Ada, or so I thought.
      She wrote to me: “Hello, I’m Ada Quill.”
      From the studio, I’m Ada Quill.
      Bo Fisk: Good night.`,
    said: `Ada Quill: The ferry sank.
      Clip: We saw it go. / It went down at noon.
      ?: Today we ask why.
      Ada Quill: From the harbour, I’m Ada Quill, and this is Saltbox. / We begin with Bo Fisk.
      Bo Fisk: Hello. / I was there. / From the pier, I’m Bo Fisk. / And here is Ada, or so I thought. / She wrote to me: “Hello, I’m Ada Quill.”
      Ada Quill: From the studio, I’m Ada Quill.
      Bo Fisk: Good night.`,
  },
  'who is named under a label says so whoever it is': {
    page: `Ada Quill (00:01):
      Good evening.
      Bo Fisk (00:04):
      I'm Ada Quill, or so they say.
      Ada Quill (00:09):
      No.
      Bo Fisk (00:12):
      Yes.`,
    said: `Ada Quill: Good evening.
      Bo Fisk: I'm Ada Quill, or so they say.
      Ada Quill: No.
      Bo Fisk: Yes.`,
  },
  'a host without a name stays one where somebody is named': {
    page: `HOST: Good evening.
      We are at sea.
      From the harbour, I'm Ada Quill.
      BO FISK: Hello.
      ADA QUILL: And then?
      BO FISK: The ferry.`,
    said: `Ada Quill: Good evening. / We are at sea. / From the harbour, I'm Ada Quill.
      Bo Fisk: Hello.
      Ada Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'the foot and the head of printed pages are said by nobody': {
    page: `Ada Quill: Who came?
      Bo Fisk: Nobody.
      SHM Ref: X12.2031 Page 2 of 12
      Oral History of Bo Fisk
      Quill: And then?
      Fisk: Nobody again.
      SHM Ref: X12.2031 Page 3 of 12
      Oral History of Bo Fisk
      Quill: And then?
      Fisk: The ferry.`,
    said: `Ada Quill: Who came?
      Bo Fisk: Nobody. / Oral History of Bo Fisk
      Ada Quill: And then?
      Bo Fisk: Nobody again. / Oral History of Bo Fisk
      Ada Quill: And then?
      Bo Fisk: The ferry.`,
  },
  'a guest welcomes nobody to the programme': {
    page: `BO FISK: The ferry sank.
      Welcome to Leeds town and its people they said.
      Welcome to Saltbox, with Ada Quill.
      Today we ask why.
      NILS MOODY: It was old.
      QUILL: Was it?
      MOODY: It was.`,
    said: `Bo Fisk: The ferry sank. / Welcome to Leeds town and its people they said.
      Ada Quill: Welcome to Saltbox, with Ada Quill. / Today we ask why.
      Nils Moody: It was old.
      Ada Quill: Was it?
      Nils Moody: It was.`,
  },
  'what somebody does is no part of the name': {
    page: `ADA QUILL, HOST: Who knows? Chemist Cy Orr does. Oceanographer Bo Fisk does.
      ORR: I do.
      FISK: So do I.
      QUILL: Lindqvist Moody does not.
      MOODY: No.`,
    said: `Ada Quill: Who knows? Chemist Cy Orr does. Oceanographer Bo Fisk does.
      Cy Orr: I do.
      Bo Fisk: So do I.
      Ada Quill: Lindqvist Moody does not.
      Lindqvist Moody: No.`,
  },
  'names above places and dates leave the first label its words': {
    page: `INTERVIEW CONDUCTED BY
      ADA QUILL
      and
      NILS MOODY
      SALTHAVEN, MAINE
      APRIL 2, 2031
      TRANSCRIPT BY
      CY ORR
      Nils Moody: This is a talk with Bo Fisk.
      Ada Quill: Thank you for coming in, Mr. Fisk.
      Bo Fisk: I was born here.
      AQ: And then?
      BF: The ferry.
      AQ: And then?
      NM: Who came?`,
    said: `Nils Moody: This is a talk with Bo Fisk.
      Ada Quill: Thank you for coming in, Mr. Fisk.
      Bo Fisk: I was born here.
      Ada Quill: And then?
      Bo Fisk: The ferry.
      Ada Quill: And then?
      Nils Moody: Who came?`,
  },
};

describe('whose words they are', () => {
  it.each(Object.entries(cases))('%s', (_, { page: text, said: expected, known }) => {
    const lines = expected.split('\n').map((line) => line.trim());
    expect(said(attribute(...page(text, known)))).toEqual(lines);
  });
});

it('says by which words a host is known', () => {
  const { speakers } = attribute(...page('HOST: I am here. I’m Ada Quill.\nBO FISK: Hello.\nHOST: Hello.'));
  expect(speakers[0]).toMatchObject({
    name: 'Ada Quill',
    role: 'host',
    inferredFrom: 'I’m Ada Quill',
    labels: ['HOST'],
  });
});

it('keeps remarks in brackets, corrections, page numbers and what is glued behind the rights out of speech', () => {
  const read = attribute(
    ...page(`ADA QUILL, HOST: Who came? [POST-BROADCAST CORRECTION: It was not noon.]
      BO FISK: Nobody.
      [CUTAWAY MUSIC: Orla Bran “The Landing”]
      CORRECTION: We said that it was noon.
      - 14 -
      QUILL: And then?
      [CUTAWAY MUSIC: Orla Bran “The Ferry”]
      Page 3 of 12
      * * *
      FISK: The ferry. Transcript provided by KZLQ, Copyright KZLQ.
      Ada Quill grew up on a boat.`),
  );
  expect(said(read)).toEqual([
    'Ada Quill: Who came? {POST-BROADCAST CORRECTION: It was not noon.}',
    'Bo Fisk: Nobody. / {CUTAWAY MUSIC: Orla Bran “The Landing”}',
    'Ada Quill: And then? / {CUTAWAY MUSIC: Orla Bran “The Ferry”}',
    'Bo Fisk: The ferry.',
  ]);
  expect(read.notes.map(({ text }) => text)).toEqual([
    'CORRECTION: We said that it was noon.',
    '- 14 -',
    'Page 3 of 12',
    '* * *',
    'Transcript provided by KZLQ, Copyright KZLQ.',
    'Ada Quill grew up on a boat.',
  ]);
});

it('keeps picture credits, orders of tapes and translators out of speech', () => {
  const { turns, notes } = attribute(
    ...page(`ADA QUILL: Who came?
      Orla Bran: © KZLQ / Bo Lund
      BO FISK: Nobody.
      Bildquelle: kzlq.example
      QUILL: Wow.
      FISK: Yes.
      -----END OF INTERVIEW-----
      TO ORDER A VIDEO OF THIS TRANSCRIPT, PLEASE CALL 800-FERRY.
      Traducido por Cy Roe. Editado por Di Lund.`),
  );
  expect(turns).toHaveLength(4);
  expect(notes).toHaveLength(5);
});

it('knows who asks, and holds an office, for nobody by name', () => {
  const { speakers } = attribute(
    ...page(
      `Secretario de Estado de Puertas.- Nadie vino.
      PREGUNTA.- ¿Nadie?
      Secretario de Estado de Puertas.- Nadie.
      Intervención.- ¿Y usted?
      Secretario de Estado de Puertas.- Yo no.
      Zusatzfrage: Wirklich?
      Respuesta.- Sí.
      Ada Quill (Mai 2019): Ja.
      Secretario de Estado de Puertas.- Nadie.
      Ada Quill (from 2018): Ja.`,
      { language: 'es' },
    ),
  );
  expect(speakers.map(({ name, kind, description }) => [name, kind, description])).toEqual([
    ['Secretario de Estado de Puertas', 'unnamed', null],
    ['Pregunta', 'unnamed', null],
    ['Intervención', 'unnamed', null],
    ['Zusatzfrage', 'unnamed', null],
    ['Respuesta', 'unnamed', null],
    ['Ada Quill', 'person', null],
  ]);
});

it('knows who asks for nobody by name, and for no guest', () => {
  const { speakers } = attribute(
    ...page(`ADA QUILL, HOST: Who came?
      BO FISK: Nobody.
      QUESTION: And then?
      BO FISK: Nobody again.
      QUESTION: Why so?
      AUDIENCE QUESTION: Did it rain?
      BO FISK: It rained.`),
  );
  expect(speakers.map(({ name, kind, role }) => [name, kind, role])).toEqual([
    ['Ada Quill', 'person', 'host'],
    ['Bo Fisk', 'person', 'guest'],
    ['Question', 'unnamed', null],
    ['Audience Question', 'unnamed', null],
  ]);
});

it('knows what is played for nobody by name', () => {
  const { speakers } = attribute(
    ...page(`ADA QUILL, HOST: Who came?
      EXTRACT: Nobody came.
      BO FISK: Nobody.
      FERRY ADVERTISEMENT: Go by sea.
      ADA QUILL: And then?
      EXTRACT: We left.
      NEWSREADER: They left.
      Newsreel: They left.
      Voiceover: They are gone.
      CLIP OF PM: They were here.
      BO FISK: We left.`),
  );
  expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
    ['Ada Quill', 'person'],
    ['Extract', 'unnamed'],
    ['Bo Fisk', 'person'],
    ['Ferry Advertisement', 'unnamed'],
    ['Newsreader', 'unnamed'],
    ['Newsreel', 'unnamed'],
    ['Voiceover', 'unnamed'],
    ['Clip of PM', 'unnamed'],
  ]);
});

it('hears what stands in capitals in parentheses among words, as other sounds do', () => {
  const read = attribute(
    ...page(`ADA QUILL: The gate (GUNSHOTS) fell shut (SFX).
      BO FISK (SINGS): Oh bottles (CHAINSAW) of ale! We are the Ferry Owners’ Royal Union of Men (FORUM).
      ADA QUILL: And the League (LEAGUERS) came. All were LEAGUERS.
      BO FISK: Nobody.`),
  );
  expect(said(read)).toEqual([
    'Ada Quill: The gate {GUNSHOTS} fell shut {SFX} .',
    'Bo Fisk: Oh bottles {CHAINSAW} of ale! We are the Ferry Owners’ Royal Union of Men (FORUM).',
    'Ada Quill: And the League (LEAGUERS) came. All were LEAGUERS.',
    'Bo Fisk: Nobody.',
  ]);
  expect(read.speakers.map(({ description }) => description)).toEqual([null, null]);
});

it('hears a sound after a bracket that nobody has closed', () => {
  const read = attribute(
    ...page(`ADA QUILL: I was there (well, nearly. [LAUGHTER] Yes. (SOUNDBITE OF MUSIC) Then I left.
      BO FISK: Who came :( and then [LAUGHTER]
      ADA QUILL: Nobody.`),
  );
  expect(said(read)).toEqual([
    'Ada Quill: I was there (well, nearly. {LAUGHTER} Yes. {SOUNDBITE OF MUSIC} Then I left.',
    'Bo Fisk: Who came :( and then {LAUGHTER}',
    'Ada Quill: Nobody.',
  ]);
});

it('reads words and lists without end in a moment', () => {
  const endless = `${'!'.repeat(400_000)}x`;
  const guests = `Guests: ${'Ada Quill, Bo Fisk, '.repeat(10_000)}…`;
  const read = attribute(...page(`ADA QUILL: Who came?\n${guests}\nBO FISK: ${endless}\nADA QUILL: Wow.`));
  expect(said(read)).toContain(`Bo Fisk: ${endless}`);
});

it('knows which programme it is of those that are greeted', () => {
  const [blocks, broadcast] = page(
    `ADA QUILL, HOST: Welcome to Ferry.
      BO FISK: I'm Bo Fisk, and you're listening to Dry Land.
      QUILL: He says it in Dry Land, on Dry Land.`,
    { title: { value: 'Heat | Ferry', origin: 'metadata' } },
  );
  expect(attribute(blocks, broadcast).broadcast.programme?.value).toBe('Ferry');
});

it('knows a programme that is named with its host', () => {
  const [blocks, broadcast] = page(
    `ADA QUILL: We count gates.
      CY ROLT: This is Gatehouse with Ada Quill, keeper of gates, for May 15. I'm Cy Rolt.
      QUILL: Who came?`,
  );
  expect(attribute(blocks, broadcast).broadcast.programme?.value).toBe('Gatehouse');
});

const titled = (ada: string, bo: string) => `${ada}The ferry is full.
  ${bo}I saw it.
  DOGS
  ${ada}And the dogs?
  ${bo}They swim.
  THE LONG NIGHT
  ${ada}Good night.`;

it.each([
  ['above names', 'ADA QUILL\n', 'BO FISK\n'],
  ['above names with a colon', 'ADA QUILL: ', 'BO FISK: '],
])('takes capitals between the words, %s, for titles', (_, ada, bo) => {
  const read = attribute(...page(titled(ada, bo)));
  expect(said(read)).toEqual([
    'Ada Quill: The ferry is full.',
    'Bo Fisk: I saw it.',
    'Ada Quill: And the dogs?',
    'Bo Fisk: They swim.',
    'Ada Quill: Good night.',
  ]);
  expect(read.segments.map(({ title }) => title)).toEqual(['DOGS', 'THE LONG NIGHT']);
});

it('takes capitals for words where they stand but once, or are a sentence', () => {
  const text = titled('ADA QUILL: ', 'BO FISK: ').replace('DOGS', 'DOGS!');
  expect(attribute(...page(text)).segments).toEqual([]);
});

it.each(['[0:12] Bo Fisk:', 'Bo Fisk (0:12):', 'Bo Fisk [0:12]:', 'Bo Fisk 0:12', '(0:12): Bo Fisk:'])(
  'knows when it is said: %s',
  (label) => {
    const { turns } = attribute(...page(`ADA QUILL: Who came?\n${label} Nobody.\nADA QUILL: Oh.\n${label} Oh.`));
    expect(turns[1]?.start).toBe(12);
  },
);

it('takes the maker of a programme for no programme', () => {
  const [blocks, broadcast] = page(
    'ADA QUILL: From Radio Marrow, this is Weekday Ferry.\nBO FISK: Hello.\nQUILL: Hello.',
  );
  expect(attribute(blocks, broadcast).broadcast.programme?.value).toBe('Weekday Ferry');
});

it('knows when words are heard whose time stands behind a dash, on the line of the name or of the words', () => {
  for (const space of ['\n', ' ']) {
    const { turns } = attribute(
      ...page(
        `Ada Quill - 0:07${space}Who came?\nBo Fisk - 1:13${space}You.\nAda Quill - 2:10${space}I did.\nBo Fisk - 2:14${space}So did I.`,
      ),
    );
    expect(turns.map(({ start, paragraphs }) => [start, paragraphs.at(-1)?.runs[0]?.text])).toEqual([
      [7, 'Who came?'],
      [73, 'You.'],
      [130, 'I did.'],
      [134, 'So did I.'],
    ]);
  }
});

it('knows when words behind a label and its time are heard, whatever ends the time', () => {
  const { turns } = attribute(
    ...page('Ada Quill (00:07):\nWho came?\nBo Fisk (01:13): You.\nAda Quill (02:10):\nI did.'),
  );
  expect(turns.map(({ start }) => start)).toEqual([7, 73, 130]);
});

it('takes the name with which a caption begins for no label whose colon was forgotten', () => {
  const [blocks, broadcast] = page(
    `ADA QUILL, HOST: The boats are out.
      BO FISK: Nobody rows.
      QUILL: Thank you.
      FISK And his boat.
      QUILL: Good night.`,
  );
  const captioned = blocks.map((block) =>
    /boat\.$/.test(block.text) ? { ...block, aside: 'caption' as const } : block,
  );
  expect(said(attribute(captioned, broadcast))).toEqual([
    'Ada Quill: The boats are out.',
    'Bo Fisk: Nobody rows.',
    'Ada Quill: Thank you. / Good night.',
  ]);
});
