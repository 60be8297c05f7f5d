export default {
  footer: {
    auth: "Du får denne e-posten fordi noen har brukt adressen din på Samfunnskode.",
    candidate: "Du får denne e-posten fordi du har søkt på en stilling gjennom Samfunnskode.",
    drafter: "Du får denne e-posten fordi du har begynt på en søknad gjennom Samfunnskode.",
    handler: "Du får denne e-posten fordi du er saksbehandler for stillingen.",
    alert: "Du får denne e-posten fordi du har lagret et søk på Samfunnskode.",
    unsubscribe: "Slutt å sende e-post om dette søket",
    noReply: "Ingen leser svar på denne e-posten.",
  },
  fact: {
    listing: "Stilling",
    agency: "Arbeidsgiver",
    received: "Mottatt",
    withdrawn: "Trukket",
    deadline: "Søknadsfrist",
    status: "Status",
  },
  link: {
    validity_one: "Lenken virker i én time, til klokka {{time}}, og kan brukes én gang.",
    validity_other: "Lenken virker i {{count}} timer, til klokka {{time}}, og kan brukes én gang.",
    fallback: "Virker ikke knappen? Kopier denne adressen til nettleseren:",
    application: "Se søknaden din",
    applications: "Se søknadene",
    listing: "Se annonsen og kontaktpersonen",
  },
  confirm: {
    subject: "Bekreft e-postadressen din",
    heading: "Bekreft e-postadressen din",
    intro:
      "Du har laget en konto på Samfunnskode. Når du har bekreftet at adressen er din, kan du logge inn.",
    action: "Bekreft e-postadressen",
    ignore:
      "Har du ikke laget noen konto, kan du se bort fra denne e-posten. Kontoen kan ikke brukes før adressen er bekreftet.",
  },
  signInLink: {
    subject: "Lenken din for å logge inn",
    heading: "Logg inn på Samfunnskode",
    intro: "Du har bedt om en lenke, så du kan logge inn uten passord.",
    action: "Logg inn på Samfunnskode",
    ignore:
      "Har du ikke bedt om lenken, kan du se bort fra denne e-posten. Ingen kommer inn på kontoen din uten den.",
  },
  recovery: {
    subject: "Velg nytt passord",
    heading: "Velg nytt passord",
    intro: "Du har bedt om å få velge et nytt passord på Samfunnskode.",
    action: "Velg nytt passord",
    ignore:
      "Har du ikke bedt om dette, kan du se bort fra denne e-posten. Det gamle passordet gjelder fortsatt.",
  },
  receipt: {
    subject: "Søknaden er mottatt: {{title}}",
    heading: "{{agency}} har fått søknaden din",
    preview: "Kvittering, og det som skjer nå.",
    nextHeading: "Dette skjer nå",
    assessed: "Søknadsfristen er {{deadline}}. {{agency}} vurderer søknaden mot kravene i annonsen.",
    told: "Du får en e-post hver gang søknaden får ny status.",
    withdraw: "Du kan trekke søknaden på Min side til den er avgjort.",
    listHeading: "Navnet ditt kan bli offentlig",
    list: "Etter fristen lager {{agency}} en offentlig søkerliste. Den viser navn, alder, stilling eller yrkestittel og kommunen du bor eller arbeider i (offentleglova § 25).",
    offListAsk: "Vil du stå utenfor listen, kan du be {{agency}} om det. Du må si hvorfor.",
    offListAsked:
      "Du har bedt om å stå utenfor listen. {{agency}} avgjør det. Sier de nei, får du beskjed før navnet ditt blir offentlig, og du kan da trekke søknaden.",
  },
  statusChanged: {
    subject: {
      under_review: "Søknaden din er til vurdering: {{title}}",
      shortlisted: "Du er med videre: {{title}}",
      interviewing: "Du er innkalt til intervju: {{title}}",
      not_selected: "Svar på søknaden din: {{title}}",
    },
    heading: {
      under_review: "Søknaden din er til vurdering",
      shortlisted: "Du er med videre",
      interviewing: "Du er innkalt til intervju",
      not_selected: "Svar på søknaden din",
    },
    word: {
      under_review: "Til vurdering",
      shortlisted: "Med videre",
      interviewing: "Innkalt til intervju",
      not_selected: "Ikke valgt",
    },
    text: {
      under_review:
        "{{agency}} har begynt å vurdere søknaden din. Du får en ny e-post når de har bestemt hva som skjer videre.",
      shortlisted:
        "Søknaden din er blant dem som {{agency}} går videre med. Du får en ny e-post når de har bestemt neste steg.",
      interviewing: "{{agency}} vil snakke med deg om stillingen. Meldingen under er fra dem.",
      not_selected:
        "{{agency}} har bestemt at de ikke går videre med søknaden din. Det ble avgjort {{date}}.",
    },
    rights:
      "Du kan be {{agency}} om utvidet søkerliste. Den viser utdanningen og erfaringen til dem som søkte.",
    messageHeading: "Melding fra {{agency}}",
  },
  newApplication: {
    subject: "Ny søknad: {{title}}",
    heading: "Det har kommet en ny søknad",
    noName: "Av hensyn til søkeren står det ikke noe navn i e-posten. Logg inn for å lese søknaden.",
  },
  withdrawn: {
    subject: "En søknad er trukket: {{title}}",
    heading: "En søker har trukket søknaden sin",
    next: "Søknaden skal ikke vurderes videre. Den står fortsatt på listen, merket som trukket.",
  },
  deadlineExtended: {
    subject: "Ny søknadsfrist: {{title}}",
    heading: "Søknadsfristen er flyttet",
    previous: "Før",
    new: "Ny frist",
    sent: "Søknaden din gjelder fortsatt. Du trenger ikke gjøre noe.",
    draft: "Du har begynt på en søknad som ikke er sendt. Nå har du tid til den nye fristen.",
    reason: "Begrunnelsen fra {{agency}}",
  },
  alert: {
    subject_one: "Én ny stilling: {{name}}",
    subject_other: "{{count}} nye stillinger: {{name}}",
    heading_one: "Én stilling du kanskje vil se",
    heading_other: "{{count}} stillinger du kanskje vil se",
    why: {
      daily: "De passer med søket «{{name}}», som du har bedt om å få på e-post hver dag det er noe nytt.",
      weekly: "De passer med søket «{{name}}», som du har bedt om å få på e-post hver uke det er noe nytt.",
    },
    until: "E-postene kommer til og med {{date}}. Du kan forlenge på Min side.",
    anywhere: "Hele landet",
    pay: { year: "{{pay}} i året", month: "{{pay}} i måneden", hour: "{{pay}} i timen" },
    deadline: "Søk innen {{deadline}}",
    changed: "Annonsen er endret siden sist: nytt sted, ny lønn eller ny frist.",
    more_one: "Og én stilling til.",
    more_other: "Og {{count}} stillinger til.",
    seeAll: "Se alle treff i søket",
    change: "Endre eller stopp lagrede søk",
  },
} as const;
