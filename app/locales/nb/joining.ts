export default {
  invitation: {
    title: "Invitasjon til {{agency}}",
    from: "{{inviter}} inviterer deg til å være med i {{agency}} på Samfunnskode.",
    fromNobody: "Du er invitert til å være med i {{agency}} på Samfunnskode.",
    givesTitle: "Dette får du",
    seat: "Plassen som tillitsvalgt på stillingen «{{title}}». Den gjelder fra du takker ja.",
    until: "Invitasjonen gjelder til {{date}}. Den er sendt til {{address}}.",
    accept: "Ta imot invitasjonen",
    needAccount:
      "Logg inn med {{address}} for å ta imot. Har du ingen konto, lager du en med den samme adressen.",
    signIn: "Logg inn",
    signUp: "Lag konto",
    otherAddress:
      "Du er logget inn som {{mine}}, men invitasjonen er sendt til {{address}}. Logg ut, og logg inn med den adressen. Bruker du ikke den, kan du be om en ny invitasjon til {{mine}}.",
    signOut: "Logg ut",
    ended: {
      title: "Invitasjonen kan ikke brukes",
      used: "Den er tatt imot. En invitasjon virker én gang.",
      revoked: "{{agency}} har trukket den tilbake.",
      expired: "Den gikk ut. Be {{agency}} om å sende den på nytt.",
      unknown: "Lenken er ikke hel, eller det er sendt en nyere. Se etter den siste e-posten.",
    },
    toStart: "Gå til forsiden",
  },
  register: {
    title: "Registrer en virksomhet",
    lead: "For kommuner, fylkeskommuner, staten og selskapene deres. Du blir eier med en gang, og kan invitere kolleger og skrive stillinger.",
    check:
      "Vi sjekker at du hører til virksomheten før noe blir synlig for andre. Du får e-post når det er avgjort.",
    name: "Navn",
    nameHint: "Slik det står i Enhetsregisteret.",
    orgNumber: "Organisasjonsnummer",
    orgNumberHint: "Ni sifre.",
    employerType: "Type virksomhet",
    municipality: "Kommunen der virksomheten har hovedkontor",
    submit: "Registrer virksomheten",
    error: {
      name: "Skriv navnet på virksomheten",
      orgNumber: "Skriv de ni sifrene i organisasjonsnummeret. Ett av dem er feil, eller noen mangler.",
      employerType: "Velg hva slags virksomhet det er",
      municipality: "Velg kommune",
      org_number_taken:
        "Be en eier om å invitere deg. Virksomheten med dette nummeret er registrert fra før.",
      name_taken: "Skriv navnet mer nøyaktig. Mange har registrert det samme.",
      too_many_waiting: "Vent på svar. Tre av virksomhetene dine venter allerede på godkjenning.",
    },
  },
  assurance: {
    title: "Du må logge inn sikrere",
    lead: "Sidene for virksomheter krever sterkere innlogging enn den du har brukt.",
    needs: {
      second_factor: "Logg inn med passord og en kode fra en app i tillegg.",
      id_provider: "Logg inn med ID-porten eller Ansattporten.",
    },
    has: {
      password: "Nå er du logget inn med passord eller lenke på e-post.",
      second_factor: "Nå er du logget inn med passord og kode.",
      id_provider: "Nå er du logget inn med ID-porten eller Ansattporten.",
    },
    signOut: "Logg ut og inn igjen",
  },
} as const;
