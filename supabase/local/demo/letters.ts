type Locale = "nb" | "nn" | "en";
export type Letter = "interviewing" | "not_selected" | "not_selected_after_interview" | "position_withdrawn";
type Facts = { firstName: string; title: string; agency: string };

const LETTERS: Record<Letter, Record<Locale, { subject: (facts: Facts) => string; body: string }>> = {
  interviewing: {
    nb: {
      subject: ({ title }) => `Intervju: ${title}`,
      body: "Vi vil gjerne møte deg til intervju. Du får tid og sted i en egen melding, og kan velge å møte oss på skjerm. Intervjuet varer i en time, og du får spørsmålene på forhånd.",
    },
    nn: {
      subject: ({ title }) => `Intervju: ${title}`,
      body: "Vi vil gjerne møte deg til intervju. Du får tid og stad i ei eiga melding, og kan velje å møte oss på skjerm. Intervjuet varer i ein time, og du får spørsmåla på førehand.",
    },
    en: {
      subject: ({ title }) => `Interview: ${title}`,
      body: "We would like to meet you for an interview. We will send the time and place in a separate message, and you can choose to meet us on screen. The interview takes one hour, and you get the questions beforehand.",
    },
  },
  not_selected: {
    nb: {
      subject: ({ title }) => `Svar på søknaden: ${title}`,
      body: "Vi har gått gjennom alle søknadene og kaller ikke deg inn til intervju. Andre søkere oppfylte flere av kravene i annonsen. Som søker kan du be om å få se den utvidede søkerlisten. Lurer du på noe, kan du ringe kontaktpersonen i annonsen.",
    },
    nn: {
      subject: ({ title }) => `Svar på søknaden: ${title}`,
      body: "Vi har gått gjennom alle søknadene og kallar ikkje deg inn til intervju. Andre søkjarar oppfylte fleire av krava i annonsen. Som søkjar kan du be om å få sjå den utvida søkjarlista. Lurer du på noko, kan du ringje kontaktpersonen i annonsen.",
    },
    en: {
      subject: ({ title }) => `Reply to your application: ${title}`,
      body: "We have read all the applications and will not be calling you for an interview. Other applicants met more of the criteria in the ad. As an applicant you can ask to see the extended list of applicants. If you have questions, you can phone the contact in the ad.",
    },
  },
  not_selected_after_interview: {
    nb: {
      subject: ({ title }) => `Stillingen er besatt: ${title}`,
      body: "Takk for samtalen. Stillingen er tilsatt, og den gikk til en annen. Du kan be om å få se opplysninger om den som fikk stillingen, og vi forteller deg gjerne på telefon hvordan vi vurderte deg.",
    },
    nn: {
      subject: ({ title }) => `Stillinga er besett: ${title}`,
      body: "Takk for samtalen. Stillinga er tilsett, og ho gjekk til ein annan. Du kan be om å få sjå opplysningar om den som fekk stillinga, og vi fortel deg gjerne på telefon korleis vi vurderte deg.",
    },
    en: {
      subject: ({ title }) => `The position has been filled: ${title}`,
      body: "Thank you for meeting us. The position has gone to someone else. You can ask to see information about the person appointed, and we will gladly tell you by phone how we assessed you.",
    },
  },
  position_withdrawn: {
    nb: {
      subject: ({ title }) => `Stillingen blir ikke besatt: ${title}`,
      body: "Vi har bestemt at stillingen ikke blir besatt nå. Søknaden din blir slettet etter seks måneder. Lyser vi den ut på nytt, må du søke igjen.",
    },
    nn: {
      subject: ({ title }) => `Stillinga blir ikkje besett: ${title}`,
      body: "Vi har bestemt at stillinga ikkje blir besett no. Søknaden din blir sletta etter seks månader. Lyser vi ho ut på nytt, må du søkje igjen.",
    },
    en: {
      subject: ({ title }) => `The position will not be filled: ${title}`,
      body: "We have decided not to fill the position now. Your application will be deleted after six months. If we advertise it again, you need to apply again.",
    },
  },
};
const GREETING = { nb: "Hei", nn: "Hei", en: "Dear" };
const CLOSING = { nb: "Hilsen", nn: "Helsing", en: "Regards," };

/** What an agency writes to a candidate in the candidate's language. */
export function writeLetter(letter: Letter, locale: Locale, facts: Facts): { subject: string; body: string } {
  const { subject, body } = LETTERS[letter][locale];
  return {
    subject: subject(facts),
    body: `${GREETING[locale]} ${facts.firstName}\n\n${body}\n\n${CLOSING[locale]}\n${facts.agency}`,
  };
}
