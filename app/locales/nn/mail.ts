import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/mail.ts";

export default {
  footer: {
    portrayed: "Du får denne e-posten fordi ei verksemd har skrive om deg.",
    auth: "Du får denne e-posten fordi nokon har brukt adressa di på Samfunnskode.",
    candidate: "Du får denne e-posten fordi du har søkt på ei stilling gjennom Samfunnskode.",
    drafter: "Du får denne e-posten fordi du har byrja på ein søknad gjennom Samfunnskode.",
    handler: "Du får denne e-posten fordi du er saksbehandlar for stillinga.",
    alert: "Du får denne e-posten fordi du har lagra eit søk på Samfunnskode.",
    unsubscribe: "Slutt å sende e-post om dette søket",
    invitee: "Du får denne e-posten fordi nokon har invitert adressa di.",
    member: "Du får denne e-posten fordi du er med i verksemda på Samfunnskode.",
    reporter: "Du får denne e-posten fordi du har meldt ein annonse på Samfunnskode.",
    host: "Du får denne e-posten fordi du svarar for verksemda som vert for traineear.",
    coordinator:
      "Du får denne e-posten fordi du koordinerer programmet, og er ein av dei som kan gjere noko.",
    trainee: "Du får denne e-posten fordi du er trainee i programmet, og planen gjeld deg.",
    mentor: "Du får denne e-posten fordi du er fadder for ein trainee.",
    noReply: "Ingen les svar på denne e-posten.",
  },
  fact: {
    listing: "Stilling",
    agency: "Arbeidsgivar",
    received: "Motteken",
    withdrawn: "Trekt",
    deadline: "Søknadsfrist",
    status: "Status",
    role: "Rolle",
    unionSeat: "Plass som tillitsvald på",
    programme: "Program",
    host: "Vert",
    tasks: "Oppgåver",
    period: "Tid",
  },
  link: {
    validity_one: "Lenkja verkar i éin time, til klokka {{time}}, og kan brukast éin gong.",
    validity_other: "Lenkja verkar i {{count}} timar, til klokka {{time}}, og kan brukast éin gong.",
    fallback: "Verkar ikkje knappen? Kopier denne adressa til nettlesaren:",
    application: "Sjå søknaden din",
    applications: "Sjå søknadene",
    listing: "Sjå annonsen og kontaktpersonen",
    cohort: "Sjå kullet",
    trainee: "Sjå planen din",
  },
  confirm: {
    subject: "Stadfest e-postadressa di",
    heading: "Stadfest e-postadressa di",
    intro: "Du har laga ein konto på Samfunnskode. Når du har stadfesta at adressa er di, kan du logge inn.",
    action: "Stadfest e-postadressa",
    ignore:
      "Har du ikkje laga nokon konto, kan du sjå bort frå denne e-posten. Kontoen kan ikkje brukast før adressa er stadfesta.",
  },
  signInLink: {
    subject: "Lenkja di for å logge inn",
    heading: "Logg inn på Samfunnskode",
    intro: "Du har bede om ei lenkje, så du kan logge inn utan passord.",
    action: "Logg inn på Samfunnskode",
    ignore:
      "Har du ikkje bede om lenkja, kan du sjå bort frå denne e-posten. Ingen kjem inn på kontoen din utan lenkja.",
  },
  recovery: {
    subject: "Vel nytt passord",
    heading: "Vel nytt passord",
    intro: "Du har bede om å få velje eit nytt passord på Samfunnskode.",
    action: "Vel nytt passord",
    ignore:
      "Har du ikkje bede om dette, kan du sjå bort frå denne e-posten. Det gamle passordet gjeld framleis.",
  },
  receipt: {
    subject: "Søknaden er motteken: {{title}}",
    heading: "{{agency}} har fått søknaden din",
    preview: "Kvittering, og det som skjer no.",
    nextHeading: "Dette skjer no",
    assessed: "Søknadsfristen er {{deadline}}. {{agency}} vurderer søknaden mot krava i annonsen.",
    told: "Du får ein e-post kvar gong søknaden får ny status.",
    withdraw: "Du kan trekkje søknaden på Mi side til han er avgjord.",
    listHeading: "Namnet ditt kan bli offentleg",
    list: "Etter fristen lagar {{agency}} ei offentleg søkjarliste. Ho viser namn, alder, stilling eller yrkestittel og kommunen du bur eller arbeider i (offentleglova § 25).",
    offListAsk: "Vil du stå utanfor lista, kan du be {{agency}} om det. Du må seie kvifor.",
    offListAsked:
      "Du har bede om å stå utanfor lista. {{agency}} avgjer det. Seier dei nei, får du beskjed før namnet ditt blir offentleg, og du kan då trekkje søknaden.",
  },
  statusChanged: {
    subject: {
      under_review: "Søknaden din er til vurdering: {{title}}",
      shortlisted: "Du er med vidare: {{title}}",
      interviewing: "Du er kalla inn til intervju: {{title}}",
      not_selected: "Svar på søknaden din: {{title}}",
    },
    heading: {
      under_review: "Søknaden din er til vurdering",
      shortlisted: "Du er med vidare",
      interviewing: "Du er kalla inn til intervju",
      not_selected: "Svar på søknaden din",
    },
    word: {
      under_review: "Til vurdering",
      shortlisted: "Med vidare",
      interviewing: "Kalla inn til intervju",
      not_selected: "Ikkje vald",
    },
    text: {
      under_review:
        "{{agency}} har byrja å vurdere søknaden din. Du får ein ny e-post når dei har bestemt kva som skjer vidare.",
      shortlisted:
        "Søknaden din er blant dei som {{agency}} går vidare med. Du får ein ny e-post når dei har bestemt neste steg.",
      interviewing: "{{agency}} vil snakke med deg om stillinga. Meldinga under er frå dei.",
      not_selected:
        "{{agency}} har bestemt at dei ikkje går vidare med søknaden din. Det vart avgjort {{date}}.",
    },
    rights: "Du kan be {{agency}} om utvida søkjarliste. Ho viser utdanninga og røynsla til dei som søkte.",
    messageHeading: "Melding frå {{agency}}",
  },
  newApplication: {
    subject: "Ny søknad: {{title}}",
    heading: "Det har kome ein ny søknad",
    noName: "Av omsyn til søkjaren står det ikkje noko namn i e-posten. Logg inn for å lese søknaden.",
  },
  withdrawn: {
    subject: "Ein søknad er trekt: {{title}}",
    heading: "Ein søkjar har trekt søknaden sin",
    next: "Søknaden skal ikkje vurderast vidare. Han står framleis på lista, merkt som trekt.",
  },
  deadlineExtended: {
    subject: "Ny søknadsfrist: {{title}}",
    heading: "Søknadsfristen er flytta",
    previous: "Før",
    new: "Ny frist",
    sent: "Søknaden din gjeld framleis. Du treng ikkje gjere noko.",
    draft: "Du har byrja på ein søknad som ikkje er send. No har du tid til den nye fristen.",
    reason: "Grunngivinga frå {{agency}}",
  },
  alert: {
    subject_one: "Éi ny stilling: {{name}}",
    subject_other: "{{count}} nye stillingar: {{name}}",
    heading_one: "Éi stilling du kanskje vil sjå",
    heading_other: "{{count}} stillingar du kanskje vil sjå",
    why: {
      daily: "Dei passar med søket «{{name}}», som du har bede om å få på e-post kvar dag det er noko nytt.",
      weekly:
        "Dei passar med søket «{{name}}», som du har bede om å få på e-post kvar veke det er noko nytt.",
    },
    until: "E-postane kjem til og med {{date}}. Du kan forlengje på Mi side.",
    anywhere: "Heile landet",
    pay: { year: "{{pay}} i året", month: "{{pay}} i månaden", hour: "{{pay}} i timen" },
    deadline: "Søk innan {{deadline}}",
    changed: "Annonsen er endra sidan sist: ny stad, ny løn eller ny frist.",
    more_one: "Og éi stilling til.",
    more_other: "Og {{count}} stillingar til.",
    seeAll: "Sjå alle treff i søket",
    change: "Endre eller stopp lagra søk",
  },
  searchEnding: {
    subject: "Snart slutt på e-postane om «{{name}}»",
    heading: "Vil du framleis ha nye treff på e-post?",
    text: "E-postane om søket «{{name}}» sluttar {{date}}, slik du valde. Du kan få dei i {{days}} dagar til.",
    renew: "Forny i {{days}} dagar",
    otherwise: "Gjer du ingenting, sluttar dei av seg sjølve. Søket blir ståande på Mi side.",
  },
  invitation: {
    subject: "Du er invitert til {{agency}}",
    heading: "Vil du vere med i {{agency}}?",
    from: "{{inviter}} inviterer deg til å arbeide med tilsetjingar på Samfunnskode.",
    fromNobody: "Du er invitert til å arbeide med tilsetjingar på Samfunnskode.",
    role: { owner: "Eigar", recruiter: "Rekrutterar", member: "Medlem", mentor: "Fadder" },
    action: "Sjå kva invitasjonen gir",
    validity: "Lenkja verkar til {{until}}, éin gong, og berre for den som har denne adressa.",
    ignore: "Kjenner du ikkje verksemda, kan du sjå bort frå denne e-posten. Ingenting skjer før du svarar.",
  },
  seatOffered: {
    subject: "Vil du vere tillitsvald i saka? {{title}}",
    heading: "Du er beden om å vere tillitsvald i ei tilsetjing",
    text: "Plassen er din når du sjølv har takka ja. Ingen i verksemda kan svare for deg.",
    action: "Svar på plassen",
  },
  storyApproval: {
    subject: "Kan {{agency}} publisere denne historia om deg?",
    heading: "Ei historie om deg",
    text: "{{agency}} har skrive ei historie om deg og vil publisere ho på Samfunnskode. Ingen andre får lese ho før du har sagt ja.",
    title: "Tittel",
    action: "Les teksten og svar",
    keep: "Lenkja held fram med å verke. Med henne kan du når som helst fjerne historia, så ta vare på e-posten.",
  },
  agencyReviewed: {
    verified: {
      subject: "{{agency}} er godkjend",
      heading: "Verksemda er godkjend",
      text: "{{agency}} kan no publisere stillingar på Samfunnskode.",
    },
    refused: {
      subject: "{{agency}} er ikkje godkjend",
      heading: "Verksemda er ikkje godkjend",
      text: "Vi har ikkje godkjent registreringa av {{agency}}. Dette er grunngivinga:",
    },
    action: "Sjå verksemda",
  },
  listingModerated: {
    suspended: {
      subject: "Annonsen er stansa: {{title}}",
      heading: "Annonsen er stansa",
      text: "Han er teken ned frå sidene og søket. Søknadene ligg trygt. Rett det som er gale, og gi oss beskjed.",
    },
    published: {
      subject: "Annonsen er sett tilbake: {{title}}",
      heading: "Annonsen er sett tilbake",
      text: "Han er synleg att, med den fristen han hadde.",
    },
    removed: {
      subject: "Annonsen er fjerna: {{title}}",
      heading: "Annonsen er fjerna for godt",
      text: "Han kjem ikkje tilbake på sidene. Søkjarane skal likevel ha svar frå dykk.",
    },
    reason: "Grunngiving",
    action: "Sjå stillinga",
  },
  reportAnswered: {
    subject: "Svar på meldinga di: {{title}}",
    heading: "Vi har sett på annonsen",
    link: "Sjå ledige stillingar",
  },
  placementProposed: {
    subject: "{{programme}}: ein trainee er foreslått hos dykk",
    heading: "Ein trainee er foreslått hos dykk",
    text: "Plasseringa er eit forslag til de har svart. Seier de nei, skriv de kvifor, og koordinatoren finn ein annan plass.",
    action: "Sjå kven det er, og svar",
  },
  placementDeclined: {
    subject: "{{programme}}: {{host}} har sagt nei til ei plassering",
    heading: "{{host}} har sagt nei til ei plassering",
    text: "Ein trainee i {{cohort}} treng ein ny plass i perioden.",
    reason: "Grunngivinga frå {{host}}",
  },
  placementConfirmed: {
    subject: "Plassen din hos {{host}} er stadfesta",
    heading: "Plassen din hos {{host}} er stadfesta",
    text: "Verten har sagt ja, og tilsetjinga er på plass. Vil du endre noko, kan du be om det på sida di.",
  },
  checkInsMissed: {
    subject: "To faddersamtalar har falle bort hos {{host}}",
    heading: "To samtalar på rad har falle bort",
    text: "Fadder og trainee har ikkje møtst slik avtalen seier. Snakk med begge, og skriv kva de vart samde om.",
  },
  agreementToSign: {
    mentor: {
      subject: "Traineen din har signert fadderavtalen",
      heading: "Traineen din har signert fadderavtalen",
    },
    trainee: {
      subject: "Fadderen din har signert fadderavtalen",
      heading: "Fadderen din har signert fadderavtalen",
    },
    text: "Avtalen gjeld når de begge har signert han. Vil du endre teksten, må begge signere på nytt.",
    action: "Les avtalen og signer",
  },
  changeRequestDecided: {
    approved: {
      subject: "Endringa hos {{host}} er godkjend",
      heading: "Endringa du bad om, er godkjend",
      text: "Planen er endra. Er noko verten hadde svart på endra, svarar verten på nytt.",
    },
    rejected: {
      subject: "Endringa hos {{host}} er ikkje godkjend",
      heading: "Endringa du bad om, er ikkje godkjend",
      text: "Planen står som før. Du kan snakke med koordinatoren eller be om noko anna.",
    },
    returned: {
      subject: "Koordinatoren spør om endringa hos {{host}}",
      heading: "Koordinatoren vil vite meir",
      text: "Endre det du bad om og send det på nytt, eller trekk det tilbake.",
    },
    note: "Koordinatoren skriv",
    action: "Sjå saka",
  },
  swapNews: {
    asked: {
      subject: "Nokon vil byte plass med deg i {{segment}}. periode",
      text: "Ein trainee i kullet ditt spør om de to kan byte vert. Du vel om du vil. Seier du ja, avgjer koordinatoren til slutt.",
    },
    agreed: {
      subject: "Du har fått ja til bytet i {{segment}}. periode",
      text: "Den du spurde, vil byte. No avgjer koordinatoren.",
    },
    declined: {
      subject: "Du har fått nei til bytet i {{segment}}. periode",
      text: "Den du spurde, vil ikkje byte. Planen står som før, og du kan spørje ein annan.",
    },
    approved: {
      subject: "Bytet i {{segment}}. periode er godkjent",
      text: "De to har bytt plass. Vertane svarar på nytt.",
    },
    rejected: {
      subject: "Bytet i {{segment}}. periode er ikkje godkjent",
      text: "Planen er den same som før.",
    },
    note: "Svaret",
    action: "Sjå bytet",
  },
  cohortMessage: {
    subject: "{{programme}}: {{subject}}",
    heading: "Melding frå {{programme}}",
    to: "Koordinatoren har skrive til {{cohort}}.",
    action: "Gå til sida di",
  },
} as const satisfies TextsLike<typeof nb>;
