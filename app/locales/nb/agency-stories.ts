export default {
  title: "Historier",
  lead: "Fortell om dem som jobber hos dere. Den historien handler om, leser teksten først og bestemmer om den blir publisert.",
  write: "Skriv en historie",
  none: "Dere har ikke skrevet noen historier ennå.",
  notWriter:
    "Eiere og rekrutterere skriver historier for virksomheten. Teksten vises for andre først når den den handler om, har sagt ja.",
  caption: "Historiene deres, den nyeste først.",
  column: { title: "Tittel", person: "Handler om", status: "Status" },
  deletedTitle: "Slettet historie",
  deletedName: "Slettet",
  earlierIsPublic: "Forrige tekst er publisert",
  status: {
    draft: "Kladd",
    awaiting: "Til godkjenning",
    approved: "Publisert",
    declined: "Avslått",
    withdrawn: "Trukket",
    taken_down: "Tatt ned",
  },
  notice: {
    draft: "Bare dere ser teksten. Send den til {{name}} når den er ferdig.",
    awaiting: "Teksten ble sendt til {{name}} {{date}}. Endrer dere den, må den sendes på nytt.",
    approved:
      "{{name}} sa ja til denne teksten {{date}}. Endrer dere den, må {{name}} si ja på nytt. Imens står denne.",
    declined:
      "{{name}} sa nei til denne teksten {{date}}. Dere kan endre den og spørre på nytt, eller la det være.",
    withdrawnByAgency: "Dere har trukket historien. Ingen kan lese den.",
    withdrawnByPortrayed:
      "Den historien handlet om, har trukket den. Teksten, navnet og adressen er slettet.",
    taken_down: "De som driver portalen, har tatt ned historien.",
    earlierIsPublic: "Den forrige teksten, som er godkjent, er fortsatt publisert.",
    words: "{{name}} skriver: «{{words}}»",
    reason: "Begrunnelse: {{reason}}",
  },
  field: {
    name: "Hvem handler historien om?",
    role: "Stilling og arbeidssted",
    roleHint: "For eksempel: utvikler i Eksempel kommune",
    email: "E-postadressen til den historien handler om",
    emailHint: "Dit sender vi lenken for å godkjenne teksten. Adressen vises aldri.",
    emailLocked: "Teksten godkjennes av {{email}}. Adressen kan ikke endres når personen har svart.",
    language: "Språket i teksten",
    title: "Tittel",
    lead: "Ingress",
    leadHint: "Høyst 400\u00a0tegn.",
    body: "Tekst",
    bodyHint:
      "Tom linje mellom avsnitt. Linjer som begynner med ## blir overskrifter. Høyst 12\u00a0000 tegn.",
  },
  language: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk", se: "Nordsamisk" },
  new: {
    title: "Skriv en historie",
    lead: "Spør den det gjelder før du begynner. Ingenting sendes før du ber om det.",
    submit: "Lagre kladden",
    cancel: "Avbryt",
  },
  edit: { submit: "Lagre teksten" },
  send: {
    title: "Be om godkjenning",
    text: "{{name}} får en e-post med en lenke til teksten slik den er lagret nå. Den blir publisert når {{name}} sier ja.",
    submit: "Send teksten til {{name}}",
    again: "Send e-posten en gang til",
  },
  withdraw: {
    title: "Trekk historien",
    text: "Da forsvinner den fra alle sider med en gang. Det kan ikke angres.",
    submit: "Trekk historien for godt",
  },
  refused: {
    story_ended: "Historien er trukket eller tatt ned og kan ikke endres.",
    changed_meanwhile:
      "Noen andre har lagret historien siden du åpnet den. Det du skrev, står under. Lagrer du nå, erstatter det teksten deres.",
    address_locked: "Adressen kan ikke endres når personen har svart.",
    transition_not_allowed: "Teksten er besvart. Endre den før du spør på nytt.",
    already_sent: "E-posten er sendt det siste døgnet. Vent litt før du sender den på nytt.",
  },
} as const;
