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
  },
  link: {
    validity_one: "Lenkja verkar i éin time, til klokka {{time}}, og kan brukast éin gong.",
    validity_other: "Lenkja verkar i {{count}} timar, til klokka {{time}}, og kan brukast éin gong.",
    fallback: "Verkar ikkje knappen? Kopier denne adressa til nettlesaren:",
    application: "Sjå søknaden din",
    applications: "Sjå søknadene",
    listing: "Sjå annonsen og kontaktpersonen",
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
} as const satisfies TextsLike<typeof nb>;
